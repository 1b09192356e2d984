#include "views/settingsdialog.h"

#include "models/base/errortext.h"
#include "views/dialogparts.h"
#include "views/hintline.h"
#include "views/settingsparts.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtGui/QScreen>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>

#include <algorithm>
#include <limits>

namespace hauspost {

namespace {

constexpr int longestMinutes = 240;
constexpr int shortestPassphrase = 6;

} // namespace

SettingsDialog::SettingsDialog(SettingsQuestion question, QWidget *parent)
    : QDialog(parent), m_question(std::move(question)), m_tabs(new QTabWidget(this))
{
    constexpr int width = 640;
    constexpr int margins = 60; // of dialog and tabs
    setWindowTitle(tr("Settings"));
    setProperty("helpPage", QStringLiteral("settings"));
    const std::initializer_list<std::pair<QWidget *, QString>> pages{
        {buildGeneral(), tr("&General")}, {buildPortal(), tr("&Portal")},   {buildLetters(), tr("&Letters")},
        {buildPrinter(), tr("P&rinter")}, {buildNotices(), tr("No&tices")}, {buildNetwork(), tr("&Network")}};
    for (const auto &[page, title] : pages) {
        m_tabs->addTab(settingsparts::scrolled(page, width - margins), title);
    }
    m_tabs->setAccessibleName(windowTitle());
    m_problem = new HintLine(Tone::Problem, this);
    const DialogButtons buttons = makeButtons(*this, tr("&OK"));
    m_ok = buttons.accept;
    constexpr QSize frame(16, 60); // of the desktop around a window
    const QSize room = screen()->availableSize() - frame;
    QVBoxLayout *layout = makeDialogLayout(*this, std::min(width, room.width()));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons.box);
    update();
    resize(sizeHint().boundedTo(room));
}

QWidget *SettingsDialog::buildGeneral()
{
    auto *page = new QWidget(m_tabs);
    QFormLayout *form = settingsparts::makeForm(page);
    m_language = new QComboBox(page);
    m_language->addItem(tr("Like the system"), QString());
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de")); // each in its own language
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    settingsparts::choose(*m_language, m_question.preferences.language);
    m_theme = new QComboBox(page);
    m_theme->addItem(tr("Like the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    settingsparts::choose(*m_theme, static_cast<int>(m_question.preferences.theme));
    form->addRow(tr("L&anguage"), m_language);
    form->addRow(tr("A&ppearance"), m_theme);
    addLock(*form, page);
    auto *retention = new QPushButton(tr("R&etention…"), page);
    retention->setToolTip(tr("How long what this desk keeps about residents stays, and what is past its period."));
    retention->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(retention);
    line->addStretch();
    form->addRow(tr("Personal data"), line);
    connect(retention, &QPushButton::clicked, this, [this] { acceptAnd(SettingsAnswer::Next::Retention); });
    return page;
}

void SettingsDialog::addLock(QFormLayout &form, QWidget *page)
{
    constexpr int usualMinutes = 10;
    const int minutes = m_question.preferences.lockMinutes;
    m_lock = new QCheckBox(tr("Loc&k the window when nobody works with it for"), page);
    m_lock->setChecked(minutes > 0);
    m_lockMinutes = new QSpinBox(page);
    m_lockMinutes->setRange(1, longestMinutes);
    m_lockMinutes->setValue(minutes > 0 ? minutes : usualMinutes);
    m_lockMinutes->setSuffix(tr(" min"));
    m_lockMinutes->setAccessibleName(tr("Minutes until the window locks itself"));
    m_passphrase = new QLineEdit(page);
    m_repeated = new QLineEdit(page);
    for (QLineEdit *line : {m_passphrase, m_repeated}) {
        line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::textChanged, this, &SettingsDialog::update);
    }
    if (m_question.hasPassphrase) {
        m_passphrase->setPlaceholderText(tr("unchanged"));
    }
    form.addRow(settingsparts::together(m_lock, m_lockMinutes));
    form.addRow(tr("Pass&phrase"), m_passphrase);
    form.addRow(tr("&Repeat the passphrase"), m_repeated);
    form.addRow(settingsparts::explanation(
        tr("The lock keeps curious eyes away while you are not at your place. It does not encrypt "
           "anything: whoever can use your account on this computer can read the files of "
           "Hauspost. Lock your computer too."),
        page));
    connect(m_lock, &QCheckBox::toggled, this, &SettingsDialog::update);
}

QWidget *SettingsDialog::buildPortal()
{
    auto *page = new QWidget(m_tabs);
    QFormLayout *form = settingsparts::makeForm(page);
    auto *address = new QLabel(m_question.portal.isEmpty() ? tr("No portal yet") : m_question.portal, page);
    address->setTextFormat(Qt::PlainText);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *state =
        new QLabel(m_question.isSignedIn ? tr("This desk has an access.") : tr("You are not signed in."), page);
    auto *connectButton = new QPushButton(tr("&Connect to portal…"), page);
    auto *signOutButton = new QPushButton(tr("&Sign out…"), page);
    signOutButton->setEnabled(m_question.isSignedIn);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(connectButton);
    buttons->addWidget(signOutButton);
    buttons->addStretch();
    form->addRow(tr("Address"), address);
    form->addRow(tr("Access"), state);
    form->addRow(QString(), buttons);
    addSchedule(*form, page);
    connect(connectButton, &QPushButton::clicked, this, [this] { acceptAnd(SettingsAnswer::Next::Connect); });
    connect(signOutButton, &QPushButton::clicked, this, [this] { acceptAnd(SettingsAnswer::Next::SignOut); });
    return page;
}

void SettingsDialog::addSchedule(QFormLayout &form, QWidget *page)
{
    using Mode = SyncSchedule::Mode;
    m_sync = new QComboBox(page);
    m_sync->addItem(tr("By itself, again and again"), static_cast<int>(Mode::Automatic));
    m_sync->addItem(tr("When Hauspost starts"), static_cast<int>(Mode::AtStart));
    m_sync->addItem(tr("Only when I ask for it"), static_cast<int>(Mode::OnRequest));
    settingsparts::choose(*m_sync, static_cast<int>(m_question.preferences.sync.mode));
    m_interval = new QSpinBox(page);
    m_interval->setRange(1, longestMinutes);
    m_interval->setValue(static_cast<int>(m_question.preferences.sync.interval.count()));
    m_interval->setSuffix(tr(" min"));
    form.addRow(tr("S&ynchronise"), m_sync);
    form.addRow(tr("&Every"), m_interval);
    form.addRow(settingsparts::explanation(
        tr("What you send leaves at once in any case. While nobody works here, Hauspost asks less often."), page));
    connect(m_sync, &QComboBox::currentIndexChanged, this, &SettingsDialog::update);
}

QWidget *SettingsDialog::buildNetwork()
{
    auto *page = new QWidget(m_tabs);
    QFormLayout *form = settingsparts::makeForm(page);
    const NetworkSettings &network = m_question.preferences.network;
    m_proxy = new QComboBox(page);
    m_proxy->addItem(tr("Like the system"), static_cast<int>(ProxyChoice::System));
    m_proxy->addItem(tr("Directly"), static_cast<int>(ProxyChoice::None));
    m_proxy->addItem(tr("By this computer (proxy):"), static_cast<int>(ProxyChoice::Manual));
    settingsparts::choose(*m_proxy, static_cast<int>(network.proxy));
    m_proxyHost = new QLineEdit(network.proxyHost, page);
    m_proxyHost->setPlaceholderText(QStringLiteral("proxy.example.com"));
    m_proxyPort = new QSpinBox(page);
    m_proxyPort->setRange(1, std::numeric_limits<quint16>::max());
    m_proxyPort->setValue(network.proxyPort);
    m_proxyPort->setGroupSeparatorShown(false);
    m_caFile = new QLineEdit(QDir::toNativeSeparators(network.caFile), page);
    m_caFile->setPlaceholderText(tr("none"));
    m_caFile->setAccessibleName(tr("File of the certificate authority"));
    auto *caLabel = new QLabel(tr("Own certificate &authority"), page);
    caLabel->setBuddy(m_caFile);
    form->addRow(tr("&Way to the internet"), m_proxy);
    form->addRow(tr("Na&me of the computer"), m_proxyHost);
    form->addRow(tr("P&ort"), m_proxyPort);
    form->addRow(caLabel, withButton(m_caFile, tr("Cho&ose…"), &SettingsDialog::chooseCaFile));
    form->addRow(settingsparts::explanation(
        tr("Usually nothing has to be changed here; your administrator knows what belongs in these fields. The file of "
           "a certificate authority is needed only where the portal has a certificate of your own organisation; the "
           "authorities of the system are trusted too."),
        page));
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &SettingsDialog::update);
    connect(m_proxyHost, &QLineEdit::textChanged, this, &SettingsDialog::update);
    connect(m_caFile, &QLineEdit::textChanged, this, &SettingsDialog::update);
    return page;
}

QWidget *SettingsDialog::withButton(QLineEdit *line, const QString &text, void (SettingsDialog::*slot)())
{
    auto *row = new QWidget(line->parentWidget());
    auto *button = new QPushButton(text, row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line, 1);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return row;
}

void SettingsDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the letters"), m_folder->text());
    if (!folder.isEmpty()) {
        m_folder->setText(QDir::toNativeSeparators(folder));
    }
}

void SettingsDialog::chooseCaFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("File of the certificate authority"), m_caFile->text(),
                                                      tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (!file.isEmpty()) {
        m_caFile->setText(QDir::toNativeSeparators(file));
    }
}

void SettingsDialog::acceptAnd(SettingsAnswer::Next next)
{
    if (m_ok->isEnabled()) {
        m_next = next;
        accept();
    }
}

SettingsAnswer SettingsDialog::answer() const
{
    const auto path = [](const QLineEdit *line) { return QDir::fromNativeSeparators(line->text().trimmed()); };
    SettingsAnswer answer;
    answer.next = m_next;
    DeskPreferences &result = answer.preferences;
    result.language = m_language->currentData().toString();
    result.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
    result.lockMinutes = m_lock->isChecked() ? m_lockMinutes->value() : 0;
    result.sync.mode = static_cast<SyncSchedule::Mode>(m_sync->currentData().toInt());
    result.sync.interval = std::chrono::minutes(m_interval->value());
    result.letters.folder = path(m_folder);
    readLetters(result);
    result.network = {static_cast<ProxyChoice>(m_proxy->currentData().toInt()), m_proxyHost->text().trimmed(),
                      static_cast<quint16>(m_proxyPort->value()), path(m_caFile)};
    if (!m_passphrase->text().isEmpty()) {
        answer.passphrase = m_passphrase->text();
    }
    return answer;
}

QString SettingsDialog::hindrance() const
{
    const SettingsAnswer wanted = answer();
    const DeskPreferences &preferences = wanted.preferences;
    if (preferences.lockMinutes > 0 && !wanted.passphrase && !m_question.hasPassphrase) {
        return tr("Please choose a passphrase for the lock.");
    }
    if (wanted.passphrase && wanted.passphrase->size() < shortestPassphrase) {
        return tr("The passphrase needs %Ln character(s) at least.", nullptr, shortestPassphrase);
    }
    if (m_passphrase->text() != m_repeated->text()) {
        return tr("The two passphrases are not the same.");
    }
    if (!preferences.letters.folder.isEmpty() && !QFileInfo(preferences.letters.folder).isDir()) {
        return tr("The folder for the letters does not exist.");
    }
    if (preferences.network.proxy == ProxyChoice::Manual && preferences.network.proxyHost.isEmpty()) {
        return tr("Please enter the name of the computer that leads to the internet (proxy).");
    }
    if (!preferences.network.caFile.isEmpty()) {
        const auto checked = checkCaFile(preferences.network.caFile);
        return checked ? QString() : errorText(checked.error());
    }
    return {};
}

void SettingsDialog::update()
{
    if (!m_ok) {
        return; // still being built
    }
    const bool isManual = m_proxy->currentData().toInt() == static_cast<int>(ProxyChoice::Manual);
    m_proxyHost->setEnabled(isManual);
    m_proxyPort->setEnabled(isManual);
    m_interval->setEnabled(m_sync->currentData().toInt() == static_cast<int>(SyncSchedule::Mode::Automatic));
    updateLetters();
    m_lockMinutes->setEnabled(m_lock->isChecked());
    m_passphrase->setEnabled(m_lock->isChecked());
    m_repeated->setEnabled(m_lock->isChecked());
    const QString text = hindrance();
    m_problem->setText(text);
    m_ok->setEnabled(text.isEmpty());
}

} // namespace hauspost
