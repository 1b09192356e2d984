#pragma once

#include <QtCore/QString>

#include <vector>

namespace hauspost {

/// Measured values beside their limits, as a Markdown table.
class BenchmarkTable
{
public:
    /// limit < 0: measured for information only.
    void add(const QString &what, double measured, double limit, const QString &unit);

    /// Prints the rows. False where a limit was exceeded.
    [[nodiscard]] bool print() const;

private:
    struct Row
    {
        QString what;
        double measured;
        double limit;
        QString unit;
    };
    std::vector<Row> m_rows;
};

/// Largest resident memory of this process so far, MiB (Linux; 0 elsewhere).
[[nodiscard]] double peakMemoryMebibytes();

} // namespace hauspost
