#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace hauspost::portal {

/// What somebody sees of a mail.
struct ReadableMail
{
    QString to; ///< address
    QString subject;
    QDateTime date;     ///< UTC
    QString text;       ///< the plain part, lines end in '\n'
    QString button;     ///< what stands on the button of the HTML part; "" where it has none
    QString buttonLink; ///< where it leads: http or https
};

/// Reads a mail as composeMail() writes it; no reader for mails of others. nullopt: it is none of those.
[[nodiscard]] std::optional<ReadableMail> readMail(const QByteArray &content);

} // namespace hauspost::portal
