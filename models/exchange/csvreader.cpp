#include "models/exchange/csvreader.h"

#include "models/base/textfold.h"
#include "models/exchange/importtext.h"

#include <QtCore/QStringDecoder>

#include <algorithm>
#include <array>

namespace hauspost {

namespace {

// Windows-1252 from 0x80 to 0x9F; 0: not assigned.
constexpr std::array<char16_t, 32> windows1252Upper{u'€', 0,    u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š',
                                                    u'‹', u'Œ', 0,    u'Ž', 0,    0,    u'‘', u'’', u'“', u'”', u'•',
                                                    u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0,    u'ž', u'Ÿ'};

/// Row by row: a file whose rows are not UTF-8 is from an old office program.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? CsvReader::fromWindows1252(bytes) : text;
}

bool isBlank(const QStringList &fields)
{
    return std::all_of(fields.begin(), fields.end(), [](const QString &field) { return field.isEmpty(); });
}

} // namespace

QString CsvReader::fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) {
            const char16_t known = windows1252Upper[c.unicode() - 0x80U];
            c = known != 0 ? QChar(known) : QChar(QChar::ReplacementCharacter);
        }
    }
    return text;
}

QChar CsvReader::separatorOf(const QString &header)
{
    constexpr std::array candidates{u';', u',', u'\t'};
    return *std::max_element(candidates.begin(), candidates.end(), [&header](char16_t a, char16_t b) {
        return header.count(QChar(a)) < header.count(QChar(b));
    });
}

CsvReader::CsvReader(QIODevice &device, QString fileName) : m_device(device), m_fileName(std::move(fileName)) {}

Failure CsvReader::badRow(CsvFault fault) const
{
    return fail(ErrorCode::CsvBadRow, {m_fileName, QString::number(m_row), csvFaultText(fault)});
}

/// Adds the next line with its line break. quoteOpen: whether a quote goes on behind it.
CsvReader::Line CsvReader::readLine(QByteArray &row, bool &quoteOpen)
{
    const QByteArray line = m_device.readLine(maximumRowBytes + 1 - row.size());
    if (line.isEmpty()) {
        return m_device.atEnd() ? Line::End : Line::Failed;
    }
    ++m_line;
    row += line;
    quoteOpen = quoteOpen != (line.count('"') % 2 != 0);
    if (line.endsWith('\n')) {
        return Line::Ended;
    }
    return row.size() >= maximumRowBytes ? Line::TooLong : Line::LastOne;
}

/// A row goes on over line breaks as long as a quote is open. nullopt at the end.
Result<std::optional<QByteArray>> CsvReader::readRawRow()
{
    QByteArray row;
    bool quoteOpen = false;
    m_row = m_line + 1;
    for (;;) {
        switch (readLine(row, quoteOpen)) {
        case Line::Failed:
            return fail(ErrorCode::FileNotReadable, {m_fileName, m_device.errorString()});
        case Line::TooLong:
            return badRow(CsvFault::TooLong);
        case Line::End:
            if (row.isEmpty()) {
                return std::optional<QByteArray>();
            }
            return badRow(CsvFault::UnclosedQuote);
        case Line::Ended:
            if (quoteOpen) {
                continue;
            }
            row.chop(row.endsWith("\r\n") ? 2 : 1);
            return std::optional(row);
        case Line::LastOne:
            if (quoteOpen) {
                return badRow(CsvFault::UnclosedQuote);
            }
            return std::optional(row);
        }
    }
}

Result<QStringList> CsvReader::split(const QString &row) const
{
    QStringList fields;
    QString field;
    bool quoted = false;
    bool wasQuoted = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QChar c = row[i];
        if (quoted) {
            const bool escaped = c == u'"' && i + 1 < row.size() && row[i + 1] == u'"';
            i += escaped ? 1 : 0;
            quoted = escaped || c != u'"';
            if (quoted) {
                field += c;
            }
        } else if (c == m_separator) {
            fields << (wasQuoted ? field : field.trimmed());
            field.clear();
            wasQuoted = false;
        } else if (c == u'"' && !wasQuoted && field.trimmed().isEmpty()) {
            field.clear();
            quoted = true;
            wasQuoted = true;
        } else if (!wasQuoted) {
            field += c;
        } else if (!c.isSpace()) {
            return badRow(CsvFault::TextAfterQuote);
        }
    }
    fields << (wasQuoted ? field : field.trimmed());
    return fields;
}

Result<> CsvReader::readHeader()
{
    auto raw = readRawRow();
    if (!raw) {
        return Failure(raw.error());
    }
    if (!*raw) {
        return fail(ErrorCode::ImportEmpty, {m_fileName});
    }
    QByteArray &bytes = **raw;
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes.remove(0, 3);
    }
    const QString text = decoded(bytes);
    m_separator = separatorOf(text);
    auto fields = split(text);
    if (!fields) {
        return Failure(fields.error());
    }
    m_header = *fields;
    return {};
}

std::optional<int> CsvReader::column(const QStringList &names) const
{
    for (const QString &name : names) {
        const auto found =
            std::find_if(m_header.begin(), m_header.end(),
                         [wanted = folded(name)](const QString &title) { return folded(title) == wanted; });
        if (found != m_header.end()) {
            return static_cast<int>(std::distance(m_header.begin(), found));
        }
    }
    return std::nullopt;
}

Result<std::optional<QStringList>> CsvReader::readRow()
{
    for (;;) {
        const auto raw = readRawRow();
        if (!raw) {
            return Failure(raw.error());
        }
        if (!*raw) {
            return std::optional<QStringList>();
        }
        auto fields = split(decoded(**raw));
        if (!fields) {
            return Failure(fields.error());
        }
        if (!isBlank(*fields)) {
            return std::optional(std::move(*fields));
        }
    }
}

} // namespace hauspost
