#include "models/domain/emailaddress.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <algorithm>

namespace hauspost {

namespace {

constexpr qsizetype maximumBytes = 254; // RFC 5321: a path of 256 with its angle brackets

bool isForbidden(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           QStringView(u"<>,;").contains(c);
}

bool isAtomCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           QStringView(u"!#$%&'*+-/=?^_`{|}~.").contains(c);
}

/// RFC 5322, 3.2.3, in ASCII: mail servers without SMTPUTF8 take no other local part.
bool isDotAtom(QStringView text)
{
    return !text.startsWith(u'.') && !text.endsWith(u'.') && !text.contains(u"..") &&
           std::all_of(text.begin(), text.end(), isAtomCharacter);
}

bool isMailDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    const bool hasLabels = labels.size() > 1 && std::all_of(labels.begin(), labels.end(), [](QStringView label) {
                               return !label.isEmpty() && label.front() != u'-' && label.back() != u'-';
                           });
    const QByteArray ace = hasLabels ? QUrl::toAce(domain.toString()) : QByteArray();
    return !ace.isEmpty() && std::all_of(ace.begin(), ace.end(), [](char c) {
        return isAtomCharacter(QLatin1Char(c)) && c != '/' && c != '%';
    });
}

} // namespace

bool isPlausibleEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || text.count(u'@') != 1 || text.toUtf8().size() > maximumBytes ||
        std::any_of(text.begin(), text.end(), isForbidden)) {
        return false;
    }
    return isDotAtom(text.first(at)) && isMailDomain(text.sliced(at + 1));
}

} // namespace hauspost
