#include "views/emailfield.h"

#include "models/domain/emailsuggestion.h"
#include "views/hintline.h"
#include "views/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

EmailField::EmailField(const QString &email, AddressUsers others, QWidget *parent)
    : QWidget(parent),
      m_others(std::move(others)),
      m_field(new QLineEdit(email, this)),
      m_suggestion(new QPushButton(this)),
      m_sharedWith(new HintLine(Tone::Waiting, this))
{
    constexpr int longest = 254; // bytes that a mail server takes
    m_field->setMaxLength(longest);
    m_field->setPlaceholderText(QStringLiteral("name@example.com"));
    m_suggestion->setFlat(true);
    m_suggestion->setCursor(Qt::PointingHandCursor);
    m_suggestion->setAutoDefault(false); // Enter sends what was typed, not what we guess
    m_suggestion->setObjectName(QStringLiteral("suggestion"));
    QPalette link = m_suggestion->palette();
    link.setColor(QPalette::ButtonText, toneColor(Tone::Waiting, palette()));
    m_suggestion->setPalette(link);
    //: E-Mail-Adresse
    auto *label = new QLabel(tr("E-mail &address"), this);
    label->setBuddy(m_field);
    auto *suggestionLine = new QHBoxLayout;
    suggestionLine->addWidget(m_suggestion);
    suggestionLine->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addLayout(suggestionLine);
    layout->addWidget(m_sharedWith);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &EmailField::check);
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        m_field->setText(m_suggested);
        m_field->setFocus();
    });
    check();
}

QString EmailField::email() const
{
    return m_field->text().trimmed();
}

void EmailField::start()
{
    m_field->setFocus();
    m_field->selectAll();
}

void EmailField::check()
{
    const auto suggested = suggestedEmail(email());
    m_suggested = suggested.value_or(QString());
    m_suggestion->setVisible(suggested.has_value());
    //: Meinten Sie anna@gmail.com?
    m_suggestion->setText(tr("Did you mean %1?").arg(QString(m_suggested).replace(u'&', QStringLiteral("&&"))));
    const QStringList users = m_others.of(email());
    m_sharedWith->setText(users.isEmpty() ? QString() : tr("Also used by: %1").arg(users.join(QStringLiteral("; "))));
    Q_EMIT changed();
}

} // namespace hauspost
