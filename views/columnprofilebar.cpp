#include "views/columnprofilebar.h"

#include "views/prompts.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace hauspost {

namespace {

/// What stands behind an entry of the list; a profile has its name there instead.
enum class Origin { Guess, Confirmed };

} // namespace

ColumnProfileBar::ColumnProfileBar(ContactRuns &runs, Prompts &prompts, std::function<QJsonObject()> current,
                                   QWidget *parent)
    : QWidget(parent),
      m_runs(runs),
      m_prompts(prompts),
      m_current(std::move(current)),
      m_origin(new QComboBox(this)),
      m_save(new QPushButton(tr("&Save as Profile…"), this)),
      m_rename(new QPushButton(tr("&Rename…"), this)),
      m_delete(new QPushButton(tr("&Delete"), this))
{
    auto *label = new QLabel(tr("C&olumns:"), this);
    label->setBuddy(m_origin);
    m_origin->setAccessibleName(tr("Where the meaning of the columns comes from"));
    m_origin->setPlaceholderText(tr("Chosen by you"));
    m_origin->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_origin);
    layout->addWidget(m_save);
    layout->addWidget(m_rename);
    layout->addWidget(m_delete);
    layout->addStretch();
    for (QPushButton *button : {m_save, m_rename, m_delete}) {
        button->setAutoDefault(false);
    }
    connect(m_origin, &QComboBox::activated, this, &ColumnProfileBar::onActivated);
    connect(m_save, &QPushButton::clicked, this, &ColumnProfileBar::saveAs);
    connect(m_rename, &QPushButton::clicked, this, &ColumnProfileBar::renameCurrent);
    connect(m_delete, &QPushButton::clicked, this, &ColumnProfileBar::deleteCurrent);
}

void ColumnProfileBar::showOrigin(std::optional<QDate> confirmedOn)
{
    m_confirmedOn = confirmedOn;
    fill({});
    m_origin->setCurrentIndex(
        m_origin->findData(static_cast<int>(confirmedOn ? Origin::Confirmed : Origin::Guess), Qt::UserRole));
    updateButtons();
}

void ColumnProfileBar::showOwnChoice()
{
    m_origin->setCurrentIndex(-1);
    updateButtons();
}

/// Reads the profiles anew; current: the one that is chosen afterwards, empty: none.
void ColumnProfileBar::fill(const QString &current)
{
    auto profiles = m_runs.profiles();
    if (!profiles) {
        Q_EMIT failed(profiles.error());
    }
    m_profiles = std::move(profiles).value_or(std::vector<ColumnProfiles::Named>());
    m_origin->clear();
    m_origin->addItem(tr("Guessed by their names"), static_cast<int>(Origin::Guess));
    if (m_confirmedOn) {
        m_origin->addItem(tr("As confirmed on %1").arg(QLocale().toString(*m_confirmedOn, QLocale::ShortFormat)),
                          static_cast<int>(Origin::Confirmed));
    }
    if (!m_profiles.empty()) {
        m_origin->insertSeparator(m_origin->count());
    }
    for (const ColumnProfiles::Named &profile : m_profiles) {
        m_origin->addItem(profile.name, profile.name);
    }
    m_origin->setCurrentIndex(current.isEmpty() ? -1 : m_origin->findData(current));
    updateButtons();
}

void ColumnProfileBar::updateButtons()
{
    const bool isProfile = !currentProfile().isEmpty();
    m_rename->setEnabled(isProfile);
    m_delete->setEnabled(isProfile);
}

QString ColumnProfileBar::currentProfile() const
{
    const QVariant value = m_origin->currentData();
    return value.typeId() == QMetaType::QString ? value.toString() : QString();
}

QStringList ColumnProfileBar::profiles() const
{
    QStringList names;
    for (const ColumnProfiles::Named &profile : m_profiles) {
        names << profile.name;
    }
    return names;
}

bool ColumnProfileBar::hasProfile(const QString &name) const
{
    return profiles().contains(name);
}

bool ColumnProfileBar::choose(const QString &profile)
{
    const int index = hasProfile(profile) ? m_origin->findData(profile) : -1;
    if (index >= 0) {
        m_origin->setCurrentIndex(index);
        onActivated();
    }
    return index >= 0;
}

void ColumnProfileBar::onActivated()
{
    updateButtons();
    const QString name = currentProfile();
    if (name.isEmpty()) {
        if (m_origin->currentData().toInt() == static_cast<int>(Origin::Confirmed)) {
            Q_EMIT confirmedChosen();
        } else {
            Q_EMIT guessChosen();
        }
        return;
    }
    const auto found =
        std::find_if(m_profiles.begin(), m_profiles.end(), [&name](const auto &p) { return p.name == name; });
    Q_EMIT profileChosen(name, found->mapping);
}

bool ColumnProfileBar::tell(const Result<> &done)
{
    if (!done) {
        Q_EMIT failed(done.error());
    }
    return done.has_value();
}

void ColumnProfileBar::saveAs()
{
    const auto name = m_prompts.text(tr("Name of the profile"), currentProfile());
    if (!name) {
        return;
    }
    if (hasProfile(*name) &&
        !m_prompts.confirm({tr("Save as Profile"),
                            tr("There is a profile “%1” already. Put these columns in its place?").arg(*name),
                            tr("Replace")})) {
        return;
    }
    if (tell(m_runs.saveProfile(*name, m_current()))) {
        fill(*name);
    }
}

void ColumnProfileBar::renameCurrent()
{
    const QString before = currentProfile();
    const auto name = before.isEmpty() ? std::nullopt : m_prompts.text(tr("New name of the profile"), before);
    if (!name || *name == before) {
        return;
    }
    const auto renamed = m_runs.renameProfile(before, *name);
    if (!tell(renamed.map([](bool) {}))) {
        return;
    }
    if (!*renamed) {
        Q_EMIT nameTaken(*name);
        return;
    }
    fill(*name);
}

void ColumnProfileBar::deleteCurrent()
{
    const QString name = currentProfile();
    if (!name.isEmpty() &&
        m_prompts.confirm({tr("Delete Profile"),
                           tr("Delete the profile “%1”? The columns here stay as they are.").arg(name),
                           tr("Delete")}) &&
        tell(m_runs.deleteProfile(name))) {
        fill({});
    }
}

} // namespace hauspost
