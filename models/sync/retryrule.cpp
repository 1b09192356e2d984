#include "models/sync/retryrule.h"

#include <QtCore/QtGlobal>

namespace hauspost {

bool needsUser(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PortalUnauthorized:
    case ErrorCode::WipeRequested:
    case ErrorCode::PortalTlsFailed:
    case ErrorCode::PortalClientTooOld:
    case ErrorCode::PortalAddressInvalid:
    case ErrorCode::DataFolderUnsuitable:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseSetting:
        return true;
    default:
        return false;
    }
}

std::optional<std::chrono::seconds> askedWait(const Error &error)
{
    bool ok = false;
    const int seconds = error.arguments.value(1).toInt(&ok);
    constexpr int longest = 3600;
    return error.code == ErrorCode::PortalBusy && ok ? std::optional(std::chrono::seconds(qBound(1, seconds, longest)))
                                                     : std::nullopt;
}

} // namespace hauspost
