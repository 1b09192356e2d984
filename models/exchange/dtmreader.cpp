#include "models/exchange/dtmreader.h"

#include "models/exchange/dtmrecordparser.h"

#include <QtCore/QFileDevice>
#include <QtCore/QHash>

#include <algorithm>
#include <set>
#include <tuple>

namespace hauspost {

namespace {

constexpr qsizetype chunkBytes = 65536;
// Room for a record whose every character takes three bytes; what is longer is not a record.
constexpr qsizetype longestRecord = 3 * dtm::recordBytes;
// A file of another kind is not read to its end.
constexpr qint64 recordsUntilGivingUp = 100;
constexpr qint64 maximumRecords = 250'000;
// So that a thousand trifles do not crowd out the one thing that matters.
constexpr qint64 maximumWarnings = 200;

/// Hands out a device line by line with bounded memory.
class Lines
{
public:
    explicit Lines(QIODevice &device) : m_device(device) {}

    enum class Got { Line, TooLong, End, Failed };

    /// line: without CR LF. ended: a line feed followed it; carriageReturn: CR LF did.
    Got next(QByteArrayView &line)
    {
        for (;;) {
            const qsizetype feed = m_buffer.indexOf('\n', m_searched);
            if (feed >= 0) {
                ended = true;
                take(line, feed, feed + 1);
                return line.size() > longestRecord ? Got::TooLong : Got::Line;
            }
            m_searched = m_buffer.size();
            if (m_buffer.size() - m_at > longestRecord) {
                return Got::TooLong;
            }
            const Got filled = fill();
            if (filled == Got::Failed) {
                return filled;
            }
            if (filled == Got::End) {
                ended = false;
                take(line, m_buffer.size(), m_buffer.size());
                return line.isEmpty() ? Got::End : Got::Line;
            }
        }
    }

    bool ended = false;
    bool carriageReturn = false;
    qint64 bytesRead = 0;

private:
    void take(QByteArrayView &line, qsizetype end, qsizetype next)
    {
        line = QByteArrayView(m_buffer).sliced(m_at, end - m_at);
        carriageReturn = line.endsWith('\r');
        if (carriageReturn) {
            line.chop(1);
        }
        m_at = next;
        m_searched = next;
    }

    Got fill()
    {
        m_buffer.remove(0, m_at);
        m_searched -= m_at;
        m_at = 0;
        const qsizetype old = m_buffer.size();
        m_buffer.resize(old + chunkBytes);
        const qint64 got = m_device.read(m_buffer.data() + old, chunkBytes);
        m_buffer.resize(old + std::max<qint64>(got, 0));
        bytesRead += std::max<qint64>(got, 0);
        // A sequential device may say "nothing now"; a file says so at its end only.
        if (got < 0 && !m_device.atEnd()) {
            return Got::Failed;
        }
        return got > 0 ? Got::Line : Got::End;
    }

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qsizetype m_searched = 0;
};

class Reader
{
public:
    Reader(QIODevice &device, QString fileName, Progress &progress)
        : m_lines(device), m_device(device), m_fileName(std::move(fileName)), m_progress(progress)
    {
    }

    Result<DtmFile> read();

private:
    Result<bool> readOne();
    void takeRecord(QByteArrayView line);
    void leaveOut(const QString &propertyNumber);
    void report(DtmDiagnostic diagnostic);
    void stop(DtmProblem problem);
    void dropDuplicateProperties();
    void assignUsers();
    bool assign(DtmUser &user);
    void dropDuplicateUsers();
    void reportUser(const DtmUser &user, const dtm::Field &field, DtmProblem problem, DtmSeverity severity,
                    const QString &found = {});

    Lines m_lines;
    QIODevice &m_device;
    QString m_fileName;
    Progress &m_progress;
    DtmFile m_file;
    QHash<QString, std::vector<std::pair<QDate, QDate>>> m_periods; ///< of each property
    qint64 m_line = 0;
    qint64 m_recognised = 0;
    qint64 m_warnings = 0;
    bool m_lineFeedTold = false;
};

Result<DtmFile> Reader::read()
{
    const qint64 total = m_device.isSequential() ? 0 : m_device.size();
    for (;;) {
        if (m_progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const auto more = readOne();
        if (!more) {
            return Failure(more.error());
        }
        m_progress.report(std::min(m_lines.bytesRead, total), total);
        if (!*more) {
            break;
        }
        if (m_recognised == 0 && m_file.records >= recordsUntilGivingUp) {
            break;
        }
    }
    if (m_lines.bytesRead == 0) {
        return fail(ErrorCode::ImportEmpty, {m_fileName});
    }
    if (m_recognised == 0) {
        return fail(ErrorCode::ImportNotDtm, {m_fileName});
    }
    dropDuplicateProperties();
    assignUsers();
    dropDuplicateUsers();
    std::stable_sort(m_file.diagnostics.begin(), m_file.diagnostics.end(),
                     [](const auto &a, const auto &b) { return a.recordNumber < b.recordNumber; });
    return std::move(m_file);
}

/// False at the end of what can be read.
Result<bool> Reader::readOne()
{
    QByteArrayView line;
    switch (m_lines.next(line)) {
    case Lines::Got::End:
        return false;
    case Lines::Got::Failed:
        return fail(ErrorCode::FileNotReadable, {m_fileName, m_device.errorString()});
    case Lines::Got::TooLong:
        stop(DtmProblem::NoLineBreak);
        return false;
    case Lines::Got::Line:
        break;
    }
    ++m_line;
    // Blank lines and the end-of-file character of old systems are nobody's record.
    if (line.trimmed().isEmpty() || line == QByteArrayView("\x1A")) {
        return true;
    }
    if (m_file.records == maximumRecords) {
        stop(DtmProblem::TooManyRecords);
        return false;
    }
    takeRecord(line);
    return true;
}

void Reader::takeRecord(QByteArrayView line)
{
    ++m_file.records;
    if (dtm::beginsLikeRecord(line) || (line.startsWith("\xEF\xBB\xBF") && dtm::beginsLikeRecord(line.sliced(3)))) {
        ++m_recognised;
    }
    if (m_lines.ended && !m_lines.carriageReturn && !m_lineFeedTold) {
        m_lineFeedTold = true;
        report({m_line,
                QLatin1Char(line.front()),
                DtmFieldId::Record,
                0,
                0,
                DtmProblem::LineFeedOnly,
                DtmSeverity::Warning,
                {}});
    }
    dtm::ParsedRecord record =
        dtm::parseRecord(line, m_line, !m_lines.ended, [this](DtmDiagnostic d) { report(std::move(d)); });
    if (auto *property = std::get_if<DtmProperty>(&record)) {
        if (m_file.version.isEmpty()) {
            m_file.version = property->version;
        }
        m_file.properties.push_back(std::move(*property));
    } else if (auto *user = std::get_if<DtmUser>(&record)) {
        m_file.users.push_back(std::move(*user));
    } else {
        leaveOut(dtm::propertyNumberOf(line));
    }
}

void Reader::leaveOut(const QString &propertyNumber)
{
    ++m_file.badRecords;
    if (propertyNumber.isEmpty()) {
        m_file.incomplete = true;
    } else {
        m_file.incompleteProperties.insert(propertyNumber);
    }
}

void Reader::report(DtmDiagnostic diagnostic)
{
    const bool warning = diagnostic.severity == DtmSeverity::Warning;
    const auto kept = static_cast<qint64>(m_file.diagnostics.size());
    const bool fatal = diagnostic.severity == DtmSeverity::Fatal;
    if ((kept >= DtmFile::maximumDiagnostics && !fatal) || (warning && m_warnings >= maximumWarnings)) {
        ++m_file.furtherDiagnostics;
        return;
    }
    if (kept >= DtmFile::maximumDiagnostics) {
        m_file.diagnostics.pop_back();
        ++m_file.furtherDiagnostics;
    }
    m_warnings += warning ? 1 : 0;
    m_file.diagnostics.push_back(std::move(diagnostic));
}

void Reader::stop(DtmProblem problem)
{
    // What would follow is not known: nobody may count as gone.
    m_file.incomplete = true;
    report({m_line + 1, {}, DtmFieldId::Record, 0, 0, problem, DtmSeverity::Fatal, {}});
}

void Reader::dropDuplicateProperties()
{
    std::set<std::tuple<QString, QDate, QDate>> seen;
    const auto isDuplicate = [this, &seen](const DtmProperty &p) {
        if (seen.insert({p.number, p.periodBegin, p.periodEnd}).second) {
            m_periods[p.number].emplace_back(p.periodBegin, p.periodEnd);
            return false;
        }
        const dtm::Field &field = dtm::propertyNumber;
        report({p.recordNumber, u'L', field.id, field.from, field.to, DtmProblem::DuplicateProperty, DtmSeverity::Error,
                p.number});
        leaveOut(p.number);
        return true;
    };
    std::erase_if(m_file.properties, isDuplicate);
}

void Reader::reportUser(const DtmUser &user, const dtm::Field &field, DtmProblem problem, DtmSeverity severity,
                        const QString &found)
{
    report({user.recordNumber, u'M', field.id, field.from, field.to, problem, severity, found});
}

/// Finds the billing period of each user; those without a property are left out.
void Reader::assignUsers()
{
    std::vector<DtmUser> kept;
    kept.reserve(m_file.users.size());
    for (DtmUser &user : m_file.users) {
        if (assign(user)) {
            kept.push_back(std::move(user));
        }
    }
    m_file.users = std::move(kept);
}

bool Reader::assign(DtmUser &user)
{
    const auto found = m_periods.constFind(user.propertyNumber);
    if (found == m_periods.constEnd()) {
        reportUser(user, dtm::propertyNumber, DtmProblem::UserWithoutProperty, DtmSeverity::Error, user.propertyNumber);
        leaveOut(user.propertyNumber);
        return false;
    }
    // The period that holds the occupancy, else the one that shares most days with it.
    const auto shared = [&user](const std::pair<QDate, QDate> &period) {
        return std::max(user.begin, period.first).daysTo(std::min(user.end, period.second));
    };
    const auto best = std::max_element(found->begin(), found->end(),
                                       [&shared](const auto &a, const auto &b) { return shared(a) < shared(b); });
    std::tie(user.periodBegin, user.periodEnd) = *best;
    if (user.begin < user.periodBegin || user.end > user.periodEnd) {
        const bool atBegin = user.begin < user.periodBegin;
        reportUser(user, atBegin ? dtm::user::occupancyBegin : dtm::user::occupancyEnd, DtmProblem::OutsidePeriod,
                   DtmSeverity::Warning, (atBegin ? user.begin : user.end).toString(Qt::ISODate));
    }
    return true;
}

void Reader::dropDuplicateUsers()
{
    using Key = std::tuple<QString, int, QDate, QDate>;
    std::set<Key> seen;
    const auto isDuplicate = [this, &seen](const DtmUser &user) {
        if (seen.insert({user.propertyNumber, user.unitNumber, user.begin, user.end}).second) {
            return false;
        }
        reportUser(user, dtm::unitNumber, DtmProblem::DuplicateUser, DtmSeverity::Error,
                   QString::number(user.unitNumber));
        leaveOut(user.propertyNumber);
        return true;
    };
    std::erase_if(m_file.users, isDuplicate);
}

} // namespace

Result<DtmFile> readDtm(QIODevice &device, const QString &fileName, Progress &progress)
{
    return Reader(device, fileName, progress).read();
}

} // namespace hauspost
