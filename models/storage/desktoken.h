#pragma once

#include "models/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace hauspost {

/// The secret that connects this desk with the portal: "hpd_" and 43 base64url characters (256 bit). Always well
/// formed. Secret: never into logs, file names or URLs.
class DeskToken
{
public:
    /// Surrounding white space does not matter. nullopt for anything else.
    [[nodiscard]] static std::optional<DeskToken> parse(QByteArrayView text);

    /// Reads a file that holds nothing but the token. Errors: FileNotFound, FileNotReadable, TokenFileInvalid.
    [[nodiscard]] static Result<DeskToken> fromFile(const QString &file);

    [[nodiscard]] const QByteArray &toByteArray() const { return m_value; }

private:
    explicit DeskToken(QByteArray value) : m_value(std::move(value)) {}
    QByteArray m_value;
};

} // namespace hauspost
