#include "models/exchange/importkind.h"

#include "models/exchange/textsheet.h"
#include "models/exchange/workbookfile.h"
#include "models/exchange/zipreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace hauspost {

namespace {

struct ImportKindTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ImportKind)
};

Failure neither(const QString &name)
{
    return fail(ErrorCode::FileNotReadable,
                {name, ImportKindTexts::tr("it is neither a DTM file nor a list of contact data (CSV, XLSX, ODS)")});
}

/// "L03.05…" or "M03.05…" on one of the first lines: a first record may be damaged.
bool isDtm(const QByteArray &start)
{
    constexpr qsizetype linesLookedAt = 5;
    const QList<QByteArray> lines = start.split('\n').first(std::min(linesLookedAt, start.count('\n') + 1));
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const auto isDigit = [&line](qsizetype at) { return line[at] >= '0' && line[at] <= '9'; };
        return line.size() > 6 && (line[0] == 'L' || line[0] == 'M') && isDigit(1) && isDigit(2) && line[3] == '.' &&
               isDigit(4) && isDigit(5);
    });
}

/// Text documents and drawings are ZIP files of the same make.
bool isSpreadsheet(const QString &path)
{
    const auto book = WorkbookFile::open(path);
    if (!book) {
        return true; // damaged, locked or a bomb: the reader of lists says which
    }
    if (!(*book)->has(QStringLiteral("mimetype"))) {
        return (*book)->has(QStringLiteral("xl/workbook.xml"));
    }
    const auto mimetype = ZipReader::part(ZipReader::open(path), QStringLiteral("mimetype"));
    constexpr qint64 longest = 200;
    return mimetype && mimetype->read(longest).contains("opendocument.spreadsheet");
}

/// A table has more than one column, from its first row on.
bool isTable(const QByteArray &start, const QString &name)
{
    constexpr char notTables[] = {'<', '{', '[', '%'};
    const QByteArray text = start.trimmed();
    if (text.isEmpty() || std::find(std::begin(notTables), std::end(notTables), text[0]) != std::end(notTables)) {
        return false;
    }
    const auto sheet = TextSheet::open(start, name, {}, SheetSource::Format::Csv);
    if (!sheet) {
        return false;
    }
    const auto row = (*sheet)->readRow();
    return !row || (*row && (*row)->cells.size() > 1); // a broken row is said by the reader of lists
}

} // namespace

Result<ImportKind> importKindOf(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists()) {
        return fail(ErrorCode::FileNotFound, {name});
    }
    if (info.isDir()) {
        return fail(ErrorCode::FileNotReadable, {name, ImportKindTexts::tr("it is a folder")});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileNotReadable, {name, file.errorString()});
    }
    constexpr qint64 lookedAt = 64LL << 10;
    const QByteArray start = file.read(lookedAt);
    if (start.trimmed().isEmpty()) {
        return fail(ErrorCode::ImportEmpty, {name});
    }
    if (isDtm(start)) {
        return ImportKind::Properties;
    }
    const bool isList = start.startsWith("PK")                 ? isSpreadsheet(path)
                        : start.startsWith("\xD0\xCF\x11\xE0") ? true // an old XLS: the reader of lists says so
                                                               : isTable(start, name);
    return isList ? Result<ImportKind>(ImportKind::Contacts) : neither(name);
}

} // namespace hauspost
