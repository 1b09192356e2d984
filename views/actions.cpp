#include "views/actions.h"

#include "views/icons.h"

#include <QtGui/QActionGroup>
#include <QtGui/QKeySequence>
#include <QtWidgets/QWidget>

namespace hauspost {

namespace {

struct Row
{
    MenuAction id;
    const char *text;
    const char *icon;
    std::array<const char *, 2> shortcuts;
    const char *group; ///< of which one is checked; null = not checkable
};

constexpr std::array table{
    Row{MenuAction::SynchroniseNow,
        QT_TRANSLATE_NOOP("hauspost::Actions", "&Synchronise now"),
        "sync",
        {"F5"},
        nullptr},
    Row{MenuAction::Connect, QT_TRANSLATE_NOOP("hauspost::Actions", "&Connect to portal…"), "link", {}, nullptr},
    Row{MenuAction::SignOut, QT_TRANSLATE_NOOP("hauspost::Actions", "Sign &out…"), "", {}, nullptr},
    Row{MenuAction::Quit, QT_TRANSLATE_NOOP("hauspost::Actions", "&Quit"), "", {"Ctrl+Q"}, nullptr},
    Row{MenuAction::Back, QT_TRANSLATE_NOOP("hauspost::Actions", "&Back"), "back", {"Esc", "Alt+Left"}, nullptr},
    Row{MenuAction::AllUnits, QT_TRANSLATE_NOOP("hauspost::Actions", "&All units"), "houses", {"Ctrl+U"}, nullptr},
    Row{MenuAction::ShowOutbox, QT_TRANSLATE_NOOP("hauspost::Actions", "&Outbox"), "outbox", {"Ctrl+O"}, nullptr},
    Row{MenuAction::DownloadAll,
        QT_TRANSLATE_NOOP("hauspost::Actions", "&Download all access letters…"),
        "letters",
        {"Ctrl+D"},
        nullptr},
    Row{MenuAction::SendSelected,
        QT_TRANSLATE_NOOP("hauspost::Actions", "Send selected by &e-mail…"),
        "mail",
        {"Ctrl+E"},
        nullptr},
    Row{MenuAction::Find, QT_TRANSLATE_NOOP("hauspost::Actions", "&Filter"), "search", {"Ctrl+F"}, nullptr},
    Row{MenuAction::LanguageGerman, QT_TRANSLATE_NOOP("hauspost::Actions", "&German"), "", {}, "language"},
    Row{MenuAction::LanguageEnglish, QT_TRANSLATE_NOOP("hauspost::Actions", "&English"), "", {}, "language"},
    Row{MenuAction::ThemeSystem, QT_TRANSLATE_NOOP("hauspost::Actions", "Like the &system"), "", {}, "theme"},
    Row{MenuAction::ThemeLight, QT_TRANSLATE_NOOP("hauspost::Actions", "&Light"), "", {}, "theme"},
    Row{MenuAction::ThemeDark, QT_TRANSLATE_NOOP("hauspost::Actions", "&Dark"), "", {}, "theme"},
    Row{MenuAction::About, QT_TRANSLATE_NOOP("hauspost::Actions", "&About Hauspost"), "", {}, nullptr},
};
static_assert(table.size() == static_cast<size_t>(MenuAction::Count));

} // namespace

Actions::Actions(QWidget &window) : QObject(&window), m_window(window)
{
    QHash<QByteArray, QActionGroup *> groups;
    for (const Row &row : table) {
        auto *action = new QAction(this);
        QList<QKeySequence> shortcuts;
        for (const char *shortcut : row.shortcuts) {
            if (shortcut) {
                shortcuts << QKeySequence(QString::fromLatin1(shortcut));
            }
        }
        action->setShortcuts(shortcuts);
        if (row.group) {
            QActionGroup *&group = groups[row.group];
            if (!group) {
                group = new QActionGroup(this);
            }
            action->setCheckable(true);
            group->addAction(action);
        }
        window.addAction(action);
        m_actions[static_cast<size_t>(row.id)] = action;
    }
    (*this)[MenuAction::Quit].setMenuRole(QAction::QuitRole);
    (*this)[MenuAction::About].setMenuRole(QAction::AboutRole);
    retranslate();
    updateIcons();
}

QAction &Actions::operator[](MenuAction id) const
{
    return *m_actions.at(static_cast<size_t>(id));
}

void Actions::retranslate()
{
    for (const Row &row : table) {
        (*this)[row.id].setText(tr(row.text));
    }
}

void Actions::updateIcons()
{
    for (const Row &row : table) {
        if (*row.icon) {
            (*this)[row.id].setIcon(tintedIcon(QString::fromLatin1(row.icon), m_window.palette()));
        }
    }
}

} // namespace hauspost
