#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

#include <functional>

namespace hauspost {

/// An identifier given by the portal (UUIDv7 text). Distinct types per entity so that a unit's id can
/// never be passed where a resident's is meant. Opaque: compare and store, never parse.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) {}

    [[nodiscard]] const QString &toString() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_value == b.m_value; }
    friend bool operator!=(const Id &a, const Id &b) { return a.m_value != b.m_value; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

using AccountId = Id<struct AccountTag>;
using PropertyId = Id<struct PropertyTag>;
using UnitId = Id<struct UnitTag>;
using ResidentId = Id<struct ResidentTag>; ///< one tenancy of one unit: a person who moves gets a new one
using ActionId = Id<struct ActionTag>;     ///< made by the desk: the key of the action's effect at the portal
using BatchId = Id<struct BatchTag>;

} // namespace hauspost

template <class Tag>
struct std::hash<hauspost::Id<Tag>>
{
    size_t operator()(const hauspost::Id<Tag> &id) const noexcept { return qHash(id); }
};
