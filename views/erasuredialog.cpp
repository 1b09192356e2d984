#include "views/erasuredialog.h"

#include "views/dialogparts.h"
#include "views/questions.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

namespace {

/// Of several: what is said once for all of them.
QStringList unionOf(const std::vector<ErasurePlan> &plans, QStringList ErasurePlan::*part)
{
    QStringList lines;
    for (const ErasurePlan &plan : plans) {
        for (const QString &line : plan.*part) {
            if (!lines.contains(line)) {
                lines << line;
            }
        }
    }
    return lines;
}

} // namespace

ErasureDialog::ErasureDialog(const std::vector<ErasurePlan> &plans, QWidget *parent)
    : QDialog(parent), m_typed(new QLineEdit(this))
{
    constexpr int width = 640;
    setProperty("helpPage", QStringLiteral("privacy"));
    setWindowTitle(tr("Erase personal data"));
    const DialogButtons buttons = makeButtons(*this, tr("&Erase"));
    m_erase = buttons.accept;
    m_erase->setEnabled(false);
    QVBoxLayout *layout = makeDialogLayout(*this, width);
    if (plans.size() == 1) {
        layout->addWidget(makeResidentHead(plans.front().occupancy, this));
    } else {
        layout->addWidget(makePersons(plans), 1);
    }
    layout->addWidget(makeList(tr("This goes"), unionOf(plans, &ErasurePlan::goes)));
    layout->addWidget(makeList(tr("This stays"), unionOf(plans, &ErasurePlan::stays)));
    for (const ErasurePlan &plan : plans) {
        if (!plan.remark.isEmpty() && plans.size() == 1) {
            layout->addWidget(makeList(tr("Please note"), {plan.remark}));
        }
    }
    auto *ask =
        new QLabel(tr("It cannot be undone once it has been sent. To go on, please type %1:").arg(word()), this);
    ask->setWordWrap(true);
    ask->setBuddy(m_typed);
    m_typed->setAccessibleName(ask->text());
    layout->addWidget(ask);
    layout->addWidget(m_typed);
    layout->addWidget(buttons.box);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_erase->setEnabled(typed.trimmed().compare(word(), Qt::CaseInsensitive) == 0);
    });
    setAccessibleDescription(text());
    fitHeight(*this);
    m_typed->setFocus();
}

QString ErasureDialog::word()
{
    //: The word that has to be typed. Löschen
    return tr("ERASE");
}

QWidget *ErasureDialog::makeList(const QString &title, const QStringList &lines)
{
    m_text << title << lines;
    auto *part = new QWidget(this);
    auto *head = new QLabel(title, part);
    QFont bold = font();
    bold.setBold(true);
    head->setFont(bold);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(head);
    for (const QString &line : lines) {
        auto *label = new QLabel(QStringLiteral("• ") + line, part);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    return part;
}

QWidget *ErasureDialog::makePersons(const std::vector<ErasurePlan> &plans)
{
    constexpr int lines = 6;
    auto *list = new QListWidget(this);
    for (const ErasurePlan &plan : plans) {
        const QString line =
            QStringLiteral("%1 · %2").arg(displayName(*plan.occupancy.resident), placeOf(plan.occupancy));
        list->addItem(line);
        m_text << line;
    }
    list->setAccessibleName(tr("%Ln person(s)", nullptr, static_cast<int>(plans.size())));
    list->setMinimumHeight(fontMetrics().lineSpacing() * lines);
    return list;
}

} // namespace hauspost
