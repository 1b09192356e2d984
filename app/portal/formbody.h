#pragma once

#include "app/portal/httpmessage.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <optional>

namespace hauspost::portal {

/// The fields of a form that a browser sent.
class FormBody
{
public:
    static constexpr qsizetype maximumBytes = 16 * 1024;

    /// Strict: application/x-www-form-urlencoded in UTF-8, each name once, whole percent escapes, no control
    /// characters. nullopt for anything else.
    [[nodiscard]] static std::optional<FormBody> parse(const HttpRequest &request);

    /// "" for a field that was not sent.
    [[nodiscard]] QString value(const QString &name) const { return m_fields.value(name); }
    void set(const QString &name, const QString &value) { m_fields.insert(name, value); }
    [[nodiscard]] bool has(const QString &name) const { return m_fields.contains(name); }

private:
    QHash<QString, QString> m_fields;
};

/// One name or value of a form or query: '+' is a blank. nullopt for half escapes, bytes that are no UTF-8 and control
/// characters.
[[nodiscard]] std::optional<QString> decodedFormText(QByteArrayView text);

} // namespace hauspost::portal
