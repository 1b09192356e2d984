#pragma once

#include "models/tables/unitfilter.h"
#include "models/usecases/officefigures.h"
#include "views/page.h"

class QLabel;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace hauspost {

class AccessBar;
class Card;
class EmptyState;
class FiguresReader;
class HistoryPanel;
class RowButton;

/// The overview: how far the office is, what there is to do today, which properties are furthest behind. Each count of
/// units opens exactly the units that it counts.
class DashboardPage final : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(FiguresReader &figures, QWidget *parent = nullptr);

    void reload() override {} ///< the figures come by themselves
    void setSyncState(const std::optional<SyncState> &state) override;
    void focusContent() override;

    /// The lines of "to do" and of the properties, as shown.
    [[nodiscard]] QList<RowButton *> workRows() const { return m_work; }
    [[nodiscard]] QList<RowButton *> propertyRows() const { return m_properties; }
    [[nodiscard]] AccessBar &accessBar() { return *m_bar; }
    [[nodiscard]] HistoryPanel &history() { return *m_history; }
    /// Names the lists that are empty.
    [[nodiscard]] QString nothingToDo() const;
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }

Q_SIGNALS:
    void unitsChosen(const hauspost::UnitFilter &filter);
    void propertyChosen(const hauspost::Property &property);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslateUi();
    void refresh();
    void showFigures(const OfficeFigures &figures);
    void showReasonForNothing();
    void fillWork(const Dashboard &dashboard);
    void fillProperties(const Dashboard &dashboard);
    void fillDeadline(const Dashboard &dashboard);

    FiguresReader &m_figures;
    std::optional<SyncState> m_sync;
    QStackedLayout *m_body;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    QLabel *m_title;
    QLabel *m_subtitle;
    Card *m_accessCard;
    Card *m_deadlineCard;
    Card *m_workCard;
    Card *m_historyCard;
    Card *m_propertyCard;
    AccessBar *m_bar;
    HistoryPanel *m_history;
    QLabel *m_deadline;
    QLabel *m_remaining;
    QLabel *m_nothingToDo;
    QLabel *m_nobodyBehind;
    QVBoxLayout *m_workRows;
    QVBoxLayout *m_propertyRows;
    QList<RowButton *> m_work;
    QList<RowButton *> m_properties;
};

} // namespace hauspost
