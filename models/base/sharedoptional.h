#pragma once

#include <QtCore/QSharedData>
#include <QtCore/QSharedDataPointer>

#include <optional>
#include <utility>

namespace hauspost {

/// An optional value that its copies share until one of them is edited: for big values of which a program holds many
/// equal copies. Reads like std::optional; writing is said by edit(), so that no reading makes a copy by accident.
/// Copies may be read by several threads.
template <class T>
class SharedOptional
{
public:
    SharedOptional() = default;
    SharedOptional(std::nullopt_t) {}
    SharedOptional(T value) : m_data(new Data(std::move(value))) {}
    SharedOptional(std::optional<T> value) : m_data(value ? new Data(std::move(*value)) : nullptr) {}

    [[nodiscard]] bool has_value() const { return m_data.constData() != nullptr; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const T &operator*() const { return m_data.constData()->value; }
    [[nodiscard]] const T *operator->() const { return &m_data.constData()->value; }
    [[nodiscard]] T value_or(T other) const { return has_value() ? **this : std::move(other); }

    /// The value, this one's own from now on. There must be one.
    [[nodiscard]] T &edit() { return m_data->value; }
    void reset() { m_data.reset(); }

    friend bool operator==(const SharedOptional &a, const SharedOptional &b)
    {
        return a.m_data.constData() == b.m_data.constData() || (a && b && *a == *b);
    }

private:
    struct Data : QSharedData
    {
        explicit Data(T of) : value(std::move(of)) {}
        T value;
    };
    QSharedDataPointer<Data> m_data;
};

} // namespace hauspost
