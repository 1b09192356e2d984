#pragma once

#include <QtCore/QStringList>

namespace hauspost {

/// What went wrong, without a sentence: errortext.h makes the sentence in the user's language.
/// The comment of each code names its arguments in order. No personal data in arguments but file names
/// that the user chose.
enum class ErrorCode {
    // general
    Internal,  ///< short technical detail
    Cancelled, ///< none; not shown as an error

    // files
    FileNotFound,         ///< file
    FileNotReadable,      ///< file, system's reason
    FileNotWritable,      ///< file, system's reason
    FolderNotWritable,    ///< folder, system's reason
    DiskFull,             ///< file
    FileTooLarge,         ///< file, size, limit
    AlreadyRunning,       ///< data folder
    DataFolderUnsuitable, ///< folder, system's reason

    // databases
    DatabaseOpen,     ///< file, driver's reason
    DatabaseCorrupt,  ///< file
    DatabaseLocked,   ///< file
    DatabaseReadOnly, ///< file
    DatabaseTooNew,   ///< file, found version, known version
    DatabaseQuery,    ///< driver's reason
    DatabaseSetting,  ///< file, pragma

    // exchange files (DTM, CSV)
    ImportEmpty,         ///< file
    ImportNotDtm,        ///< file
    ImportNothingUsable, ///< file, number of problems
    ImportTooManyErrors, ///< file, number of problems
    CsvMissingColumn,    ///< file, column
    CsvBadRow,           ///< file, row, reason
    NothingToImport,     ///< none: all of the file is on record already
    PropertyTooLarge,    ///< property number: more rows than the portal takes at once
    SheetUnusable,       ///< file, reason (a clause of sheetfault)
    SheetBadCell,        ///< file, place ("B7"), reason
    MappingIncomplete,   ///< none: no column says whom the rows are about, or none says anything about him
    NothingToChange,     ///< none: no row of the list changes anything

    // portal at the wire
    PortalUnreachable,    ///< host, reason
    PortalTimeout,        ///< host
    PortalTlsFailed,      ///< host, reason
    PortalNotOurs,        ///< host, HTTP status: something between us and the portal answered
    PortalBadAnswer,      ///< host, detail
    PortalUnauthorized,   ///< host
    PortalBusy,           ///< host, seconds to wait ("" where unknown)
    PortalError,          ///< host, problem title
    PortalRequestRefused, ///< host, problem title: the request itself is at fault (HTTP 400, 413)
    PortalResyncRequired, ///< none; handled by the sync engine
    PortalClientTooOld,   ///< smallest supported version
    PortalAddressInvalid, ///< address as typed
    ProxyFailed,          ///< proxy host, reason
    WireMalformed,        ///< where (JSON path)

    // portal program
    PortalDataMissing,   ///< data folder: not initialised
    PortalAlreadyThere,  ///< data folder: initialised already
    PortalKeyMissing,    ///< key file
    ListenFailed,        ///< address, reason
    ListenNotLoopback,   ///< address
    UsageError,          ///< what is wrong with the command line
    ConfigurationBroken, ///< file, detail

    // desk
    TokenMissing,        ///< none
    WipeRequested,       ///< none: the office has taken this desk's data back
    KeychainLocked,      ///< none
    KeychainUnavailable, ///< none
    AccessNotFound,      ///< none: signed in, but the keychain does not have it (or is locked: not all say so)
    SignInNeeded,        ///< none: the access was in memory only
    SignInRefused,       ///< host
    SignInDenied,        ///< none: cancelled in the browser
    SignInTimedOut,      ///< none
    TokenFileInvalid,    ///< file
    CodesUnreadable,     ///< none: stored under another token
    NotSyncedYet,        ///< none

    // letters
    OfficeIncomplete, ///< none: the sender is still the placeholder
    FontMissing,      ///< family and style
    NothingToSend,
    NothingToPrint,       ///< none
    LetterWriteFailed,    ///< file, reason
    LetterPageCountWrong, ///< file, found, expected
    PropertyNotFound,     ///< number
    ResidentNotFound,     ///< key
    ResidentKeyAmbiguous, ///< key, number of matches
    LetterNotAllowed,     ///< reason (already a sentence of eligibilitytext)
    BatchNotFound,        ///< number
    LetterNotFound,       ///< number of the letter, as typed
    LetterStepRefused,    ///< number of the letter: not in the state that this step needs
    PrinterFailed,        ///< printer, letters handed over, letters of the run

    // actions for the portal
    EmailInvalid,         ///< none
    ConsentMissing,       ///< none
    InvitationNotAllowed, ///< reason (already a phrase of invitationplan)
    ActionWaitsAlready,   ///< none: one of this kind for this resident is in the outbox
    ActionNotOpen,        ///< id: not there, or it cannot be taken back any more
    ActionRefused,        ///< reason (already a sentence of invitationplan)
    AccessReadOnly,       ///< none: who signed in may look, but not change
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QStringList arguments;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Stable English name of the code for logs and `--json` ("PortalTimeout").
[[nodiscard]] QString errorName(ErrorCode code);

} // namespace hauspost
