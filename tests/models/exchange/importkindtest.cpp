#include "models/exchange/importkind.h"
#include "models/base/errortext.h"
#include "tests/support/catch.h"
#include "tests/support/workbook.h"

#include <QtCore/QStringEncoder>

using namespace hauspost;
using namespace hauspost::test;

namespace {

const QByteArray record = "L03.050000000000" + QByteArray(2031, ' ') + "L\r\n";

Parts textDocument()
{
    Parts parts = odsParts({});
    parts[QStringLiteral("mimetype")] = "application/vnd.oasis.opendocument.text";
    return parts;
}

QByteArray utf16(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

TEST_CASE("A file is recognised by what is in it, not by its name")
{
    const QTemporaryDir dir;
    const auto kind = [&dir](const char *name, const QByteArray &bytes) {
        return importKindOf(writeBytes(dir, QString::fromLatin1(name), bytes));
    };
    CHECK(kind("list.csv", record) == ImportKind::Properties);
    CHECK(kind("a.xlsx", "M03.10 cut off") == ImportKind::Properties);
    CHECK(kind("b.dat", QByteArray("damaged\r\n") + record) == ImportKind::Properties);
    CHECK(kind("DTM305.DAT", "Key;E-Mail\nK-1;a@x.de\n") == ImportKind::Contacts);
    CHECK(kind("c.txt", "Key\tE-Mail\n") == ImportKind::Contacts);
    CHECK(kind("d", utf16(QStringLiteral("Schlüssel;E-Mail\nK-1;a@x.de\n"))) == ImportKind::Contacts);
    CHECK(kind("e.csv", "Key;\"E-Mail\nnever closed") == ImportKind::Contacts); // its dialog says what is wrong
    CHECK(importKindOf(writeWorkbook(dir, QStringLiteral("f.dat"), xlsxParts({}))) == ImportKind::Contacts);
    CHECK(importKindOf(writeWorkbook(dir, QStringLiteral("g.zip"), odsParts({}))) == ImportKind::Contacts);
    CHECK(kind("old.xls", "\xD0\xCF\x11\xE0\xA1\xB1") == ImportKind::Contacts);
}

TEST_CASE("What is no import is said in a sentence with the file's name")
{
    const QTemporaryDir dir;
    const auto refused = [](const QString &path) {
        const auto kind = importKindOf(path);
        REQUIRE_FALSE(kind);
        CHECK(errorText(kind.error()).contains(path.section(u'/', -1)));
        return kind.error().code;
    };
    int number = 0;
    for (const QByteArray &bytes : {QByteArray("%PDF-1.7 a;b"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR;", 17),
                                    QByteArray("Sehr geehrte Frau Maier\nanbei die Liste\n"),
                                    QByteArray("<html><td>a;b</td></html>"), QByteArray("{\"a\": 1, \"b\": 2}"),
                                    QByteArray("\x7f"
                                               "ELF\0\0;\0",
                                               8)}) {
        INFO(bytes.toStdString());
        CHECK(refused(writeBytes(dir, QStringLiteral("f%1.csv").arg(++number), bytes)) == ErrorCode::FileNotReadable);
    }
    CHECK(refused(writeWorkbook(dir, QStringLiteral("letter.odt"), textDocument())) == ErrorCode::FileNotReadable);
    CHECK(refused(writeWorkbook(dir, QStringLiteral("letter.docx"), {{QStringLiteral("word/document.xml"), "<w/>"}})) ==
          ErrorCode::FileNotReadable);
    CHECK(refused(writeBytes(dir, QStringLiteral("empty.csv"), " \r\n")) == ErrorCode::ImportEmpty);
    CHECK(refused(dir.path()) == ErrorCode::FileNotReadable);
    CHECK(refused(dir.filePath(QStringLiteral("none.csv"))) == ErrorCode::FileNotFound);
}
