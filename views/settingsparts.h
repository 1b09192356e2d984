#pragma once

#include <QtCore/QString>
#include <QtCore/QVariant>

class QComboBox;
class QFormLayout;
class QLabel;
class QLayout;
class QScrollArea;
class QWidget;

/// What the pages of the settings are made of: used by SettingsDialog alone.
namespace hauspost::settingsparts {

/// A quiet line of words that wraps.
[[nodiscard]] QLabel *explanation(const QString &text, QWidget *parent);
[[nodiscard]] QFormLayout *makeForm(QWidget *page);
/// A line of the form: the switch and, beside it, what it switches. No column of labels as wide as the switch.
[[nodiscard]] QLayout *together(QWidget *box, QWidget *field);
/// Asks for the room that the page needs at this width or, where its lines are longer, at theirs; with less it scrolls.
/// The focus goes to what is on the page.
[[nodiscard]] QScrollArea *scrolled(QWidget *page, int width);
/// Chooses the entry with these data, else the first.
void choose(QComboBox &box, const QVariant &value);

} // namespace hauspost::settingsparts
