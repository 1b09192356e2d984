#include "views/settingsparts.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace hauspost::settingsparts {

namespace {

class PageArea final : public QScrollArea
{
public:
    PageArea(QWidget *page, int width) : QScrollArea(page->parentWidget()), m_width(width)
    {
        setWidget(page);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false); // the ground is that of the tabs
        page->setAutoFillBackground(false);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        QLayout *layout = widget()->layout();
        const int width = std::max(m_width, layout->totalMinimumSize().width());
        return {width, layout->totalHeightForWidth(width)};
    }

private:
    int m_width;
};

} // namespace

QLabel *explanation(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QFormLayout *makeForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(18, 18, 18, 18);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QLayout *together(QWidget *box, QWidget *field)
{
    auto *line = new QHBoxLayout;
    line->addWidget(box);
    line->addWidget(field);
    line->addStretch();
    return line;
}

QScrollArea *scrolled(QWidget *page, int width)
{
    return new PageArea(page, width);
}

void choose(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace hauspost::settingsparts
