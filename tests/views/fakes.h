#pragma once

#include "models/domain/eligibility.h"
#include "tests/support/office.h"
#include "tests/views/fakeoutgoing.h"
#include "views/letterruns.h"
#include "views/officedata.h"
#include "views/prompts.h"

#include <QtCore/QDir>
#include <QtCore/QPromise>

#include <algorithm>

namespace hauspost::test {

const QDate today(2026, 11, 24);

/// An office in memory.
class FakeOffice final : public OfficeData
{
public:
    std::vector<PropertySummary> summaries;
    std::vector<Occupancy> occupancies;
    std::optional<Error> problem;

    Result<std::vector<PropertySummary>> properties() override
    {
        return problem ? Result<std::vector<PropertySummary>>(Failure(*problem)) : summaries;
    }

    Result<std::vector<Occupancy>> units(std::optional<PropertyId> property) override
    {
        if (problem) {
            return Failure(*problem);
        }
        std::vector<Occupancy> result;
        std::copy_if(occupancies.begin(), occupancies.end(), std::back_inserter(result),
                     [&property](const Occupancy &row) { return !property || row.property.id == *property; });
        return result;
    }

    Result<std::vector<UnitFacts>> unitFacts(std::optional<PropertyId> property) override
    {
        return units(property).map([](const std::vector<Occupancy> &rows) {
            std::vector<UnitFacts> facts;
            for (const Occupancy &row : rows) {
                facts.push_back({row, {}, {}, false, false});
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
    LetterPlan lastPlan;
    LetterTarget lastTarget;
    Run<LettersMade> lastRun;
    QHash<ResidentId, QDate> written;

    QDate today() const override { return test::today; }

    Result<LetterPlan> plan(const LetterSelection &selection, const LetterRule &rule) override
    {
        LetterPlan plan;
        plan.date = rule.today;
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

    Run<std::vector<LetterPlan::Notice>> check(const LetterPlan &) override
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
    static bool isChosen(const LetterSelection &selection, const Occupancy &row)
    {
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

/// Answers what the test says and notes what was asked.
class FakePrompts final : public Prompts
{
public:
    std::optional<QString> file;
    std::optional<QString> folder;
    bool acceptsRecipients = true;
    LetterTarget::Kind kind = LetterTarget::Kind::OneFile;
    std::optional<ConnectionSettings> newConnection;

    std::optional<EmailRequest> email;
    bool acceptsInvitations = true;
    InvitationPlan lastPlan;
    std::optional<QString> changedEmail;
    std::optional<Consent> newConsent;
    bool confirms = true;
    std::optional<ClarificationDecision> decision;
    std::optional<Clarification> lastClarification;
    std::optional<EmailQuestion> lastEmailQuestion;

    /// "save <file>", "folder", "recipients <scope>", "connection", "open <file>", "show <file>", "email",
    /// "invitations", "change", "consent", "confirm <text>", "clarify"
    QStringList asked;

    std::optional<QString> saveFile(const QString &, const QString &suggested) override
    {
        asked << QStringLiteral("save ") + suggested;
        return file;
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
        if (!acceptsRecipients) {
            return std::nullopt;
        }
        return LetterOrder{*runs.plan(selection, {runs.today(), false, std::nullopt}), kind};
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
    void about() override { asked << QStringLiteral("about"); }
    void openFile(const QString &path) override { asked << QStringLiteral("open ") + path; }
    void showInFolder(const QString &path) override { asked << QStringLiteral("show ") + path; }
};

} // namespace hauspost::test
