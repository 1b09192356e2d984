#include "views/importqueue.h"

#include "tests/support/workbook.h"
#include "tests/views/fakecontactruns.h"
#include "tests/views/fakeimports.h"
#include "tests/views/fakes.h"
#include "views/importcontroller.h"
#include "views/importdialog.h"
#include "views/listimportcontroller.h"
#include "views/listimportdialog.h"
#include "views/noticestrip.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace hauspost;
using namespace hauspost::test;

namespace {

struct Queue
{
    QTemporaryDir dir;
    QWidget window;
    FakeImports importRuns;
    FakeContactRuns contactRuns;
    FakePrompts prompts;
    NoticeStrip strip;
    NoticeStrip problems;
    ImportController properties{importRuns, prompts, strip, &window};
    ListImportController contacts{contactRuns, prompts, window, strip};
    ImportQueue queue{{properties, contacts, problems, window}};

    [[nodiscard]] QString file(const char *name, const QByteArray &bytes) const
    {
        return writeBytes(dir, QString::fromLatin1(name), bytes);
    }
    [[nodiscard]] QString dtm(const char *name) const { return file(name, "L03.05" + QByteArray(2042, ' ') + "\r\n"); }
    [[nodiscard]] QString list(const char *name) const { return file(name, "Key;E-Mail\nMV-1;anna@example.org\n"); }

    void settle()
    {
        for (int i = 0; i < 10; ++i) {
            QCoreApplication::processEvents();
        }
    }
    bool drop(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files) {
            urls << QUrl::fromLocalFile(file);
        }
        data.setUrls(urls);
        // As a desktop does it: first it is carried over the window.
        QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.setAccepted(false);
        QCoreApplication::sendEvent(&window, &enter);
        if (enter.isAccepted()) {
            QDropEvent event(QPointF(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&window, &event);
        }
        settle();
        return enter.isAccepted();
    }
};

} // namespace

TEST_CASE("Several files dropped at once get their plans one after the other, whatever they are called")
{
    Queue q;
    const QString first = q.dtm("list.csv");
    const QString second = q.dtm("b.DAT");
    CHECK(q.drop({q.list("DTM305.DAT"), first, second}));
    REQUIRE(q.properties.dialog());
    CHECK(q.importRuns.asked == QStringList{first});
    CHECK_FALSE(q.contacts.dialog());
    CHECK(q.queue.waiting() == 2);

    q.properties.dialog()->importButton().click();
    q.settle();
    REQUIRE(q.properties.dialog());
    CHECK(q.importRuns.asked == QStringList{first, QStringLiteral("queue"), second});
    q.properties.dialog()->reject(); // no is an answer, too
    q.settle();
    CHECK_FALSE(q.properties.dialog());
    REQUIRE(q.contacts.dialog());
    q.contacts.dialog()->goOn();
    q.settle();
    QSignalSpy steps(&q.contacts, &ListImportController::stepQueued);
    q.contacts.dialog()->goOn();
    q.settle();
    CHECK(q.contactRuns.applied == 1);
    CHECK(steps.size() == 1);
    CHECK_FALSE(q.contacts.dialog());
    CHECK(q.queue.waiting() == 0);
    CHECK(q.problems.text().isEmpty());
}

TEST_CASE("What cannot be taken is named with the reason, and the others go on")
{
    Queue q;
    CHECK(q.drop({q.file("letter.csv", "%PDF-1.7"), q.list("a.csv"), q.dir.path()}));
    CHECK(q.problems.text().contains(QStringLiteral("letter.csv")));
    CHECK(q.problems.text().contains(QStringLiteral("neither a DTM file nor a list")));
    CHECK(q.problems.text().contains(QStringLiteral("it is a folder")));
    CHECK(q.contacts.dialog());
}

TEST_CASE("A DTM file that cannot be read does not hold up the others")
{
    Queue q;
    q.importRuns.answer = fail(ErrorCode::ImportNothingUsable, {QStringLiteral("a.DAT"), QStringLiteral("1")});
    (void)q.drop({q.dtm("a.DAT"), q.list("b.csv")});
    CHECK_FALSE(q.properties.dialog());
    CHECK(q.contacts.dialog());
    CHECK(q.strip.text().contains(QStringLiteral("a.DAT")));
}

TEST_CASE("Files dropped while a plan is open wait for it")
{
    Queue q;
    (void)q.drop({q.list("a.csv")});
    REQUIRE(q.contacts.dialog());
    (void)q.drop({q.dtm("b.DAT")});
    CHECK_FALSE(q.properties.dialog());
    q.contacts.dialog()->reject();
    q.settle();
    CHECK(q.properties.dialog());
}

TEST_CASE("Over a locked window no plan is shown and nothing can be dropped. What was begun comes afterwards")
{
    Queue q;
    q.queue.add({q.list("a.csv"), q.dtm("b.DAT")});
    q.queue.hold(true); // while the file is still being read
    q.settle();
    CHECK_FALSE(q.properties.dialog());
    CHECK_FALSE(q.drop({q.list("c.csv")}));
    q.queue.hold(false);
    q.settle();
    REQUIRE(q.properties.dialog());
    q.queue.hold(true);
    q.properties.dialog()->reject(); // as the lock does
    q.settle();
    CHECK_FALSE(q.contacts.dialog());
    q.queue.hold(false);
    CHECK(q.contacts.dialog());
}

TEST_CASE("A text dropped on the window is none of ours")
{
    Queue q;
    QMimeData data;
    data.setText(QStringLiteral("text"));
    QDropEvent event(QPointF(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.setAccepted(false);
    CHECK_FALSE(q.queue.eventFilter(&q.window, &event));
}
