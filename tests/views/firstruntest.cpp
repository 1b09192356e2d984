#include "tests/views/windowfixture.h"
#include "views/connectdialog.h"
#include "views/firstrunpage.h"
#include "views/hintline.h"
#include "views/navigation.h"

#include <QtWidgets/QCommandLinkButton>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace hauspost;
using namespace hauspost::test;

namespace {

struct Connecting
{
    ConnectDialog dialog{ConnectionSettings{}};
    QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();

    Connecting() { dialog.show(); }

    void press(QDialogButtonBox::ButtonRole role)
    {
        auto *box = dialog.findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role) {
                button->click();
                return;
            }
        }
        FAIL("no such button");
    }

    QString problem() { return dialog.findChild<HintLine *>()->text(); }
};

} // namespace

TEST_CASE("The first run is done by the keyboard alone: Tab goes from one way to the other and Enter takes it")
{
    FirstRunPage page;
    page.show();
    QSignalSpy connecting(&page, &FirstRunPage::connectRequested);
    QSignalSpy trying(&page, &FirstRunPage::sampleRequested);
    QTest::keyClick(&page.connectButton(), Qt::Key_Return);
    CHECK(connecting.size() == 1);
    CHECK(page.connectButton().nextInFocusChain() == &page.sampleButton());
    QTest::keyClick(&page.sampleButton(), Qt::Key_Return);
    CHECK(trying.size() == 1);
}

TEST_CASE("A wrong address is answered by what is wrong with it")
{
    Connecting f;
    f.press(QDialogButtonBox::ActionRole);
    CHECK(f.problem().startsWith(QStringLiteral("Please enter the address")));
    f.fields.at(0)->setText(QStringLiteral("http://portal.example.com"));
    f.press(QDialogButtonBox::ActionRole);
    CHECK(f.problem().contains(QStringLiteral("begins with https://")));
    f.fields.at(0)->setText(QStringLiteral("https://portal.example.com/x?y"));
    f.press(QDialogButtonBox::ActionRole);
    CHECK(f.problem().contains(QStringLiteral("is not a portal address")));
    CHECK(f.dialog.isVisible());
}

TEST_CASE("An address without its beginning is taken as https and a missing file is asked for")
{
    Connecting f;
    f.fields.at(0)->setText(QStringLiteral(" portal.example.com "));
    f.press(QDialogButtonBox::AcceptRole);
    CHECK(f.problem().startsWith(QStringLiteral("Please choose the file")));
    CHECK(f.fields.at(0)->text() == QStringLiteral("https://portal.example.com"));
    f.press(QDialogButtonBox::ActionRole);
    CHECK_FALSE(f.dialog.isVisible());
    CHECK(f.dialog.settings().portal == QStringLiteral("https://portal.example.com"));
    CHECK(f.dialog.settings().place == AccessPlace::Keychain);
}

TEST_CASE("Each fault of the first synchronisation says what to do now and leads to the connection")
{
    WindowFixture f{FakeOffice()};
    EmptyState &empty = f.window.propertyPage().emptyState();
    const auto [code, advice] =
        GENERATE(table<ErrorCode, const char *>({{ErrorCode::PortalUnreachable, "check the internet connection"},
                                                 {ErrorCode::PortalTimeout, "check the internet connection"},
                                                 {ErrorCode::PortalTlsFailed, "certificate"},
                                                 {ErrorCode::PortalNotOurs, "another page"},
                                                 {ErrorCode::PortalUnauthorized, "connect anew"}}));
    f.window.setSyncState(SyncState{
        SyncState::Activity::Idle, 0, {}, Error{code, {QStringLiteral("portal.test"), QStringLiteral("detail")}}, 12});
    QStringList texts;
    for (const QLabel *label : empty.findChildren<QLabel *>()) {
        texts << label->text();
    }
    CHECK(texts.join(u' ').contains(QLatin1String(advice)));
    empty.findChild<QPushButton *>()->click();
    CHECK(f.prompts.asked == QStringList{QStringLiteral("connection")});
}

TEST_CASE("An office without properties is told how it gets them")
{
    WindowFixture f{FakeOffice()};
    QStringList texts;
    for (const QLabel *label : f.window.propertyPage().emptyState().findChildren<QLabel *>()) {
        texts << label->text();
    }
    CHECK(texts.join(u' ').contains(QStringLiteral("import the DTM file")));
}
