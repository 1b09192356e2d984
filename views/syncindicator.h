#pragma once

#include "models/sync/syncstate.h"
#include "models/tables/tableroles.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;

namespace hauspost {

/// The synchronisation in one icon and one short sentence; details is the whole story for the tool tip.
struct SyncSummary
{
    QString icon;
    Tone tone = Tone::Normal;
    QString text;
    QString details;
};

/// state nullopt: not connected to a portal. secondsSinceState: how old the state is, for the count-down.
[[nodiscard]] SyncSummary summaryOf(const std::optional<SyncState> &state, const QDateTime &nowUtc,
                                    qint64 secondsSinceState);

/// The honest state of the synchronisation in the status bar.
class SyncIndicator final : public QWidget
{
    Q_OBJECT

public:
    explicit SyncIndicator(QWidget *parent = nullptr);
    void setState(const std::optional<SyncState> &state);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    std::optional<SyncState> m_state;
    QDateTime m_since;
    QTimer m_timer;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace hauspost
