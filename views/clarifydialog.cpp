#include "views/clarifydialog.h"

#include "models/domain/salutationtext.h"
#include "models/tables/labels.h"
#include "models/usecases/invitationplan.h"
#include "views/dialogparts.h"
#include "views/hintline.h"
#include "views/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString wantedEmail(const wire::Action &action)
{
    if (const auto *invitation = std::get_if<wire::InviteEmail>(&action.payload)) {
        return invitation->email;
    }
    if (const auto *moveIn = std::get_if<wire::TenancyMoveIn>(&action.payload)) {
        return moveIn->email;
    }
    const auto *update = std::get_if<wire::ResidentUpdate>(&action.payload);
    return update && update->email
               ? (update->email->to.isEmpty() ? ClarifyDialog::tr("delete the address") : update->email->to)
               : QString();
}

QString wantedAccess(const wire::Action &action)
{
    return std::holds_alternative<wire::AccessRevoke>(action.payload) ? accessStatusText(AccessStatus::Revoked)
                                                                      : QString();
}

QString lastInvitation(const Resident &resident)
{
    return resident.invitedOn ? ClarifyDialog::tr("last e-mail on %1")
                                    .arg(QLocale().toString(*resident.invitedOn, QLocale::ShortFormat))
                              : QString();
}

QString textOf(const QString &text)
{
    return text;
}

QString textOf(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

QString textOf(Salutation salutation)
{
    return salutation == Salutation::None ? QString() : salutationText(salutation);
}

QString textOf(const PostalAddress &address)
{
    return addressBlock(address).lines.join(QStringLiteral(", "));
}

QString textOf(const std::optional<QDate> &day)
{
    return day ? QLocale().toString(*day, QLocale::ShortFormat) : QString();
}

QString textOf(const std::optional<Consent> &consent)
{
    return consent ? QStringLiteral("%1 (%2)").arg(consentText(consent), consent->source) : QString();
}

QString languageText(const QString &language)
{
    return language == u"de"   ? ClarifyDialog::tr("German")
           : language == u"en" ? ClarifyDialog::tr("English")
                               : ClarifyDialog::tr("as the portal writes");
}

/// What an action wants to change beside the e-mail address, each field with its value at the portal.
class ChangedFields
{
public:
    explicit ChangedFields(const Resident &now) : m_now(now) {}

    std::vector<ClarificationLine> of(const wire::Action &action)
    {
        std::visit([this](const auto &payload) { add(payload); }, action.payload);
        return std::move(m_lines);
    }

private:
    template <class Payload>
    void add(const Payload &)
    {
    }
    void add(const wire::ResidentUpdate &update)
    {
        edited(ClarifyDialog::tr("Name"), update.names, m_now.names);
        edited(ClarifyDialog::tr("Salutation"), update.salutation, m_now.salutation);
        edited(ClarifyDialog::tr("Postal address"), update.address, m_now.postalAddress);
        edited(ClarifyDialog::tr("Resident key"), update.clientKey, m_now.clientKey);
        if (update.language) {
            m_lines.push_back({ClarifyDialog::tr("Language of the e-mails"), languageText(update.language->to),
                               languageText(m_now.language)});
        }
    }
    void add(const wire::ConsentSet &set)
    {
        line(ClarifyDialog::tr("Consent"), std::optional(set.consent), m_now.consent);
    }
    void add(const wire::TenancyMoveOut &moveOut)
    {
        line(ClarifyDialog::tr("Move-out"), moveOut.lastDay, m_now.moveOut);
    }
    void add(const wire::TenancyMoveIn &moveIn)
    {
        line(ClarifyDialog::tr("Name"), moveIn.names, m_now.names);
        line(ClarifyDialog::tr("Move-in"), std::optional(moveIn.firstDay), m_now.moveIn);
        line(ClarifyDialog::tr("Salutation"), moveIn.salutation, m_now.salutation);
        line(ClarifyDialog::tr("Resident key"), moveIn.clientKey, m_now.clientKey);
    }
    template <class Value>
    void edited(const QString &field, const std::optional<wire::Edit<Value>> &edit, const Value &present)
    {
        if (edit) {
            line(field, edit->to, present);
        }
    }
    template <class Value>
    void line(const QString &field, const Value &wanted, const Value &present)
    {
        m_lines.push_back({field, orDash(textOf(wanted)), textOf(present)});
    }

    const Resident &m_now;
    std::vector<ClarificationLine> m_lines;
};

QLabel *cell(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!text.isEmpty()) { // takes the focus then, and an empty one says nothing
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    return label;
}

} // namespace

std::vector<ClarificationLine> clarificationLines(const Clarification &clarification)
{
    const wire::Action &action = clarification.entry.action;
    const QString when = QLocale().toString(clarification.entry.createdAt.toLocalTime(), QLocale::ShortFormat);
    if (std::holds_alternative<wire::ImportApply>(action.payload)) { // an import: what was left out stands above
        return {{ClarifyDialog::tr("Action"), actionKindText(action), QString()},
                {ClarifyDialog::tr("When"), when, QString()}};
    }
    const bool isThere = clarification.now && !clarification.now->isVacant();
    const Resident now = isThere ? *clarification.now->resident : Resident();
    const auto portal = [isThere](const QString &text) {
        return isThere ? orDash(text) : ClarifyDialog::tr("not on record any more");
    };
    std::vector<ClarificationLine> lines{
        {ClarifyDialog::tr("Action"), actionKindText(action), QString()},
        {ClarifyDialog::tr("E-mail address"), orDash(wantedEmail(action)), portal(now.email)},
        {ClarifyDialog::tr("UVI access"), orDash(wantedAccess(action)), portal(accessStatusText(now.access))},
        {ClarifyDialog::tr("When"), when, portal(lastInvitation(now))},
        {ClarifyDialog::tr("Delivery"), orDash({}), portal(mailDeliveryText(now))}};
    auto changed = ChangedFields(now).of(action);
    for (ClarificationLine &line : changed) {
        line.portal = portal(line.portal);
    }
    lines.insert(lines.begin() + 1, changed.begin(), changed.end()); // what it is about stands first
    return lines;
}

ClarifyDialog::ClarifyDialog(const Clarification &clarification, QWidget *parent) : QDialog(parent)
{
    constexpr int width = 640;
    setProperty("helpPage", QStringLiteral("outbox"));
    //: Klärung nötig
    setWindowTitle(tr("Decision needed"));
    QVBoxLayout *layout = makeDialogLayout(*this, width);
    if (clarification.now) {
        layout->addWidget(makeResidentHead(*clarification.now, this));
    }
    layout->addWidget(new HintLine(Tone::Problem, actionProblemText(clarification.entry), this));
    layout->addWidget(buildSides(clarification));
    auto *box = new QDialogButtonBox(this);
    constexpr int roomy = 32;
    QPushButton *later = box->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    //: Verwerfen
    m_discard = box->addButton(tr("&Discard"), QDialogButtonBox::DestructiveRole);
    m_discard->setToolTip(tr("What you wanted is let go; the portal's state stays."));
    if (clarification.canSendAnyway) {
        //: Trotzdem senden
        m_sendAnyway = box->addButton(tr("&Send anyway"), QDialogButtonBox::ActionRole);
        m_sendAnyway->setToolTip(tr("Queues it once more, on the state shown at the right."));
        connect(m_sendAnyway, &QPushButton::clicked, this, [this] { decide(ClarificationDecision::SendAnyway); });
    }
    for (QPushButton *button : {later, m_discard, m_sendAnyway}) {
        if (button) {
            button->setMinimumHeight(roomy);
            button->setAutoDefault(false); // Enter alone decides nothing
        }
    }
    later->setDefault(true);
    later->setFocus();
    connect(m_discard, &QPushButton::clicked, this, [this] { decide(ClarificationDecision::Discard); });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(box);
    fitHeight(*this);
}

QWidget *ClarifyDialog::buildSides(const Clarification &clarification)
{
    auto *sides = new QFrame(this);
    sides->setFrameShape(QFrame::StyledPanel);
    sides->setAutoFillBackground(true);
    sides->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(sides);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    QFont bold = font();
    bold.setBold(true);
    for (const auto &[column, title] :
         {std::pair(1, tr("What you wanted")), std::pair(2, tr("What the portal has now"))}) {
        QLabel *head = cell(title, sides);
        head->setFont(bold);
        grid->addWidget(head, 0, column);
    }
    int row = 1;
    for (const ClarificationLine &line : clarificationLines(clarification)) {
        QLabel *field = cell(line.field, sides);
        field->setWordWrap(false);
        field->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(field, row, 0, Qt::AlignTop);
        grid->addWidget(cell(line.wanted, sides), row, 1, Qt::AlignTop);
        grid->addWidget(cell(line.portal, sides), row, 2, Qt::AlignTop);
        ++row;
    }
    return sides;
}

void ClarifyDialog::decide(ClarificationDecision decision)
{
    m_decision = decision;
    accept();
}

} // namespace hauspost
