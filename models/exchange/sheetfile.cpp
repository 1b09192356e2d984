#include "models/exchange/sheetfile.h"

#include "models/exchange/odssheet.h"
#include "models/exchange/sheetfault.h"
#include "models/exchange/sheetlimits.h"
#include "models/exchange/textsheet.h"
#include "models/exchange/workbookfile.h"
#include "models/exchange/xlsxsheet.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

namespace hauspost {

namespace {

Failure tooLarge(const QString &name, qint64 size, qint64 limit)
{
    return fail(ErrorCode::FileTooLarge, {name, QLocale().formattedDataSize(size), QLocale().formattedDataSize(limit)});
}

Result<std::unique_ptr<SheetReader>> openWorkbook(const QString &path, const QString &name, const QString &sheet)
{
    auto file = WorkbookFile::open(path);
    if (!file) {
        return Failure(file.error());
    }
    const std::shared_ptr<WorkbookFile> workbook = std::move(*file);
    if (workbook->has(QStringLiteral("xl/workbook.xml"))) {
        return XlsxSheet::open(workbook, sheet);
    }
    if (workbook->has(QStringLiteral("content.xml"))) {
        return OdsSheet::open(workbook, sheet);
    }
    return sheetFailure(name, SheetFault::NotASheet);
}

} // namespace

Result<std::unique_ptr<SheetReader>> openSheet(const QString &path, const SheetOptions &options)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists()) {
        return fail(ErrorCode::FileNotFound, {name});
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileNotReadable, {name, file.errorString()});
    }
    const QByteArray start = file.peek(8);
    if (start.startsWith("\xD0\xCF\x11\xE0")) {
        return sheetFailure(name, SheetFault::OldOrEncrypted);
    }
    if (start.startsWith("PK")) {
        return file.size() > sheetlimits::packedBytes ? tooLarge(name, file.size(), sheetlimits::packedBytes)
                                                      : openWorkbook(path, name, options.sheet);
    }
    if (start.startsWith("%PDF") || start.startsWith("\x89PNG") || start.startsWith("GIF8")) {
        return sheetFailure(name, SheetFault::NotASheet);
    }
    if (file.size() > sheetlimits::textBytes) {
        return tooLarge(name, file.size(), sheetlimits::textBytes);
    }
    return TextSheet::open(file.readAll(), name, options, SheetSource::Format::Csv);
}

Result<std::unique_ptr<SheetReader>> openPastedSheet(const QString &text, const SheetOptions &options)
{
    SheetOptions pasted = options;
    pasted.encoding = QStringLiteral("UTF-8");
    if (pasted.separator.isNull() && text.contains(u'\t')) {
        pasted.separator = u'\t';
    }
    return TextSheet::open(text.toUtf8(), QString(), pasted, SheetSource::Format::Pasted);
}

} // namespace hauspost
