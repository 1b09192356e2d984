#include "models/domain/registrationlink.h"

namespace hauspost {

QString registrationLink(const Office &office, const RegistrationCode &code)
{
    QString base = office.registrationUrl.trimmed();
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    return base + u'/' + code.toString();
}

} // namespace hauspost
