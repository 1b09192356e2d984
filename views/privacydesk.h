#pragma once

#include "models/storage/privacylog.h"
#include "models/usecases/erasure.h"
#include "models/usecases/personreport.h"
#include "models/usecases/retention.h"

#include <QtCore/QFuture>

#include <functional>

namespace hauspost {

/// What the window needs to tell, erase and clear away personal data. app/desk reads mirror and desk.db, tests answer
/// from memory. GUI thread; each call is a matter of milliseconds. Errors: of the mirror and the database.
class PrivacyDesk
{
public:
    virtual ~PrivacyDesk() = default;
    [[nodiscard]] virtual Result<PersonData> person(const ResidentId &resident) = 0;
    /// The files written, the readable one first.
    [[nodiscard]] virtual Result<QStringList> writePerson(const PersonData &data, const QString &folder) = 0;
    [[nodiscard]] virtual Result<ErasurePlan> erasurePlan(const Occupancy &occupancy) = 0;
    [[nodiscard]] virtual Result<RetentionRules> retentionRules() = 0;
    [[nodiscard]] virtual Result<> saveRetentionRules(const RetentionRules &rules) = 0;
    /// On another thread: reads everybody.
    [[nodiscard]] virtual QFuture<Result<RetentionPreview>> previewRetention(const RetentionRules &rules) = 0;
    /// Notes and recipients of letters; persons are not touched.
    [[nodiscard]] virtual Result<> clearDesk(const RetentionPreview &preview) = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<std::vector<PrivacyEntry>> log() = 0;
};

/// "Aufbewahrung …".
struct RetentionQuestion
{
    RetentionRules rules;
    std::function<QFuture<Result<RetentionPreview>>(const RetentionRules &)> preview;
    std::vector<PrivacyEntry> log;
    bool mayErase = true; ///< who signed in is a lead of the office
    /// Whom to leave out of the work list; not set: nobody.
    std::function<bool(const Occupancy &)> isLeftOut = {};
};

struct RetentionAnswer
{
    enum class Next { Nothing, ClearDesk, ErasePersons };

    RetentionRules rules;
    Next next = Next::Nothing;
    RetentionPreview preview;       ///< as shown
    std::vector<Occupancy> persons; ///< chosen in the work list
};

} // namespace hauspost
