#include "models/usecases/residenttimeline.h"
#include "tests/support/office.h"
#include "tests/support/outboxdesk.h"

using namespace hauspost;

namespace {

QStringList texts(const std::vector<TimelineEvent> &events)
{
    QStringList result;
    for (const TimelineEvent &event : events) {
        result << (event.day ? event.day->toString(Qt::ISODate) + u' ' : QString()) + event.text;
    }
    return result;
}

} // namespace

TEST_CASE("The time line goes from what waits over the latest to the first, and ends with states without a day")
{
    Resident resident =
        *test::occupancy(test::property(1), 1, QStringLiteral("Jana Müller"), AccessStatus::Confirmed).resident;
    resident.moveIn = QDate(2020, 5, 1);
    resident.consent = Consent{QDate(2026, 3, 1), QStringLiteral("lease"), {}};
    resident.invitedOn = QDate(2026, 4, 2);
    resident.mail = MailDelivery::Sent;
    DispatchedLetter letter;
    letter.number = {12, 34};
    letter.printedOn = QDate(2026, 3, 15);
    letter.postedOn = QDate(2026, 3, 16);
    OutboxEntry waiting;
    waiting.action = test::action(1, 1, wire::TenancyMoveOut{QDate(2026, 12, 31)});
    waiting.createdAt = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    const auto events = residentTimeline(resident, {letter}, {waiting});
    CHECK(texts(events).join(u'\n').toStdString() == "2026-11-24 Waits: Move-out\n"
                                                     "2026-04-02 Invited; the e-mail was sent\n"
                                                     "2026-03-16 Letter 0012-0034 posted\n"
                                                     "2026-03-15 Letter 0012-0034 made\n"
                                                     "2026-03-01 Consent to e-mail given (lease)\n"
                                                     "2020-05-01 Moved in\n"
                                                     "Has registered");
    CHECK(events.front().isWaiting);
    CHECK_FALSE(events.back().isWaiting);
}

TEST_CASE("Every state of the access is explained in a sentence")
{
    Resident resident;
    for (const AccessStatus access :
         {AccessStatus::None, AccessStatus::Pending, AccessStatus::Confirmed, AccessStatus::Expired,
          AccessStatus::Revoked, AccessStatus::Reregister, AccessStatus::Ended, AccessStatus::Deleted}) {
        resident.access = access;
        CHECK(accessExplanation(resident).endsWith(u'.'));
    }
    resident.kind = OccupancyKind::Vacancy;
    CHECK(accessExplanation(resident).isEmpty());
}
