#pragma once

#include "views/handbook.h"

#include <QtGui/QKeySequence>
#include <QtWidgets/QTextBrowser>

class QLineEdit;
class QListWidget;
class QToolButton;

namespace hauspost {

using Shortcuts = QList<std::pair<QString, QList<QKeySequence>>>;

/// Shows pages of the handbook; the list of the shortcuts is made from the program's own actions.
class HandbookBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    using QTextBrowser::QTextBrowser;
    void setShortcuts(const Shortcuts &shortcuts) { m_shortcuts = shortcuts; }
    QVariant loadResource(int type, const QUrl &name) override;

private:
    [[nodiscard]] QString shortcutTable() const;
    [[nodiscard]] QImage fitted(QImage picture) const;
    Shortcuts m_shortcuts;
};

/// The handbook: index, search, back and forward. A window of its own beside the program's.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(const QString &language, QWidget *parent = nullptr);

    /// The same page in another language.
    void setLanguage(const QString &language);
    void setShortcuts(const Shortcuts &shortcuts) { m_browser->setShortcuts(shortcuts); }
    /// name: of Handbook::names(); another one opens the first page.
    void showPage(const QString &name);
    /// The name of the page that is shown.
    [[nodiscard]] QString page() const;

    /// The page for what the user is looking at: the property "helpPage" of the widget or of the next one around it.
    [[nodiscard]] static QString topicOf(const QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildIndex();
    void retranslate();
    void updateIcons();
    void fillIndex();

    Handbook m_handbook;
    HandbookBrowser *m_browser;
    QLineEdit *m_search = nullptr;
    QListWidget *m_index = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
};

} // namespace hauspost
