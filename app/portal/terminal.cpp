#include "app/portal/terminal.h"

#include "models/base/errortext.h"

namespace hauspost::portal {

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UsageError:
        return ExitCode::Usage;
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileTooLarge:
    case ErrorCode::ImportEmpty:
    case ErrorCode::ImportNotDtm:
    case ErrorCode::ImportNothingUsable:
    case ErrorCode::ImportTooManyErrors:
    case ErrorCode::CsvMissingColumn:
    case ErrorCode::CsvBadRow:
    case ErrorCode::ConfigurationBroken:
        return ExitCode::File;
    case ErrorCode::ListenFailed:
    case ErrorCode::ListenNotLoopback:
        return ExitCode::Listen;
    case ErrorCode::DataFolderUnsuitable:
    case ErrorCode::DatabaseOpen:
    case ErrorCode::DatabaseCorrupt:
    case ErrorCode::DatabaseLocked:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseTooNew:
    case ErrorCode::DatabaseQuery:
    case ErrorCode::DatabaseSetting:
    case ErrorCode::DiskFull:
    case ErrorCode::FileNotWritable:
    case ErrorCode::PortalDataMissing:
    case ErrorCode::PortalAlreadyThere:
    case ErrorCode::PortalKeyMissing:
        return ExitCode::PortalData;
    default:
        return ExitCode::Internal;
    }
}

ExitCode Terminal::fail(const Error &error)
{
    err << errorText(error) << Qt::endl;
    return exitCodeOf(error);
}

} // namespace hauspost::portal
