#pragma once

#include "models/domain/consentregister.h"
#include "models/domain/eligibility.h"
#include "models/storage/deskbackup.h"
#include "models/usecases/eligibilitytext.h"
#include "models/usecases/printletters.h"
#include "tests/support/office.h"
#include "tests/views/fakelog.h"
#include "tests/views/fakeoutgoing.h"
#include "tests/views/fakeprivacy.h"
#include "views/letterruns.h"
#include "views/officedata.h"
#include "views/prompts.h"
#include "views/residentfile.h"
#include "views/settingsdialog.h"

#include <QtCore/QDir>
#include <QtCore/QPromise>

#include <algorithm>
#include <functional>

namespace hauspost::test {

const QDate today(2026, 11, 24);

/// An office in memory.
class FakeOffice final : public OfficeData
{
public:
    std::vector<PropertySummary> summaries;
    std::vector<Occupancy> occupancies;
    QHash<ResidentId, QDate> written;          ///< day of the last letter
    std::vector<Occupancy> future;             ///< tenancies that begin later
    std::function<void(UnitFacts &)> complete; ///< what else is known of a unit
    std::optional<Error> problem;
    bool isReadOnly = false; ///< who signed in may only look
    bool isClerk = false;    ///< who signed in is no lead

    bool mayChange() override { return !isReadOnly; }
    bool mayErase() override { return !isReadOnly && !isClerk; }
    Result<std::vector<Property>> propertyList() override
    {
        if (problem) {
            return Failure(*problem);
        }
        std::vector<Property> properties;
        for (const PropertySummary &summary : summaries) {
            properties.push_back(summary.property);
        }
        return properties;
    }

    QFuture<Result<std::vector<PropertySummary>>> properties() override
    {
        return QtFuture::makeReadyFuture(problem ? Result<std::vector<PropertySummary>>(Failure(*problem)) : summaries);
    }

    [[nodiscard]] Result<std::vector<Occupancy>> units(std::optional<PropertyId> property) const
    {
        if (problem) {
            return Failure(*problem);
        }
        std::vector<Occupancy> result;
        std::copy_if(occupancies.begin(), occupancies.end(), std::back_inserter(result),
                     [&property](const Occupancy &row) { return !property || row.property.id == *property; });
        return result;
    }

    QFuture<Result<std::vector<UnitFacts>>> unitFacts(std::optional<PropertyId> property) override
    {
        return QtFuture::makeReadyFuture(facts(property));
    }

    [[nodiscard]] Result<std::vector<UnitFacts>> facts(std::optional<PropertyId> property) const
    {
        return units(property).map([this](const std::vector<Occupancy> &rows) {
            std::vector<UnitFacts> facts;
            for (const Occupancy &row : rows) {
                facts.push_back({row, {}, {}, false, false});
                if (row.resident && written.contains(row.resident->id)) {
                    facts.back().lastWritten = written.value(row.resident->id);
                }
                if (complete) {
                    complete(facts.back());
                }
            }
            return facts;
        });
    }

    Result<std::vector<Resident>> tenancies(const UnitId &unit) override
    {
        std::vector<Resident> history;
        for (const Occupancy &row : occupancies) {
            if (row.unit.id == unit && row.resident) {
                history.push_back(*row.resident);
            }
        }
        return history;
    }

    QFuture<Result<OfficeFigures>> figures() override
    {
        ++figuresRead;
        if (problem) {
            return QtFuture::makeReadyFuture(Result<OfficeFigures>(Failure(*problem)));
        }
        OfficeFigures figures;
        figures.dashboard = dashboardOf(*facts({}), test::today);
        auto search = std::make_shared<OfficeSearch>();
        for (const PropertySummary &row : summaries) {
            search->add(row.property);
        }
        for (const Occupancy &row : occupancies) {
            search->add(row, test::today, {});
        }
        figures.search = std::move(search);
        return QtFuture::makeReadyFuture(Result<OfficeFigures>(std::move(figures)));
    }
    int figuresRead = 0;
    Result<std::vector<Occupancy>> residents(const std::vector<ResidentId> &ids) override
    {
        return everybody(
            [&ids](const Resident &resident) { return std::find(ids.begin(), ids.end(), resident.id) != ids.end(); });
    }
    Result<std::vector<Occupancy>> residentsWithEmail() override
    {
        return everybody([](const Resident &resident) { return !resident.email.isEmpty(); });
    }
    QFuture<Result<std::vector<Occupancy>>> consentRegister() override
    {
        return QtFuture::makeReadyFuture(
            everybody([](const Resident &resident) { return consentState(resident).has_value(); }));
    }
    Result<std::optional<Occupancy>> flat(const UnitId &unit) override
    {
        for (const Occupancy &row : occupancies) {
            if (row.unit.id == unit) {
                return Occupancy{row.property, row.unit, {}};
            }
        }
        return std::nullopt;
    }

private:
    template <class Wanted>
    [[nodiscard]] Result<std::vector<Occupancy>> everybody(const Wanted &wanted) const
    {
        return units(std::nullopt).map([this, &wanted](std::vector<Occupancy> rows) {
            rows.insert(rows.end(), future.begin(), future.end());
            std::erase_if(rows, [&wanted](const Occupancy &row) { return !row.resident || !wanted(*row.resident); });
            return rows;
        });
    }
};

/// Two properties: Lindenallee with Müller (gets a letter), Weber (has access), a vacancy; Am Markt with Kurz.
inline FakeOffice smallOffice()
{
    FakeOffice office;
    const Property linden = property(100000001, QStringLiteral("Lindenallee 1"));
    const Property market = property(100000002, QStringLiteral("Am Markt 5"));
    office.summaries = {summary(linden, 3, 2, 1, 0), summary(market, 1, 1, 0, 0)};
    office.occupancies = {occupancy(linden, 1, QStringLiteral("Jana Müller")),
                          occupancy(linden, 2, QStringLiteral("Kai Weber"), AccessStatus::Confirmed),
                          vacancy(linden, 3), occupancy(market, 1, QStringLiteral("Lena Kurz"))};
    return office;
}

/// Applies the real rule to the fake office; writing is answered by the test.
class FakeRuns final : public LetterRuns
{
public:
    explicit FakeRuns(FakeOffice &office) : m_office(office) {}

    std::vector<LetterPlan::Notice> notices;
    std::optional<Error> checkFails;
    std::optional<Error> makeFails;
    bool staysRunning = false; ///< make() runs until finish()
    int made = 0;
    LetterSelection lastSelection;
    LetterPlan lastPlan;
    LetterTarget lastTarget;
    Run<LettersMade> lastRun;
    QHash<ResidentId, QDate> written;
    FakeLog log;
    std::function<void()> onNote; ///< before a step is noted
    int planned = 0;              ///< how often plan() was called
    int runsRead = 0;             ///< how often letters() was called
    std::optional<Error> lettersFail;

    QDate today() const override { return test::today; }

    Result<LetterPlan> plan(const LetterSelection &selection, const LetterRule &rule) override
    {
        ++planned;
        LetterPlan plan;
        plan.date = rule.today;
        plan.office.name = QStringLiteral("Hausverwaltung Beispiel");
        lastSelection = selection;
        if (const auto *again = selection.again()) {
            return planAgain(std::move(plan), *again);
        }
        for (const Occupancy &row : m_office.occupancies) {
            if (!isChosen(selection, row)) {
                continue;
            }
            const auto last = row.resident && written.contains(row.resident->id)
                                  ? std::optional(written.value(row.resident->id))
                                  : std::nullopt;
            const LetterVerdict verdict = letterVerdict(row, rule, last);
            if (verdict == LetterVerdict::Eligible) {
                plan.recipients.push_back(row);
            } else {
                plan.leftOut.push_back({row, verdict});
            }
        }
        return plan;
    }

    Run<LetterList> list(const LetterSelection &selection, const LetterRule &rule, const LetterListWish &wish) override
    {
        const auto answer = plan(selection, rule).map([&wish](LetterPlan fresh) {
            arrange(fresh, wish);
            return letterList(std::make_shared<const LetterPlan>(std::move(fresh)), wish.days);
        });
        lastList = Run<LetterList>();
        if (!listsWait) {
            lastList.future = QtFuture::makeReadyFuture(answer);
            return lastList;
        }
        waiting.push_back(std::make_shared<QPromise<Result<LetterList>>>());
        waiting.back()->start();
        lastList.future = waiting.back()->future();
        answers.push_back(answer);
        return lastList;
    }
    bool listsWait = false; ///< lists are prepared until bringLists()
    Run<LetterList> lastList;
    std::vector<std::shared_ptr<QPromise<Result<LetterList>>>> waiting;
    std::vector<Result<LetterList>> answers; ///< of those that wait

    void bringLists()
    {
        for (size_t i = 0; i < waiting.size(); ++i) {
            waiting[i]->addResult(answers[i]);
            waiting[i]->finish();
        }
        waiting.clear();
        answers.clear();
    }

    Run<LetterList> without(const SharedPlan &shown, std::vector<LetterPlan::Notice> found,
                            const LetterListWish &wish) override
    {
        LetterPlan changed = *shown;
        changed.notices = std::move(found);
        takeOff(changed, wish.unticked);
        Run<LetterList> run;
        run.future = QtFuture::makeReadyFuture(
            Result<LetterList>(letterList(std::make_shared<const LetterPlan>(std::move(changed)), wish.days)));
        return run;
    }

    Run<std::vector<LetterPlan::Notice>> check(const SharedPlan &) override
    {
        Run<std::vector<LetterPlan::Notice>> run;
        QPromise<Result<std::vector<LetterPlan::Notice>>> promise;
        run.future = promise.future();
        promise.start();
        using Notices = std::vector<LetterPlan::Notice>;
        promise.addResult(checkFails ? Result<Notices>(Failure(*checkFails)) : Result<Notices>(notices));
        promise.finish();
        return run;
    }

    Run<LettersMade> make(const LetterPlan &plan, const LetterTarget &target) override
    {
        lastPlan = plan;
        lastTarget = target;
        m_promise = QPromise<Result<LettersMade>>();
        lastRun = Run<LettersMade>();
        lastRun.future = m_promise.future();
        m_promise.start();
        m_promise.setProgressRange(0, static_cast<int>(plan.recipients.size()));
        if (!staysRunning) {
            finish();
        }
        return lastRun;
    }

    Result<LetterFonts> fonts() override { return LetterFonts::load(); }

    template <class T>
    static Run<T> ready(Result<T> result)
    {
        Run<T> run;
        run.future = QtFuture::makeReadyFuture(std::move(result));
        return run;
    }

    Run<LetterBatch> beginPrinting(const SharedPlan &plan, const BatchTarget &target) override
    {
        if (log.problem) {
            return ready(Result<LetterBatch>(Failure(*log.problem)));
        }
        lastPlan = *plan;
        return ready(Result<LetterBatch>(plan->isReprint()
                                             ? log.batch(plan->numbers.front().batch)
                                             : log.add(letterRecipients(*plan), target, LetterState::InJob)));
    }
    Run<std::vector<LetterBatch>> batches() override { return ready(log.batches()); }
    Run<std::vector<LoggedLetter>> letters(int batch) override
    {
        Run<std::vector<LoggedLetter>> run;
        if (lettersWait) {
            waitingLetters = std::make_shared<QPromise<Result<std::vector<LoggedLetter>>>>();
            waitingLetters->start();
            run.future = waitingLetters->future();
            return run;
        }
        return ready(lettersNow(batch));
    }
    bool lettersWait = false; ///< letters() answers when the test says it
    std::shared_ptr<QPromise<Result<std::vector<LoggedLetter>>>> waitingLetters;

    Result<std::vector<LoggedLetter>> lettersNow(int batch)
    {
        ++runsRead;
        if (lettersFail) {
            return Failure(*lettersFail);
        }
        std::vector<LoggedLetter> result;
        for (const DispatchedLetter &letter : log.lettersWhere([batch](auto &l) { return l.number.batch == batch; })) {
            result.push_back({letter, occupancyOf(letter.resident), false});
        }
        return result;
    }
    Run<LetterProtocol> protocol(int batch) override
    {
        Run<LetterProtocol> run;
        if (log.problem) {
            run.future = QtFuture::makeReadyFuture(Result<LetterProtocol>(Failure(*log.problem)));
            return run;
        }
        LetterProtocol protocol{log.batch(batch), *lettersNow(batch), {}};
        for (const LetterPlan::LeftOut &left : lastPlan.leftOut) {
            protocol.leftOut.push_back({left.occupancy, verdictText(left.verdict)});
        }
        run.future = QtFuture::makeReadyFuture(Result<LetterProtocol>(std::move(protocol)));
        return run;
    }
    Result<std::vector<DispatchedLetter>> lettersOf(const ResidentId &resident) override
    {
        return log.lettersWhere([&resident](auto &letter) { return letter.resident == resident; });
    }
    Result<DispatchedLetter> letter(const LetterNumber &number) override
    {
        const auto found = log.lettersWhere([&number](auto &letter) { return letter.number == number; });
        return found.empty() ? fail(ErrorCode::LetterNotFound, {number.toString()})
                             : Result<DispatchedLetter>(found.front());
    }
    Result<int> note(int batch, const std::vector<int> &positions, LetterStep step, ReturnReason reason) override
    {
        if (onNote) {
            onNote();
        }
        return log.note(batch, positions, step, reason);
    }

    Result<int> printedUpTo(int batch, const std::vector<int> &positions, int lastGood) override
    {
        return log.printedUpTo(batch, positions, lastGood);
    }

    void finish()
    {
        if (lastRun.isCancelled->load()) {
            m_promise.addResult(Result<LettersMade>(fail(ErrorCode::Cancelled)));
        } else if (makeFails) {
            m_promise.addResult(Result<LettersMade>(Failure(*makeFails)));
        } else {
            ++made;
            LettersMade result;
            result.batch.letters = static_cast<int>(lastPlan.recipients.size());
            result.pages = result.batch.letters;
            result.files = QStringList{lastTarget.path};
            m_promise.addResult(Result<LettersMade>(result));
        }
        m_promise.finish();
    }

private:
    LetterPlan planAgain(LetterPlan plan, const LetterSelection::Again &again) const
    {
        for (const DispatchedLetter &letter : log.lettersWhere([&again](auto &l) {
                 const auto &wanted = again.positions;
                 return l.number.batch == again.batch &&
                        std::find(wanted.begin(), wanted.end(), l.number.position) != wanted.end();
             })) {
            plan.recipients.push_back(*occupancyOf(letter.resident));
            plan.numbers.push_back(letter.number);
        }
        return plan;
    }

    std::optional<Occupancy> occupancyOf(const ResidentId &resident) const
    {
        for (const Occupancy &row : m_office.occupancies) {
            if (row.resident && row.resident->id == resident) {
                return row;
            }
        }
        return std::nullopt;
    }

    static bool isChosen(const LetterSelection &selection, const Occupancy &row)
    {
        if (const auto *of = std::get_if<std::vector<PropertyId>>(&selection.scope)) {
            return std::find(of->begin(), of->end(), row.property.id) != of->end();
        }
        if (const auto *of = std::get_if<PropertyId>(&selection.scope)) {
            return row.property.id == *of;
        }
        const auto *chosen = std::get_if<std::vector<ResidentId>>(&selection.scope);
        return !chosen ||
               (row.resident && std::find(chosen->begin(), chosen->end(), row.resident->id) != chosen->end());
    }

    FakeOffice &m_office;
    QPromise<Result<LettersMade>> m_promise;
};

/// Notes and letters in memory.
class FakeFile final : public ResidentFile
{
public:
    QHash<ResidentId, ResidentNote> notes;
    std::vector<DispatchedLetter> sent; ///< to everybody
    std::optional<Error> fails;

    Result<ResidentNote> note(const ResidentId &resident) override { return notes.value(resident); }
    Result<> saveNote(const ResidentId &resident, const ResidentNote &note) override
    {
        if (fails) {
            return Failure(*fails);
        }
        notes.insert(resident, note);
        return {};
    }
    Result<QHash<ResidentId, ContactPreference>> preferences() override
    {
        QHash<ResidentId, ContactPreference> wishes;
        for (auto note = notes.cbegin(); note != notes.cend(); ++note) {
            wishes.insert(note.key(), note->preference);
        }
        return wishes;
    }
    Result<std::vector<DispatchedLetter>> letters(const ResidentId &) override { return sent; }
};

/// Answers what the test says and notes what was asked.
class FakePrompts final : public Prompts
{
public:
    std::optional<QString> file;
    std::optional<QString> folder;
    std::optional<QString> tableFile;
    std::optional<QString> answer;
    std::function<void(QPagedPaintDevice &)> printed;
    bool acceptsRecipients = true;
    LetterTarget::Kind kind = LetterTarget::Kind::OneFile;
    std::optional<PrintOrder> printOrder;
    std::optional<ReturnReason> returned;
    std::optional<PrintedUpTo> printedAnswer;
    std::optional<PrintedUpToQuestion> lastPrintedUpTo;
    std::optional<ConnectionSettings> newConnection;
    std::optional<MirrorCopy> signsOut;
    std::optional<SettingsAnswer> newSettings;

    LetterSelection lastSelection;
    std::optional<EmailRequest> email;
    bool acceptsInvitations = true;
    InvitationPlan lastPlan;
    std::optional<QString> changedEmail;
    std::optional<Consent> newConsent;
    bool confirms = true;
    bool acceptsPerson = true;
    bool confirmsErasure = true;
    std::optional<RetentionAnswer> retentionAnswer;
    std::optional<RetentionQuestion> lastRetention;
    std::optional<ClarificationDecision> decision;
    std::optional<Clarification> lastClarification;
    std::optional<EmailQuestion> lastEmailQuestion;

    std::optional<ResidentEdit> edit;
    std::optional<MoveInRequest> newcomer;
    std::optional<QDate> lastDay;
    std::optional<ResidentQuestion> lastResidentQuestion;
    std::optional<MoveInQuestion> lastMoveInQuestion;

    /// "save <file>", "folder", "recipients <scope>", "connection", "open <file>", "show <file>", "email",
    /// "invitations", "change", "consent", "confirm <text>", "clarify"
    QStringList asked;

    std::optional<QString> saveFile(const QString &, const QString &suggested) override
    {
        asked << QStringLiteral("save ") + suggested;
        return file;
    }
    std::optional<QString> chooseBackup(const std::vector<DeskBackup> &) override
    {
        asked << QStringLiteral("backup");
        return file;
    }
    std::optional<QString> saveFileAs(const QString &title, const QString &suggested, const QString &,
                                      const QString &) override
    {
        return saveFile(title, suggested);
    }
    std::optional<MirrorCopy> signOut(const SignOutQuestion &) override
    {
        asked << QStringLiteral("sign out");
        return signsOut;
    }
    std::optional<SettingsAnswer> settings(const SettingsQuestion &) override
    {
        asked << QStringLiteral("settings");
        return newSettings;
    }
    std::optional<QString> chooseFolder(const QString &, const QString &) override
    {
        asked << QStringLiteral("folder");
        return folder;
    }
    std::optional<LetterOrder> reviewRecipients(LetterRuns &runs, const LetterSelection &selection,
                                                const QString &scope) override
    {
        asked << QStringLiteral("recipients ") + scope;
        lastSelection = selection;
        if (!acceptsRecipients) {
            return std::nullopt;
        }
        return LetterOrder{*runs.plan(selection, {runs.today(), false, std::nullopt}), kind, false};
    }
    std::optional<PrintOrder> printer(int letters) override
    {
        asked << QStringLiteral("printer %1").arg(letters);
        return printOrder;
    }
    std::optional<PrintedUpTo> printedUpTo(const PrintedUpToQuestion &question) override
    {
        asked << QStringLiteral("printed up to %1").arg(question.guess);
        lastPrintedUpTo = question;
        return printedAnswer;
    }
    std::optional<ReturnReason> returnReason(int) override
    {
        asked << QStringLiteral("return");
        return returned;
    }
    std::optional<ConnectionSettings> connection(const ConnectionSettings &) override
    {
        asked << QStringLiteral("connection");
        return newConnection;
    }
    std::optional<EmailRequest> registrationEmail(const EmailQuestion &question) override
    {
        asked << QStringLiteral("email");
        lastEmailQuestion = question;
        return email;
    }
    bool reviewInvitations(const InvitationPlan &plan) override
    {
        asked << QStringLiteral("invitations");
        lastPlan = plan;
        return acceptsInvitations;
    }
    std::optional<QString> newEmail(const EmailChangeQuestion &) override
    {
        asked << QStringLiteral("change");
        return changedEmail;
    }
    std::optional<Consent> consent(const ConsentQuestion &) override
    {
        asked << QStringLiteral("consent");
        return newConsent;
    }
    std::optional<ResidentEdit> residentEdit(const ResidentQuestion &question) override
    {
        asked << QStringLiteral("resident");
        lastResidentQuestion = question;
        return edit;
    }
    std::optional<MoveInRequest> moveIn(const MoveInQuestion &question) override
    {
        asked << QStringLiteral("move in");
        lastMoveInQuestion = question;
        return newcomer;
    }
    std::optional<QDate> moveOut(const MoveOutQuestion &question) override
    {
        asked << (question.isVacancy ? QStringLiteral("vacancy") : QStringLiteral("move out"));
        return lastDay;
    }
    bool reviewPerson(const PersonData &) override
    {
        asked << QStringLiteral("person");
        return acceptsPerson;
    }
    bool confirmErasure(const std::vector<ErasurePlan> &plans) override
    {
        asked << QStringLiteral("erase %1").arg(plans.size());
        return confirmsErasure;
    }
    std::optional<RetentionAnswer> retention(const RetentionQuestion &question) override
    {
        asked << QStringLiteral("retention");
        lastRetention = question;
        return retentionAnswer;
    }
    bool confirm(const Question &question) override
    {
        asked << QStringLiteral("confirm ") + question.text;
        return confirms;
    }
    std::optional<ClarificationDecision> clarify(const Clarification &clarification) override
    {
        asked << QStringLiteral("clarify");
        lastClarification = clarification;
        return decision;
    }
    std::optional<QString> saveTable(const QString &, const QString &suggested) override
    {
        asked << QStringLiteral("table ") + suggested;
        return tableFile;
    }
    std::optional<QString> text(const QString &, const QString &current) override
    {
        asked << QStringLiteral("text ") + current;
        return answer;
    }
    void printPreview(const QString &title, const std::function<void(QPagedPaintDevice &)> &paint) override
    {
        asked << QStringLiteral("print ") + title;
        printed = paint;
    }
    void about() override { asked << QStringLiteral("about"); }
    void openFile(const QString &path) override { asked << QStringLiteral("open ") + path; }
    void showInFolder(const QString &path) override { asked << QStringLiteral("show ") + path; }
};

} // namespace hauspost::test
