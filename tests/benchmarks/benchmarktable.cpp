#include "tests/benchmarks/benchmarktable.h"

#include <QtCore/QFile>

#include <cstdio>

namespace hauspost {

void BenchmarkTable::add(const QString &what, double measured, double limit, const QString &unit)
{
    m_rows.push_back({what, measured, limit, unit});
}

bool BenchmarkTable::print() const
{
    bool within = true;
    for (const Row &row : m_rows) {
        const bool limited = row.limit >= 0;
        const bool exceeded = limited && row.measured > row.limit;
        const QString limit = limited ? QStringLiteral("≤ %1 %2").arg(row.limit).arg(row.unit) : QString();
        const QString line = QStringLiteral("| %1 | %2 %3 | %4 |%5\n")
                                 .arg(row.what, QString::number(row.measured, 'f', row.measured < 10 ? 2 : 0), row.unit,
                                      limit, exceeded ? QStringLiteral(" <- too much") : QString());
        std::fputs(line.toUtf8().constData(), stdout);
        within = within && !exceeded;
    }
    std::fflush(stdout);
    return within;
}

double peakMemoryMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            constexpr double kibibytesPerMebibyte = 1024;
            return line.mid(6).simplified().split(' ').value(0).toDouble() / kibibytesPerMebibyte;
        }
    }
    return 0;
}

} // namespace hauspost
