#include "models/base/errortext.h"

#include <QtCore/QCoreApplication>

namespace hauspost {

namespace {

struct ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ErrorTexts)

public:
    static QString pattern(ErrorCode code);
};

QString ErrorTexts::pattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return tr("Something unexpected happened in the program (%1). Please save the report under Help and send it to "
                  "your support.");
    case ErrorCode::Cancelled:
        return tr("Cancelled.");
    case ErrorCode::FileNotFound:
        return tr("The file “%1” does not exist. Please check the name.");
    case ErrorCode::FileNotReadable:
        return tr("The file “%1” cannot be read: %2.");
    case ErrorCode::FileNotWritable:
        return tr("The file “%1” cannot be written: %2. Is it open in another program? Please choose another name or "
                  "folder.");
    case ErrorCode::FolderNotWritable:
        return tr("Nothing can be saved in the folder “%1”: %2. Please choose another folder.");
    case ErrorCode::DiskFull:
        return tr(
            "There is no space left on the disk for “%1”. Nothing was saved. Please free some space and try again.");
    case ErrorCode::FileTooLarge:
        return tr("The file “%1” is too large (%2, at most %3).");
    case ErrorCode::AlreadyRunning:
        return tr("Hauspost is already running with the data folder “%1”.");
    case ErrorCode::DataFolderUnsuitable:
        return tr("The data folder “%1” cannot be used: %2.");
    case ErrorCode::DatabaseOpen:
        return tr("The database “%1” cannot be opened: %2.");
    case ErrorCode::DatabaseCorrupt:
        return tr("The database “%1” is damaged.");
    case ErrorCode::DatabaseLocked:
        return tr("The database “%1” is in use by another program. Please close that program and try again.");
    case ErrorCode::DatabaseReadOnly:
        return tr("The database “%1” is write-protected. Please check the permissions of the data folder.");
    case ErrorCode::DatabaseTooNew:
        return tr("The database “%1” was written by a newer version of Hauspost (format %2, this program knows %3). "
                  "Please update this program.");
    case ErrorCode::DatabaseQuery:
        return tr("The database reported an error: %1.");
    case ErrorCode::DatabaseSetting:
        return tr("The database “%1” refused the setting %2. Please check that it lies on a local disk.");
    case ErrorCode::ImportEmpty:
        return tr("The file “%1” is empty.");
    case ErrorCode::ImportNotDtm:
        return tr("“%1” is not a DTM file: a DTM file consists of records L and M of 2048 bytes each.");
    case ErrorCode::ImportNothingUsable:
        return tr("The file “%1” holds no usable record (%2 problems). Nothing was imported.");
    case ErrorCode::ImportTooManyErrors:
        return tr("The file “%1” has %2 problems. Nothing was imported.");
    case ErrorCode::CsvMissingColumn:
        return tr("The file “%1” has no column “%2”.");
    case ErrorCode::CsvBadRow:
        return tr("“%1”, row %2: %3.");
    case ErrorCode::NothingToImport:
        return tr("There is nothing to import: everything in the file is on record already.");
    case ErrorCode::PropertyTooLarge:
        return tr("Property %1 has more rows than can be sent to the portal at once. Nothing was queued. Please have "
                  "the file imported at the portal.");
    case ErrorCode::SheetUnusable:
        return tr("The table “%1” cannot be read: %2.");
    case ErrorCode::SheetBadCell:
        return tr("The table “%1” cannot be read any further than cell %2: %3. Nothing was taken over.");
    case ErrorCode::MappingIncomplete:
        return tr(
            "Please choose a column with the user key, or columns with property, unit number and name, and at least "
            "one column to take over.");
    case ErrorCode::NothingToChange:
        return tr("No row of the list changes anything.");
    case ErrorCode::PortalUnreachable:
        return tr("The portal %1 cannot be reached: %2. What was synchronised before stays usable.");
    case ErrorCode::PortalTimeout:
        return tr("The portal %1 did not answer in time. What was synchronised before stays usable.");
    case ErrorCode::PortalTlsFailed:
        return tr("The secure connection to %1 failed: %2. Please ask the administrator of your network.");
    case ErrorCode::PortalNotOurs:
        return tr("Something other than the portal answered at %1 (HTTP %2), perhaps a sign-in page of the network or "
                  "a proxy. Please check the internet connection.");
    case ErrorCode::PortalBadAnswer:
        return tr("The answer of the portal %1 was incomplete or damaged (%2). Nothing of it was used; please try "
                  "again later.");
    case ErrorCode::PortalUnauthorized:
        return tr("The portal %1 does not accept the access of this desk any more. Please connect anew.");
    case ErrorCode::PortalBusy:
        return tr("The portal %1 is busy. Please try again later.");
    case ErrorCode::PortalError:
        return tr("The portal %1 reports: %2.");
    case ErrorCode::PortalRequestRefused:
        return tr("The portal %1 does not understand this program's request: %2. Please ask your support.");
    case ErrorCode::PortalResyncRequired:
        return tr("The portal asks for a complete synchronisation.");
    case ErrorCode::PortalClientTooOld:
        return tr("This version of Hauspost is too old for the portal. Please update to %1 or newer.");
    case ErrorCode::PortalAddressInvalid:
        return tr("“%1” is not a portal address. It looks like https://portal.example.com.");
    case ErrorCode::ProxyFailed:
        return tr("The proxy %1 does not work: %2. Please check the proxy settings of the system.");
    case ErrorCode::WireMalformed:
        return tr("The answer of the portal has an unexpected form (%1).");
    case ErrorCode::PortalDataMissing:
        return tr("There is no portal in the folder “%1”. Please run “hauspost-portal init” first.");
    case ErrorCode::PortalAlreadyThere:
        return tr("The folder “%1” holds a portal already.");
    case ErrorCode::PortalKeyMissing:
        return tr("The key file “%1” is missing or unusable. Without it the registration codes cannot be read; restore "
                  "it from the backup.");
    case ErrorCode::ListenFailed:
        return tr("The portal cannot listen on %1: %2.");
    case ErrorCode::ListenNotLoopback:
        return tr("The portal speaks plain HTTP and therefore listens on this computer only (127.0.0.1 or ::1), not on "
                  "%1. Put a TLS proxy in front of it.");
    case ErrorCode::UsageError:
        return tr("%1. See --help.");
    case ErrorCode::ConfigurationBroken:
        return tr("The file “%1” is not usable: %2.");
    case ErrorCode::TokenMissing:
        return tr("This desk is not connected to a portal yet.");
    case ErrorCode::WipeRequested:
        return tr("Your office has taken the access of this desk back. The data of the portal on this computer was "
                  "deleted.");
    case ErrorCode::KeychainLocked:
        return tr("The keychain of this computer is locked, so Hauspost cannot read its access to the portal. "
                  "Please unlock the keychain and try again.");
    case ErrorCode::KeychainUnavailable:
        return tr("The keychain of this computer does not answer, so Hauspost cannot read its access to the "
                  "portal. Please try again, or sign in anew.");
    case ErrorCode::AccessNotFound:
        return tr("The access of this desk was not found in the keychain of this computer. If the keychain is "
                  "locked, please unlock it and try again; otherwise sign in anew.");
    case ErrorCode::SignInNeeded:
        return tr("This computer has no keychain, so the access to the portal was kept for as long as Hauspost "
                  "ran. Please sign in again.");
    case ErrorCode::SignInRefused:
        return tr("The portal %1 did not complete the sign-in. Please sign in again.");
    case ErrorCode::SignInDenied:
        return tr("The sign-in was cancelled in the browser.");
    case ErrorCode::SignInTimedOut:
        return tr("Nobody signed in for a while, so Hauspost does not wait any longer. Please begin again.");
    case ErrorCode::TokenFileInvalid:
        return tr("The file “%1” holds no desk token.");
    case ErrorCode::CodesUnreadable:
        return tr("The registration codes on this computer belong to another connection. Please synchronise again.");
    case ErrorCode::NotSyncedYet:
        return tr("There is no data from the portal yet. Please synchronise first.");
    case ErrorCode::OfficeIncomplete:
        return tr("The sender of the letters is not filled in yet. Please ask the administrator of the portal to enter "
                  "name, address and links of your office, and synchronise again.");
    case ErrorCode::FontMissing:
        return tr("The letter font %1 is missing in this installation. Please install Hauspost again.");
    case ErrorCode::NothingToSend:
        return tr("Nobody in this selection can get an e-mail.");
    case ErrorCode::NothingToPrint:
        return tr("Nobody in this selection needs a letter.");
    case ErrorCode::LetterWriteFailed:
        return tr("The letters could not be written to “%1”: %2. No file was left behind.");
    case ErrorCode::LetterPageCountWrong:
        return tr("“%1” was checked after writing and has %2 pages instead of %3. It was deleted; please try again.");
    case ErrorCode::PropertyNotFound:
        return tr("There is no property with the number %1.");
    case ErrorCode::ResidentNotFound:
        return tr("There is no resident with the key “%1”.");
    case ErrorCode::ResidentKeyAmbiguous:
        return tr("The key “%1” belongs to %2 residents. Please name the property too.");
    case ErrorCode::LetterNotAllowed:
        return tr("%1");
    case ErrorCode::BatchNotFound:
        return tr("There is no run of letters with the number %1 on this computer.");
    case ErrorCode::LetterNotFound:
        return tr("There is no letter with the number “%1” on this computer. The number stands at the bottom of the "
                  "letter, for example 0012-0034.");
    case ErrorCode::LetterStepRefused:
        return tr("The letter %1 is not in a state in which that can be noted.");
    case ErrorCode::PrinterFailed:
        return tr("The printer “%1” took %2 of %3 letters and then no more. Please look for the last letter that came "
                  "out well, and choose “Printed up to…”.");
    case ErrorCode::EmailInvalid:
        return tr("This is no e-mail address. Please check it for slips; it looks like name@example.com.");
    case ErrorCode::ConsentMissing:
        return tr("There is no consent on record to write to this resident by e-mail. Please obtain it and note where "
                  "it can be found, or send the letter by post.");
    case ErrorCode::InvitationNotAllowed:
        return tr("This is not possible: %1.");
    case ErrorCode::ActionWaitsAlready:
        return tr("The same is waiting for the portal already. Nothing was added.");
    case ErrorCode::ActionNotOpen:
        return tr("The entry %1 is not in the outbox, or it has left already and cannot be taken back.");
    case ErrorCode::ActionRefused:
        return tr("%1");
    case ErrorCode::AccessReadOnly:
        return tr("With this sign-in you may look at everything, but not change anything. Please ask the administrator "
                  "of your office for the right to do so.");
    }
    return {};
}

} // namespace

QString errorText(const Error &error)
{
    // One pass, so that a "%2" inside an argument stays what it is.
    const QString pattern = ErrorTexts::pattern(error.code);
    QString text;
    text.reserve(pattern.size() + 64);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        if (!isPlace) {
            text += pattern[i];
            continue;
        }
        text += error.arguments.value(pattern[++i].digitValue() - 1);
        // Reasons of the system and of Qt are often whole sentences.
        if (pattern.mid(i + 1).startsWith(u'.') && text.endsWith(u'.')) {
            text.chop(1);
        }
    }
    return text;
}

} // namespace hauspost
