// A clerk who goes through every menu and thinks better of everything: each entry is reached by keyboard and by mouse,
// and a dialog that ends with Esc leaves desk.db, the mirror and the folder as they were.

#include "app/desk/desk.h"

#include "models/sql/database.h"
#include "models/tables/tablemodel.h"
#include "tests/app/desk/deskfolder.h"
#include "views/actions.h"
#include "views/celldelegate.h"
#include "views/dashboardpage.h"
#include "views/datatable.h"
#include "views/navigation.h"
#include "views/residentmenu.h"
#include "views/unitpage.h"

#include <QtCore/QDir>
#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenuBar>

#include <algorithm>

using namespace hauspost;
using namespace hauspost::test;

namespace {

const QString any = QStringLiteral("any"); ///< kind of dialog
constexpr int patience = 20'000;           // milliseconds, for a slow machine

/// Presses Esc on each dialog and menu as it comes, and keeps what kind it was.
class Canceller final : public QObject
{
public:
    Canceller()
    {
        m_timer.callOnTimeout(this, [this] { look(); });
        m_timer.start(10);
    }

    /// The kinds of dialogs that came since the last call.
    QStringList taken() { return std::exchange(m_kinds, {}); }
    /// A menu that is being walked through is left open, and those that hang on it.
    void spare(const QWidget *menu) { m_spared = menu; }

    /// What stands in front of the window now; null = nothing.
    static QWidget *inFront()
    {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            return popup;
        }
        if (QWidget *modal = QApplication::activeModalWidget()) {
            return modal;
        }
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            const bool isWindow = widget->windowType() == Qt::Dialog || widget->windowType() == Qt::Window;
            if (isWindow && widget->isVisible() && !qobject_cast<MainWindow *>(widget)) {
                return widget;
            }
        }
        return nullptr;
    }

private:
    [[nodiscard]] bool isSpared(const QWidget *menu) const
    {
        for (; menu; menu = menu->parentWidget()) {
            if (menu == m_spared || qobject_cast<const ResidentMenu *>(menu)) {
                return true;
            }
        }
        return false;
    }

    void look()
    {
        QWidget *front = inFront();
        if (!front || front == m_last || isSpared(front)) {
            m_last = nullptr; // one turn between two keys
            return;
        }
        m_last = front;
        const QString kind = QString::fromLatin1(front->metaObject()->className());
        if (m_kinds.isEmpty() || m_kinds.constLast() != kind) {
            m_kinds << kind;
        }
        QApplication::setActiveWindow(front->window()); // a window's shortcut is for the active one
        QTest::keyPress(front, Qt::Key_Escape);         // pressing may delete it
    }

    QTimer m_timer;
    QWidget *m_last = nullptr; ///< compared only
    QPointer<const QWidget> m_spared;
    QStringList m_kinds;
};

/// The first column of each row.
QStringList textsOf(Database &database, const QString &sql)
{
    auto query = database.prepare(sql);
    REQUIRE(isOk(query));
    QStringList texts;
    while (query->next().value()) {
        texts << query->text(0);
    }
    return texts;
}

/// All rows of all tables of a SQLite file.
QStringList rowsOf(const QString &file)
{
    auto database = Database::open({file, DatabaseOptions::Durability::Normal, true});
    REQUIRE(isOk(database));
    QStringList rows;
    for (const QString &table :
         textsOf(**database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"))) {
        const QStringList columns = textsOf(
            **database, QStringLiteral("SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('%1')").arg(table));
        rows << textsOf(
            **database,
            QStringLiteral("SELECT '%1 ' || %2 FROM \"%1\"").arg(table, columns.join(QStringLiteral(" || ',' || "))));
    }
    rows.sort();
    return rows;
}

/// The window over an office with a resident in each state of the access.
struct Walk
{
    Walk()
    {
        addEachAccess();
        auto lock = InstanceLock::acquire(folder.paths);
        REQUIRE(isOk(lock));
        desk = std::make_unique<Desk>(*qobject_cast<QApplication *>(QCoreApplication::instance()), options(),
                                      folder.paths, std::move(*lock));
        QSignalSpy settled(desk.get(), &Desk::settled);
        desk->show();
        REQUIRE((!settled.isEmpty() || settled.wait()));
        QApplication::setActiveWindow(&window());
        // The desk notes the numbers of the day once, on another thread.
        REQUIRE(QTest::qWaitFor([this] { return !window().dashboardPage().workRows().isEmpty(); }, patience));
        showUnits();
        before = data();
    }

    /// Signed in at a portal that cannot be reached: letters can be made.
    [[nodiscard]] DeskOptions options() const
    {
        DeskOptions options;
        options.portal = QStringLiteral("http://127.0.0.1:9"); // discard: nobody listens
        options.tokenFile = folder.dir.filePath(QStringLiteral("token"));
        QFile file(options.tokenFile);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(testToken());
        return options;
    }

    void addEachAccess() const
    {
        const CodeCipher cipher(testToken());
        auto mirror = Mirror::open(folder.paths.mirrorFile(), cipher);
        REQUIRE(isOk(mirror));
        std::vector<std::variant<Office, Property, Unit, Resident, wire::Tombstone>> rows;
        int number = 10;
        for (const AccessStatus access : {AccessStatus::Pending, AccessStatus::Expired, AccessStatus::Revoked,
                                          AccessStatus::Reregister, AccessStatus::Deleted}) {
            const QString id = QStringLiteral("s%1").arg(++number);
            rows.emplace_back(Unit{UnitId(id), PropertyId(QStringLiteral("p1")), number, {}, UviRequirement::Yes});
            Resident resident =
                makeResident(QStringLiteral("r") + id, id, QStringLiteral("p1"), QStringLiteral("Eva ") + id);
            resident.access = access;
            resident.email = id + QStringLiteral("@example.org");
            rows.emplace_back(resident);
        }
        // Has a move-out ahead that can be withdrawn.
        rows.emplace_back(
            Unit{UnitId(QStringLiteral("s20")), PropertyId(QStringLiteral("p1")), 20, {}, UviRequirement::Yes});
        Resident leaves = makeResident(QStringLiteral("rs20"), QStringLiteral("s20"), QStringLiteral("p1"),
                                       QStringLiteral("Udo Fort"));
        leaves.moveOut = QDate::currentDate().addDays(20);
        rows.emplace_back(leaves);
        REQUIRE(isOk((*mirror)->apply(pageOf(std::move(rows), QStringLiteral("c2")))));
    }

    MainWindow &window() { return desk->window(); }
    DataTable &table() { return window().unitPage().table(); }
    QAction &action(MenuAction id) { return window().actions()[id]; }

    void showUnits()
    {
        QApplication::setActiveWindow(&window());
        window().showUnits({});
        REQUIRE(QTest::qWaitFor([this] { return !window().unitPage().isReading() && table().model()->rowCount() > 8; },
                                patience));
        table().setFocus();
        selectRow(0);
    }

    void selectRow(int row) { table().selectRow(table().model()->index(row, 0).data(RowIdRole).toString()); }

    /// What a clerk would miss or find again: all rows, and which files there are but the settings of the window.
    QStringList data()
    {
        QStringList all = rowsOf(folder.paths.deskFile()) + rowsOf(folder.paths.mirrorFile()) +
                          QDir(folder.dir.path())
                              .entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)
                              .filter(QRegularExpression(QStringLiteral("^(?!.*[-.](wal|shm|ini)$)")));
        all.sort();
        return all;
    }

    /// Until nothing stands in front of the window any more. kind: a dialog of this kind comes first; empty = none
    /// must.
    void settle(const QString &kind)
    {
        const bool came = QTest::qWaitFor(
            [this, &kind] {
                seen << canceller.taken();
                return (kind.isEmpty() || (kind == any ? !seen.isEmpty() : seen.contains(kind))) &&
                       !Canceller::inFront();
            },
            patience);
        INFO("came: " << seen.join(u' ').toStdString() << ", not " << kind.toStdString());
        CHECK(came);
        const QStringList now = data();
        QStringList changes;
        std::set_symmetric_difference(now.begin(), now.end(), before.begin(), before.end(),
                                      std::back_inserter(changes));
        CHECK(changes == QStringList());
    }

    DeskFolder folder;
    std::unique_ptr<Desk> desk;
    Canceller canceller;
    QStringList seen; ///< kinds of dialogs since the last start()
    QStringList before;
};

/// Presses inside an event loop, as people do: what a menu leaves to be deleted later is deleted when the press is
/// over, not in the loop of the dialog that it opens.
void press(const std::function<void()> &keysOrMouse)
{
    bool isOver = false;
    QTimer::singleShot(0, qApp, [&] {
        keysOrMouse();
        isOver = true;
    });
    REQUIRE(QTest::qWaitFor([&isOver] { return isOver; }, patience));
}

/// Goes down to the entry in the menu, and chooses it.
void chooseByKeyboard(QMenu &menu, const QAction &entry)
{
    for (int tries = 0; menu.activeAction() != &entry && tries < 2 * menu.actions().size(); ++tries) {
        press([&menu] { QTest::keyClick(&menu, Qt::Key_Down); });
    }
    REQUIRE(menu.activeAction() == &entry);
    press([&] { QTest::keyClick(&menu, entry.menu() ? Qt::Key_Right : Qt::Key_Return); });
}

void chooseByMouse(QMenu &menu, QAction &entry)
{
    const QPoint middle = menu.actionGeometry(&entry).center();
    press([&] {
        QTest::mouseMove(&menu, middle);
        QTest::mouseClick(&menu, Qt::LeftButton, {}, middle);
    });
}

using Choose = std::function<void(QMenu &, QAction &)>;

/// The way to an entry: the menu itself, or the one it hangs on.
void choose(QMenu &menu, QAction &entry, const Choose &how)
{
    for (QAction *sub : menu.actions()) {
        if (sub->menu() && sub->menu()->actions().contains(&entry)) {
            how(menu, *sub);
            REQUIRE(QTest::qWaitFor([sub] { return sub->menu()->isVisible(); }, patience));
            how(*sub->menu(), entry);
            return;
        }
    }
    how(menu, entry);
}

Choose howTo(bool byKeyboard)
{
    return byKeyboard ? Choose([](QMenu &menu, QAction &entry) { chooseByKeyboard(menu, entry); })
                      : Choose([](QMenu &menu, QAction &entry) { chooseByMouse(menu, entry); });
}

void openTopMenu(QMenuBar &bar, QAction &title, bool byKeyboard)
{
    // Keys go nowhere while the window has not come back to the front from the dialog before.
    REQUIRE(QTest::qWaitFor([&bar] { return bar.window()->isActiveWindow(); }, patience));
    if (byKeyboard) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(title.text());
        REQUIRE_FALSE(mnemonic.isEmpty());
        press([&] { QTest::keyClick(bar.window(), Qt::Key(mnemonic[0].key()), Qt::AltModifier); });
    } else {
        press([&] { QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.actionGeometry(&title).center()); });
    }
    REQUIRE(QTest::qWaitFor([&title] { return title.menu()->isVisible(); }, patience));
}

/// Every entry of a menu and of those that hang on it.
QList<QAction *> entriesOf(const QMenu &menu)
{
    QList<QAction *> all;
    for (QAction *entry : menu.actions()) {
        if (entry->menu()) {
            all += entriesOf(*entry->menu());
        } else if (!entry->isSeparator()) {
            all << entry;
        }
    }
    return all;
}

/// What comes when a menu entry is chosen; "" = no dialog.
QString dialogOf(MenuAction id)
{
    switch (id) {
    case MenuAction::Connect:
        return QStringLiteral("hauspost::ConnectDialog");
    case MenuAction::ImportContacts:
        return QStringLiteral("hauspost::ListImportDialog");
    case MenuAction::ImportProperties:
    case MenuAction::SaveBackup:
    case MenuAction::ExportTable:
        return QStringLiteral("QFileDialog");
    case MenuAction::RestoreBackup:
        return QStringLiteral("hauspost::RestoreDialog");
    case MenuAction::Settings:
    case MenuAction::LockNow: // no passphrase yet: it is chosen there
        return QStringLiteral("hauspost::SettingsDialog");
    case MenuAction::DownloadAll:
    case MenuAction::LettersSelected:
    case MenuAction::LettersShown:
        return QStringLiteral("hauspost::RecipientsDialog");
    case MenuAction::SendSelected:
        return QStringLiteral("hauspost::InvitationsDialog");
    case MenuAction::FindAnything:
        return QStringLiteral("hauspost::CommandPalette");
    case MenuAction::ChooseColumns:
        return QStringLiteral("hauspost::TickMenu");
    case MenuAction::PrintTable:
        return QStringLiteral("QPrintPreviewDialog");
    case MenuAction::HelpForPage:
    case MenuAction::Handbook:
    case MenuAction::Shortcuts:
    case MenuAction::WhatsNew:
        return QStringLiteral("hauspost::HelpWindow");
    case MenuAction::Diagnostics:
        return QStringLiteral("hauspost::DiagnosticsDialog");
    case MenuAction::About:
    case MenuAction::SignOut:
        return QStringLiteral("QMessageBox");
    default:
        return {};
    }
}

/// What this window cannot do: there is nothing to undo.
bool isOff(MenuAction id)
{
    return id == MenuAction::Undo || id == MenuAction::Redo;
}

} // namespace

TEST_CASE("Every entry of the menu bar is reached by keyboard and by mouse, and Esc leaves everything as it was")
{
    const bool byKeyboard = GENERATE(true, false);
    Walk walk;
    QMenuBar &bar = *walk.window().menuBar();
    int reached = 0;
    for (int id = 0; id < static_cast<int>(MenuAction::Count); ++id) {
        const auto wanted = static_cast<MenuAction>(id);
        QAction &entry = walk.action(wanted);
        INFO(entry.text().toStdString() << (byKeyboard ? " by keyboard" : " by mouse"));
        if (wanted == MenuAction::Quit) {
            continue; // below
        }
        walk.showUnits();
        CHECK(entry.isEnabled() != isOff(wanted));
        if (!entry.isEnabled()) {
            continue;
        }
        QAction *title = nullptr;
        for (QAction *menu : bar.actions()) {
            title = entriesOf(*menu->menu()).contains(&entry) ? menu : title;
        }
        REQUIRE(title);
        QSignalSpy triggered(&entry, &QAction::triggered);
        walk.seen.clear();
        walk.canceller.spare(title->menu());
        openTopMenu(bar, *title, byKeyboard);
        choose(*title->menu(), entry, howTo(byKeyboard));
        walk.settle(dialogOf(wanted));
        CHECK(triggered.size() == 1);
        ++reached;
    }
    CHECK(reached == static_cast<int>(MenuAction::Count) - 3);
}

TEST_CASE("Quitting from the menu closes the window")
{
    const bool byKeyboard = GENERATE(true, false);
    Walk walk;
    QAction &title = *walk.window().menuBar()->actions().constFirst();
    walk.canceller.spare(title.menu());
    openTopMenu(*walk.window().menuBar(), title, byKeyboard);
    choose(*title.menu(), walk.action(MenuAction::Quit), howTo(byKeyboard));
    CHECK(QTest::qWaitFor([&walk] { return !walk.window().isVisible(); }, patience));
}

TEST_CASE(
    "Every entry of every resident's menu is reached by keyboard and by mouse, and Esc leaves everything as it was")
{
    const bool byKeyboard = GENERATE(true, false);
    Walk walk;
    QSet<QString> reached;
    for (int row = 0; row < walk.table().model()->rowCount(); ++row) {
        const auto openMenu = [&] {
            DataTable &table = walk.table();
            table.scrollTo(table.model()->index(row, 0));
            walk.selectRow(row);
            if (byKeyboard) {
                table.setFocus();
                press([&table] { QTest::keyClick(&table, Qt::Key_F10, Qt::ShiftModifier); });
            } else {
                const int last = table.model()->columnCount() - 1;
                const QRect cell = table.visualRect(table.model()->index(row, last));
                press([&table, cell] {
                    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, CellDelegate::buttonRect(cell).center());
                });
            }
            REQUIRE(QTest::qWaitFor([] { return qobject_cast<ResidentMenu *>(QApplication::activePopupWidget()); },
                                    patience));
            return qobject_cast<ResidentMenu *>(QApplication::activePopupWidget());
        };
        const auto close = [](QMenu *menu) {
            menu->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        ResidentMenu *menu = openMenu();
        QStringList names;
        for (const QAction *entry : entriesOf(*menu)) {
            if (entry->isEnabled()) {
                names << entry->objectName();
            } else {
                CHECK_FALSE(entry->toolTip().isEmpty()); // why not
            }
        }
        close(menu);
        for (const QString &name : names) {
            INFO("row " << row << ", " << name.toStdString() << (byKeyboard ? " by keyboard" : " by mouse"));
            menu = openMenu();
            walk.seen.clear();
            QAction *entry = menu->findChild<QAction *>(name);
            REQUIRE(entry);
            choose(*menu, *entry, howTo(byKeyboard));
            walk.settle(any);
            reached << name;
        }
    }
    const QSet<QString> all{QStringLiteral("mail"),     QStringLiteral("letter"),  QStringLiteral("resend"),
                            QStringLiteral("renew"),    QStringLiteral("revoke"),  QStringLiteral("change"),
                            QStringLiteral("consent"),  QStringLiteral("edit"),    QStringLiteral("movein"),
                            QStringLiteral("moveout"),  QStringLiteral("vacancy"), QStringLiteral("stay"),
                            QStringLiteral("disclose"), QStringLiteral("delete")};
    CHECK(reached == all);
}
