#include "app/portal/residentactions.h"

#include "app/portal/accesschange.h"
#include "app/portal/maintenance.h"
#include "app/portal/residentrecord.h"
#include "app/portal/tenancyrule.h"
#include "models/domain/emailaddress.h"
#include "models/sql/database.h"

namespace hauspost::portal {

namespace {

namespace problems = wire::problems;

enum class EditStep { None, Apply, Conflict };

template <class Value>
EditStep stepOf(const std::optional<wire::Edit<Value>> &edit, const Value &now)
{
    if (!edit || now == edit->to) {
        return EditStep::None;
    }
    return now == edit->from ? EditStep::Apply : EditStep::Conflict;
}

struct UpdateSteps
{
    EditStep email = EditStep::None;
    EditStep salutation = EditStep::None;
    EditStep address = EditStep::None;
    EditStep names = EditStep::None;
    EditStep clientKey = EditStep::None;
    EditStep language = EditStep::None;

    [[nodiscard]] bool has(EditStep step) const
    {
        return email == step || salutation == step || address == step || names == step || clientKey == step ||
               language == step;
    }
};

UpdateSteps stepsOf(const wire::ResidentUpdate &action, const Resident &now)
{
    return {stepOf(action.email, now.email),           stepOf(action.salutation, now.salutation),
            stepOf(action.address, now.postalAddress), stepOf(action.names, now.names),
            stepOf(action.clientKey, now.clientKey),   stepOf(action.language, now.language)};
}

bool isPlainAddress(const PostalAddress &address)
{
    return arePlainLines(address.names) &&
           arePlainLines({address.street, address.postalCode, address.city, address.country});
}

/// "" is the portal's.
bool isMailLanguage(const QString &language)
{
    return language.isEmpty() || language == u"de" || language == u"en";
}

/// What a change of the address does to the access (state table of the trade).
void moveAccess(ResidentRecord &record, const QString &to)
{
    AccessStatus &access = record.value.access;
    const bool hadAccess =
        access == AccessStatus::Pending || access == AccessStatus::Confirmed || access == AccessStatus::Reregister;
    const bool otherAddress = record.value.email.compare(to, Qt::CaseInsensitive) != 0;
    if (to.isEmpty() && hadAccess) {
        record.emailBefore = record.value.email;
        record.accessBeforeRevoke = access;
        access = AccessStatus::Revoked;
    } else if (access == AccessStatus::Revoked && record.accessBeforeRevoke && !to.isEmpty() &&
               record.emailBefore.compare(to, Qt::CaseInsensitive) == 0) {
        access = givenBack(*record.accessBeforeRevoke);
        // A mail with a dead link says nothing of who is to be invited again.
        record.value.mail = access == AccessStatus::Confirmed ? record.value.mail : MailDelivery::None;
        record.emailBefore.clear();
        record.accessBeforeRevoke = std::nullopt;
    } else if (access == AccessStatus::Confirmed && otherAddress) {
        access = AccessStatus::Reregister;
    }
}

Result<> changeEmail(const ActionContext &context, ResidentRecord &record, const QString &to)
{
    moveAccess(record, to);
    record.value.email = to;
    const auto heldBack = withdrawInvitations(context.transaction, context.resident, to, context.clock.nowUtc());
    if (!heldBack) {
        return Failure(heldBack.error());
    }
    if (*heldBack) {
        record.value.mail = MailDelivery::None;
    }
    return {};
}

/// Whether letters to this address go elsewhere than to the flat.
Result<bool> deviates(const ActionContext &context, const Resident &resident, const PostalAddress &address)
{
    auto statement = context.transaction.database().prepare(
        QStringLiteral("SELECT street, postal_code, city FROM property WHERE account_id = ? AND id = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row =
        statement->bind(context.transaction.account().toString()).bind(resident.propertyId.toString()).next();
    return row.map([&](bool found) {
        return !found || statement->text(0) != address.street || statement->text(1) != address.postalCode ||
               statement->text(2) != address.city;
    });
}

Result<> apply(const ActionContext &context, ResidentRecord &record, const wire::ResidentUpdate &action)
{
    const UpdateSteps steps = stepsOf(action, record.value);
    if (steps.salutation == EditStep::Apply) {
        record.value.salutation = action.salutation->to;
    }
    if (steps.language == EditStep::Apply) {
        record.value.language = action.language->to;
    }
    if (steps.address == EditStep::Apply) {
        const auto elsewhere = deviates(context, record.value, action.address->to);
        if (!elsewhere) {
            return Failure(elsewhere.error());
        }
        record.value.postalAddress = action.address->to;
        record.value.addressDeviates = *elsewhere;
    }
    if (steps.names == EditStep::Apply) {
        record.value.names = action.names->to;
    }
    if (steps.clientKey == EditStep::Apply) {
        record.value.clientKey = action.clientKey->to;
    }
    const Result<> changed =
        steps.email == EditStep::Apply ? changeEmail(context, record, action.email->to) : Result<>();
    return changed.and_then([&] { return saveResident(context.transaction, record); }).and_then([&] {
        return Maintenance(context.key).settle(context.transaction, context.resident, context.clock.today());
    });
}

std::optional<ActionVerdict> refusalOf(const wire::ResidentUpdate &action, const UpdateSteps &steps,
                                       const ResidentRecord &record)
{
    if (action.email && !action.email->to.isEmpty() && !isPlausibleEmail(action.email->to)) {
        return ActionVerdict::rejected(problems::addressInvalid);
    }
    const bool isBadLanguage = action.language && !isMailLanguage(action.language->to);
    if (isBadLanguage || (action.address && !isPlainAddress(action.address->to))) {
        return ActionVerdict::rejected(problems::malformed);
    }
    if ((action.names && !areNames(action.names->to)) || (action.clientKey && !isPlainLine(action.clientKey->to))) {
        return ActionVerdict::rejected(problems::malformed);
    }
    if (steps.has(EditStep::Conflict)) {
        return ActionVerdict::conflict(problems::rowChanged);
    }
    return steps.has(EditStep::Apply) ? std::nullopt : std::optional(ActionVerdict::superseded(record.seq));
}

Result<> withdrawMail(const ActionContext &context, ResidentRecord &record)
{
    // A withdrawn consent stops what has not left yet; what the resident has already he may use.
    if (isGiven(record.value.consent)) {
        return {};
    }
    return withdrawQueuedMail(context.transaction, context.resident, {}, context.clock.nowUtc())
        .map([&record](bool heldBack) { record.value.mail = heldBack ? MailDelivery::None : record.value.mail; });
}

} // namespace

Result<ActionVerdict> perform(const ActionContext &context, const wire::LetterIssued &action)
{
    const auto record = findResident(context.transaction, context.resident);
    if (!record) {
        return Failure(record.error());
    }
    if (!*record) {
        return ActionVerdict::conflict(problems::residentGone);
    }
    if ((*record)->value.kind != OccupancyKind::Resident) {
        return ActionVerdict::rejected(problems::notAllowed);
    }
    auto insert = context.transaction.database().prepare(QStringLiteral(
        "INSERT INTO letter_issued (account_id, action_id, resident_id, desk_id, issued_on, batch, number) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    if (!insert) {
        return Failure(insert.error());
    }
    return insert->bind(context.transaction.account().toString())
        .bind(context.id.toString())
        .bind(context.resident.toString())
        .bind(context.desk)
        .bind(std::optional(action.on))
        .bind(action.batch)
        .bind(action.number)
        .execute()
        .map([] { return ActionVerdict::applied(0); });
}

Result<ActionVerdict> perform(const ActionContext &context, const wire::ResidentUpdate &action)
{
    auto record = findResident(context.transaction, context.resident);
    if (!record) {
        return Failure(record.error());
    }
    if (!*record || isGone(**record, context.clock.today())) {
        return ActionVerdict::conflict(problems::residentGone);
    }
    if ((*record)->value.kind != OccupancyKind::Resident) {
        return ActionVerdict::rejected(problems::notAllowed);
    }
    if (const auto refusal = refusalOf(action, stepsOf(action, (*record)->value), **record)) {
        return *refusal;
    }
    return apply(context, **record, action).map([&record] { return ActionVerdict::applied((*record)->seq); });
}

Result<ActionVerdict> perform(const ActionContext &context, const wire::ConsentSet &action)
{
    auto record = findResident(context.transaction, context.resident);
    if (!record) {
        return Failure(record.error());
    }
    // Also of somebody who has moved out: the office has to prove what he consented to.
    if (!*record) {
        return ActionVerdict::conflict(problems::residentGone);
    }
    if ((*record)->value.kind != OccupancyKind::Resident) {
        return ActionVerdict::rejected(problems::notAllowed);
    }
    const Consent &consent = action.consent;
    if (!isPlainLine(consent.source)) {
        return ActionVerdict::rejected(problems::malformed);
    }
    if (consent.withdrawnOn && *consent.withdrawnOn < consent.givenOn) {
        return ActionVerdict::rejected(problems::datesImpossible);
    }
    if ((*record)->value.consent == consent) {
        return ActionVerdict::superseded((*record)->seq);
    }
    if (isOverruled(consent, (*record)->value.consent)) {
        return ActionVerdict::conflict(problems::rowChanged);
    }
    (*record)->value.consent = consent;
    return withdrawMail(context, **record)
        .and_then([&] { return saveResident(context.transaction, **record); })
        .map([&record] { return ActionVerdict::applied((*record)->seq); });
}

} // namespace hauspost::portal
