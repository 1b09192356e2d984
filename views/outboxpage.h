#pragma once

#include "models/tables/outboxtable.h"
#include "views/page.h"

class QLabel;
class QPushButton;
class QSettings;
class QStackedLayout;
class QToolButton;

namespace hauspost {

class DataTable;
class EmptyState;
class OutgoingController;

/// The page "Postausgang": what waits, why, since when, and what the user can do about it.
class OutboxPage final : public Page
{
    Q_OBJECT

public:
    OutboxPage(OutgoingController &outgoing, QSettings *settings, QWidget *parent = nullptr);

    void reload() override;
    /// Why it waits.
    void setSyncState(const std::optional<SyncState> &state) override;
    void focusContent() override;
    void saveState() const override;

    [[nodiscard]] DataTable &table() { return *m_table; }
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QPushButton &sendButton() { return *m_send; }
    [[nodiscard]] QPushButton &withdrawButton() { return *m_withdraw; }
    [[nodiscard]] QPushButton &clarifyButton() { return *m_clarify; }

Q_SIGNALS:
    void sendRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void connectParts();
    void retranslateUi();
    void updateIcons();
    void updateSummary();
    void updateButtons();
    [[nodiscard]] QString cause() const;
    /// The row that the buttons work on; null = none.
    [[nodiscard]] const OutboxRow *currentRow() const;
    void withdraw();
    void clarify();
    void openRow();

    OutgoingController &m_outgoing;
    OutboxTable m_model;
    std::optional<SyncState> m_sync;
    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_summary;
    QPushButton *m_clarify;
    QPushButton *m_withdraw;
    QPushButton *m_send;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_body;
};

} // namespace hauspost
