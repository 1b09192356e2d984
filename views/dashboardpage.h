#pragma once

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
class HistoryChart;
class RowButton;

/// The overview: how far the office is, what there is to do today, which properties are furthest behind.
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
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }

Q_SIGNALS:
    void workListChosen(hauspost::WorkList list);
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
    HistoryChart *m_chart;
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
