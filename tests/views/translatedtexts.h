#pragma once

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>

namespace hauspost::test {

/// The texts of hauspost_de.ts without places: those that are one language's alone.
class LanguageTexts
{
public:
    LanguageTexts()
    {
        QFile file(QStringLiteral(HAUSPOST_SOURCE_DIR "/translations/hauspost_de.ts"));
        file.open(QIODevice::ReadOnly);
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"source") {
                source = xml.readElementText();
            } else if (xml.isStartElement() && xml.name() == u"translation") {
                const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                if (!source.contains(u'%') && source != translation) {
                    m_english << source;
                    m_german << translation;
                }
            }
        }
        const QSet<QString> both = m_english & m_german;
        m_english -= both;
        m_german -= both;
    }

    [[nodiscard]] bool isEnglish(const QString &text) const { return m_english.contains(text); }
    [[nodiscard]] bool isGerman(const QString &text) const { return m_german.contains(text); }

private:
    QSet<QString> m_english;
    QSet<QString> m_german;
};

inline QStringList textsOfModel(const QAbstractItemView &view)
{
    QStringList texts;
    const QAbstractItemModel *model = view.model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        texts << model->headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, column);
            texts << index.data().toString() << index.data(Qt::ToolTipRole).toString()
                  << index.data(Qt::AccessibleTextRole).toString();
        }
    }
    return texts;
}

/// Everything that a user can see, hear or hover of a widget and what is shown in it.
inline QStringList textsOf(const QWidget &root)
{
    QStringList texts;
    QList<const QWidget *> widgets{&root};
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        // What is hidden gets its texts when it is shown; menus open later with the texts of now.
        if (widget->isVisibleTo(&root) || qobject_cast<QMenu *>(widget)) {
            widgets << widget;
        }
    }
    for (const QWidget *widget : widgets) {
        texts << widget->windowTitle() << widget->toolTip() << widget->accessibleName()
              << widget->accessibleDescription() << widget->whatsThis();
        for (const QAction *action : widget->actions()) {
            texts << action->text() << action->toolTip();
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            texts << label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts << button->text();
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            texts << line->placeholderText();
        } else if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
            texts << group->title();
        } else if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            texts << menu->title();
        } else if (const auto *spin = qobject_cast<const QSpinBox *>(widget)) {
            texts << spin->suffix().trimmed() << spin->prefix().trimmed();
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i) {
                texts << box->itemText(i);
            }
        } else if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                texts << tabs->tabText(i);
            }
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            texts << textsOfModel(*view);
        }
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace hauspost::test
