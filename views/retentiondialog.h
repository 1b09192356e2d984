#pragma once

#include "views/latestanswer.h"
#include "views/privacydesk.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

#include <array>

class QLabel;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QTreeWidget;

namespace hauspost {

/// "Aufbewahrung …": the periods, what is past them today, and the log of what was done. Nothing happens by itself.
class RetentionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RetentionDialog(RetentionQuestion question, QWidget *parent = nullptr);

    [[nodiscard]] RetentionAnswer answer() const;

    [[nodiscard]] QSpinBox &months(RetentionKind kind) const { return *m_months.at(static_cast<size_t>(kind)); }
    [[nodiscard]] QTreeWidget &persons() { return *m_persons; }
    [[nodiscard]] QTreeWidget &log() { return *m_log; }
    [[nodiscard]] QString affected(RetentionKind kind) const;
    [[nodiscard]] QPushButton &clearButton() { return *m_clear; }
    [[nodiscard]] QPushButton &eraseButton() { return *m_erase; }
    [[nodiscard]] QPushButton &saveButton() { return *m_save; }

private:
    [[nodiscard]] QWidget *makePeriods();
    [[nodiscard]] QTreeWidget *makeList(const QStringList &headers);
    void fillLog();
    void preview();
    void takePreview(Result<RetentionPreview> found);
    void showPreview();
    void updateButtons();
    void finish(RetentionAnswer::Next next);
    [[nodiscard]] RetentionRules rules() const;

    RetentionQuestion m_question;
    RetentionPreview m_preview;
    LatestAnswer<Result<RetentionPreview>> m_reading;
    RetentionAnswer::Next m_next = RetentionAnswer::Next::Nothing;
    std::array<QSpinBox *, static_cast<size_t>(RetentionKind::Count)> m_months{};
    std::array<QLabel *, static_cast<size_t>(RetentionKind::Count)> m_affected{};
    QTabWidget *m_tabs;
    QTreeWidget *m_persons;
    QTreeWidget *m_notes;
    QTreeWidget *m_letters;
    QTreeWidget *m_log;
    QPushButton *m_clear;
    QPushButton *m_erase;
    QPushButton *m_save = nullptr;
    QTimer m_later; ///< while somebody types a period
};

} // namespace hauspost
