#include "models/base/errortext.h"
#include "models/exchange/contactlist.h"
#include "models/exchange/importtext.h"
#include "models/exchange/sheetfault.h"
#include "models/exchange/sheetfile.h"
#include "models/exchange/sheetlimits.h"
#include "tests/support/catch.h"
#include "tests/support/workbook.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>

#include <variant>

using namespace hauspost;
using test::odsParts;
using test::Parts;
using test::writeBytes;
using test::writeWorkbook;
using test::xlsxParts;

namespace {

/// A row that is not taken, and why.
struct RowFault
{
    qint64 row = 0;
    int column = 0; ///< 1-based
    ContactFault fault = ContactFault::NobodyNamed;
    friend bool operator==(const RowFault &, const RowFault &) = default;
};

/// How reading a whole list ends: with an error and no row at all, or with its rows and what is wrong in them.
struct Outcome
{
    std::optional<Error> error;
    std::vector<ContactRow> rows;
};

Outcome read(const QString &path)
{
    const auto preview = openSheet(path).and_then([](const auto &reader) { return previewSheet(*reader); });
    if (!preview) {
        return {preview.error(), {}};
    }
    auto reader = openSheet(path);
    REQUIRE(isOk(reader));
    ColumnMapping mapping = preview->mapping;
    if (!mapping.isComplete()) {
        mapping = {};
        mapping.set(ContactField::Key, 0);
        mapping.set(ContactField::Email, 1);
    }
    NoProgress progress;
    auto rows = readContactList(**reader, mapping, preview->hasHeader, QDate(2026, 11, 24), progress);
    return rows ? Outcome{std::nullopt, std::move(*rows)} : Outcome{rows.error(), {}};
}

/// The error, or nullopt.
std::optional<Error> endOf(const QString &path)
{
    return read(path).error;
}

/// Most memory that this process had since the last reset, in MiB; 0 where the system does not tell.
qint64 peakMemory(bool reset)
{
    if (QFile clear(QStringLiteral("/proc/self/clear_refs")); reset && clear.open(QIODevice::WriteOnly)) {
        clear.write("5");
    }
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    constexpr qint64 kibibytes = 1024;
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() / kibibytes;
}

struct Broken
{
    const char *what;
    QString file;
    std::variant<Error, RowFault> expected;
};

Error unusable(const QString &file, SheetFault fault)
{
    return {ErrorCode::SheetUnusable, {file.section(u'/', -1), sheetFaultText(fault)}};
}

Error badCell(const QString &file, const char *place, SheetFault fault)
{
    return {ErrorCode::SheetBadCell, {file.section(u'/', -1), QString::fromLatin1(place), sheetFaultText(fault)}};
}

/// "D7: the date …" as the plan shows it.
QString sentenceOf(const RowFault &fault)
{
    return cellName(fault.row, fault.column) + QStringLiteral(": ") + contactFaultText(fault.fault);
}

void check(const Broken &broken)
{
    INFO(broken.what);
    constexpr qint64 memoryAtMost = 300;  // MiB beyond what was there; a list of 64 MiB is read in that
    constexpr qint64 timeAtMost = 20'000; // generous: a build machine under load
    const qint64 before = peakMemory(true);
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = read(broken.file);
    CHECK(timer.elapsed() < timeAtMost);
    CHECK(peakMemory(false) - before < memoryAtMost);
    if (const auto *error = std::get_if<Error>(&broken.expected)) {
        REQUIRE(outcome.error);
        CHECK(*outcome.error == *error);
        CHECK(outcome.rows.empty()); // nothing half applied
        CHECK(errorText(*outcome.error).contains(error->arguments.value(0)));
        return;
    }
    const auto &expected = std::get<RowFault>(broken.expected);
    REQUIRE_FALSE(outcome.error);
    std::vector<RowFault> found;
    for (const ContactRow &row : outcome.rows) {
        for (const ContactProblem &problem : row.problems) {
            found.push_back({row.row, problem.column, problem.fault});
        }
        for (const ContactProblem &warning : row.warnings) {
            found.push_back({row.row, warning.column, warning.fault});
        }
    }
    CHECK(found == std::vector{expected});
    CHECK_FALSE(sentenceOf(expected).isEmpty());
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

/// Files of one kind, each broken in its own way.
class Lists
{
public:
    Lists(const QTemporaryDir &dir, const char *suffix) : m_dir(dir), m_suffix(QString::fromLatin1(suffix)) {}

    void add(const char *what, const QString &file, SheetFault fault)
    {
        all.push_back({what, file, unusable(file, fault)});
    }
    void add(const char *what, const QString &file, const char *place, SheetFault fault)
    {
        all.push_back({what, file, badCell(file, place, fault)});
    }
    void add(const char *what, const QString &file, ErrorCode code, const QStringList &further = {})
    {
        all.push_back({what, file, Error{code, QStringList{file.section(u'/', -1)} + further}});
    }
    void add(const char *what, const QString &file, const RowFault &fault) { all.push_back({what, file, fault}); }

    [[nodiscard]] QString text(const QByteArray &bytes) { return writeBytes(m_dir, nextName(), bytes); }
    [[nodiscard]] QString book(const Parts &parts) { return writeWorkbook(m_dir, nextName(), parts); }
    [[nodiscard]] QString rows(const QByteArray &data) { return book(xlsxParts(data)); }
    [[nodiscard]] QString table(const QByteArray &rows)
    {
        return book(odsParts("<t:table t:name=\"A\">" + rows + "</t:table>"));
    }

    std::vector<Broken> all;

private:
    /// All lists are in one folder.
    [[nodiscard]] QString nextName() const
    {
        return QStringLiteral("list%1.").arg(QDir(m_dir.path()).count()) + m_suffix;
    }

    const QTemporaryDir &m_dir;
    QString m_suffix;
};

std::vector<Broken> brokenTexts(const QTemporaryDir &dir)
{
    Lists l(dir, "csv");
    l.add("nothing", l.text(""), ErrorCode::ImportEmpty);
    l.add("blank lines", l.text(" \r\n\r\n"), ErrorCode::ImportEmpty);
    l.add("only a byte order mark", l.text("\xEF\xBB\xBF"), ErrorCode::ImportEmpty);
    l.add("NUL bytes", l.text(QByteArray("Key;E-Mail\nK-1;a\0b@x.de\n", 25)), "2", SheetFault::ContainsNulBytes);
    l.add("half a UTF-16 character", l.text(QByteArray("\xFF\xFEK\0e\0\x00\xD8", 8)), SheetFault::MixedEncoding);
    l.add("UTF-16 with an odd number of bytes", l.text(QByteArray("\xFF\xFEK\0;\0E", 7)), SheetFault::MixedEncoding);
    l.add("257 columns", l.text("Key;E-Mail\n" + QByteArray(256, ';') + "x\n"), "2", SheetFault::TooManyColumns);
    l.add("a cell of 40,000 characters", l.text("Key;E-Mail\nK-1;" + QByteArray(40'000, 'x') + "\n"), "B2",
          SheetFault::CellTooLong);
    l.add("a million rows", l.text("Key;E-Mail\n" + QByteArray("K;a@x.de\n").repeated(1'000'000)),
          SheetFault::TooManyRows);
    l.add("a PDF", l.text("%PDF-1.7"), SheetFault::NotASheet);
    l.add("a picture", l.text("\x89PNG\r\n"), SheetFault::NotASheet);
    l.add("an old XLS or one with a password", l.text("\xD0\xCF\x11\xE0\xA1\xB1"), SheetFault::OldOrEncrypted);
    l.add("half a ZIP", l.text("PK\x03\x04"), SheetFault::Damaged);
    const auto csv = [](CsvFault fault, const char *row) {
        return QStringList{QString::fromLatin1(row), csvFaultText(fault)};
    };
    l.add("a quote that is never closed", l.text("a;b\n1;\"x\n"), ErrorCode::CsvBadRow,
          csv(CsvFault::UnclosedQuote, "2"));
    l.add("text after a quote", l.text("a;b\n1;2\n3;\"x\" y\n"), ErrorCode::CsvBadRow,
          csv(CsvFault::TextAfterQuote, "3"));
    l.add("an endless line", l.text("a;b\n1;" + QByteArray(70'000, 'x')), ErrorCode::CsvBadRow,
          csv(CsvFault::TooLong, "2"));
    l.add("a quote over 40,000 lines", l.text("a;b\n\"" + QByteArray("x\n").repeated(40'000)), ErrorCode::CsvBadRow,
          csv(CsvFault::TooLong, "2"));
    l.add("no such file", dir.filePath(QStringLiteral("none.csv")), ErrorCode::FileNotFound);
    return std::move(l.all);
}

std::vector<Broken> brokenXlsx(const QTemporaryDir &dir)
{
    Lists l(dir, "xlsx");
    const QByteArray bomb = "<sst><si><t>" + QByteArray(40 << 20, 'x') + "</t></si></sst>";
    const QByteArray entity = "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet>&b;</worksheet>";
    l.add("a bomb", l.book(with(xlsxParts(oneRow), "xl/sharedStrings.xml", bomb)), SheetFault::TooMuchUnpacked);
    l.add("entities", l.book(with(xlsxParts({}), sheetPart, entity)), SheetFault::DocumentType);
    l.add("deep nesting", l.book(with(xlsxParts({}), sheetPart, QByteArray("<a>").repeated(1000))),
          SheetFault::TooDeep);
    l.add("a sheet that is cut off",
          l.book(with(xlsxParts({}), sheetPart, "<worksheet><sheetData><row r=\"1\"><c r=\"")), "1",
          SheetFault::Damaged);
    l.add("no XML", l.book(with(xlsxParts({}), "xl/workbook.xml", "PK")), SheetFault::Damaged);
    l.add("no sheet part", l.book(without(xlsxParts(oneRow), sheetPart)), SheetFault::PartMissing);
    l.add("no relations", l.book(without(xlsxParts(oneRow), "xl/_rels/workbook.xml.rels")), SheetFault::PartMissing);
    l.add("a ZIP of something else", l.book({{QStringLiteral("a.txt"), "a"}}), SheetFault::NotASheet);
    l.add("a cell in row -1", l.rows(R"(<row r="1"><c r="A-1"><v>1</v></c></row>)"), "A1", SheetFault::BadReference);
    l.add("a row -1", l.rows(R"(<row r="-1"/>)"), SheetFault::BadReference);
    l.add("rows backwards", l.rows(R"(<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>)"), "2",
          SheetFault::BadReference);
    l.add("cells backwards", l.rows(R"(<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>)"), "C1",
          SheetFault::BadReference);
    l.add("a cell of another row", l.rows(R"(<row r="1"><c r="A7"><v>1</v></c></row>)"), "A1",
          SheetFault::BadReference);
    l.add("a column beyond XFD", l.rows(R"(<row r="1"><c r="ZZZ1"><v>1</v></c></row>)"), "A1",
          SheetFault::BadReference);
    l.add("a string that is not there", l.rows(R"(<row r="1"><c r="A1" t="s"><v>7</v></c></row>)"), "A1",
          SheetFault::BadReference);
    l.add("a negative string", l.rows(R"(<row r="1"><c r="B1" t="s"><v>-1</v></c></row>)"), "B1",
          SheetFault::BadReference);
    l.add("column 300", l.rows(R"(<row r="1"><c r="KN1"><v>1</v></c></row>)"), "KN1", SheetFault::TooManyColumns);
    l.add("a huge cell", l.rows(R"(<row r="1"><c r="A1" t="str"><v>)" + QByteArray(50'000, 'x') + "</v></c></row>"),
          "A1", SheetFault::CellTooLong);
    l.add("an endless cell",
          l.rows(R"(<row r="1"><c r="A1" t="str"><v>)" + QByteArray(8 << 20, 'x') + "</v></c></row>"), "A1",
          SheetFault::CellTooLong);
    l.add("nothing in it", l.rows(R"(<row r="1"><c r="A1" s="1"/></row>)"), SheetFault::Empty);
    l.add("rows without numbers, 100,001", l.rows(QByteArray("<row><c><v>1</v></c></row>").repeated(100'001)),
          SheetFault::TooManyRows);
    return std::move(l.all);
}

std::vector<Broken> brokenOds(const QTemporaryDir &dir)
{
    Lists l(dir, "ods");
    const QByteArray cell = R"(<t:table-cell o:value-type="string"><x:p>x</x:p></t:table-cell>)";
    l.add("a password", l.book(with(odsParts({}), "META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")),
          SheetFault::Encrypted);
    l.add("no table", l.book(odsParts({})), SheetFault::Empty);
    l.add("a filled row two million times",
          l.table("<t:table-row t:number-rows-repeated=\"2000000\">" + cell + "</t:table-row>"),
          SheetFault::TooManyRows);
    l.add("rows -1 times", l.table("<t:table-row t:number-rows-repeated=\"-1\">" + cell + "</t:table-row>"), "1",
          SheetFault::BadReference);
    l.add("cells nobody can count",
          l.table("<t:table-row><t:table-cell t:number-columns-repeated=\"1e9\"/></t:table-row>"), "A1",
          SheetFault::BadReference);
    const QString wide = l.table("<t:table-row><t:table-cell t:number-columns-repeated=\"60000\"><x:p>x</x:p>"
                                 "</t:table-cell></t:table-row>");
    l.add("a filled cell 60,000 times", wide, cellName(1, 60'000).toLatin1().constData(), SheetFault::TooManyColumns);
    l.add("cut off", l.book(with(odsParts({}), "content.xml", "<a><table t:name='x'")), SheetFault::Damaged);
    return std::move(l.all);
}

/// An XLSX list: a header with these names, and this second row.
QString listWith(Lists &lists, const QStringList &header, const QByteArray &cells)
{
    QByteArray names;
    for (int column = 1; const QString &name : header) {
        const QByteArray cell = cellName(1, column++).toLatin1();
        names += "<c r=\"" + cell + "\" t=\"str\"><v>" + name.toUtf8() + "</v></c>";
    }
    return lists.rows("<row r=\"1\">" + names + "</row><row r=\"2\">" + cells + "</row>");
}

/// Files that can be read, with a row that cannot be taken, or deserves a look.
std::vector<Broken> brokenRows(const QTemporaryDir &dir)
{
    Lists l(dir, "xlsx");
    const QStringList mail{QStringLiteral("Key"), QStringLiteral("E-Mail")};
    const QStringList consent{QStringLiteral("Key"), QStringLiteral("Einwilligung am"), QStringLiteral("Quelle")};
    const QByteArray key = R"(<c r="A2" t="str"><v>K-1</v></c>)";
    const QByteArray source = R"(<c r="C2" t="str"><v>Vertrag</v></c>)";
    l.add("a formula that failed", listWith(l, mail, key + R"(<c r="B2" t="e"><f>X1</f><v>#REF!</v></c>)"),
          RowFault{2, 2, ContactFault::FormulaError});
    l.add("a formula that was never computed", listWith(l, mail, key + R"(<c r="B2"><f>A1</f></c>)"),
          RowFault{2, 2, ContactFault::FormulaUncomputed});
    l.add("a key that lost its zeros",
          listWith(l, mail, R"(<c r="A2"><v>12</v></c><c r="B2" t="str"><v>a@x.de</v></c>)"),
          RowFault{2, 1, ContactFault::ZerosLost});
    l.add(
        "a postal code that lost its zero",
        listWith(
            l, {QStringLiteral("Key"), QStringLiteral("Straße"), QStringLiteral("PLZ"), QStringLiteral("Ort")},
            key + R"(<c r="B2" t="str"><v>Weg 1</v></c><c r="C2"><v>1067</v></c><c r="D2" t="str"><v>Dresden</v></c>)"),
        RowFault{2, 3, ContactFault::ZerosLost});
    l.add("a date that is a bare number", listWith(l, consent, key + R"(<c r="B2"><v>46082</v></c>)" + source),
          RowFault{2, 2, ContactFault::DateAsNumber});
    l.add("a key in a merged cell of the row above",
          listWith(l, mail,
                   key + R"(<c r="B2" t="str"><v>a@x.de</v></c></row><row r="3"><c r="B3" t="str"><v>b@x.de</v></c>)"),
          RowFault{3, 1, ContactFault::NobodyNamed});
    const auto csv = [&l](const char *text) {
        return l.text(QByteArray("Key;E-Mail;Anrede;Einwilligung am;Quelle;Straße;Ort\n") + text);
    };
    l.add("an address that is none", csv("K;a@x;;;;;\n"), RowFault{2, 2, ContactFault::BadEmail});
    l.add("a formula as text", csv("K;=HYPERLINK(1);;;;;\n"), RowFault{2, 2, ContactFault::BadEmail});
    l.add("a salutation nobody knows", csv("K;;Freund;;;;\n"), RowFault{2, 3, ContactFault::BadSalutation});
    l.add("a day that does not exist", csv("K;;;31.02.2026;x;;\n"), RowFault{2, 4, ContactFault::BadDate});
    l.add("a day in the American order", csv("K;;;11/24/2026;x;;\n"), RowFault{2, 4, ContactFault::BadDate});
    l.add("a consent of tomorrow", csv("K;;;25.11.2026;x;;\n"), RowFault{2, 4, ContactFault::FutureDate});
    l.add("a consent without its source", csv("K;;;1.3.2026;;;\n"), RowFault{2, 5, ContactFault::NoSource});
    l.add("a street without a city", csv("K;;;;;Weg 1;\n"), RowFault{2, 7, ContactFault::AddressIncomplete});
    l.add("a city without a street", csv("K;;;;;;Kiel\n"), RowFault{2, 6, ContactFault::AddressIncomplete});
    l.add("nobody named, after a row with a line break", csv("K;a@x.de;;;\"x\ny\";;\n;b@x.de;;;;;\n"),
          RowFault{4, 1, ContactFault::NobodyNamed});
    l.add("a unit that is no number", l.text("Liegenschaft;NE;Name;E-Mail\n1;2. OG;Maier;a@x.de\n"),
          RowFault{2, 2, ContactFault::BadUnit});
    return std::move(l.all);
}

} // namespace

TEST_CASE("Of sixty broken lists each is told with its place, none is taken in part, none takes much memory")
{
    const QTemporaryDir dir;
    std::vector<Broken> all;
    for (auto lists : {brokenTexts(dir), brokenXlsx(dir), brokenOds(dir), brokenRows(dir)}) {
        all.insert(all.end(), lists.begin(), lists.end());
    }
    CHECK(all.size() >= 60);
    for (const Broken &broken : all) {
        check(broken);
    }
}

TEST_CASE("A text in another encoding than the user says is refused")
{
    const QTemporaryDir dir;
    const QString file = writeBytes(dir, QStringLiteral("a.csv"), "Key;Name\nK-1;M\xFCller\n");
    const auto wrong = openSheet(file, {QStringLiteral("UTF-8"), {}, {}});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error() == unusable(file, SheetFault::MixedEncoding));
    CHECK(openSheet(dir.path()).error().code == ErrorCode::FileNotReadable);
    auto named =
        openSheet(writeWorkbook(dir, QStringLiteral("b.xlsx"), xlsxParts(oneRow)), {{}, {}, QStringLiteral("Andere")});
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
    const QString locked = writeBytes(dir, QStringLiteral("secret.xlsx"), secret);
    check({"a ZIP with a password", locked, unusable(locked, SheetFault::Encrypted)});
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
