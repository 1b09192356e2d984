// SettingsDialog: letters, printer, notices.

#include "views/settingsdialog.h"
#include "views/settingsparts.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>

namespace hauspost {

namespace {

constexpr int longestDays = 999;

} // namespace

QWidget *SettingsDialog::buildLetters()
{
    auto *page = new QWidget(m_tabs);
    QFormLayout *form = settingsparts::makeForm(page);
    m_folder = new QLineEdit(QDir::toNativeSeparators(m_question.preferences.letters.folder), page);
    m_folder->setPlaceholderText(
        QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    m_folder->setAccessibleName(tr("Folder for the letters"));
    auto *folderLabel = new QLabel(tr("&Folder suggested first"), page);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, withButton(m_folder, tr("C&hoose…"), &SettingsDialog::chooseFolder));
    addLetterChoices(*form, page);
    form->addRow(settingsparts::together(m_skip, m_days));
    form->addRow(settingsparts::explanation(tr("Each list of letters starts with these; you can change them there. The "
                                               "folder you used last is suggested next time."),
                                            page));
    connect(m_folder, &QLineEdit::textChanged, this, &SettingsDialog::update);
    connect(m_skip, &QCheckBox::toggled, this, &SettingsDialog::update);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SettingsDialog::update);
    return page;
}

void SettingsDialog::addLetterChoices(QFormLayout &form, QWidget *page)
{
    const LetterDefaults &letters = m_question.preferences.letters;
    m_kind = new QComboBox(page);
    m_kind->addItem(tr("One file with all letters"), static_cast<int>(LetterTarget::Kind::OneFile));
    m_kind->addItem(tr("One file per property"), static_cast<int>(LetterTarget::Kind::FilePerProperty));
    m_kind->addItem(tr("One file per resident"), static_cast<int>(LetterTarget::Kind::FilePerResident));
    m_kind->addItem(tr("No file: to the printer"), static_cast<int>(LetterTarget::Kind::Printer));
    settingsparts::choose(*m_kind, static_cast<int>(letters.kind));
    m_index = new QCheckBox(tr("With a l&ist of the letters beside the files"), page);
    m_index->setChecked(letters.withIndex);
    m_sequence = new QComboBox(page);
    m_sequence->addItem(tr("Property and unit"), static_cast<int>(LetterSequence::Units));
    m_sequence->addItem(tr("Postal code, street, house, floor"), static_cast<int>(LetterSequence::Route));
    settingsparts::choose(*m_sequence, static_cast<int>(letters.sequence));
    m_skip = new QCheckBox(tr("Leave out those &written to in the last"), page);
    m_skip->setChecked(letters.skipsWritten);
    m_days = new QSpinBox(page);
    m_days->setRange(1, longestDays);
    m_days->setValue(letters.skipDays);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("Days since the last letter"));
    form.addRow(tr("Save &as"), m_kind);
    form.addRow(m_index);
    form.addRow(tr("&Order"), m_sequence);
}

QWidget *SettingsDialog::buildPrinter()
{
    auto *page = new QWidget(m_tabs);
    QFormLayout *form = settingsparts::makeForm(page);
    const PrinterDefaults &printer = m_question.preferences.printer;
    m_printer = new QComboBox(page);
    m_printer->addItem(tr("The standard printer of the system"), QString());
    for (const QString &name : m_question.printers) {
        m_printer->addItem(name, name);
    }
    if (!printer.name.isEmpty() && !m_question.printers.contains(printer.name)) {
        m_printer->addItem(tr("%1 (not there at present)").arg(printer.name), printer.name);
    }
    settingsparts::choose(*m_printer, printer.name);
    m_lettersPerJob = new QSpinBox(page);
    m_lettersPerJob->setRange(1, DeskPreferences::mostLettersPerJob);
    m_lettersPerJob->setValue(printer.lettersPerJob);
    form->addRow(tr("Printer suggested &first"), m_printer);
    form->addRow(tr("Letters in one print &job"), m_lettersPerJob);
    form->addRow(settingsparts::explanation(
        tr("Smaller jobs: after a paper jam less is in doubt, and other people's pages come between. Letters are "
           "always "
           "printed on one side of A4 and never scaled, so that the address stays in the window of the envelope. Tray "
           "and copies are chosen when you print."),
        page));
    return page;
}

QWidget *SettingsDialog::buildNotices()
{
    auto *page = new QWidget(m_tabs);
    QFormLayout *form = settingsparts::makeForm(page);
    const NoticePreferences &notices = m_question.preferences.notices;
    m_icon = new QCheckBox(tr("Show an &icon in the notification area of the desktop"), page);
    m_onConfirmed = new QCheckBox(tr("Tell me when residents have &confirmed their access"), page);
    m_onProblem = new QCheckBox(tr("Tell me when something n&eeds me"), page);
    m_minimises = new QCheckBox(tr("&Minimising the window leaves only the icon"), page);
    m_icon->setChecked(notices.showsIcon);
    m_onConfirmed->setChecked(notices.onConfirmed);
    m_onProblem->setChecked(notices.onProblem);
    m_minimises->setChecked(notices.minimisesToIcon);
    for (QCheckBox *box : {m_icon, m_onConfirmed, m_onProblem, m_minimises}) {
        form->addRow(box);
    }
    form->addRow(settingsparts::explanation(
        m_question.hasTray
            ? tr("The icon says whether Hauspost is offline, what waits and what needs you. Notices come "
                 "only while you work in another window, and name no resident. When the window is "
                 "closed, Hauspost ends, and nothing is sent or fetched any more.")
            : tr("This desktop has no notification area: there is neither an icon nor a notice."),
        page));
    connect(m_icon, &QCheckBox::toggled, this, &SettingsDialog::update);
    return page;
}

void SettingsDialog::readLetters(DeskPreferences &result) const
{
    result.letters.kind = static_cast<LetterTarget::Kind>(m_kind->currentData().toInt());
    result.letters.skipsWritten = m_skip->isChecked();
    result.letters.skipDays = m_days->value();
    result.letters.sequence = static_cast<LetterSequence>(m_sequence->currentData().toInt());
    result.letters.withIndex = m_index->isChecked();
    result.printer = {m_printer->currentData().toString(), m_lettersPerJob->value()};
    result.notices = {m_icon->isChecked(), m_onConfirmed->isChecked(), m_onProblem->isChecked(),
                      m_minimises->isChecked()};
}

void SettingsDialog::updateLetters()
{
    m_days->setEnabled(m_skip->isChecked());
    const auto kind = static_cast<LetterTarget::Kind>(m_kind->currentData().toInt());
    m_index->setEnabled(kind == LetterTarget::Kind::FilePerProperty || kind == LetterTarget::Kind::FilePerResident);
    m_icon->setEnabled(m_question.hasTray);
    for (QCheckBox *box : {m_onConfirmed, m_onProblem, m_minimises}) {
        box->setEnabled(m_question.hasTray && m_icon->isChecked());
    }
}

} // namespace hauspost
