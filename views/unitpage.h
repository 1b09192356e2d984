#pragma once

#include "models/domain/property.h"
#include "models/tables/unittable.h"
#include "views/page.h"

class QLabel;
class QPushButton;
class QSettings;
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

/// The view "Nutzeinheiten": the units of one property, or of all.
class UnitPage final : public Page
{
    Q_OBJECT

public:
    UnitPage(OfficeData &office, LettersController &letters, OutgoingController &outgoing, QSettings *settings,
             QWidget *parent = nullptr);

    /// Shows another property (nullopt: all units) from its top, without filter.
    void showProperty(const std::optional<Property> &property);
    void reload() override;
    void focusContent() override;
    bool hasFilter() const override { return true; }
    void focusFilter() override;
    void saveState() const override;
    void downloadAll();
    /// Of the selected rows, in the order shown.
    void sendToSelection();

    [[nodiscard]] const std::optional<Property> &property() const { return m_property; }
    [[nodiscard]] DataTable &table() { return *m_table; }
    [[nodiscard]] FilterField &filter() { return *m_filter; }
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
    [[nodiscard]] UnitRow marked(Occupancy occupancy) const;
    [[nodiscard]] std::vector<Occupancy> selection() const;
    void choose(ResidentChoice choice, const Occupancy &occupancy);
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);

    OfficeData &m_data;
    LettersController &m_letters;
    OutgoingController &m_outgoing;
    UnitTable m_model;
    std::optional<Property> m_property;
    QString m_problem;
    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_count;
    FilterField *m_filter;
    QPushButton *m_send;
    QPushButton *m_download;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_body;
};

} // namespace hauspost
