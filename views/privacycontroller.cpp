#include "views/privacycontroller.h"

#include "models/base/errortext.h"
#include "views/icons.h"
#include "views/noticestrip.h"
#include "views/outgoingcontroller.h"
#include "views/privacydesk.h"
#include "views/prompts.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QMenu>

namespace hauspost {

PrivacyController::PrivacyController(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void PrivacyController::complete(ResidentChoices &choices, const Occupancy &occupancy) const
{
    QString &disclose = choices.reasons.at(static_cast<size_t>(ResidentChoice::Disclose));
    QString &erase = choices.reasons.at(static_cast<size_t>(ResidentChoice::Erase));
    if (!m_parts.desk) {
        disclose = erase = tr("Not available here.");
        return;
    }
    disclose = occupancy.isVacant() ? erasureObstacleText(ErasureObstacle::Vacant) : QString();
    erase =
        m_parts.outgoing.mayErase()
            ? erasureObstacleText(obstacleToErasure(occupancy, m_parts.outgoing.entries(), m_parts.outgoing.today()))
            : erasureObstacleText(ErasureObstacle::LeadOnly);
}

bool PrivacyController::choose(ResidentChoice choice, const Occupancy &occupancy)
{
    if (choice != ResidentChoice::Disclose && choice != ResidentChoice::Erase) {
        return false;
    }
    // The menu may have been open while the row changed.
    ResidentChoices now;
    complete(now, occupancy);
    if (!now.isAllowed(choice)) {
        showError({ErrorCode::ActionRefused, {now.reason(choice)}});
    } else if (choice == ResidentChoice::Disclose) {
        disclose(occupancy);
    } else {
        erase({occupancy});
    }
    return true;
}

void PrivacyController::addTo(QMenu &menu, const Occupancy &occupancy)
{
    ResidentChoices choices;
    complete(choices, occupancy);
    const auto add = [&](ResidentChoice choice, const char *name, const char *icon, const QString &text) {
        QAction *action = menu.addAction(tintedIcon(QLatin1String(icon), menu.palette()), text, this,
                                         [this, choice, occupancy] { choose(choice, occupancy); });
        action->setObjectName(QLatin1String(name));
        action->setEnabled(choices.isAllowed(choice));
        action->setToolTip(choices.reason(choice));
    };
    menu.setToolTipsVisible(true);
    //: Auskunft erteilen …
    add(ResidentChoice::Disclose, "disclose", "list", tr("Provide information…"));
    //: Daten löschen …
    add(ResidentChoice::Erase, "erase", "cross", tr("Erase personal data…"));
}

void PrivacyController::disclose(const Occupancy &occupancy)
{
    const auto data = m_parts.desk->person(occupancy.resident->id);
    if (!data) {
        showError(data.error());
        return;
    }
    if (!m_parts.prompts.reviewPerson(*data)) {
        return;
    }
    const auto folder = m_parts.prompts.chooseFolder(
        tr("Folder for the information"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder) {
        return;
    }
    const auto files = m_parts.desk->writePerson(*data, *folder);
    if (!files) {
        showError(files.error());
        return;
    }
    const QString file = files->constFirst();
    m_parts.strip.showMessage(
        Tone::Good, QStringLiteral("tick"),
        tr("The information is saved, to read and for other programs: %1").arg(QDir::toNativeSeparators(file)),
        {{tr("Open"), [this, file] { m_parts.prompts.openFile(file); }},
         {tr("Show in folder"), [this, file] { m_parts.prompts.showInFolder(file); }}});
}

bool PrivacyController::erase(const std::vector<Occupancy> &persons)
{
    std::vector<ErasurePlan> plans;
    for (const Occupancy &person : persons) {
        auto plan = m_parts.desk->erasurePlan(person);
        if (!plan) {
            showError(plan.error());
            return false;
        }
        plans.push_back(std::move(*plan));
    }
    const bool isConfirmed = !plans.empty() && m_parts.prompts.confirmErasure(plans);
    if (isConfirmed) {
        m_parts.outgoing.queue(erasureActions(persons, m_parts.outgoing.today(), m_parts.outgoing.entries()),
                               tr("%Ln erasure(s) wait(s) in the outbox and can be taken back until it is sent.",
                                  nullptr, static_cast<int>(persons.size())));
    }
    return isConfirmed;
}

void PrivacyController::openRetention()
{
    if (!m_parts.desk) {
        return;
    }
    const auto rules = m_parts.desk->retentionRules();
    const auto log = m_parts.desk->log();
    if (!rules || !log) {
        showError(rules ? log.error() : rules.error());
        return;
    }
    const auto answer = m_parts.prompts.retention(
        {*rules, [this](const RetentionRules &wanted) { return m_parts.desk->previewRetention(wanted); }, *log,
         m_parts.outgoing.mayErase(), waitingPersons()});
    // The periods belong to what was answered: not where the question after it was.
    if (!answer || !follow(*answer) || answer->rules == *rules) {
        return;
    }
    if (const auto saved = m_parts.desk->saveRetentionRules(answer->rules); !saved) {
        showError(saved.error());
    }
}

std::function<bool(const Occupancy &)> PrivacyController::waitingPersons() const
{
    const std::vector<OutboxEntry> entries = m_parts.outgoing.entries();
    QHash<ResidentId, std::vector<OutboxEntry>> open;
    for (const OutboxEntry &entry : entries) {
        open[entry.action.resident].push_back(entry);
    }
    return [open, today = m_parts.outgoing.today()](const Occupancy &row) {
        const auto found = open.constFind(row.resident->id);
        return found != open.constEnd() && obstacleToErasure(row, *found, today) == ErasureObstacle::Waits;
    };
}

bool PrivacyController::follow(const RetentionAnswer &answer)
{
    switch (answer.next) {
    case RetentionAnswer::Next::Nothing:
        break;
    case RetentionAnswer::Next::ClearDesk:
        return clearDesk(answer);
    case RetentionAnswer::Next::ErasePersons:
        return erase(answer.persons);
    }
    return true;
}

bool PrivacyController::clearDesk(const RetentionAnswer &answer)
{
    const auto notes = static_cast<int>(answer.preview.notes.size());
    const auto letters = static_cast<int>(answer.preview.letters.size());
    const QString what =
        tr("%1 and %2 are deleted at this desk for good.")
            .arg(tr("%Ln note(s)", nullptr, notes), tr("the recipient(s) of %Ln letter(s)", nullptr, letters));
    if (!m_parts.prompts.confirm({tr("Retention"), what, tr("&Delete for good")})) {
        return false;
    }
    const auto cleared = m_parts.desk->clearDesk(answer.preview);
    if (!cleared) {
        showError(cleared.error());
        return false;
    }
    m_parts.strip.showMessage(Tone::Good, QStringLiteral("tick"), tr("Cleared away. The log says when and how much."),
                              {});
    return true;
}

void PrivacyController::showError(const Error &error)
{
    m_parts.strip.showMessage(Tone::Problem, QStringLiteral("warning"), errorText(error), {});
}

} // namespace hauspost
