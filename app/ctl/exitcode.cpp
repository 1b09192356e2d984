#include "app/ctl/exitcode.h"

namespace hauspost::ctl {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return ExitCode::Cancelled;
    case ErrorCode::UsageError:
    case ErrorCode::PortalAddressInvalid:
    case ErrorCode::EmailInvalid:
    case ErrorCode::ImportEmpty:
    case ErrorCode::ImportNotDtm:
    case ErrorCode::ImportNothingUsable:
    case ErrorCode::CsvMissingColumn:
    case ErrorCode::CsvBadRow:
    case ErrorCode::PropertyTooLarge:
    case ErrorCode::SheetUnusable:
    case ErrorCode::SheetBadCell:
    case ErrorCode::MappingIncomplete:
        return ExitCode::Usage;
    case ErrorCode::PortalUnreachable:
    case ErrorCode::PortalTimeout:
    case ErrorCode::PortalTlsFailed:
    case ErrorCode::PortalNotOurs:
    case ErrorCode::PortalBadAnswer:
    case ErrorCode::PortalBusy:
    case ErrorCode::PortalError:
    case ErrorCode::PortalRequestRefused:
    case ErrorCode::PortalResyncRequired:
    case ErrorCode::PortalClientTooOld:
    case ErrorCode::ProxyFailed:
    case ErrorCode::WireMalformed:
        return ExitCode::PortalFault;
    case ErrorCode::PortalUnauthorized:
    case ErrorCode::TokenMissing:
    case ErrorCode::WipeRequested:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::AccessNotFound:
    case ErrorCode::SignInNeeded:
    case ErrorCode::SignInRefused:
    case ErrorCode::SignInDenied:
    case ErrorCode::SignInTimedOut:
    case ErrorCode::TokenFileInvalid:
    case ErrorCode::FileNotFound: // the only files that ctl reads by name are tokens
    case ErrorCode::FileNotReadable:
        return ExitCode::AccessRefused;
    case ErrorCode::AlreadyRunning:
    case ErrorCode::DataFolderUnsuitable:
    case ErrorCode::DatabaseOpen:
    case ErrorCode::DatabaseCorrupt:
    case ErrorCode::DatabaseLocked:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseTooNew:
    case ErrorCode::DatabaseQuery:
    case ErrorCode::DatabaseSetting:
    case ErrorCode::CodesUnreadable:
    case ErrorCode::NotSyncedYet:
    case ErrorCode::OfficeIncomplete:
        return ExitCode::LocalData;
    case ErrorCode::FileNotWritable:
    case ErrorCode::FolderNotWritable:
    case ErrorCode::DiskFull:
    case ErrorCode::FileTooLarge:
    case ErrorCode::LetterWriteFailed:
    case ErrorCode::LetterPageCountWrong:
        return ExitCode::Output;
    case ErrorCode::PropertyNotFound:
    case ErrorCode::ResidentNotFound:
    case ErrorCode::ResidentKeyAmbiguous:
    case ErrorCode::LetterNotAllowed:
    case ErrorCode::BatchNotFound:
    case ErrorCode::LetterNotFound:
    case ErrorCode::LetterStepRefused:
    case ErrorCode::ConsentMissing:
    case ErrorCode::InvitationNotAllowed:
    case ErrorCode::ActionWaitsAlready:
    case ErrorCode::ActionNotOpen:
        return ExitCode::NotFound;
    case ErrorCode::ActionRefused:
    case ErrorCode::AccessReadOnly:
        return ExitCode::Refused;
    case ErrorCode::NothingToPrint:
    case ErrorCode::NothingToSend:
    case ErrorCode::NothingToImport:
    case ErrorCode::NothingToChange:
        return ExitCode::NothingToDo;
    default:
        return ExitCode::Internal;
    }
}

} // namespace hauspost::ctl
