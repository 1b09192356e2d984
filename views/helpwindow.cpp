#include "views/helpwindow.h"

#include "views/icons.h"

#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace hauspost {

QVariant HandbookBrowser::loadResource(int type, const QUrl &name)
{
    const bool isShortcuts = QFileInfo(name.path()).completeBaseName() == QLatin1String("shortcuts");
    if (type == QTextDocument::MarkdownResource && isShortcuts) {
        return QTextBrowser::loadResource(type, name).toByteArray() + shortcutTable().toUtf8();
    }
    const QVariant resource = QTextBrowser::loadResource(type, name);
    return type == QTextDocument::ImageResource ? fitted(QImage::fromData(resource.toByteArray())) : resource;
}

/// Pictures are of a whole window: as wide as the page at most, sharp at any scale.
QImage HandbookBrowser::fitted(QImage picture) const
{
    const qreal scale = devicePixelRatioF();
    const int width = static_cast<int>((viewport()->width() - 2 * document()->documentMargin()) * scale);
    if (picture.width() > width && width > 0) {
        picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    }
    picture.setDevicePixelRatio(scale);
    return picture;
}

QString HandbookBrowser::shortcutTable() const
{
    QString table = QStringLiteral("\n\n| %1 | %2 |\n|---|---|\n").arg(tr("Keys"), tr("What they do"));
    for (const auto &[text, keys] : m_shortcuts) {
        QStringList names;
        for (const QKeySequence &key : keys) {
            names << key.toString(QKeySequence::NativeText);
        }
        table += QStringLiteral("| %1 | %2 |\n").arg(names.join(QStringLiteral(", ")), text);
    }
    return table;
}

HelpWindow::HelpWindow(const QString &language, QWidget *parent)
    : QWidget(parent, Qt::Window), m_handbook(language), m_browser(new HandbookBrowser(this))
{
    constexpr QSize usual(980, 680);
    constexpr int indexWidth = 260;
    constexpr int margin = 18;
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildIndex());
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({indexWidth, usual.width() - indexWidth});
    m_browser->setOpenExternalLinks(true);
    m_browser->document()->setDocumentMargin(margin);
    m_browser->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    resize(usual);
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::fillIndex);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillIndex);
    connect(m_index, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { showPage(item->data(Qt::UserRole).toString()); });
    connect(m_index, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { showPage(item->data(Qt::UserRole).toString()); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, m_browser, &QTextBrowser::backward);
    connect(new QShortcut(QKeySequence::Forward, this), &QShortcut::activated, m_browser, &QTextBrowser::forward);
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
    retranslate();
}

QWidget *HelpWindow::buildIndex()
{
    auto *side = new QWidget(this);
    m_back = new QToolButton(side);
    m_forward = new QToolButton(side);
    updateIcons();
    for (QToolButton *button : {m_back, m_forward}) {
        button->setEnabled(false);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_search = new QLineEdit(side);
    m_search->setClearButtonEnabled(true);
    m_index = new QListWidget(side);
    m_index->setFrameShape(QFrame::NoFrame);
    m_index->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long titles end in dots
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);
    buttons->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(side);
    layout->addLayout(buttons);
    layout->addWidget(m_index, 1);
    return side;
}

void HelpWindow::setLanguage(const QString &language)
{
    const QString name = page();
    m_handbook = Handbook(language);
    showPage(name);
    m_browser->clearHistory(); // in the language of before
}

void HelpWindow::showPage(const QString &name)
{
    const QStringList names = Handbook::names();
    m_browser->setSource(m_handbook.address(names.contains(name) ? name : names.first()),
                         QTextDocument::MarkdownResource);
}

QString HelpWindow::page() const
{
    return QFileInfo(m_browser->source().path()).completeBaseName();
}

void HelpWindow::fillIndex()
{
    m_index->clear();
    const QString shown = page();
    for (const Handbook::Page &page : m_handbook.find(m_search->text())) {
        auto *item = new QListWidgetItem(page.title, m_index);
        item->setData(Qt::UserRole, page.name);
        if (page.name == shown) {
            m_index->setCurrentItem(item);
        }
    }
}

QString HelpWindow::topicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString topic = widget->property("helpPage").toString();
        if (!topic.isEmpty()) {
            return topic;
        }
    }
    return Handbook::names().first();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
    QWidget::changeEvent(event);
}

void HelpWindow::updateIcons()
{
    m_back->setIcon(tintedIcon(QStringLiteral("back"), palette()));
    m_forward->setIcon(tintedIcon(QStringLiteral("arrow-right"), palette()));
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Handbook of Hauspost"));
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward"));
    m_forward->setAccessibleName(tr("Forward"));
    m_search->setPlaceholderText(tr("Search the handbook"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_index->setAccessibleName(tr("Contents"));
    m_browser->setAccessibleName(tr("Page of the handbook"));
}

} // namespace hauspost
