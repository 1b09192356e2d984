#include "tests/support/workbook.h"

#include <QtCore/QFile>

#include <zip.h>

namespace hauspost::test {

Parts xlsxParts(const QByteArray &rows, const QStringList &strings)
{
    QByteArray shared = "<sst>";
    for (const QString &text : strings) {
        shared += "<si><t>" + text.toHtmlEscaped().toUtf8() + "</t></si>";
    }
    return {
        {QStringLiteral("[Content_Types].xml"), "<Types/>"},
        {QStringLiteral("xl/workbook.xml"),
         R"(<workbook xmlns:r="urn:r"><workbookPr/><sheets><sheet name="Liste" sheetId="1" r:id="r1"/></sheets></workbook>)"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         R"(<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>)"},
        {QStringLiteral("xl/styles.xml"),
         R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts>)"
         R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>)"},
        {QStringLiteral("xl/sharedStrings.xml"), shared + "</sst>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"), "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
}

Parts odsParts(const QByteArray &tables)
{
    return {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
            {QStringLiteral("META-INF/manifest.xml"), "<manifest/>"},
            {QStringLiteral("content.xml"),
             R"(<o:document xmlns:o="urn:o" xmlns:t="urn:t" xmlns:x="urn:x"><o:spreadsheet>)" + tables +
                 "</o:spreadsheet></o:document>"}};
}

QString writeWorkbook(const QTemporaryDir &folder, const QString &name, const Parts &parts)
{
    const QString path = folder.filePath(name);
    const zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (const auto &[part, bytes] : parts) {
        zip_fileinfo info{};
        zipOpenNewFileInZip64(zip, part.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                              Z_DEFAULT_COMPRESSION, 0);
        zipWriteInFileInZip(zip, bytes.constData(), static_cast<unsigned>(bytes.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    return path;
}

QString writeBytes(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    file.open(QIODevice::WriteOnly);
    file.write(bytes);
    return file.fileName();
}

} // namespace hauspost::test
