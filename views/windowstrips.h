#pragma once

#include "models/sync/syncstate.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace hauspost {

class NoticeStrip;

/// The lines above the pages: what went wrong, what waits for the user, how a run gets on. Each says one kind of thing
/// and comes and goes by itself. Two at most are seen: the weightiest one about the state of things, and the newest
/// answer to what the user does; where there is only one kind, two of it. The others wait until there is room.
class WindowStrips final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowStrips(QWidget *parent = nullptr);

    [[nodiscard]] NoticeStrip &problem() { return *m_problem; }   ///< what showProblem() is told
    [[nodiscard]] NoticeStrip &sync() { return *m_sync; }         ///< the synchronisation needs the user
    [[nodiscard]] NoticeStrip &decision() { return *m_decision; } ///< something in the outbox waits for the user
    [[nodiscard]] NoticeStrip &letters() { return *m_letters; }   ///< for the letter runs
    [[nodiscard]] NoticeStrip &outgoing() { return *m_outgoing; } ///< what was queued just now
    [[nodiscard]] NoticeStrip &tables() { return *m_tables; }     ///< a table that was exported

    /// remedy: text of its button; may be empty.
    void showProblem(const QString &text, const QString &remedy, std::function<void()> clicked);
    void setSyncState(const std::optional<SyncState> &state);
    /// Sample data are shown; says so until the window goes.
    void showSample();
    /// isSeen: the page that says it is shown.
    void setDecisions(int count, bool isSeen);

Q_SIGNALS:
    void synchroniseRequested();
    void connectRequested();
    void outboxRequested();
    void sampleEndRequested();
    void sampleMailsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void updateSync();
    void updateDecision();

    NoticeStrip *m_sample;
    NoticeStrip *m_problem;
    NoticeStrip *m_sync;
    NoticeStrip *m_decision;
    NoticeStrip *m_letters;
    NoticeStrip *m_outgoing;
    NoticeStrip *m_tables;
    std::vector<NoticeStrip *> m_states;  ///< the weightiest first
    std::vector<NoticeStrip *> m_answers; ///< the newest first
    std::optional<SyncState> m_state;
    int m_decisions = 0;
    bool m_isSample = false;
};

} // namespace hauspost
