#pragma once

#include "models/base/result.h"
#include "models/domain/property.h"
#include "models/tables/unitfilter.h"
#include "models/tables/unittable.h"
#include "views/latestanswer.h"
#include "views/page.h"
#include "views/unitlisting.h"

class QLabel;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace hauspost {

enum class ResidentChoice;
class DataTable;
class EmptyState;
class FilterField;
class LettersController;
class OfficeData;
class OutgoingController;
class ResidentFile;
class PrivacyController;
class ResidentPane;
class TableExport;
class TenancyController;
class UnitFilterBar;

/// The view "Nutzeinheiten": the units of one property, or of all.
class UnitPage final : public Page
{
    Q_OBJECT

public:
    struct Parts
    {
        OfficeData &office;
        LettersController &letters;
        OutgoingController &outgoing;
        TenancyController &tenancies;
        ResidentFile &file;
        TableExport &tables;
        PrivacyController &privacy;
    };

    UnitPage(const Parts &parts, QSettings *settings, QWidget *parent = nullptr);

    /// Shows another property (nullopt: all units) from its top, without filter.
    void showProperty(const std::optional<Property> &property);
    /// Makes this unit the current row. False where it is not shown.
    bool selectUnit(const UnitId &unit);
    /// Shows only these units, of one property or of all.
    void showFiltered(const UnitFilter &filter, const std::optional<Property> &property);
    void showList(WorkList list, const std::optional<Property> &property)
    {
        showFiltered({UnitChip::of(list)}, property);
    }
    void reload() override;
    void focusContent() override;
    bool hasFilter() const override { return true; }
    void focusFilter() override;
    TableTools *tableTools() const override { return m_tools; }
    void saveState() const override;
    void downloadAll();
    /// Letters for the selected rows, or for all that the filter shows.
    void lettersForSelection();
    void lettersForShown();
    /// Of the selected rows, in the order shown.
    void sendToSelection();
    /// The selected rows, in the order shown.
    [[nodiscard]] std::vector<Occupancy> selection() const;
    /// All rows that filter and chips let through, in the order shown.
    [[nodiscard]] std::vector<Occupancy> shownOccupancies() const;

    [[nodiscard]] const std::optional<Property> &property() const { return m_property; }
    /// The pane beside the table; shown or not is kept in the settings.
    void showDetails(bool visible);
    [[nodiscard]] bool areDetailsShown() const;
    [[nodiscard]] ResidentPane &details() { return *m_details; }
    /// Whether rows that were asked for are still to come.
    [[nodiscard]] bool isReading() const { return m_reading.isWaiting() || m_marking.isWaiting(); }
    [[nodiscard]] DataTable &table() { return *m_table; }
    [[nodiscard]] FilterField &filter() { return *m_filter; }
    [[nodiscard]] UnitFilterBar &filterBar() { return *m_bar; }
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }
    [[nodiscard]] QPushButton &sendButton() { return *m_send; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void connectParts();
    void retranslateUi();
    void updateView();
    void updateCount();
    void updateMarks();
    void updateDetails();
    void buildSplitter();
    void show(UnitListing listing);
    void applyChips();
    void changeScope(const std::optional<Property> &property);
    /// Now, or when the rows that were asked for are there.
    void whenRead(std::function<void()> then);
    [[nodiscard]] QVariantMap viewState() const;
    void showViewState(const QVariantMap &state);
    [[nodiscard]] QStringList printNotes() const;
    /// "Filter: Müller, ohne Zugang"; empty where nothing is filtered.
    [[nodiscard]] QString filterNote() const;
    /// For the protocol of letters: which rows of which list.
    [[nodiscard]] QString origin(const QString &rows) const;
    void showReasonForNothing();
    [[nodiscard]] std::vector<Occupancy> occupanciesOf(const std::vector<int> &rows) const;
    void choose(ResidentChoice choice, const Occupancy &occupancy);
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);

    OfficeData &m_data;
    LettersController &m_letters;
    OutgoingController &m_outgoing;
    TenancyController &m_tenancies;
    PrivacyController &m_privacy;
    UnitTable m_model;
    std::vector<UnitTags> m_tags; ///< by row of m_model
    std::optional<Property> m_property;
    /// As in the mirror; the table shows them with what waits.
    std::shared_ptr<const std::vector<UnitFacts>> m_facts = std::make_shared<const std::vector<UnitFacts>>();
    LatestAnswer<Result<std::vector<UnitFacts>>> m_reading;
    LatestAnswer<UnitListing> m_marking;
    std::function<void()> m_arrived; ///< waits for both
    QString m_problem;
    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_count;
    FilterField *m_filter;
    QPushButton *m_send;
    QPushButton *m_download;
    DataTable *m_table;
    UnitFilterBar *m_bar;
    TableTools *m_tools;
    EmptyState *m_empty;
    QStackedLayout *m_body;
    ResidentPane *m_details;
    QSplitter *m_splitter;
    QSettings *m_settings;
};

} // namespace hauspost
