#pragma once

#include "models/base/result.h"
#include "models/tables/consenttable.h"
#include "views/consentlisting.h"
#include "views/latestanswer.h"
#include "views/page.h"

#include <array>

class QLabel;
class QPushButton;
class QSettings;
class QStackedLayout;
class QToolButton;

namespace hauspost {

class DataTable;
class EmptyState;
class FilterChip;
class FilterField;
class OfficeData;
class OutgoingController;
class PrivacyController;
class TableExport;

/// The page "Einwilligungen": every consent to e-mail, every withdrawal, and who has an address without a consent.
class ConsentPage final : public Page
{
    Q_OBJECT

public:
    struct Parts
    {
        OfficeData &office;
        OutgoingController &outgoing;
        PrivacyController &privacy;
        TableExport &tables;
    };

    ConsentPage(const Parts &parts, QSettings *settings, QWidget *parent = nullptr);

    void reload() override;
    void focusContent() override;
    bool hasFilter() const override { return true; }
    void focusFilter() override;
    TableTools *tableTools() const override { return m_tools; }
    void saveState() const override;

    [[nodiscard]] DataTable &table() { return *m_table; }
    [[nodiscard]] FilterField &filter() { return *m_filter; }
    [[nodiscard]] FilterChip &chip(ConsentState state) const { return *m_chips.at(static_cast<size_t>(state)); }
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }
    [[nodiscard]] QPushButton &recordButton() { return *m_record; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isReading() const { return m_reading.isWaiting() || m_listing.isWaiting(); }

Q_SIGNALS:
    void unitChosen(const hauspost::Property &property, const hauspost::UnitId &unit);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHead();
    void connectParts();
    void retranslateUi();
    void updateIcons();
    void updateRows();
    void show(ConsentListing listing);
    void updateView();
    void updateButton();
    void applyChips();
    void showReasonForNothing();
    void clearFilters();
    void record();
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
    void openRow(const QModelIndex &index);
    [[nodiscard]] QStringList chosenChips() const;
    [[nodiscard]] QStringList printNotes() const;
    [[nodiscard]] const ConsentRow *currentRow() const;
    /// Why the consent of this row cannot be recorded now; empty: it can.
    [[nodiscard]] QString obstacle(const ConsentRow &row) const;

    OfficeData &m_data;
    OutgoingController &m_outgoing;
    PrivacyController &m_privacy;
    ConsentTable m_model;
    /// As in the mirror; the table shows them with what waits.
    std::shared_ptr<const std::vector<Occupancy>> m_occupancies = std::make_shared<const std::vector<Occupancy>>();
    LatestAnswer<Result<std::vector<Occupancy>>> m_reading;
    LatestAnswer<ConsentListing> m_listing;
    QString m_problem;
    bool m_isStale = false; ///< the outbox changed while the page was hidden
    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_count;
    FilterField *m_filter;
    std::array<FilterChip *, static_cast<size_t>(ConsentState::Count)> m_chips{};
    QPushButton *m_record;
    DataTable *m_table;
    TableTools *m_tools;
    EmptyState *m_empty;
    QStackedLayout *m_body;
};

} // namespace hauspost
