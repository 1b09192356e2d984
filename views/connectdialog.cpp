#include "views/connectdialog.h"

#include "models/base/errortext.h"
#include "views/dialogparts.h"
#include "views/hintline.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace hauspost {

ConnectDialog::ConnectDialog(const ConnectionSettings &current, QWidget *parent)
    : QDialog(parent),
      m_portal(new QLineEdit(current.portal, this)),
      m_tokenFile(new QLineEdit(current.tokenFile, this)),
      m_problem(new HintLine(Tone::Problem, this))
{
    constexpr int width = 560;
    setProperty("helpPage", QStringLiteral("administration"));
    setWindowTitle(tr("Connect to portal"));
    setMinimumWidth(width);
    auto *explanation =
        new QLabel(tr("Your administrator gives you the address of the portal. Sign in there in your browser; Hauspost "
                      "never sees your password. If you were given a file with the access of this desk instead, keep "
                      "it where only you can read it: Hauspost remembers its place and reads it at each start."),
                   this);
    explanation->setWordWrap(true);
    m_portal->setPlaceholderText(QStringLiteral("https://portal.example.com"));
    auto *choose = new QPushButton(tr("C&hoose…"), this);
    auto *fileLine = new QHBoxLayout;
    fileLine->addWidget(m_tokenFile, 1);
    fileLine->addWidget(choose);
    auto *form = new QFormLayout;
    auto *fileLabel = new QLabel(tr("&File with the access"), this);
    fileLabel->setBuddy(m_tokenFile);
    form->addRow(tr("&Address of the portal"), m_portal);
    form->addRow(fileLabel, fileLine);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    QPushButton *connectButton = buttons->addButton(tr("&Connect with the file"), QDialogButtonBox::AcceptRole);
    QPushButton *signInButton = buttons->addButton(tr("&Sign in in the browser"), QDialogButtonBox::ActionRole);
    const bool hasFile = current.place == AccessPlace::File && !current.tokenFile.isEmpty();
    (hasFile ? connectButton : signInButton)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, &ConnectDialog::chooseFile);
    connect(signInButton, &QPushButton::clicked, this, &ConnectDialog::signIn);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ConnectionSettings ConnectDialog::settings() const
{
    return {m_portal->text().trimmed(), m_place == AccessPlace::File ? m_tokenFile->text().trimmed() : QString(),
            m_place};
}

void ConnectDialog::completeAddress()
{
    const QString typed = m_portal->text().trimmed();
    if (!typed.isEmpty() && !typed.contains(QLatin1String("://"))) {
        m_portal->setText(QStringLiteral("https://") + typed);
    }
}

void ConnectDialog::accept()
{
    completeAddress();
    m_place = AccessPlace::File;
    if (const auto connection = connectionFrom(settings()); !connection) {
        showProblem(connection.error());
        return;
    }
    QDialog::accept();
}

void ConnectDialog::signIn()
{
    completeAddress();
    if (const auto portal = portalAddressFrom(m_portal->text()); !portal) {
        showProblem(portal.error());
        return;
    }
    m_place = AccessPlace::Keychain;
    QDialog::accept();
}

QString ConnectDialog::problemText(const Error &error) const
{
    if (m_portal->text().trimmed().isEmpty()) {
        return tr("Please enter the address of the portal. Your administrator has it.");
    }
    if (error.code == ErrorCode::PortalAddressInvalid && m_portal->text().trimmed().startsWith(u"http://")) {
        return tr(
            "The address of the portal begins with https://, so that nobody on the way can read along. Please ask "
            "your administrator for that address.");
    }
    if (error.code == ErrorCode::TokenMissing) {
        return tr("Please choose the file with the access of this desk, or sign in in the browser instead.");
    }
    return errorText(error);
}

void ConnectDialog::showProblem(const Error &error)
{
    m_problem->setText(problemText(error));
    fitHeight(*this);
    const bool isAddress = error.code == ErrorCode::PortalAddressInvalid || m_portal->text().trimmed().isEmpty();
    (isAddress ? m_portal : m_tokenFile)->setFocus();
}

void ConnectDialog::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("File with the access of this desk"));
    if (!file.isEmpty()) {
        m_tokenFile->setText(file);
    }
}

} // namespace hauspost
