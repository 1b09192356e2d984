#pragma once

#include <QtCore/QString>
#include <QtCore/QVariant>

class QComboBox;
class QFormLayout;
class QLabel;
class QWidget;

/// What the pages of the settings are made of: used by SettingsDialog alone.
namespace hauspost::settingsparts {

/// A quiet line of words that wraps.
[[nodiscard]] QLabel *explanation(const QString &text, QWidget *parent);
[[nodiscard]] QFormLayout *makeForm(QWidget *page);
/// Chooses the entry with these data, else the first.
void choose(QComboBox &box, const QVariant &value);

} // namespace hauspost::settingsparts
