#include "views/personfields.h"

#include "models/domain/contactpreferencetext.h"
#include "models/domain/salutationtext.h"
#include "models/tables/labels.h"
#include "views/emailfield.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

namespace hauspost {

namespace {

constexpr int mostNames = 4;
constexpr std::array salutations{Salutation::None,   Salutation::Ms,     Salutation::Mr,     Salutation::Neutral,
                                 Salutation::Family, Salutation::Couple, Salutation::Company};

} // namespace

void fillPreferences(QComboBox &field)
{
    const int chosen = field.currentIndex();
    field.clear();
    for (const auto preference :
         {ContactPreference::None, ContactPreference::Email, ContactPreference::Letter, ContactPreference::Paper}) {
        field.addItem(contactPreferenceText(preference));
    }
    field.setCurrentIndex(std::max(0, chosen));
}

QPlainTextEdit *makeLinesField(const QStringList &lines, int most, const QString &accessibleName, QWidget *parent)
{
    auto *field = new QPlainTextEdit(lines.join(u'\n'), parent);
    field->setTabChangesFocus(true);
    field->setLineWrapMode(QPlainTextEdit::NoWrap);
    field->setAccessibleName(accessibleName);
    constexpr int frame = 14;
    field->setFixedHeight(field->fontMetrics().lineSpacing() * most + frame);
    return field;
}

QStringList linesOf(const QPlainTextEdit &field, int most)
{
    QStringList lines;
    for (const QString &line : field.toPlainText().split(u'\n')) {
        if (const QString plain = line.simplified(); !plain.isEmpty()) {
            lines << plain;
        }
    }
    return lines.mid(0, most);
}

PersonFields::PersonFields(AddressUsers others, const Resident &resident, QWidget *parent)
    : QWidget(parent),
      m_names(makeLinesField(resident.names, 2, tr("Name of the resident, up to four lines"), this)),
      m_salutation(new QComboBox(this)),
      m_clientKey(new QLineEdit(resident.clientKey, this)),
      m_email(new EmailField(resident.email, std::move(others), this))
{
    for (const Salutation value : salutations) {
        m_salutation->addItem(salutationText(value), static_cast<int>(value));
    }
    m_salutation->setCurrentIndex(m_salutation->findData(static_cast<int>(resident.salutation)));
    m_names->setToolTip(tr("One line for each person; up to four lines."));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addRow(tr("&Name"), m_names);
    form->addRow(tr("S&alutation"), m_salutation);
    //: Nutzer-Ordnungsbegriff
    form->addRow(tr("User &key of the office"), m_clientKey);
    form->addRow(m_email);
    setFocusProxy(m_names);
    connect(m_names, &QPlainTextEdit::textChanged, this, &PersonFields::changed);
    connect(m_salutation, &QComboBox::currentIndexChanged, this, &PersonFields::changed);
    connect(m_clientKey, &QLineEdit::textChanged, this, &PersonFields::changed);
    connect(m_email, &EmailField::changed, this, &PersonFields::changed);
}

QStringList PersonFields::names() const
{
    return linesOf(*m_names, mostNames);
}

Salutation PersonFields::salutation() const
{
    return static_cast<Salutation>(m_salutation->currentData().toInt());
}

QString PersonFields::clientKey() const
{
    return m_clientKey->text().simplified();
}

QString PersonFields::email() const
{
    return m_email->email();
}

} // namespace hauspost
