#include "views/actions.h"

#include "views/icons.h"

#include <QtGui/QActionGroup>
#include <QtGui/QKeySequence>
#include <QtWidgets/QWidget>

namespace hauspost {

namespace {

struct Row
{
    ActionId id;
    const char *text;
    const char *icon;
    std::array<const char *, 2> shortcuts;
    const char *group; ///< of which one is checked; null = not checkable
};

constexpr std::array table{
    Row{ActionId::SynchroniseNow, QT_TRANSLATE_NOOP("hauspost::Actions", "&Synchronise now"), "sync", {"F5"}, nullptr},
    Row{ActionId::Connect, QT_TRANSLATE_NOOP("hauspost::Actions", "&Connect to portal…"), "link", {}, nullptr},
    Row{ActionId::Quit, QT_TRANSLATE_NOOP("hauspost::Actions", "&Quit"), "", {"Ctrl+Q"}, nullptr},
    Row{ActionId::Back, QT_TRANSLATE_NOOP("hauspost::Actions", "&Back"), "back", {"Esc", "Alt+Left"}, nullptr},
    Row{ActionId::AllUnits, QT_TRANSLATE_NOOP("hauspost::Actions", "&All units"), "houses", {"Ctrl+U"}, nullptr},
    Row{ActionId::DownloadAll,
        QT_TRANSLATE_NOOP("hauspost::Actions", "&Download all access letters…"),
        "letters",
        {"Ctrl+D"},
        nullptr},
    Row{ActionId::Find, QT_TRANSLATE_NOOP("hauspost::Actions", "&Filter"), "search", {"Ctrl+F"}, nullptr},
    Row{ActionId::LanguageGerman, QT_TRANSLATE_NOOP("hauspost::Actions", "&German"), "", {}, "language"},
    Row{ActionId::LanguageEnglish, QT_TRANSLATE_NOOP("hauspost::Actions", "&English"), "", {}, "language"},
    Row{ActionId::ThemeSystem, QT_TRANSLATE_NOOP("hauspost::Actions", "Like the &system"), "", {}, "theme"},
    Row{ActionId::ThemeLight, QT_TRANSLATE_NOOP("hauspost::Actions", "&Light"), "", {}, "theme"},
    Row{ActionId::ThemeDark, QT_TRANSLATE_NOOP("hauspost::Actions", "&Dark"), "", {}, "theme"},
    Row{ActionId::About, QT_TRANSLATE_NOOP("hauspost::Actions", "&About Hauspost"), "", {}, nullptr},
};
static_assert(table.size() == static_cast<size_t>(ActionId::Count));

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
    (*this)[ActionId::Quit].setMenuRole(QAction::QuitRole);
    (*this)[ActionId::About].setMenuRole(QAction::AboutRole);
    retranslate();
    updateIcons();
}

QAction &Actions::operator[](ActionId id) const
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
