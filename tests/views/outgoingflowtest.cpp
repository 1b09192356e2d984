// From the menu of a row to what waits in the outbox, through the whole window.

#include "tests/views/windowfixture.h"
#include "views/outboxpage.h"
#include "views/outgoingindicator.h"

using namespace hauspost;
using namespace hauspost::test;

namespace {

const Consent given{QDate(2026, 3, 1), QStringLiteral("tenancy agreement"), {}};

struct OutgoingFixture : WindowFixture
{
    OutgoingFixture()
    {
        // 1 Müller: none; 2 Weber: confirmed; 3 vacant.
        for (Occupancy &row : office.occupancies) {
            if (row.resident) {
                row.resident.edit().email = QStringLiteral("%1@example.de").arg(row.resident->id.toString());
                row.resident.edit().consent = given;
            }
        }
        openFirstProperty();
    }

    Occupancy &row(size_t number) { return office.occupancies.at(number); }

    /// Chooses an entry of a row's menu with the mouse on the dots.
    void choose(int number, const char *name)
    {
        DataTable &table = window.unitPage().table();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, buttonCenter(table, number));
        REQUIRE(menu());
        QAction *entry = action(menu(), name);
        REQUIRE(entry);
        REQUIRE(entry->isEnabled());
        entry->trigger();
        menu()->close();
        QCoreApplication::processEvents();
    }

    QString access(int number)
    {
        const auto column = static_cast<int>(UnitColumn::Access);
        return window.unitPage().table().model()->index(number, column).data().toString();
    }

    EmailRequest request()
    {
        EmailRequest request;
        request.occupancy = row(0);
        request.email = QStringLiteral("jana@example.de");
        return request;
    }

    void decideInPage()
    {
        window.showOutbox();
        window.outboxPage().clarifyButton().click();
    }
};

} // namespace

TEST_CASE("An e-mail waits in the queue at once, and the portal is told")
{
    OutgoingFixture f;
    QSignalSpy queued(&f.window, &MainWindow::actionsQueued);
    f.prompts.email = f.request();
    f.choose(0, "mail");

    REQUIRE(f.prompts.lastEmailQuestion);
    CHECK_FALSE(f.prompts.lastEmailQuestion->isResend);
    CHECK(f.prompts.lastEmailQuestion->verdict == InvitationVerdict::Eligible);
    CHECK(f.outgoing.lastOf<wire::InviteEmail>().email == QStringLiteral("jana@example.de"));
    CHECK(f.access(0) == QStringLiteral("In queue"));
    CHECK(queued.size() == 1);
    CHECK(f.window.outgoingIndicator().text() == QStringLiteral("1 in queue"));

    // Not twice.
    DataTable &table = f.window.unitPage().table();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, WindowFixture::buttonCenter(table, 0));
    CHECK_FALSE(WindowFixture::action(f.menu(), "mail")->isEnabled());
    f.menu()->close();
}

TEST_CASE("Cancel in any dialog changes nothing")
{
    OutgoingFixture f;
    f.row(0).resident.edit().access = AccessStatus::Pending;
    f.window.reload();
    f.prompts.confirms = false;
    const char *entry = GENERATE("resend", "renew", "revoke", "change", "consent");
    f.choose(0, entry);
    CHECK(f.prompts.asked.size() == 1);
    CHECK(f.outgoing.waiting.empty());
    CHECK_FALSE(f.window.outgoingStrip().isVisible());
    CHECK(f.access(0) == QStringLiteral("Pending"));
}

TEST_CASE("Sending again is an explicit wish with the invitation's number")
{
    OutgoingFixture f;
    f.row(0).resident.edit().access = AccessStatus::Pending;
    f.row(0).resident.edit().inviteNo = 3;
    f.window.reload();
    f.prompts.email = f.request();
    f.prompts.email->resend = true;
    f.choose(0, "resend");
    CHECK(f.prompts.lastEmailQuestion->isResend);
    CHECK(f.outgoing.lastOf<wire::InviteEmail>().intent == wire::InviteIntent::Resend);
    CHECK(f.outgoing.lastOf<wire::InviteEmail>().expectedInviteNo == 3);
}

TEST_CASE("A new code and a revocation say before what will happen")
{
    OutgoingFixture f;
    f.row(0).resident.edit().access = AccessStatus::Pending;
    f.window.reload();
    SECTION("new code")
    {
        f.choose(0, "renew");
        CHECK(f.prompts.asked.first().contains(QStringLiteral("stop working")));
        (void)f.outgoing.lastOf<wire::InviteRenew>();
    }
    SECTION("revocation before the registration")
    {
        f.choose(0, "revoke");
        CHECK(f.prompts.asked.first().contains(QStringLiteral("Links and codes")));
        (void)f.outgoing.lastOf<wire::AccessRevoke>();
    }
    SECTION("revocation of an access that is used")
    {
        f.choose(1, "revoke");
        CHECK(f.prompts.asked.first().contains(QStringLiteral("can no longer sign in")));
        CHECK(f.access(1) == QStringLiteral("Confirmed, change waiting"));
    }
}

TEST_CASE("Another address asks once more only where it takes access away")
{
    OutgoingFixture f;
    f.prompts.changedEmail = QStringLiteral("new@example.de");
    SECTION("no access yet")
    {
        f.choose(0, "change");
        CHECK(f.prompts.asked == QStringList{QStringLiteral("change")});
        CHECK(f.outgoing.lastOf<wire::ResidentUpdate>().email->to == QStringLiteral("new@example.de"));
    }
    SECTION("access confirmed")
    {
        f.choose(1, "change");
        REQUIRE(f.prompts.asked.size() == 2);
        CHECK(f.prompts.asked[1].contains(QStringLiteral("register anew")));
        CHECK(f.outgoing.waiting.size() == 1);
    }
    SECTION("access confirmed, second thoughts")
    {
        f.prompts.confirms = false;
        f.choose(1, "change");
        CHECK(f.outgoing.waiting.empty());
    }
    SECTION("deletion")
    {
        f.prompts.changedEmail = QString();
        f.choose(1, "change");
        CHECK(f.prompts.asked[1].contains(QStringLiteral("revoked")));
        CHECK(f.outgoing.lastOf<wire::ResidentUpdate>().email->to.isEmpty());
    }
}

TEST_CASE("Consent is recorded from the menu")
{
    OutgoingFixture f;
    f.prompts.newConsent = Consent{test::today, QStringLiteral("Phone call"), {}};
    f.choose(0, "consent");
    CHECK(f.outgoing.lastOf<wire::ConsentSet>().consent == *f.prompts.newConsent);
}

TEST_CASE("What has not left can be withdrawn by the menu, the strip and the outbox")
{
    OutgoingFixture f;
    f.prompts.email = f.request();
    f.choose(0, "mail");
    SECTION("menu")
    {
        f.choose(0, "withdraw");
    }
    SECTION("strip")
    {
        f.clickStripButton(f.window.outgoingStrip(), QStringLiteral("Withdraw"));
    }
    SECTION("outbox")
    {
        f.window.showOutbox();
        QTest::mouseClick(&f.window.outboxPage().withdrawButton(), Qt::LeftButton);
        CHECK(f.window.outboxPage().emptyState().isVisible());
        f.window.actions()[MenuAction::Back].trigger();
    }
    CHECK(f.outgoing.waiting.empty());
    CHECK(f.window.outgoingStrip().text() == QStringLiteral("Withdrawn. Nothing is sent."));
    CHECK(f.access(0) == QStringLiteral("No access"));
    CHECK(f.window.outgoingIndicator().text() == QStringLiteral("Outbox empty"));
}

TEST_CASE("Withdrawing too late says so")
{
    OutgoingFixture f;
    f.prompts.email = f.request();
    f.choose(0, "mail");
    f.outgoing.isTooLate = true;
    f.clickStripButton(f.window.outgoingStrip(), QStringLiteral("Withdraw"));
    CHECK(f.window.outgoingStrip().text().startsWith(QStringLiteral("Too late")));
    CHECK(f.outgoing.waiting.size() == 1);
}

TEST_CASE("What cannot be queued says why")
{
    OutgoingFixture f;
    f.outgoing.fails = Error{ErrorCode::DiskFull, {QStringLiteral("desk.db")}};
    f.prompts.email = f.request();
    f.choose(0, "mail");
    CHECK(f.window.outgoingStrip().text() == errorText(*f.outgoing.fails));
    CHECK(f.access(0) == QStringLiteral("No access"));
}

TEST_CASE("A selection gets its e-mails in one step, after the exact list")
{
    OutgoingFixture f;
    DataTable &table = f.window.unitPage().table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    SECTION("accepted")
    {
        QTest::mouseClick(&f.window.unitPage().sendButton(), Qt::LeftButton);
        REQUIRE(f.outgoing.waiting.size() == 1);
        CHECK(f.outgoing.lastOf<wire::InviteEmail>().intent == wire::InviteIntent::First);
        CHECK(f.access(0) == QStringLiteral("In queue"));
    }
    SECTION("accepted and taken back as one step")
    {
        f.window.unitPage().sendToSelection();
        REQUIRE(f.outgoing.waiting.size() == 1);
        QAction &undo = f.window.actions()[MenuAction::Undo];
        REQUIRE(undo.isEnabled());
        undo.trigger();
        CHECK(f.outgoing.waiting.empty());
        CHECK_FALSE(undo.isEnabled());
    }
    SECTION("by the keyboard")
    {
        f.window.actions()[MenuAction::SendSelected].trigger();
        CHECK(f.outgoing.waiting.size() == 1);
    }
    SECTION("cancelled")
    {
        f.prompts.acceptsInvitations = false;
        f.window.unitPage().sendToSelection();
        CHECK(f.outgoing.waiting.empty());
    }
    REQUIRE(f.prompts.lastPlan.recipients.size() == 1);
    CHECK(displayName(*f.prompts.lastPlan.recipients[0].resident) == QStringLiteral("Jana Müller"));
    CHECK(f.prompts.lastPlan.leftOut.size() == 2);
}

TEST_CASE("Who wishes post is in the list of those left out and the dialog for one e-mail knows it")
{
    OutgoingFixture f;
    f.file.notes.insert(f.row(0).resident->id, {{}, ContactPreference::Paper});
    QTest::keyClick(&f.window.unitPage().table(), Qt::Key_A, Qt::ControlModifier);
    f.window.unitPage().sendToSelection();
    CHECK(f.outgoing.waiting.empty());
    CHECK(f.prompts.lastPlan.recipients.empty());
    REQUIRE_FALSE(f.prompts.lastPlan.leftOut.empty());
    CHECK(f.prompts.lastPlan.leftOut[0].reason == InvitationPlan::Reason::WishesPaper);
    f.choose(0, "mail");
    CHECK(f.prompts.lastEmailQuestion->preference == ContactPreference::Paper);
}

TEST_CASE("Only selected rows are meant, and what waits already is left out")
{
    OutgoingFixture f;
    f.prompts.email = f.request();
    f.choose(0, "mail");
    DataTable &table = f.window.unitPage().table();
    table.selectRow(QStringLiteral("p100000001-u1"));
    f.window.unitPage().sendToSelection();
    CHECK(f.prompts.lastPlan.recipients.empty());
    REQUIRE(f.prompts.lastPlan.leftOut.size() == 1);
    CHECK(f.prompts.lastPlan.leftOut[0].verdict == InvitationVerdict::Waiting);
    CHECK(f.outgoing.waiting.size() == 1);
}

TEST_CASE("A synchronisation keeps several selected rows, also when other rows come and go")
{
    OutgoingFixture f;
    DataTable &table = f.window.unitPage().table();
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    f.office.occupancies.erase(f.office.occupancies.begin() + 2); // the vacancy
    f.window.reload();
    CHECK(table.selectionModel()->selectedRows().size() == 2);
}

TEST_CASE("What needs a decision stands in strip, status bar and row, and each leads to it")
{
    OutgoingFixture f;
    f.outgoing.addRefused(f.row(0), wire::problems::alreadyInvited, QStringLiteral("jana@example.de"));
    f.window.reload();
    CHECK(f.access(0) == QStringLiteral("Decision needed"));
    CHECK(f.window.outgoingIndicator().text() == QStringLiteral("1 × decision needed"));
    REQUIRE(f.window.decisionStrip().isVisible());
    SECTION("strip")
    {
        f.clickStripButton(f.window.decisionStrip(), QStringLiteral("Decide…"));
    }
    SECTION("status bar")
    {
        QTest::mouseClick(&f.window.outgoingIndicator(), Qt::LeftButton);
    }
    SECTION("menu")
    {
        f.window.actions()[MenuAction::ShowOutbox].trigger();
    }
    REQUIRE(f.window.isOutboxShown());
    CHECK(f.window.outboxPage().clarifyButton().isEnabled());
    CHECK_FALSE(f.window.outboxPage().withdrawButton().isEnabled());
    QTest::keyClick(&f.window.outboxPage().table(), Qt::Key_Return);
    CHECK(f.prompts.asked == QStringList{QStringLiteral("clarify")});
    CHECK(f.outgoing.waiting.size() == 1); // closed without a decision

    QTest::keyClick(&f.window.outboxPage().table(), Qt::Key_Escape);
    CHECK(f.window.isUnitPageShown());
}

TEST_CASE("A closed strip comes again only when there is more to decide")
{
    OutgoingFixture f;
    f.outgoing.addRefused(f.row(0), wire::problems::alreadyInvited, QStringLiteral("a@example.de"));
    f.window.reload();
    f.window.decisionStrip().dismiss();
    f.outgoing.waiting[0].attempts = 2;
    f.window.reload();
    CHECK_FALSE(f.window.decisionStrip().isVisible());
    f.outgoing.addRefused(f.row(1), wire::problems::alreadyConfirmed, QStringLiteral("b@example.de"));
    f.window.reload();
    CHECK(f.window.decisionStrip().isVisible());
    f.outgoing.waiting.clear();
    f.window.reload();
    CHECK_FALSE(f.window.decisionStrip().isVisible());
}

TEST_CASE("The decision: discard it, or send anyway on what the portal has now")
{
    OutgoingFixture f;
    f.row(0).resident.edit().access = AccessStatus::Pending;
    f.row(0).resident.edit().inviteNo = 5;
    f.outgoing.addRefused(f.row(0), wire::problems::inviteNoChanged, QStringLiteral("jana@example.de"));
    f.window.reload();
    SECTION("discard")
    {
        f.prompts.decision = ClarificationDecision::Discard;
        f.decideInPage();
        CHECK(f.outgoing.waiting.empty());
    }
    SECTION("send anyway")
    {
        QSignalSpy queued(&f.window, &MainWindow::actionsQueued);
        const ActionId before = f.outgoing.last().id;
        f.prompts.decision = ClarificationDecision::SendAnyway;
        f.decideInPage();
        REQUIRE(f.outgoing.waiting.size() == 1);
        CHECK_FALSE(f.outgoing.last().id == before);
        CHECK(f.outgoing.lastOf<wire::InviteEmail>().intent == wire::InviteIntent::Resend);
        CHECK(f.outgoing.lastOf<wire::InviteEmail>().expectedInviteNo == 5);
        CHECK(queued.size() == 1);
    }
    CHECK(f.prompts.lastClarification->canSendAnyway);
    CHECK_FALSE(f.window.decisionStrip().isVisible());
}

TEST_CASE("Where access is confirmed or the resident is gone nothing can be forced")
{
    OutgoingFixture f;
    SECTION("confirmed")
    {
        f.outgoing.addRefused(f.row(1), wire::problems::alreadyConfirmed, QStringLiteral("kai@example.de"));
    }
    SECTION("gone")
    {
        f.outgoing.addRefused(f.row(0), wire::problems::residentGone, QStringLiteral("jana@example.de"));
        f.office.occupancies.erase(f.office.occupancies.begin());
    }
    f.window.reload();
    f.decideInPage();
    REQUIRE(f.prompts.lastClarification);
    CHECK_FALSE(f.prompts.lastClarification->canSendAnyway);
}

TEST_CASE("The outbox says why it waits and sends at once where that makes sense")
{
    OutgoingFixture f;
    f.prompts.email = f.request();
    f.choose(0, "mail");
    f.window.showOutbox();
    OutboxPage &page = f.window.outboxPage();
    CHECK(page.summary() == QStringLiteral("1 wait(s) for the portal. It leaves with the next synchronisation."));
    QSignalSpy asked(&f.window, &MainWindow::synchroniseRequested);
    QTest::mouseClick(&page.sendButton(), Qt::LeftButton);
    CHECK(asked.size() == 1);

    SyncState state;
    state.problem = Error{ErrorCode::PortalUnreachable, {QStringLiteral("portal.test"), QStringLiteral("refused")}};
    state.retryInSeconds = 12;
    f.window.setSyncState(state);
    CHECK(page.summary().contains(errorText(*state.problem)));
    CHECK(page.sendButton().isEnabled());
    state.activity = SyncState::Activity::Synchronising;
    f.window.setSyncState(state);
    CHECK_FALSE(page.sendButton().isEnabled());
    f.window.setSyncState({});
    CHECK_FALSE(page.sendButton().isEnabled());
    CHECK(page.sendButton().toolTip() == QStringLiteral("Not connected to a portal."));
}

TEST_CASE("An outbox that cannot be read says so")
{
    OutgoingFixture f;
    f.outgoing.readFails = Error{ErrorCode::DatabaseCorrupt, {QStringLiteral("desk.db")}};
    f.window.reload();
    f.window.showOutbox();
    CHECK(f.window.outboxPage().emptyState().title() == QStringLiteral("The outbox cannot be read"));
}

TEST_CASE("What was made for another office says so, and leaves the outbox only when the user lets it go")
{
    OutgoingFixture f;
    REQUIRE(f.outgoing.sendEmail(f.request()));
    OutboxEntry &entry = f.outgoing.waiting.back();
    entry.isElsewhere = true;
    entry.portal = QStringLiteral("https://old.test");
    entry.action.resident = ResidentId(QStringLiteral("somebody"));
    f.window.reload();
    f.window.showOutbox();
    OutboxPage &page = f.window.outboxPage();
    CHECK(page.summary() == QStringLiteral("1 need(s) your decision."));
    const QAbstractItemModel &model = *page.table().model();
    const auto cell = [&model](OutboxColumn column) {
        return model.index(0, static_cast<int>(column)).data().toString();
    };
    CHECK(cell(OutboxColumn::Name) == QStringLiteral("of another office"));
    CHECK(cell(OutboxColumn::State) == QStringLiteral("Decision needed"));
    CHECK(cell(OutboxColumn::Problem).contains(QStringLiteral("https://old.test")));
    f.prompts.confirms = false;
    page.clarifyButton().click();
    CHECK(f.outgoing.waiting.size() == 1);
    f.prompts.confirms = true;
    page.clarifyButton().click();
    CHECK(f.outgoing.waiting.empty());
}

TEST_CASE("Who has not moved in yet has his name in the outbox")
{
    OutgoingFixture f;
    Occupancy later = f.row(0);
    later.resident.edit().id = ResidentId(QStringLiteral("later"));
    later.resident.edit().names = {QStringLiteral("Nora Neu")};
    f.office.future = {later};
    REQUIRE(f.outgoing.recordConsent(later, given));
    f.window.reload();
    f.window.showOutbox();
    const QAbstractItemModel &model = *f.window.outboxPage().table().model();
    CHECK(model.index(0, static_cast<int>(OutboxColumn::Name)).data().toString() == QStringLiteral("Nora Neu"));
}

TEST_CASE("An address that waits in the outbox for somebody else is known")
{
    OutgoingFixture f;
    REQUIRE(f.outgoing.changeEmail(f.row(1), QStringLiteral("jana@example.de")));
    f.window.reload();
    f.choose(0, "mail");
    REQUIRE(f.prompts.lastEmailQuestion);
    CHECK_FALSE(f.prompts.lastEmailQuestion->others.of(QStringLiteral("jana@example.de")).isEmpty());
}

TEST_CASE("Who may only look cannot send to a selection")
{
    OutgoingFixture f;
    f.office.isReadOnly = true;
    f.window.reload();
    f.window.unitPage().table().selectAll();
    f.window.unitPage().sendToSelection();
    CHECK(f.outgoing.waiting.empty());
}

TEST_CASE("A single e-mail leaves at once and what can be taken back only after a while")
{
    OutgoingFixture f;
    QSignalSpy queued(&f.window, &MainWindow::actionsQueued);
    const auto departure = [&queued] { return queued.last().at(0).value<Departure>(); };
    SECTION("e-mail")
    {
        f.prompts.email = f.request();
        f.choose(0, "mail");
        CHECK(departure() == Departure::AtOnce);
        CHECK_FALSE(f.window.outgoingStrip().text().contains(QStringLiteral("few seconds")));
    }
    SECTION("an edit")
    {
        f.prompts.changedEmail = QStringLiteral("new@example.de");
        f.choose(0, "change");
        CHECK(departure() == Departure::AfterUndoTime);
        CHECK(f.window.outgoingStrip().text().contains(QStringLiteral("few seconds at the earliest")));
        f.clickStripButton(f.window.outgoingStrip(), QStringLiteral("Undo"));
        CHECK(f.outgoing.waiting.empty());
    }
    SECTION("what was undone and is wished again")
    {
        f.prompts.changedEmail = QStringLiteral("new@example.de");
        f.choose(0, "change");
        f.window.actions()[MenuAction::Undo].trigger();
        REQUIRE(f.outgoing.waiting.empty());
        f.window.actions()[MenuAction::Redo].trigger();
        CHECK(f.outgoing.waiting.size() == 1);
        CHECK(departure() == Departure::AfterUndoTime);
        CHECK(f.window.actions()[MenuAction::Undo].isEnabled());
    }
    CHECK(queued.size() >= 1);
}

TEST_CASE("What was queued is told and sent also where the outbox cannot be read just then")
{
    OutgoingFixture f;
    QSignalSpy queued(&f.window, &MainWindow::actionsQueued);
    f.outgoing.readFails = Error{ErrorCode::DatabaseLocked, {QStringLiteral("desk.db")}};
    f.prompts.email = f.request();
    f.choose(0, "mail");
    CHECK(queued.size() == 1);
    CHECK(f.window.outgoingStrip().text().contains(QStringLiteral("jana@example.de")));
}

TEST_CASE("The offer to undo ends when the step has left")
{
    OutgoingFixture f;
    f.prompts.changedEmail = QStringLiteral("new@example.de");
    f.choose(0, "change");
    CHECK_FALSE(f.window.outgoingStrip().isGoing());
    f.window.reloadOutbox();
    CHECK_FALSE(f.window.outgoingStrip().isGoing());
    f.outgoing.waiting.back().state = OutboxState::Inflight;
    f.outgoing.waiting.back().attempts = 1;
    f.window.reloadOutbox();
    CHECK(f.window.outgoingStrip().isGoing());
}

TEST_CASE("The window does not wait for the outbox to be read and reads it once more for whatever came meanwhile")
{
    OutgoingFixture f;
    QSignalSpy queued(&f.window, &MainWindow::actionsQueued);
    f.outgoing.holdsRead = true;
    f.window.reloadOutbox();
    f.window.reloadOutbox();
    f.prompts.changedEmail = QStringLiteral("new@example.de");
    f.choose(0, "change");
    CHECK(f.outgoing.reads.size() == 1); // one at a time
    CHECK(queued.isEmpty());
    const OutboxEntry early = f.outgoing.waiting.back(); // is not seen yet by what was read before
    f.outgoing.waiting.clear();
    f.outgoing.finishRead();
    QCoreApplication::processEvents();
    CHECK(queued.isEmpty());
    f.outgoing.waiting = {early};
    REQUIRE(f.outgoing.reads.size() == 1);
    f.outgoing.finishRead();
    QCoreApplication::processEvents();
    CHECK(queued.size() == 1);
    CHECK(f.outgoing.reads.empty());
    CHECK(f.window.actions()[MenuAction::Undo].isEnabled());
}

TEST_CASE("Many rows of the outbox come from another thread and a change shows the same rows")
{
    OutgoingFixture f;
    constexpr int many = 2500;
    for (int number = 0; number < many; ++number) {
        Occupancy row = f.row(0);
        row.resident.edit().id = ResidentId(QStringLiteral("r-%1").arg(number));
        REQUIRE(f.outgoing.changeEmail(row, QStringLiteral("a%1@example.de").arg(number)));
    }
    f.window.reloadOutbox();
    f.window.showOutbox();
    OutboxPage &page = f.window.outboxPage();
    REQUIRE(QTest::qWaitFor([&page] { return !page.isReading(); }));
    CHECK(page.table().model()->rowCount() == many);
    f.outgoing.waiting.pop_back();
    f.window.reloadOutbox();
    REQUIRE(QTest::qWaitFor([&page] { return !page.isReading(); }));
    CHECK(page.table().model()->rowCount() == many - 1);
}
