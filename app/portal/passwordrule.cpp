#include "app/portal/passwordrule.h"

#include <QtCore/QFile>
#include <QtCore/QSet>

#include <algorithm>

namespace hauspost::portal {

namespace {

QSet<QString> readCommonWords()
{
    QFile file(QStringLiteral(":/hauspost/pages/common-passwords.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the list of common passwords is missing");
    }
    QSet<QString> words;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#')) {
            words.insert(line.trimmed());
        }
    }
    return words;
}

const QSet<QString> &commonWords()
{
    static const QSet<QString> words = readCommonWords();
    return words;
}

/// "P@ssw0rt" -> "passwort"
QString plainSpelling(const QString &lower)
{
    QString plain = lower;
    const std::pair<QChar, QChar> spellings[] = {{u'@', u'a'}, {u'4', u'a'}, {u'3', u'e'}, {u'1', u'i'},
                                                 {u'!', u'i'}, {u'0', u'o'}, {u'$', u's'}, {u'5', u's'}};
    for (const auto &[sign, letter] : spellings) {
        plain.replace(sign, letter);
    }
    return plain;
}

/// Without the digits and signs at both ends.
QString core(const QString &text)
{
    const auto begin = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const auto end = std::find_if(text.rbegin(), text.rend(), [](QChar c) { return c.isLetter(); }).base();
    return begin < end ? QString(begin, end - begin) : QString();
}

/// "hallohallo" -> "hallo"
QString withoutRepetition(const QString &text)
{
    for (qsizetype length = 1; length <= text.size() / 2; ++length) {
        if (text.size() % length == 0 && text == text.left(length).repeated(text.size() / length)) {
            return text.left(length);
        }
    }
    return text;
}

bool isRun(const QString &lower)
{
    constexpr QStringView rows[] = {u"abcdefghijklmnopqrstuvwxyz",
                                    u"01234567890123456789",
                                    u"98765432109876543210",
                                    u"qwertzuiopü",
                                    u"qwertyuiop",
                                    u"asdfghjklöä",
                                    u"yxcvbnm",
                                    u"zxcvbnm"};
    qsizetype covered = 0;
    for (qsizetype at = 0; at < lower.size();) {
        qsizetype best = 1;
        for (const QStringView row : rows) {
            qsizetype length = 1;
            while (at + length < lower.size() && row.contains(QStringView(lower).mid(at, length + 1))) {
                ++length;
            }
            best = qMax(best, length);
        }
        covered += best >= 4 ? best : 0;
        at += best;
    }
    // Whatever is left beside the runs has to be a password of its own length's half.
    return lower.size() - covered < minimumPasswordLength / 2;
}

bool isCommon(const QString &password, const QString &email)
{
    const QString lower = password.toLower();
    if (QSet<QChar>(lower.begin(), lower.end()).size() < 5 || isRun(lower)) {
        return true;
    }
    const QString address = email.toLower();
    if (!address.isEmpty() && (lower == address || core(lower) == core(address.section(u'@', 0, 0)))) {
        return true;
    }
    for (const QString &form :
         {lower, plainSpelling(lower), core(lower), core(plainSpelling(lower)), plainSpelling(core(lower))}) {
        if (commonWords().contains(form) || commonWords().contains(withoutRepetition(form))) {
            return true;
        }
    }
    return false;
}

} // namespace

PasswordVerdict judgePassword(const QString &password, const QString &email)
{
    constexpr qsizetype goodLength = 16;
    const qsizetype length = password.toUcs4().size();
    if (length < minimumPasswordLength) {
        return PasswordVerdict::TooShort;
    }
    if (length > maximumPasswordLength) {
        return PasswordVerdict::TooLong;
    }
    if (isCommon(password, email)) {
        return PasswordVerdict::Common;
    }
    return length < goodLength ? PasswordVerdict::Fair : PasswordVerdict::Good;
}

bool isAcceptable(PasswordVerdict verdict)
{
    return verdict == PasswordVerdict::Fair || verdict == PasswordVerdict::Good;
}

} // namespace hauspost::portal
