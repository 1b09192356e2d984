#include "models/exchange/sheetfile.h"
#include "tests/support/catch.h"
#include "tests/support/workbook.h"

#include <QtCore/QStringEncoder>

using namespace hauspost;
using test::odsParts;
using test::writeBytes;
using test::writeWorkbook;
using test::xlsxParts;

namespace {

struct Table
{
    SheetSource source;
    std::vector<SheetRow> rows;
    std::set<SheetNote> notes;

    [[nodiscard]] QStringList texts(size_t row) const
    {
        QStringList texts;
        for (const SheetCell &cell : rows.at(row).cells) {
            texts << cell.text;
        }
        return texts;
    }
};

Table tableOf(Result<std::unique_ptr<SheetReader>> reader)
{
    REQUIRE(isOk(reader));
    Table table;
    for (;;) {
        auto row = (*reader)->readRow();
        REQUIRE(isOk(row));
        if (!*row) {
            break;
        }
        table.rows.push_back(std::move(**row));
    }
    table.source = (*reader)->source();
    table.notes = (*reader)->notes();
    return table;
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

const QString list = QStringLiteral("Ordnungsbegriff;E-Mail\nK-1;jörg@example.org\n");

} // namespace

TEST_CASE("The encoding of a text is guessed and told, and can be said instead")
{
    QTemporaryDir dir;
    struct Case
    {
        QByteArray bytes;
        const char *encoding;
    };
    const Case cases[] = {
        {list.toUtf8(), "UTF-8"},
        {"\xEF\xBB\xBF" + list.toUtf8(), "UTF-8"},
        {list.toLatin1(), "Windows-1252"},
        {encoded(list, QStringConverter::Utf16LE, true), "UTF-16LE"},
        {encoded(list, QStringConverter::Utf16BE, true), "UTF-16BE"},
        {encoded(list, QStringConverter::Utf16LE, false), "UTF-16LE"},
        {encoded(list, QStringConverter::Utf16BE, false), "UTF-16BE"},
    };
    for (const Case &c : cases) {
        INFO(c.encoding);
        const Table table = tableOf(openSheet(writeBytes(dir, QStringLiteral("list.csv"), c.bytes)));
        CHECK(table.source.encoding == QLatin1String(c.encoding));
        CHECK(table.source.separator == u';');
        REQUIRE(table.rows.size() == 2);
        CHECK(table.texts(0).constFirst() == QStringLiteral("Ordnungsbegriff"));
        CHECK(table.texts(1).constLast() == QStringLiteral("jörg@example.org"));
        CHECK(table.rows[1].number == 2);
    }
    const QString path = writeBytes(dir, QStringLiteral("list.csv"), list.toUtf8());
    const Table wrong = tableOf(openSheet(path, {QStringLiteral("Windows-1252"), u',', {}}));
    CHECK(wrong.rows[1].cells.size() == 1);
    CHECK(wrong.texts(1).constFirst().contains(QStringLiteral("jÃ¶rg")));
}

TEST_CASE("Cells pasted from a spreadsheet program are a table with line breaks in cells")
{
    const Table table =
        tableOf(openPastedSheet(QStringLiteral("Key\tName\tE-Mail\r\nK-1\t\"Anna\nMaier; c/o\"\ta@example.org\r\n")));
    CHECK(table.source.format == SheetSource::Format::Pasted);
    CHECK(table.source.separator == u'\t');
    CHECK(tableOf(openPastedSheet(QStringLiteral("K-1,anna@example.org"))).rows.at(0).cells.size() == 2);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.texts(1) ==
          QStringList{QStringLiteral("K-1"), QStringLiteral("Anna\nMaier; c/o"), QStringLiteral("a@example.org")});
}

TEST_CASE("A cell of an XLSX file is what the spreadsheet program shows")
{
    QTemporaryDir dir;
    const QByteArray rows = R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2"><v>1234567</v></c>)"
                            R"(<c r="D2" s="1"><v>46082</v></c><c r="E2" t="b"><v>1</v></c>)"
                            R"(<c r="F2" t="inlineStr"><is><r><t>An</t></r><r><t>na</t></r></is></c>)"
                            R"(<c r="G2" s="2"><v>123</v></c><c r="H2"><f>A1</f></c>)"
                            R"(<c r="I2" t="str"><f>A2</f><v>x</v></c><c r="J2" t="e"><v>#REF!</v></c></row>)"
                            R"(<row r="3"/><row r="5" hidden="1"><c r="B5"><v>2.5</v></c></row>)";
    auto parts = xlsxParts(rows, {QStringLiteral("  Grüße\r\nan alle ")});
    parts[QStringLiteral("xl/worksheets/sheet1.xml")].replace(
        "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>");
    const Table table = tableOf(openSheet(writeWorkbook(dir, QStringLiteral("list.csv"), parts)));
    CHECK(table.source.format == SheetSource::Format::Xlsx);
    CHECK(table.source.sheets == QStringList{QStringLiteral("Liste")});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.texts(0) == QStringList{QStringLiteral("Grüße\nan alle"), QString(), QStringLiteral("1234567"),
                                        QStringLiteral("2026-03-01"), QStringLiteral("1"), QStringLiteral("Anna"),
                                        QStringLiteral("00123"), QString(), QStringLiteral("x"),
                                        QStringLiteral("#REF!")});
    const auto &cells = table.rows[0].cells;
    CHECK(cells[2].kind == SheetCell::Kind::Number);
    CHECK(cells[3].kind == SheetCell::Kind::Date);
    CHECK(cells[6].kind == SheetCell::Kind::Text);
    CHECK(cells[7].isUncomputed);
    CHECK(cells[9].kind == SheetCell::Kind::Error);
    CHECK(table.rows[0].number == 2);
    CHECK(table.rows[1].number == 5);
    CHECK(table.rows[1].isHidden);
    CHECK(table.texts(1) == QStringList{QString(), QStringLiteral("2.5")});
    CHECK(table.notes == std::set<SheetNote>{SheetNote::MergedCells, SheetNote::HiddenRows});
}

TEST_CASE("A cell of an ODS file is what the spreadsheet program shows, repetitions counted")
{
    QTemporaryDir dir;
    const QByteArray tables =
        R"(<t:table t:name="Leer"><t:table-row t:number-rows-repeated="1048576"><t:table-cell t:number-columns-repeated="1024"/></t:table-row></t:table>)"
        R"(<t:table t:name="Mieter"><t:table-row t:number-rows-repeated="2"><t:table-cell t:number-columns-repeated="300"/></t:table-row>)"
        R"(<t:table-row t:visibility="collapse"><t:table-cell o:value-type="string"><x:p>Anna<x:s x:c="2"/>M.</x:p><x:p>Maier</x:p><o:annotation><x:p>no</x:p></o:annotation></t:table-cell>)"
        R"(<t:table-cell o:value-type="float" o:value="123"><x:p>00123</x:p></t:table-cell>)"
        R"(<t:table-cell o:value-type="date" o:date-value="2026-03-01T00:00:00"><x:p>01.03.26</x:p></t:table-cell>)"
        R"(<t:table-cell t:number-columns-repeated="2" o:value-type="float" o:value="1234.5"><x:p>1.234,50</x:p></t:table-cell>)"
        R"(<t:table-cell t:formula="of:=A1"/></t:table-row>)"
        R"(<t:table-row t:number-rows-repeated="1048570"><t:table-cell t:number-columns-repeated="1024"/></t:table-row></t:table>)";
    const Table table = tableOf(openSheet(writeWorkbook(dir, QStringLiteral("a.ods"), odsParts(tables))));
    CHECK(table.source.sheet == QStringLiteral("Mieter"));
    CHECK(table.source.sheets.size() == 2);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].number == 3);
    CHECK(table.rows[0].isHidden);
    CHECK(table.texts(0) == QStringList{QStringLiteral("Anna  M.\nMaier"), QStringLiteral("00123"),
                                        QStringLiteral("2026-03-01"), QStringLiteral("1234.5"),
                                        QStringLiteral("1234.5"), QString()});
    CHECK(table.rows[0].cells[5].isUncomputed);
}

TEST_CASE("Files of LibreOffice are read alike, whatever their format")
{
    const QString folder = QStringLiteral(HAUSPOST_SOURCE_DIR "/tests/data/contacts/");
    const Table csv = tableOf(openSheet(folder + QStringLiteral("contacts.csv")));
    for (const char *name : {"contacts.xlsx", "contacts.ods"}) {
        INFO(name);
        const Table table = tableOf(openSheet(folder + QLatin1String(name)));
        REQUIRE(table.rows.size() == csv.rows.size());
        for (size_t row = 0; row < csv.rows.size(); ++row) {
            CHECK(table.texts(row).first(4) == csv.texts(row).first(4));
        }
        CHECK(table.rows[1].cells[4] == SheetCell{QStringLiteral("2026-03-01"), SheetCell::Kind::Date, false});
    }
}
