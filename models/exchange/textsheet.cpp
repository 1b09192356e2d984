#include "models/exchange/textsheet.h"

#include "models/exchange/sheetfault.h"
#include "models/exchange/sheetlimits.h"

#include <QtCore/QStringDecoder>

#include <algorithm>
#include <array>

namespace hauspost {

namespace {

const QString utf8 = QStringLiteral("UTF-8");
const QString utf16Little = QStringLiteral("UTF-16LE");
const QString utf16Big = QStringLiteral("UTF-16BE");
const QString windows1252 = QStringLiteral("Windows-1252");

/// Without a mark: mostly Latin letters have their zero byte always on the same side.
QString guessedEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE")) {
        return utf16Little;
    }
    if (bytes.startsWith("\xFE\xFF")) {
        return utf16Big;
    }
    constexpr qsizetype sample = 4096;
    const qsizetype size = std::min(bytes.size(), sample);
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < size; ++i) {
        zeros[static_cast<size_t>(i % 2)] += bytes[i] == '\0' ? 1 : 0;
    }
    const auto isMost = [size](qsizetype count, qsizetype other) { return count > size / 4 && other <= size / 50; };
    if (isMost(zeros[1], zeros[0])) {
        return utf16Little;
    }
    if (isMost(zeros[0], zeros[1])) {
        return utf16Big;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    Q_UNUSED(text)
    return decoder.hasError() ? windows1252 : utf8;
}

Result<QByteArray> asUtf8(const QByteArray &bytes, const QString &encoding, const QString &name)
{
    QString text;
    if (encoding == windows1252) {
        text = CsvReader::fromWindows1252(bytes);
    } else {
        const auto kind = encoding == utf16Little ? QStringConverter::Utf16LE
                          : encoding == utf16Big  ? QStringConverter::Utf16BE
                                                  : QStringConverter::Utf8;
        QStringDecoder decoder(kind);
        text = decoder(bytes);
        const bool isCutOff = kind != QStringConverter::Utf8 && bytes.size() % 2 != 0;
        if (decoder.hasError() || isCutOff || !text.isValidUtf16()) {
            return sheetFailure(name, SheetFault::MixedEncoding);
        }
    }
    if (const qsizetype nul = text.indexOf(QChar(u'\0')); nul >= 0) {
        return sheetFailure(name, SheetFault::ContainsNulBytes, QStringView(text).left(nul).count(u'\n') + 1);
    }
    return text.toUtf8();
}

} // namespace

QStringList sheetEncodings()
{
    return {utf8, windows1252, utf16Little, utf16Big};
}

TextSheet::TextSheet(const QByteArray &text, const QString &name, SheetSource source)
    : m_name(name), m_source(std::move(source)), m_reader(m_buffer, name)
{
    m_buffer.setData(text);
    m_buffer.open(QIODevice::ReadOnly);
}

Result<std::unique_ptr<SheetReader>> TextSheet::open(const QByteArray &bytes, const QString &name,
                                                     const SheetOptions &options, SheetSource::Format format)
{
    SheetSource source;
    source.format = format;
    source.encoding = options.encoding.isEmpty() ? guessedEncoding(bytes) : options.encoding;
    auto text = asUtf8(bytes, source.encoding, name);
    if (!text) {
        return Failure(text.error());
    }
    if (text->startsWith("\xEF\xBB\xBF")) {
        text->remove(0, 3);
    }
    if (text->trimmed().isEmpty()) {
        return name.isEmpty() ? sheetFailure(name, SheetFault::Empty) : fail(ErrorCode::ImportEmpty, {name});
    }
    source.separator = options.separator;
    if (source.separator.isNull()) {
        const QByteArray start = text->trimmed();
        const qsizetype end = start.indexOf('\n');
        source.separator = CsvReader::separatorOf(QString::fromUtf8(end < 0 ? start : start.left(end)));
    }
    auto sheet = std::unique_ptr<TextSheet>(new TextSheet(*text, name, std::move(source)));
    sheet->m_reader.setSeparator(sheet->m_source.separator);
    return sheet;
}

Result<std::optional<SheetRow>> TextSheet::readRow()
{
    const auto fields = m_reader.readRow();
    if (!fields) {
        return Failure(fields.error());
    }
    if (!*fields) {
        return std::optional<SheetRow>();
    }
    SheetRow row;
    row.number = m_reader.row();
    if (++m_rows > sheetlimits::rows) {
        return sheetFailure(m_name, SheetFault::TooManyRows);
    }
    if ((*fields)->size() > sheetlimits::columns) {
        return sheetFailure(m_name, SheetFault::TooManyColumns, row.number);
    }
    for (const QString &field : **fields) {
        if (field.size() > sheetlimits::cellCharacters) {
            return sheetFailure(m_name, SheetFault::CellTooLong, row.number, static_cast<int>(row.cells.size()) + 1);
        }
        row.cells.push_back({field, field.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text, false});
    }
    return std::optional(std::move(row));
}

} // namespace hauspost
