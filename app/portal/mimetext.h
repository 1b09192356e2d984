#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

/// The parts of a mail as bytes of the wire (RFC 5322, 2045, 2047). Nothing that goes in can add a header or a line.
namespace hauspost::portal::mime {

/// An address in the form that a mail server and a header take: dot-atom of ASCII, '@', domain (punycode). nullopt:
/// isPlausibleEmail() says no.
[[nodiscard]] std::optional<QByteArray> addressFrom(const QString &text);

/// Text of a header: as it is where it is plain ASCII, else encoded words, folded. Control characters become blanks.
[[nodiscard]] QByteArray headerText(const QString &text);

/// "Name <address>" with the name quoted or encoded.
[[nodiscard]] QByteArray mailbox(const QString &name, const QByteArray &address);

/// UTF-8 with CRLF line ends, no line longer than 76 characters, no line that begins with a dot or "From ".
[[nodiscard]] QByteArray quotedPrintable(const QString &text);

} // namespace hauspost::portal::mime
