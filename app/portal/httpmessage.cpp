#include "app/portal/httpmessage.h"

namespace hauspost::portal {

void HttpRequest::setTarget(const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    path = mark < 0 ? target : target.first(mark);
    query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
}

QByteArray HttpRequest::header(const char *name) const
{
    for (const HttpHeader &candidate : headers) {
        if (candidate.name.compare(name, Qt::CaseInsensitive) == 0) {
            return candidate.value;
        }
    }
    return {};
}

} // namespace hauspost::portal
