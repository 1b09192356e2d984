#include "views/figuresreader.h"

#include "views/officedata.h"

namespace hauspost {

FiguresReader::FiguresReader(OfficeData &office, QObject *parent) : QObject(parent), m_office(office)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &FiguresReader::take);
}

void FiguresReader::refresh()
{
    if (m_reading.isRunning()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_reading.setFuture(m_office.figures());
}

void FiguresReader::take()
{
    if (m_reading.future().resultCount() == 0) {
        return; // the program ends
    }
    auto read = m_reading.result();
    m_problem = read ? std::nullopt : std::optional(read.error());
    m_figures = read ? std::optional(std::move(*read)) : std::nullopt;
    Q_EMIT changed();
    if (m_isStale) {
        refresh();
    }
}

} // namespace hauspost
