#pragma once

#include "models/domain/accesscounts.h"

#include <QtWidgets/QWidget>

#include <array>

namespace hauspost {

class LegendButton;

/// How far the office is: one bar of all residents who need access, in three parts, and below it a legend whose entries
/// lead to the units they count. Vacant units and those without UVI stand in the legend, but not in the bar.
class AccessBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessBar(QWidget *parent = nullptr);
    /// notRequired: units with "UVI notwendig" = nein.
    void setCounts(const AccessCounts &counts, int notRequired);

    [[nodiscard]] LegendButton &entry(AccessGroup group) const { return *m_entries.at(static_cast<size_t>(group)); }
    [[nodiscard]] LegendButton &notRequiredEntry() const { return *m_notRequired; }

Q_SIGNALS:
    void groupChosen(hauspost::AccessGroup group);
    void notRequiredChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    AccessCounts m_counts;
    int m_notRequiredCount = 0;
    std::array<LegendButton *, 4> m_entries;
    LegendButton *m_notRequired;
};

} // namespace hauspost
