#include "models/domain/officerole.h"

namespace hauspost {

QString toName(OfficeRole role)
{
    switch (role) {
    case OfficeRole::Reader:
        return QStringLiteral("reader");
    case OfficeRole::Clerk:
        return QStringLiteral("clerk");
    case OfficeRole::Lead:
        return QStringLiteral("lead");
    }
    return {};
}

std::optional<OfficeRole> officeRoleFrom(QStringView name)
{
    for (const auto role : {OfficeRole::Reader, OfficeRole::Clerk, OfficeRole::Lead}) {
        if (name == toName(role)) {
            return role;
        }
    }
    return std::nullopt;
}

bool mayWrite(OfficeRole role)
{
    return role != OfficeRole::Reader;
}

bool mayErase(OfficeRole role)
{
    return role == OfficeRole::Lead;
}

} // namespace hauspost
