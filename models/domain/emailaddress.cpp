#include "models/domain/emailaddress.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <algorithm>

namespace hauspost {

namespace {

constexpr qsizetype maximumBytes = 254; // RFC 5321: a path of 256 with its angle brackets

bool isForbidden(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           QStringView(u"<>,;").contains(c);
}

bool isPlausibleDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    return labels.size() > 1 && std::all_of(labels.begin(), labels.end(), [](QStringView label) {
               return !label.isEmpty() && label.front() != u'-' && label.back() != u'-';
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
    return isPlausibleDomain(text.sliced(at + 1));
}

} // namespace hauspost
