// The real dialogs, answered by the keyboard of a test.

#include "tests/support/catch.h"
#include "tests/support/office.h"

#include "views/connectdialog.h"
#include "views/hintline.h"
#include "views/widgetprompts.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace hauspost;

namespace {

/// Types a name into the save dialog, answers the question about replacing as told, and cancels the second dialog.
class Typist : public QObject
{
public:
    Typist(QString name, QMessageBox::StandardButton answer) : m_name(std::move(name)), m_answer(answer)
    {
        connect(&m_timer, &QTimer::timeout, this, &Typist::act);
        m_timer.start(10);
    }
    int dialogs = 0;
    int questions = 0;

private:
    void act()
    {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            ++questions;
            box->button(m_answer)->click();
        } else if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            if (++dialogs == 1) {
                dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(m_name);
                QMetaObject::invokeMethod(dialog, "accept");
            } else {
                dialog->reject();
            }
        }
    }

    QString m_name;
    QMessageBox::StandardButton m_answer;
    QTimer m_timer;
};

struct Folder
{
    QTemporaryDir dir;
    QWidget window;
    WidgetPrompts prompts;

    Folder() { prompts.setParent(&window); }
    QString path(const QString &name) const { return dir.filePath(name); }
    void makeFile(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    std::optional<QString> save()
    {
        return prompts.saveFile(QStringLiteral("Save"), path(QStringLiteral("suggested.pdf")));
    }
};

} // namespace

TEST_CASE("A name without .pdf gets it, also where it holds a dot")
{
    Folder f;
    const QString name = GENERATE(QStringLiteral("letters"), QStringLiteral("Schreiben 24.11"));
    const Typist typist(f.path(name), QMessageBox::No);
    CHECK(f.save() == f.path(name + QStringLiteral(".pdf")));
    CHECK(typist.questions == 0);
}

TEST_CASE("Where the added .pdf makes the name of an existing file, the user is asked")
{
    Folder f;
    f.makeFile(QStringLiteral("Wichtig.pdf"));
    SECTION("and may replace it")
    {
        const Typist typist(f.path(QStringLiteral("Wichtig")), QMessageBox::Yes);
        CHECK(f.save() == f.path(QStringLiteral("Wichtig.pdf")));
        CHECK(typist.questions == 1);
    }
    SECTION("or choose again, or cancel")
    {
        const Typist typist(f.path(QStringLiteral("Wichtig")), QMessageBox::No);
        CHECK_FALSE(f.save());
        CHECK(typist.questions == 1);
        CHECK(typist.dialogs == 2);
    }
}

namespace {

/// Presses a key in the dialog that is open.
class KeyPresser : public QObject
{
public:
    explicit KeyPresser(Qt::Key key)
    {
        connect(&m_timer, &QTimer::timeout, this, [key] {
            if (QWidget *dialog = QApplication::activeModalWidget()) {
                QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, key);
            }
        });
        m_timer.start(10);
    }

private:
    QTimer m_timer;
};

/// Clicks the button with this text in the dialog that is open.
class ButtonClicker : public QObject
{
public:
    explicit ButtonClicker(const QString &text)
    {
        connect(&m_timer, &QTimer::timeout, this, [text] {
            QWidget *dialog = QApplication::activeModalWidget();
            for (QPushButton *button : dialog ? dialog->findChildren<QPushButton *>() : QList<QPushButton *>()) {
                if (button->text() == text) {
                    button->click();
                    return;
                }
            }
        });
        m_timer.start(10);
    }

private:
    QTimer m_timer;
};

const Question revocation{QStringLiteral("Revoke access"), QStringLiteral("<b>Kai</b> can no longer sign in."),
                          QStringLiteral("Revoke")};

EmailQuestion emailQuestion()
{
    EmailQuestion question;
    question.occupancy = test::occupancy(test::property(100000001), 1, QStringLiteral("Jana Müller"));
    question.occupancy.resident.edit().email = QStringLiteral("jana@example.de");
    question.occupancy.resident.edit().consent = Consent{QDate(2026, 3, 1), QStringLiteral("form"), {}};
    return question;
}

} // namespace

TEST_CASE("What cannot be taken back is done by its own button only: Enter and Esc out of habit do no harm")
{
    Folder f;
    SECTION("Enter")
    {
        const KeyPresser enter(Qt::Key_Return);
        CHECK_FALSE(f.prompts.confirm(revocation));
    }
    SECTION("Esc")
    {
        const KeyPresser escape(Qt::Key_Escape);
        CHECK_FALSE(f.prompts.confirm(revocation));
    }
    SECTION("button")
    {
        const ButtonClicker click(revocation.action);
        CHECK(f.prompts.confirm(revocation));
    }
}

TEST_CASE("The e-mail dialog answers with the request, or with nothing")
{
    Folder f;
    SECTION("Enter")
    {
        const KeyPresser enter(Qt::Key_Return);
        const auto request = f.prompts.registrationEmail(emailQuestion());
        REQUIRE(request);
        CHECK(request->email == QStringLiteral("jana@example.de"));
    }
    SECTION("Esc")
    {
        const KeyPresser escape(Qt::Key_Escape);
        CHECK_FALSE(f.prompts.registrationEmail(emailQuestion()));
    }
}

TEST_CASE("Esc in the other dialogs changes nothing")
{
    Folder f;
    const KeyPresser escape(Qt::Key_Escape);
    const Occupancy jana = emailQuestion().occupancy;
    CHECK_FALSE(f.prompts.newEmail({jana, {}}));
    CHECK_FALSE(f.prompts.consent({jana, QDate(2026, 11, 24)}));
    CHECK_FALSE(f.prompts.clarify({{}, jana, true}));
    CHECK_FALSE(f.prompts.reviewInvitations({{jana}, {}}));
}

TEST_CASE("A table is saved in the format that was suggested, unless its name says another one")
{
    Folder f;
    using Case = std::array<const char *, 3>;
    const Case of =
        GENERATE(Case{"list", "Protocol.pdf", "list.pdf"}, Case{"list", "Units", "list.xlsx"},
                 Case{"list.csv", "Protocol.pdf", "list.csv"}, Case{"Stand 24.11", "Units", "Stand 24.11.xlsx"});
    const Typist typist(f.path(QString::fromLatin1(of[0])), QMessageBox::No);
    CHECK(f.prompts.saveTable(QStringLiteral("Save"), f.path(QString::fromLatin1(of[1]))) ==
          f.path(QString::fromLatin1(of[2])));
}

TEST_CASE("A fault in the dialog about the portal has room, and Cancel looks as everywhere")
{
    ConnectDialog dialog(ConnectionSettings{});
    dialog.show();
    auto *buttons = dialog.findChild<QDialogButtonBox *>();
    REQUIRE(buttons);
    CHECK(buttons->button(QDialogButtonBox::Cancel)->icon().isNull());
    auto *problem = dialog.findChild<HintLine *>();
    REQUIRE(problem);
    CHECK_FALSE(problem->isVisible());
    for (QAbstractButton *button : buttons->buttons()) {
        if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
            button->click();
        }
    }
    CHECK(dialog.isVisible());
    CHECK(problem->isVisible());
    CHECK_FALSE(problem->text().isEmpty());
    CHECK(dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width()));
}
