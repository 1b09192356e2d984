#pragma once

#include "models/usecases/officefigures.h"

#include <QtCore/QFutureWatcher>

#include <optional>

namespace hauspost {

class OfficeData;

/// Keeps the figures of the whole office up to date without holding up the window: one reading at a time, and one more
/// where something changed meanwhile. GUI thread.
class FiguresReader final : public QObject
{
    Q_OBJECT

public:
    explicit FiguresReader(OfficeData &office, QObject *parent = nullptr);

    void refresh();
    /// nullopt: not read yet, or not readable (problem()).
    [[nodiscard]] const std::optional<OfficeFigures> &figures() const { return m_figures; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void take();

    OfficeData &m_office;
    QFutureWatcher<Result<OfficeFigures>> m_reading;
    bool m_isStale = false; ///< something changed while it was read
    std::optional<OfficeFigures> m_figures;
    std::optional<Error> m_problem;
};

} // namespace hauspost
