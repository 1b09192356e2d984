#include "models/domain/consentregister.h"

#include "tests/support/catch.h"

using namespace hauspost;

namespace {

Resident person(const QString &email, const std::optional<Consent> &consent = {})
{
    Resident resident;
    resident.email = email;
    resident.consent = consent;
    return resident;
}

const QString address = QStringLiteral("jana@example.org");
const Consent given{QDate(2026, 3, 1), QStringLiteral("lease"), {}};
const Consent withdrawn{QDate(2026, 3, 1), QStringLiteral("lease"), QDate(2026, 9, 1)};

} // namespace

TEST_CASE("The register holds every consent - every withdrawal - and addresses without one")
{
    CHECK(consentState(person(address, given)) == ConsentState::Present);
    CHECK(consentState(person({}, given)) == ConsentState::Present);
    CHECK(consentState(person(address, withdrawn)) == ConsentState::Withdrawn);
    CHECK(consentState(person({}, withdrawn)) == ConsentState::Withdrawn);
    CHECK(consentState(person(address)) == ConsentState::Missing);
    CHECK(consentState(person({})) == std::nullopt);

    Resident vacancy = person(address, given);
    vacancy.kind = OccupancyKind::Vacancy;
    CHECK(consentState(vacancy) == std::nullopt);
}
