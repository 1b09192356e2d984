#pragma once

#include "models/storage/residentnotes.h"
#include "models/usecases/tenancychanges.h"

#include <QtCore/QTimer>
#include <QtWidgets/QScrollArea>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QTreeWidget;

namespace hauspost {

class OutgoingController;
class ResidentFile;
class TenancyController;

/// Beside the units: everything about the resident of the current row, and the "Nutzerübersicht" of the unit, in which
/// another tenancy can be chosen. Reads only while it is visible, and once for a run of arrow keys. What is noted is
/// saved when the user goes on. GUI thread.
class ResidentPane final : public QScrollArea
{
    Q_OBJECT

public:
    ResidentPane(TenancyController &tenancies, OutgoingController &outgoing, ResidentFile &file,
                 QWidget *parent = nullptr);

    /// The row that is current now; nullopt: none.
    void setUnit(const std::optional<Occupancy> &row);
    /// Mirror or outbox changed.
    void reload() { m_read.start(); }
    void retranslateUi();

    /// Whom it shows; nullptr: nobody.
    [[nodiscard]] const Resident *shown() const { return m_history.find(m_shown); }
    [[nodiscard]] QLabel &name() { return *m_name; }
    [[nodiscard]] QLabel &access() { return *m_access; }
    [[nodiscard]] QTreeWidget &tenancies() { return *m_tenancies; }
    [[nodiscard]] QTreeWidget &timeline() { return *m_timeline; }
    [[nodiscard]] QPlainTextEdit &note() { return *m_note; }
    [[nodiscard]] QComboBox &preference() { return *m_preference; }

Q_SIGNALS:
    /// A note could not be saved; it stays in the field.
    void failed(const hauspost::Error &error);
    /// The wish how to be written to was changed here and is saved.
    void preferenceChanged();
    /// Right click or context-menu key on somebody in the list of residents.
    void menuRequested(const hauspost::Occupancy &occupancy, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void read();
    void showTenancies();
    void askForMenu(const QPoint &position);
    void showResident();
    void showTimeline(const Resident &resident);
    void loadNote();
    void saveNote();
    [[nodiscard]] ResidentNote typedNote() const;

    TenancyController &m_controller;
    OutgoingController &m_outgoing;
    ResidentFile &m_file;
    std::optional<Occupancy> m_row;
    UnitHistory m_history;
    ResidentId m_shown;
    ResidentId m_noteOf;  ///< whose note stands in the field
    ResidentNote m_saved; ///< of m_noteOf, as in desk.db
    QTimer m_read;        ///< fires when the event loop is idle: a run of keys is one reading
    QLabel *m_name;
    QLabel *m_place;
    QFormLayout *m_form;
    QLabel *m_address;
    QLabel *m_email;
    QLabel *m_consent;
    QLabel *m_access;
    QComboBox *m_preference;
    QLabel *m_tenanciesTitle;
    QTreeWidget *m_tenancies;
    QLabel *m_timelineTitle;
    QTreeWidget *m_timeline;
    QLabel *m_noteTitle;
    QPlainTextEdit *m_note;
};

} // namespace hauspost
