#include "app/portal/httpmessage.h"

namespace hauspost::portal {

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
