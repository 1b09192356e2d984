#include "models/domain/eligibility.h"

#include <algorithm>
#include <array>

namespace hauspost {

namespace {

/// nullopt: this access is one that gets letters.
std::optional<LetterVerdict> accessObstacle(AccessStatus access)
{
    switch (access) {
    case AccessStatus::None:
    case AccessStatus::Pending:
    case AccessStatus::Expired:
        return std::nullopt;
    case AccessStatus::Confirmed:
        return LetterVerdict::AlreadyConfirmed;
    case AccessStatus::Revoked:
        return LetterVerdict::AccessRevoked;
    case AccessStatus::Reregister:
        return LetterVerdict::MustReregister;
    case AccessStatus::Ended:
        return LetterVerdict::MovedOut;
    case AccessStatus::Deleted:
        return LetterVerdict::AccountDeleted;
    }
    return std::nullopt;
}

std::optional<LetterVerdict> requirementObstacle(UviRequirement requirement)
{
    switch (requirement) {
    case UviRequirement::Yes:
        return std::nullopt;
    case UviRequirement::No:
        return LetterVerdict::UviNotRequired;
    case UviRequirement::Unknown:
        return LetterVerdict::UviUnknown;
    }
    return std::nullopt;
}

std::optional<LetterVerdict> dateObstacle(const Resident &resident, const LetterRule &rule,
                                          std::optional<QDate> lastWritten)
{
    const OccupancyPhase phase = phaseOn(resident, rule.today);
    if (phase == OccupancyPhase::Future && !rule.includeFuture) {
        return LetterVerdict::NotMovedIn;
    }
    if (rule.skipWrittenDays && lastWritten && lastWritten->daysTo(rule.today) < *rule.skipWrittenDays) {
        return LetterVerdict::RecentlyWritten;
    }
    return std::nullopt;
}

} // namespace

LetterVerdict letterVerdict(const Occupancy &occupancy, const LetterRule &rule, std::optional<QDate> lastWritten)
{
    if (occupancy.isVacant()) {
        return LetterVerdict::Vacant;
    }
    const Resident &resident = *occupancy.resident;
    if (phaseOn(resident, rule.today) == OccupancyPhase::Previous) {
        return LetterVerdict::MovedOut;
    }
    if (const auto obstacle = requirementObstacle(occupancy.unit.uviRequired)) {
        return *obstacle;
    }
    if (const auto obstacle = accessObstacle(resident.access)) {
        return *obstacle;
    }
    if (const auto obstacle = dateObstacle(resident, rule, lastWritten)) {
        return *obstacle;
    }
    if (!resident.postalAddress.isComplete()) {
        return LetterVerdict::AddressIncomplete;
    }
    if (!resident.code) {
        return LetterVerdict::CodeMissing;
    }
    if (resident.codeValidUntil && *resident.codeValidUntil < rule.today) {
        return LetterVerdict::CodeExpired;
    }
    return LetterVerdict::Eligible;
}

namespace {

// In the order of the enumeration.
constexpr std::array verdictNames{
    u"eligible",       u"vacant",         u"uviNotRequired", u"uviUnknown",  u"alreadyConfirmed", u"accessRevoked",
    u"mustReregister", u"accountDeleted", u"movedOut",       u"notMovedIn",  u"recentlyWritten",  u"addressIncomplete",
    u"codeMissing",    u"codeExpired",    u"codeReplaced",   u"notOnRecord", u"unticked",         u"outsideRange"};
static_assert(verdictNames.size() == static_cast<size_t>(LetterVerdict::Count));

} // namespace

QString letterVerdictName(LetterVerdict verdict)
{
    return QString::fromUtf16(verdictNames.at(static_cast<size_t>(verdict)));
}

std::optional<LetterVerdict> letterVerdictFrom(const QString &name)
{
    const auto found = std::find_if(verdictNames.begin(), verdictNames.end(),
                                    [&name](const char16_t *known) { return name == QStringView(known); });
    return found == verdictNames.end() ? std::nullopt
                                       : std::optional(static_cast<LetterVerdict>(found - verdictNames.begin()));
}

} // namespace hauspost
