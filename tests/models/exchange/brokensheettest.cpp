#include "models/exchange/contactlist.h"
#include "models/exchange/importtext.h"
#include "models/exchange/sheetfault.h"
#include "models/exchange/sheetfile.h"
#include "models/exchange/sheetlimits.h"
#include "tests/support/catch.h"
#include "tests/support/workbook.h"

#include <QtCore/QElapsedTimer>

using namespace hauspost;
using test::odsParts;
using test::Parts;
using test::writeBytes;
using test::writeWorkbook;
using test::xlsxParts;

namespace {

/// How reading the whole table ends: the error, or nullopt.
std::optional<Error> endOf(const QString &path)
{
    auto reader = openSheet(path);
    if (!reader) {
        return reader.error();
    }
    for (;;) {
        const auto row = (*reader)->readRow();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return std::nullopt;
        }
    }
}

struct Broken
{
    const char *what;
    QString file;
    std::optional<SheetFault> fault; ///< nullopt: not by this room's words
    QString place;                   ///< "" where there is none
};

void check(const std::vector<Broken> &files)
{
    for (const Broken &broken : files) {
        INFO(broken.what);
        QElapsedTimer timer;
        timer.start();
        const auto error = endOf(broken.file);
        REQUIRE(error);
        const QString name = broken.file.section(u'/', -1);
        if (broken.place.isEmpty()) {
            CHECK(*error == Error{ErrorCode::SheetUnusable, {name, sheetFaultText(*broken.fault)}});
        } else {
            CHECK(*error == Error{ErrorCode::SheetBadCell, {name, broken.place, sheetFaultText(*broken.fault)}});
        }
        CHECK(timer.elapsed() < 20'000); // generous: a build machine under load
    }
}

const QByteArray oneRow = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";

Parts with(Parts parts, const char *name, const QByteArray &bytes)
{
    parts[QString::fromLatin1(name)] = bytes;
    return parts;
}

Parts without(Parts parts, const char *name)
{
    parts.erase(QString::fromLatin1(name));
    return parts;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const char *const sheetPart = "xl/worksheets/sheet1.xml";

} // namespace

TEST_CASE("A broken text is refused with the place where it breaks")
{
    QTemporaryDir dir;
    auto text = [&dir, n = 0](const QByteArray &bytes) mutable {
        return writeBytes(dir, QStringLiteral("t%1.csv").arg(++n), bytes);
    };
    check({
        {"NUL bytes", text(QByteArray("Key;E-Mail\nK-1;a\0b@x.de\n", 25)), SheetFault::ContainsNulBytes,
         QStringLiteral("2")},
        {"half a UTF-16 character", text(QByteArray("\xFF\xFEK\0e\0\x00\xD8", 8)), SheetFault::MixedEncoding, {}},
        {"257 columns", text("Key;E-Mail\n" + QByteArray(256, ';') + "x\n"), SheetFault::TooManyColumns,
         QStringLiteral("2")},
        {"a cell of 40,000 characters", text("Key;E-Mail\nK-1;" + QByteArray(40'000, 'x') + "\n"),
         SheetFault::CellTooLong, QStringLiteral("B2")},
        {"a million rows",
         text("Key;E-Mail\n" + QByteArray("K;a@x.de\n").repeated(1'000'000)),
         SheetFault::TooManyRows,
         {}},
        {"a PDF", text("%PDF-1.7"), SheetFault::NotASheet, {}},
        {"a picture", text("\x89PNG\r\n"), SheetFault::NotASheet, {}},
        {"an old XLS or one with a password, called CSV",
         text("\xD0\xCF\x11\xE0\xA1\xB1"),
         SheetFault::OldOrEncrypted,
         {}},
        {"half a ZIP", text("PK\x03\x04"), SheetFault::Damaged, {}},
    });
    const auto csv = [&text](const QByteArray &bytes) { return endOf(text(bytes)).value_or(Error()); };
    CHECK(csv("").code == ErrorCode::ImportEmpty);
    CHECK(csv(" \r\n\r\n").code == ErrorCode::ImportEmpty);
    CHECK(csv("\xEF\xBB\xBF").code == ErrorCode::ImportEmpty);
    CHECK(csv("a;b\n1;\"x\n").arguments.value(1) == QStringLiteral("2"));
    CHECK(csv("a;b\n1;2\n3;\"x\" y\n").arguments.value(1) == QStringLiteral("3"));
    CHECK(csv("a;b\n1;" + QByteArray(70'000, 'x')).code == ErrorCode::CsvBadRow);
    CHECK(endOf(dir.filePath(QStringLiteral("none.csv")))->code == ErrorCode::FileNotFound);
    CHECK(endOf(dir.path())->code == ErrorCode::FileNotReadable);
}

TEST_CASE("A broken XLSX file is refused with the cell where it breaks")
{
    QTemporaryDir dir;
    auto book = [&dir, n = 0](const Parts &parts) mutable {
        return writeWorkbook(dir, QStringLiteral("b%1.xlsx").arg(++n), parts);
    };
    const auto rows = [&book](const QByteArray &data) { return book(xlsxParts(data)); };
    const auto place = [](const char *cell) { return QString::fromLatin1(cell); };
    const QByteArray bomb = "<sst><si><t>" + QByteArray(40 << 20, 'x') + "</t></si></sst>";
    const QByteArray entity = "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet>&b;</worksheet>";
    check({
        {"a bomb", book(with(xlsxParts(oneRow), "xl/sharedStrings.xml", bomb)), SheetFault::TooMuchUnpacked, {}},
        {"entities", book(with(xlsxParts({}), sheetPart, entity)), SheetFault::DocumentType, {}},
        {"deep nesting",
         book(with(xlsxParts({}), sheetPart, QByteArray("<a>").repeated(1000))),
         SheetFault::TooDeep,
         {}},
        {"a sheet that is cut off", book(with(xlsxParts({}), sheetPart, "<worksheet><sheetData><row r=\"1\"><c r=\"")),
         SheetFault::Damaged, place("1")},
        {"no XML", book(with(xlsxParts({}), "xl/workbook.xml", "PK")), SheetFault::Damaged, {}},
        {"no sheet part", book(without(xlsxParts(oneRow), sheetPart)), SheetFault::PartMissing, {}},
        {"no relations", book(without(xlsxParts(oneRow), "xl/_rels/workbook.xml.rels")), SheetFault::PartMissing, {}},
        {"a ZIP of something else", book({{QStringLiteral("a.txt"), "a"}}), SheetFault::NotASheet, {}},
        {"a cell in row -1", rows(R"(<row r="1"><c r="A-1"><v>1</v></c></row>)"), SheetFault::BadReference,
         place("A1")},
        {"a row -1", rows(R"(<row r="-1"/>)"), SheetFault::BadReference, {}},
        {"rows backwards", rows(R"(<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>)"), SheetFault::BadReference,
         place("2")},
        {"cells backwards", rows(R"(<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>)"),
         SheetFault::BadReference, place("C1")},
        {"a cell of another row", rows(R"(<row r="1"><c r="A7"><v>1</v></c></row>)"), SheetFault::BadReference,
         place("A1")},
        {"a column beyond XFD", rows(R"(<row r="1"><c r="ZZZ1"><v>1</v></c></row>)"), SheetFault::BadReference,
         place("A1")},
        {"a string that is not there", rows(R"(<row r="1"><c r="A1" t="s"><v>7</v></c></row>)"),
         SheetFault::BadReference, place("A1")},
        {"a negative string", rows(R"(<row r="1"><c r="B1" t="s"><v>-1</v></c></row>)"), SheetFault::BadReference,
         place("B1")},
        {"column 300", rows(R"(<row r="1"><c r="KN1"><v>1</v></c></row>)"), SheetFault::TooManyColumns, place("KN1")},
        {"a huge cell", rows(R"(<row r="1"><c r="A1" t="str"><v>)" + QByteArray(50'000, 'x') + "</v></c></row>"),
         SheetFault::CellTooLong, place("A1")},
        {"an endless cell", rows(R"(<row r="1"><c r="A1" t="str"><v>)" + QByteArray(8 << 20, 'x') + "</v></c></row>"),
         SheetFault::CellTooLong, place("A1")},
        {"nothing in it", rows(R"(<row r="1"><c r="A1" s="1"/></row>)"), SheetFault::Empty, {}},
        {"rows without numbers, 100,001",
         rows(QByteArray("<row><c><v>1</v></c></row>").repeated(100'001)),
         SheetFault::TooManyRows,
         {}},
    });
    const QString good = rows(oneRow);
    CHECK_FALSE(endOf(good));
    auto named = openSheet(good, {{}, {}, QStringLiteral("Andere")});
    REQUIRE_FALSE(named);
    CHECK(named.error().arguments.value(1) == sheetFaultText(SheetFault::NoSuchSheet));
}

TEST_CASE("A ZIP file that was cut off or damaged is refused wherever it breaks")
{
    QTemporaryDir dir;
    const QByteArray whole = bytesOf(writeWorkbook(dir, QStringLiteral("whole.xlsx"),
                                                   xlsxParts(oneRow, {QStringLiteral("Anna Maier").repeated(50)})));
    for (qsizetype size = 4; size < whole.size() - 22; size += 37) {
        INFO(size);
        CHECK(endOf(writeBytes(dir, QStringLiteral("cut.xlsx"), whole.left(size))));
    }
    for (qsizetype at = 0; at < whole.size(); at += 11) { // ends, one way or the other
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        (void)endOf(writeBytes(dir, QStringLiteral("damaged.xlsx"), damaged));
    }
    QByteArray secret = whole;
    secret[secret.indexOf("PK\x01\x02") + 8] |= 1;
    check(
        {{"a ZIP with a password", writeBytes(dir, QStringLiteral("secret.xlsx"), secret), SheetFault::Encrypted, {}}});
}

TEST_CASE("A broken ODS file is refused with the cell where it breaks")
{
    QTemporaryDir dir;
    auto book = [&dir, n = 0](const Parts &parts) mutable {
        return writeWorkbook(dir, QStringLiteral("b%1.ods").arg(++n), parts);
    };
    const auto table = [&book](const QByteArray &rows) {
        return book(odsParts("<t:table t:name=\"A\">" + rows + "</t:table>"));
    };
    const QByteArray cell = R"(<t:table-cell o:value-type="string"><x:p>x</x:p></t:table-cell>)";
    check({
        {"a password",
         book(with(odsParts({}), "META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")),
         SheetFault::Encrypted,
         {}},
        {"no table", book(odsParts({})), SheetFault::Empty, {}},
        {"a filled row two million times",
         table("<t:table-row t:number-rows-repeated=\"2000000\">" + cell + "</t:table-row>"),
         SheetFault::TooManyRows,
         {}},
        {"rows -1 times", table("<t:table-row t:number-rows-repeated=\"-1\">" + cell + "</t:table-row>"),
         SheetFault::BadReference, QStringLiteral("1")},
        {"cells nobody can count",
         table("<t:table-row><t:table-cell t:number-columns-repeated=\"1e9\"/></t:table-row>"),
         SheetFault::BadReference, QStringLiteral("A1")},
        {"a filled cell 60,000 times",
         table("<t:table-row><t:table-cell "
               "t:number-columns-repeated=\"60000\"><x:p>x</x:p></t:table-cell></t:table-row>"),
         SheetFault::TooManyColumns, cellName(1, 60'000)},
        {"cut off", book(with(odsParts({}), "content.xml", "<a><table t:name='x'")), SheetFault::Damaged, {}},
    });
}

TEST_CASE("What is only unusual is read: no header, only a header, names that stand there twice")
{
    QTemporaryDir dir;
    const auto preview = [&dir](const QByteArray &bytes) {
        auto reader = openSheet(writeBytes(dir, QStringLiteral("l.csv"), bytes));
        REQUIRE(isOk(reader));
        auto result = previewSheet(**reader);
        REQUIRE(isOk(result));
        return *result;
    };
    const SheetPreview bare = preview("K-1;anna@example.org\n");
    CHECK_FALSE(bare.hasHeader);
    CHECK(bare.header == QStringList{QStringLiteral("A"), QStringLiteral("B")});
    CHECK(bare.mapping.isEmpty());
    const SheetPreview only = preview("Nutzer-Ordnungsbegriff;E-Mail-Adresse\n");
    CHECK(only.hasHeader);
    CHECK(only.rows.empty());
    CHECK(only.mapping.isComplete());
    const SheetPreview twice = preview("Key;E-Mail;email\nK;a@x.de;b@x.de\n");
    CHECK(twice.mapping.column(ContactField::Email) == 1);
    CHECK(repeatedNames(twice.header) == QStringList{QStringLiteral("email")});
}
