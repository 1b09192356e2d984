#include "models/base/accountname.h"

namespace hauspost {

QString accountName()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString found = qEnvironmentVariable(name); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

} // namespace hauspost
