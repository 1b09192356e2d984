#pragma once

#include "views/residentchoices.h"

#include <QtCore/QObject>

#include <functional>

class QMenu;

namespace hauspost {

class NoticeStrip;
class OutgoingController;
class PrivacyDesk;
class Prompts;
struct RetentionAnswer;

/// "Auskunft erteilen …", "Daten löschen …" and "Aufbewahrung …": asks through Prompts, tells what became of it. An
/// erasure waits in the outbox like everything else and can be taken back as long as it has not left. GUI thread.
class PrivacyController final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        PrivacyDesk *desk = nullptr; ///< null: nothing of it is offered
        OutgoingController &outgoing;
        Prompts &prompts;
        NoticeStrip &strip;
    };

    explicit PrivacyController(const Parts &parts, QObject *parent = nullptr);

    /// Sets the reasons of the two choices.
    void complete(ResidentChoices &choices, const Occupancy &occupancy) const;
    /// True where it is one of the two.
    bool choose(ResidentChoice choice, const Occupancy &occupancy);
    /// Adds both to the menu of a page that has no ResidentMenu.
    void addTo(QMenu &menu, const Occupancy &occupancy);
    void openRetention();

private:
    void disclose(const Occupancy &occupancy);
    /// Of these: false where the user stopped or it failed.
    bool erase(const std::vector<Occupancy> &persons);
    bool clearDesk(const RetentionAnswer &answer);
    bool follow(const RetentionAnswer &answer);
    /// Whose erasure, or anything else, waits in the outbox.
    [[nodiscard]] std::function<bool(const Occupancy &)> waitingPersons() const;
    void showError(const Error &error);

    Parts m_parts;
};

} // namespace hauspost
