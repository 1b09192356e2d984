#pragma once

#include "models/usecases/officesearch.h"

#include <QtWidgets/QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace hauspost {

class Actions;
class FiguresReader;

/// One field that leads anywhere: commands of the menus with their keys, properties, residents, previous and future
/// ones too, in groups with headings. A group shows few finds, and "n more" at its end shows the others. The arrow keys
/// choose while the field keeps the focus, Enter goes there, Esc closes.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const Actions &actions, FiguresReader &figures, QWidget *parent);

    /// Empty, over the upper half of the window.
    void open(const QWidget &window);

    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void propertyChosen(const hauspost::Property &property);
    void unitChosen(const hauspost::Property &property, const hauspost::UnitId &unit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    void addCommands(const QString &text);
    void addGroup(const SearchFinds &finds);
    void addHit(const SearchHit &hit, const QString &heading);
    /// heading: empty where it is not the first row of a group.
    void addRow(const QString &title, const QString &detail, const QString &icon, const QString &heading,
                std::function<void()> choose);
    void showAll(SearchGroup group);
    void choose();

    const Actions &m_actions;
    FiguresReader &m_figures;
    QLineEdit *m_field;
    QListWidget *m_list;
    std::vector<std::function<void()>> m_choices; ///< by row
    std::optional<SearchGroup> m_whole;           ///< the group of which more was asked for
};

} // namespace hauspost
