#pragma once

#include "models/usecases/accesstrend.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace hauspost {

class HistoryChart;

/// The counts over time as a chart, or on wish as a table with the same figures.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);
    /// Nothing happens where it is the one that is shown.
    void setTrend(AccessTrend trend);
    void showTable(bool isTable);

    [[nodiscard]] HistoryChart &chart() const { return *m_chart; }
    [[nodiscard]] QTableWidget &table() const { return *m_table; }
    [[nodiscard]] QPushButton &switchButton() const { return *m_switch; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void fillTable();

    HistoryChart *m_chart;
    QTableWidget *m_table;
    QLabel *m_beginning;
    QPushButton *m_switch;
};

} // namespace hauspost
