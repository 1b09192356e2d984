#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/pushnow.h"

#include "models/domain/contactpreferencetext.h"
#include "models/domain/emailsuggestion.h"
#include "models/storage/residentnotes.h"
#include "models/usecases/residentactions.h"

#include <QtCore/QCoreApplication>

namespace hauspost::ctl {

namespace {

struct EmailCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::EmailCommand)
};

Result<EmailRequest> requestOf(Session &session, const CommandLine &line)
{
    const auto residents = session.findResidents(line.property, line.residents);
    if (!residents) {
        return Failure(residents.error());
    }
    EmailRequest request{residents->front(), line.address, {}, line.resend};
    if (!line.consent.trimmed().isEmpty()) {
        request.consent = Consent{session.clock().today(), line.consent.trimmed(), {}};
    }
    return request;
}

QString stateText(const OutboxReceipt &receipt)
{
    if (!receipt.isAnswered) {
        return EmailCommandTexts::tr("Queued: it is sent with the next synchronisation.");
    }
    return receipt.outcome == wire::ActionOutcome::Superseded
               ? EmailCommandTexts::tr("Another desk had asked the portal for the same already; one e-mail is sent.")
               : EmailCommandTexts::tr("The portal has accepted it and sends the e-mail.");
}

/// A wish for post is a reason to think again, not to forbid.
void warnOfPreference(Session &session, const ResidentId &resident)
{
    const auto note =
        session.database().and_then([&](Database *desk) { return ResidentNotes(*desk, session.clock()).of(resident); });
    if (note && wishesPost(note->preference)) {
        printNote(EmailCommandTexts::tr("This resident wishes to be written to by post (%1).")
                      .arg(contactPreferenceText(note->preference)));
    }
}

} // namespace

Result<> runEmail(Session &session, const CommandLine &line)
{
    if (const auto allowed = session.checkMayChange(); !allowed) {
        return allowed;
    }
    const auto request = requestOf(session, line);
    auto outbox = session.outbox();
    if (!request || !outbox) {
        return Failure(request ? outbox.error() : request.error());
    }
    const auto meant = suggestedEmail(line.address);
    if (meant && !line.yes) {
        return fail(
            ErrorCode::UsageError,
            {EmailCommandTexts::tr("Did you mean “%1”? Nothing is sent; with --yes it goes to the address as it "
                                   "stands")
                 .arg(*meant)});
    }
    warnOfPreference(session, request->occupancy.resident->id);
    const auto id = sendRegistrationEmail(**outbox, session.clock(), *request);
    if (!id) {
        return Failure(id.error());
    }
    return pushAndTell(session, line, *id, stateText);
}

} // namespace hauspost::ctl
