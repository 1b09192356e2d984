#pragma once

#include <QtCore/QString>

namespace hauspost::portal {

enum class PasswordVerdict {
    TooShort, ///< fewer than minimumPasswordLength characters
    TooLong,
    Common, ///< what everybody tries first
    Fair,
    Good
};

constexpr qsizetype minimumPasswordLength = 10;
constexpr qsizetype maximumPasswordLength = 256;

/// Length counts, kinds of characters do not. Refused is what is tried first: one of the most common words
/// (resources/pages/common-passwords.txt) alone, repeated or with digits and signs around it, in any spelling with
/// digits for letters; runs of the keyboard or the alphabet; few different characters; the e-mail address.
[[nodiscard]] PasswordVerdict judgePassword(const QString &password, const QString &email);

[[nodiscard]] bool isAcceptable(PasswordVerdict verdict);

} // namespace hauspost::portal
