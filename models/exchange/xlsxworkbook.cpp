#include "models/exchange/xlsxworkbook.h"

#include "models/exchange/sheetlimits.h"

#include <QtCore/QHash>

#include <algorithm>

namespace hauspost {

namespace {

Result<> finished(const GuardedXml &xml, const WorkbookFile &file)
{
    return xml.fault() ? Result<>(sheetFailure(file.name(), *xml.fault())) : Result<>();
}

/// Relation id -> part, from the root of the file.
Result<QHash<QString, QString>> readRelations(const WorkbookFile &file)
{
    auto xml = file.part(QStringLiteral("xl/_rels/workbook.xml.rels"));
    if (!xml) {
        return Failure(xml.error());
    }
    QHash<QString, QString> relations;
    while ((*xml)->next()) {
        if ((*xml)->isStart(QLatin1String("Relationship"))) {
            const QString target = (*xml)->attribute(QLatin1String("Target"));
            relations.insert((*xml)->attribute(QLatin1String("Id")),
                             target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target);
        }
    }
    return finished(**xml, file).map([&relations] { return relations; });
}

Result<> readSheets(const WorkbookFile &file, XlsxWorkbook &book)
{
    const auto relations = readRelations(file);
    auto xml = file.part(QStringLiteral("xl/workbook.xml"));
    if (!relations || !xml) {
        return Failure(relations ? xml.error() : relations.error());
    }
    while ((*xml)->next()) {
        if ((*xml)->isStart(QLatin1String("workbookPr"))) {
            const QString flag = (*xml)->attribute(QLatin1String("date1904"));
            book.isFrom1904 = flag == QLatin1String("1") || flag == QLatin1String("true");
        } else if ((*xml)->isStart(QLatin1String("sheet"))) {
            const QString part = relations->value((*xml)->attribute(QLatin1String("id")));
            if (file.has(part)) {
                book.sheets.push_back({(*xml)->attribute(QLatin1String("name")), part});
            }
        }
    }
    const auto done = finished(**xml, file);
    return done && book.sheets.empty() ? Result<>(sheetFailure(file.name(), SheetFault::PartMissing)) : done;
}

Result<> readStrings(const WorkbookFile &file, XlsxWorkbook &book)
{
    if (!file.has(QStringLiteral("xl/sharedStrings.xml"))) {
        return {};
    }
    auto xml = file.part(QStringLiteral("xl/sharedStrings.xml"));
    if (!xml) {
        return Failure(xml.error());
    }
    qint64 kept = 0;
    bool isInside = false;
    while ((*xml)->next()) {
        if ((*xml)->isStart(QLatin1String("rPh"))) { // how it is pronounced: not what it says
            (*xml)->skip();
        } else if ((*xml)->isStart(QLatin1String("si"))) {
            book.strings.emplace_back();
        } else if ((*xml)->isStart(QLatin1String("t")) || (*xml)->isEnd(QLatin1String("t"))) {
            isInside = (*xml)->isStart(QLatin1String("t"));
        } else if (isInside && (*xml)->isText() && !book.strings.empty()) {
            book.strings.back() += (*xml)->text();
            kept += (*xml)->text().size() * 2;
        }
        if (kept + static_cast<qint64>(book.strings.size()) * 32 > sheetlimits::sharedBytes) {
            return sheetFailure(file.name(), SheetFault::TooMuchUnpacked);
        }
    }
    return finished(**xml, file);
}

XlsxNumberFormat formatOf(int id, const QHash<int, QString> &codes)
{
    const auto code = codes.constFind(id);
    if (code == codes.constEnd()) { // built in
        return {(id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58),
                0};
    }
    const bool isDigits = std::all_of(code->begin(), code->end(), [](QChar c) { return c == u'0'; });
    return {isDateFormat(*code), isDigits ? static_cast<int>(std::min<qsizetype>(code->size(), 32)) : 0};
}

Result<> readFormats(const WorkbookFile &file, XlsxWorkbook &book)
{
    if (!file.has(QStringLiteral("xl/styles.xml"))) {
        return {};
    }
    auto xml = file.part(QStringLiteral("xl/styles.xml"));
    if (!xml) {
        return Failure(xml.error());
    }
    QHash<int, QString> codes;
    bool isInside = false;
    while ((*xml)->next()) {
        if ((*xml)->isStart(QLatin1String("numFmt"))) {
            codes.insert((*xml)->attribute(QLatin1String("numFmtId")).toInt(),
                         (*xml)->attribute(QLatin1String("formatCode")));
        } else if ((*xml)->isStart(QLatin1String("cellXfs")) || (*xml)->isEnd(QLatin1String("cellXfs"))) {
            isInside = (*xml)->isStart(QLatin1String("cellXfs"));
        } else if (isInside && (*xml)->isStart(QLatin1String("xf"))) {
            book.formats.push_back(formatOf((*xml)->attribute(QLatin1String("numFmtId")).toInt(), codes));
        }
    }
    return finished(**xml, file);
}

} // namespace

bool isDateFormat(const QString &code)
{
    bool isQuoted = false;
    bool isBracket = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            continue;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[' || c == u']') {
            isBracket = c == u'[';
        } else if (!isBracket && (c == u'd' || c == u'y' || c == u'j' || c == u't')) {
            return true;
        }
    }
    return false;
}

Result<XlsxWorkbook> XlsxWorkbook::read(const WorkbookFile &file)
{
    XlsxWorkbook book;
    return readSheets(file, book)
        .and_then([&] { return readStrings(file, book); })
        .and_then([&] { return readFormats(file, book); })
        .map([&book] { return std::move(book); });
}

} // namespace hauspost
