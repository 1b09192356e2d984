#pragma once

#include "models/base/error.h"
#include "models/domain/property.h"
#include "models/tables/propertytable.h"
#include "views/latestanswer.h"
#include "views/page.h"

class QLabel;
class QPushButton;
class QSettings;
class QStackedLayout;

namespace hauspost {

class DataTable;
class EmptyState;
class FilterField;
class OfficeData;
class TableExport;

/// The overview of the properties, where the program starts.
class PropertyPage final : public Page
{
    Q_OBJECT

public:
    PropertyPage(OfficeData &office, TableExport &out, QSettings *settings, QWidget *parent = nullptr);

    void reload() override;
    /// Tells why there is nothing yet.
    void setSyncState(const std::optional<SyncState> &state) override;
    void focusContent() override;
    bool hasFilter() const override { return true; }
    void focusFilter() override;
    TableTools *tableTools() const override { return m_tools; }
    void saveState() const override;

    [[nodiscard]] std::vector<PropertyId> selectedProperties() const;
    /// Of the selected properties, as one line.
    [[nodiscard]] QString selectedNumbers() const;

    /// Whether rows that were asked for are still to come.
    [[nodiscard]] bool isReading() const { return m_reading.isWaiting(); }
    [[nodiscard]] DataTable &table() { return *m_table; }
    [[nodiscard]] FilterField &filter() { return *m_filter; }
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }

Q_SIGNALS:
    void propertyOpened(const hauspost::Property &property);
    void allUnitsRequested();
    void connectRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void retranslateUi();
    void updateView();
    void showReasonForNothing();
    void updateCount();
    void open(const QModelIndex &index);

    OfficeData &m_data;
    PropertyTable m_model;
    std::optional<SyncState> m_sync;
    LatestAnswer<Result<std::vector<PropertySummary>>> m_reading;
    std::optional<Error> m_problem;
    QLabel *m_title;
    QLabel *m_count;
    FilterField *m_filter;
    QPushButton *m_allUnits;
    DataTable *m_table;
    EmptyState *m_empty;
    TableTools *m_tools;
    QStackedLayout *m_body;
};

} // namespace hauspost
