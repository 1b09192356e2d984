#pragma once

#include "models/tables/outboxtable.h"
#include "views/latestanswer.h"
#include "views/outboxlisting.h"
#include "views/page.h"

class QLabel;
class QPushButton;
class QSettings;
class QStackedLayout;
class QToolButton;

namespace hauspost {

class DataTable;
class EmptyState;
class FilterField;
class OutgoingController;
class TableExport;

/// The page "Postausgang": what waits, why, since when, and what the user can do about it.
class OutboxPage final : public Page
{
    Q_OBJECT

public:
    OutboxPage(OutgoingController &outgoing, TableExport &out, QSettings *settings, QWidget *parent = nullptr);

    /// Many rows come later.
    void reload() override;
    [[nodiscard]] bool isReading() const;
    /// Why it waits.
    void setSyncState(const std::optional<SyncState> &state) override;
    void focusContent() override;
    bool hasFilter() const override { return true; }
    void focusFilter() override;
    TableTools *tableTools() const override { return m_tools; }
    void saveState() const override;

    [[nodiscard]] DataTable &table() { return *m_table; }
    [[nodiscard]] FilterField &filter() { return *m_filter; }
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QPushButton &sendButton() { return *m_send; }
    [[nodiscard]] QPushButton &withdrawButton() { return *m_withdraw; }
    [[nodiscard]] QPushButton &clarifyButton() { return *m_clarify; }

Q_SIGNALS:
    void sendRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHead();
    void connectParts();
    void show(OutboxListing listing);
    void retranslateUi();
    void updateIcons();
    void updateSummary();
    void updateButtons();
    [[nodiscard]] QString cause() const;
    void showWhatIsThere();
    /// The row that "decide" works on; null = none.
    [[nodiscard]] const OutboxRow *currentRow() const;
    /// Of the selected rows, what has not left.
    [[nodiscard]] std::vector<ActionId> selectedFresh() const;
    void withdraw();
    void clarify();
    void openRow();

    OutgoingController &m_outgoing;
    OutboxTable m_model;
    LatestAnswer<OutboxListing> m_reading;
    bool m_isStale = true; ///< what waits changed while the page was not seen
    std::optional<SyncState> m_sync;
    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_summary;
    QPushButton *m_clarify;
    QPushButton *m_withdraw;
    QPushButton *m_send;
    DataTable *m_table;
    FilterField *m_filter;
    TableTools *m_tools;
    EmptyState *m_empty;
    QStackedLayout *m_body;
};

} // namespace hauspost
