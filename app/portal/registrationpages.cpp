#include "app/portal/registrationpages.h"

#include "app/portal/clientaddress.h"
#include "app/portal/letterstate.h"
#include "app/portal/mailjobs.h"
#include "app/portal/registrationend.h"
#include "models/base/uuid7.h"

namespace hauspost::portal {

namespace {

const QString codeField = QStringLiteral("code");
const QString unitField = QStringLiteral("unit");
const QString residentEmailField = QStringLiteral("email");
const QString stateField = QStringLiteral("state");

/// The second page of the letter's way.
Result<HtmlPage> registerPage(PageServices &services, const PageRequest &request, const Registration &registration,
                              const QString &state)
{
    HtmlPage page(QStringLiteral("register"), request, services.key());
    if (const auto set = setFlat(services, page, registration); !set) {
        return Failure(set.error());
    }
    setNames(page, registration);
    page.set(residentEmailField, request.form.value(residentEmailField).trimmed()).set(stateField, state);
    setPasswordField(page, request, request.form.value(residentEmailField).trimmed());
    return page;
}

/// Sends the mail that proves the address. passwordFits: the password is that of the address's login.
Result<> sendConfirmation(PageServices &services, const PageRequest &request, const PendingRegistration &pending)
{
    auto transaction = services.database().begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    return services.tokens.issue(TokenPurpose::Confirm, pending.resident.toString(), pending.toJson())
        .and_then([&](const QByteArray &token) {
            const NewMail mail{newUuid7(),
                               pending.account,
                               pending.resident,
                               MailKind::ConfirmAddress,
                               pending.email,
                               request.language,
                               token};
            return enqueueMail(services.database(), services.key(), mail, services.clock.nowUtc());
        })
        .and_then([&] { return transaction->commit(); });
}

/// Both computations happen for every address, so that nobody learns from the time whether it has a login.
Result<PendingRegistration> pendingFrom(PageServices &services, const PageRequest &request,
                                        const Registration &registration, const QByteArray &codeHash)
{
    const QString email = request.form.value(residentEmailField).trimmed();
    const QString password = request.form.value(QStringLiteral("password"));
    const auto login = services.logins.findByEmail(email);
    if (!login) {
        return Failure(login.error());
    }
    const auto fits = services.hasher.verify(*login ? (*login)->passwordHash : QString(), password);
    const auto hash = fits ? services.hasher.hash(password) : Failure(fits.error());
    return hash.map([&](const QString &passwordHash) {
        return PendingRegistration{
            registration.account, registration.resident,           registration.unit, codeHash, email, passwordHash,
            request.language,     *fits ? (*login)->id : LoginId()};
    });
}

} // namespace

Result<HttpResponse> showCodePage(PageServices &services, const PageRequest &request)
{
    HtmlPage page(QStringLiteral("code"), request, services.key());
    if (const auto code = RegistrationCode::parse(QString::fromLatin1(request.secret))) {
        page.set(codeField, code->grouped());
    }
    return page.answer();
}

Result<HttpResponse> postCode(PageServices &services, const PageRequest &request)
{
    HtmlPage page(QStringLiteral("code"), request, services.key());
    const QString typedCode = request.form.value(codeField).trimmed();
    const QString typedUnit = request.form.value(unitField).trimmed();
    page.set(codeField, typedCode).set(unitField, typedUnit);
    if (request.isRedisplay()) {
        return page.answer();
    }
    const auto code = RegistrationCode::parse(typedCode);
    bool isNumber = false;
    const int unit = typedUnit.toInt(&isNumber);
    if (!code) {
        page.addError(codeField, QStringLiteral("code.malformed"));
    }
    if (!isNumber || unit < 1) {
        page.addError(unitField, QStringLiteral("unit.malformed"));
    }
    if (!code || !isNumber || unit < 1) {
        return page.answer(422);
    }
    const QByteArray hash = services.key().hashOf(*code);
    const auto admitted = services.throttle.admit(clientNetwork(request.http.clientAddress), "code " + hash);
    if (!admitted) {
        return Failure(admitted.error());
    }
    if (!*admitted) {
        return tooManyTriesPage(services, request);
    }
    const auto registration = services.registrations.findByCode(hash, unit);
    if (!registration) {
        return Failure(registration.error());
    }
    if (registration->state == LinkState::Unknown) {
        page.addError(codeField, QStringLiteral("code.unknown"));
        return page.answer(422);
    }
    if (const auto given = services.throttle.giveBack(**admitted); !given) {
        return Failure(given.error());
    }
    if (registration->isClosed || registration->state != LinkState::Good) {
        return closedPage(services, request, *registration, QStringLiteral("code"));
    }
    return registerPage(services, request, *registration,
                        sealLetterState(services.key(), {hash, unit}, services.clock.nowUtc()))
        .map([](HtmlPage second) { return second.answer(); });
}

Result<HttpResponse> postRegister(PageServices &services, const PageRequest &request)
{
    const QString sealed = request.form.value(stateField);
    const auto state = unsealLetterState(services.key(), sealed, services.clock.nowUtc());
    if (!state) {
        return messagePage(services, request, QStringLiteral("tooLate"), 400);
    }
    const auto registration = services.registrations.findByCode(state->codeHash, state->unit);
    if (!registration) {
        return Failure(registration.error());
    }
    if (registration->isClosed || registration->state != LinkState::Good) {
        return closedPage(services, request, *registration, QStringLiteral("code"));
    }
    auto page = registerPage(services, request, *registration, sealed);
    if (!page || request.isRedisplay()) {
        return page ? Result<HttpResponse>(page->answer()) : Failure(page.error());
    }
    const QString email = request.form.value(residentEmailField).trimmed();
    const bool isAddress = checkEmail(*page, email);
    if (addPasswordErrors(*page, request, email) || !isAddress) {
        return page->answer(422);
    }
    // Not given back: this is what keeps mails to strangers few.
    const auto admitted = services.throttle.admit(clientNetwork(request.http.clientAddress),
                                                  "mail " + registration->resident.toString().toLatin1());
    if (!admitted) {
        return Failure(admitted.error());
    }
    if (!*admitted) {
        return tooManyTriesPage(services, request);
    }
    const auto pending = pendingFrom(services, request, *registration, state->codeHash);
    const auto office = services.office(registration->account); // nothing can fail once the mail is on its way
    if (!pending || !office) {
        return Failure(pending ? office.error() : pending.error());
    }
    return sendConfirmation(services, request, *pending).map([&] {
        HtmlPage sent(QStringLiteral("sent"), request, services.key());
        return sent.setOffice(*office).set(residentEmailField, email).answer();
    });
}

} // namespace hauspost::portal
