#include "views/actions.h"

#include "views/icons.h"

#include <QtGui/QActionGroup>
#include <QtGui/QKeyEvent>
#include <QtGui/QKeySequence>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace hauspost {

namespace {

struct Row
{
    MenuAction id;
    const char *text;
    const char *icon;
    std::array<const char *, 2> shortcuts;
    const char *group; ///< of which one is checked; "" = checked by itself, null = not checkable
};

constexpr std::array table{
    Row{MenuAction::SynchroniseNow,
        QT_TRANSLATE_NOOP("hauspost::Actions", "&Synchronise now"),
        "sync",
        {"F5"},
        nullptr},
    Row{MenuAction::Connect, QT_TRANSLATE_NOOP("hauspost::Actions", "&Connect to portal…"), "link", {}, nullptr},
    Row{MenuAction::SignOut, QT_TRANSLATE_NOOP("hauspost::Actions", "Sign &out…"), "", {}, nullptr},
    Row{MenuAction::ImportContacts, QT_TRANSLATE_NOOP("hauspost::Actions", "Import cont&act data…"), "", {}, nullptr},
    Row{MenuAction::SaveBackup, QT_TRANSLATE_NOOP("hauspost::Actions", "Save &backup as…"), "", {}, nullptr},
    Row{MenuAction::RestoreBackup, QT_TRANSLATE_NOOP("hauspost::Actions", "Restore back&up…"), "", {}, nullptr},
    //: Aufbewahrung …
    Row{MenuAction::Retention, QT_TRANSLATE_NOOP("hauspost::Actions", "Rete&ntion…"), "", {}, nullptr},
    Row{MenuAction::Settings, QT_TRANSLATE_NOOP("hauspost::Actions", "Se&ttings…"), "", {"Ctrl+,"}, nullptr},
    Row{MenuAction::LockNow, QT_TRANSLATE_NOOP("hauspost::Actions", "Loc&k now"), "", {"Ctrl+Shift+L"}, nullptr},
    Row{MenuAction::Quit, QT_TRANSLATE_NOOP("hauspost::Actions", "&Quit"), "", {"Ctrl+Q"}, nullptr},
    Row{MenuAction::Undo, QT_TRANSLATE_NOOP("hauspost::Actions", "&Undo"), "", {"Ctrl+Z"}, nullptr},
    Row{MenuAction::Redo, QT_TRANSLATE_NOOP("hauspost::Actions", "&Redo"), "", {"Ctrl+Shift+Z", "Ctrl+Y"}, nullptr},
    Row{MenuAction::Back, QT_TRANSLATE_NOOP("hauspost::Actions", "&Back"), "back", {"Esc", "Alt+Left"}, nullptr},
    //: Übersicht
    Row{MenuAction::ShowDashboard, QT_TRANSLATE_NOOP("hauspost::Actions", "O&verview"), "overview", {}, "page"},
    Row{MenuAction::ShowProperties, QT_TRANSLATE_NOOP("hauspost::Actions", "&Properties"), "houses", {}, "page"},
    Row{MenuAction::AllUnits, QT_TRANSLATE_NOOP("hauspost::Actions", "&Units"), "door", {"Ctrl+U"}, "page"},
    Row{MenuAction::ShowLetters, QT_TRANSLATE_NOOP("hauspost::Actions", "Le&tter runs"), "letters", {"Ctrl+L"}, "page"},
    Row{MenuAction::ShowOutbox, QT_TRANSLATE_NOOP("hauspost::Actions", "&Outbox"), "outbox", {"Ctrl+O"}, "page"},
    //: Einwilligungen
    Row{MenuAction::ShowConsents, QT_TRANSLATE_NOOP("hauspost::Actions", "Cons&ents"), "consent", {}, "page"},
    Row{MenuAction::ImportProperties,
        QT_TRANSLATE_NOOP("hauspost::Actions", "&Import properties from a DTM file…"),
        "houses",
        {"Ctrl+I"},
        nullptr},
    Row{MenuAction::DownloadAll,
        QT_TRANSLATE_NOOP("hauspost::Actions", "&Download all access letters…"),
        "letters",
        {"Ctrl+D"},
        nullptr},
    Row{MenuAction::LettersSelected,
        QT_TRANSLATE_NOOP("hauspost::Actions", "&Letters for the selection…"),
        "letter",
        {"Ctrl+Shift+D"},
        nullptr},
    Row{MenuAction::LettersShown, QT_TRANSLATE_NOOP("hauspost::Actions", "Letters for all s&hown…"), "", {}, nullptr},
    Row{MenuAction::SendSelected,
        QT_TRANSLATE_NOOP("hauspost::Actions", "Send selected by &e-mail…"),
        "mail",
        {"Ctrl+E"},
        nullptr},
    Row{MenuAction::Find, QT_TRANSLATE_NOOP("hauspost::Actions", "&Filter"), "search", {"Ctrl+F"}, nullptr},
    //: Gehe zu …
    Row{MenuAction::FindAnything, QT_TRANSLATE_NOOP("hauspost::Actions", "&Go to…"), "search", {"Ctrl+K"}, nullptr},
    Row{MenuAction::NextRegion, QT_TRANSLATE_NOOP("hauspost::Actions", "&Next area"), "", {"F6"}, nullptr},
    Row{MenuAction::PreviousRegion,
        QT_TRANSLATE_NOOP("hauspost::Actions", "P&revious area"),
        "",
        {"Shift+F6"},
        nullptr},
    Row{MenuAction::CollapseSidebar,
        QT_TRANSLATE_NOOP("hauspost::Actions", "&Sidebar without words"),
        "sidebar",
        {"Ctrl+B"},
        ""},
    Row{MenuAction::ChooseColumns, QT_TRANSLATE_NOOP("hauspost::Actions", "&Columns…"), "", {}, nullptr},
    Row{MenuAction::ExportTable,
        QT_TRANSLATE_NOOP("hauspost::Actions", "E&xport table…"),
        "",
        {"Ctrl+Shift+S"},
        nullptr},
    Row{MenuAction::PrintTable, QT_TRANSLATE_NOOP("hauspost::Actions", "&Print table…"), "", {"Ctrl+P"}, nullptr},
    Row{MenuAction::ShowDetails, QT_TRANSLATE_NOOP("hauspost::Actions", "&Details"), "", {"F4"}, nullptr},
    Row{MenuAction::LanguageGerman, QT_TRANSLATE_NOOP("hauspost::Actions", "&German"), "", {}, "language"},
    Row{MenuAction::LanguageEnglish, QT_TRANSLATE_NOOP("hauspost::Actions", "&English"), "", {}, "language"},
    Row{MenuAction::ThemeSystem, QT_TRANSLATE_NOOP("hauspost::Actions", "Like the &system"), "", {}, "theme"},
    Row{MenuAction::ThemeLight, QT_TRANSLATE_NOOP("hauspost::Actions", "&Light"), "", {}, "theme"},
    Row{MenuAction::ThemeDark, QT_TRANSLATE_NOOP("hauspost::Actions", "&Dark"), "", {}, "theme"},
    Row{MenuAction::HelpForPage,
        QT_TRANSLATE_NOOP("hauspost::Actions", "&Help for this page"),
        "question",
        {"F1"},
        nullptr},
    Row{MenuAction::Handbook, QT_TRANSLATE_NOOP("hauspost::Actions", "Hand&book"), "", {}, nullptr},
    Row{MenuAction::Shortcuts, QT_TRANSLATE_NOOP("hauspost::Actions", "&Keyboard shortcuts"), "", {}, nullptr},
    Row{MenuAction::WhatsNew, QT_TRANSLATE_NOOP("hauspost::Actions", "What is &new"), "", {}, nullptr},
    Row{MenuAction::Diagnostics, QT_TRANSLATE_NOOP("hauspost::Actions", "&Diagnostics…"), "", {}, nullptr},
    Row{MenuAction::About, QT_TRANSLATE_NOOP("hauspost::Actions", "&About Hauspost"), "", {}, nullptr},
};
static_assert(table.size() == static_cast<size_t>(MenuAction::Count));

/// F1 also beside a modal dialog, which shadows every shortcut of the window, those of the application too.
class HelpKey final : public QObject
{
public:
    explicit HelpKey(QAction &help) : QObject(&help), m_help(help)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && watched->isWidgetType() && QApplication::activeModalWidget()) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier && !key->isAutoRepeat()) {
                event->accept();
                m_help.trigger();
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAction &m_help;
};

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
        action->setCheckable(row.group);
        if (row.group && *row.group) {
            QActionGroup *&group = groups[row.group];
            if (!group) {
                group = new QActionGroup(this);
            }
            group->addAction(action);
        }
        window.addAction(action);
        m_actions[static_cast<size_t>(row.id)] = action;
    }
    new HelpKey((*this)[MenuAction::HelpForPage]);
    (*this)[MenuAction::ShowDetails].setCheckable(true);
    (*this)[MenuAction::Quit].setMenuRole(QAction::QuitRole);
    (*this)[MenuAction::Settings].setMenuRole(QAction::PreferencesRole);
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

QList<std::pair<QString, QList<QKeySequence>>> Actions::shortcuts() const
{
    QList<std::pair<QString, QList<QKeySequence>>> result;
    for (const QAction *action : m_actions) {
        if (!action->shortcuts().isEmpty()) {
            result.append({action->text().remove(u'&').remove(QStringLiteral("…")).trimmed(), action->shortcuts()});
        }
    }
    return result;
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
