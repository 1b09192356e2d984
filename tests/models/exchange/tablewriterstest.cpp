#include "models/exchange/csvwriter.h"
#include "models/exchange/xlsxwriter.h"
#include "tests/support/catch.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace hauspost;

namespace {

TableData table()
{
    TableData data;
    data.title = QStringLiteral("Units");
    data.columns = {{QStringLiteral("Property"), false, 100},
                    {QStringLiteral("No."), true, 50},
                    {QStringLiteral("Moved in"), false, 80}};
    data.rows = {{QStringLiteral("000000007"), 1234.0, QDate(2026, 11, 24)},
                 {QStringLiteral("=HYPERLINK(\"x\")"), 2.0, QDate()},
                 {QStringLiteral("Müller; \"A\" & <B>"), 3.0, QDate()}};
    return data;
}

class Cancel final : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

QByteArray contentOf(const QString &file)
{
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

/// A part of a workbook, which is a zip file.
QByteArray partOf(const QString &file, const QString &part)
{
    QProcess reader;
    reader.start(QStringLiteral("python3"), {QStringLiteral("-c"),
                                             QStringLiteral("import sys,zipfile\nsys.stdout.buffer.write("
                                                            "zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"),
                                             file, part});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return reader.readAllStandardOutput();
}

using Write = Result<> (*)(const TableData &, const QString &, Progress &);

} // namespace

TEST_CASE("A CSV file has a mark, semicolons, quotes where needed and no formula")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("units.csv"));
    NoProgress progress;
    REQUIRE(isOk(writeCsv(table(), file, progress)));
    const QByteArray text = contentOf(file);
    CHECK(text.startsWith("\xEF\xBB\xBFProperty;No.;Moved in\r\n000000007;1234;"));
    CHECK(text.contains("\r\n\"'=HYPERLINK(\"\"x\"\")\";2;\r\n"));
    CHECK(text.contains(QStringLiteral("\"Müller; \"\"A\"\" & <B>\";3;").toUtf8()));
}

TEST_CASE("In a workbook text stays text, numbers and days are what they are, and the header stays in sight")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("Einheiten Größe.xlsx"));
    NoProgress progress;
    REQUIRE(isOk(writeXlsx(table(), file, progress)));
    const QByteArray sheet = partOf(file, QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(sheet.contains("<c r=\"A2\" t=\"inlineStr\"><is><t>000000007</t></is></c><c r=\"B2\"><v>1234</v></c>"));
    CHECK(sheet.contains("<t>=HYPERLINK(&quot;x&quot;)</t>") + sheet.contains("<t>=HYPERLINK(\"x\")</t>") == 1);
    CHECK_FALSE(sheet.contains("<f>"));
    CHECK(sheet.contains("<v>46350</v>")); // 24 November 2026
    CHECK(sheet.contains("<autoFilter ref=\"A1:C4\"/>"));
    CHECK(sheet.contains("state=\"frozen\""));
    CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("Several tables stand below each other in a CSV file and on sheets of their own in a workbook")
{
    const QTemporaryDir dir;
    NoProgress progress;
    TableData facts;
    facts.title = QStringLiteral("Run: 1");
    facts.columns.resize(2);
    facts.rows = {{QStringLiteral("Office"), QStringLiteral("Beispiel")}};
    const QString csv = dir.filePath(QStringLiteral("run.csv"));
    REQUIRE(isOk(writeCsv(std::vector{facts, table()}, csv, progress)));
    CHECK(contentOf(csv).startsWith("\xEF\xBB\xBFRun: 1\r\nOffice;Beispiel\r\n\r\nUnits\r\nProperty;No.;Moved in\r\n"));
    const QString xlsx = dir.filePath(QStringLiteral("run.xlsx"));
    REQUIRE(isOk(writeXlsx(std::vector{facts, table()}, xlsx, progress)));
    CHECK(partOf(xlsx, QStringLiteral("xl/workbook.xml")).contains("name=\"1 Run  1\""));
    CHECK(partOf(xlsx, QStringLiteral("xl/workbook.xml")).contains("name=\"2 Units\""));
    CHECK(
        partOf(xlsx, QStringLiteral("xl/worksheets/sheet1.xml")).contains("<c r=\"A1\" t=\"inlineStr\"><is><t>Office"));
    CHECK(partOf(xlsx, QStringLiteral("xl/worksheets/sheet2.xml")).contains("000000007"));
}

TEST_CASE("A table that was cancelled or cannot be written leaves the old file and nothing beside it")
{
    const QTemporaryDir dir;
    const Write write = GENERATE(static_cast<Write>(&writeCsv), static_cast<Write>(&writeXlsx));
    const QString file = dir.filePath(QStringLiteral("list"));
    NoProgress progress;
    REQUIRE(isOk(write(table(), file, progress)));
    const QByteArray before = contentOf(file);
    TableData other = table();
    other.rows.pop_back();
    Cancel cancel;
    const auto cancelled = write(other, file, cancel);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(contentOf(file) == before);
    CHECK_FALSE(write(table(), dir.filePath(QStringLiteral("nowhere/list")), progress));
    CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    REQUIRE(isOk(write(other, file, progress)));
    CHECK(contentOf(file) != before);
}

TEST_CASE("The clipboard gets columns, one line per row, and neither formulas nor lost zeros")
{
    TableData data = table();
    data.rows[2][0] = QStringLiteral("two\nlines\tand a tab");
    const QStringList lines = tabSeparated(data).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == QStringLiteral("Property\tNo.\tMoved in"));
    CHECK(lines[2].startsWith(QStringLiteral("'=HYPERLINK")));
    CHECK(lines[3].startsWith(QStringLiteral("two lines and a tab\t3\t")));
    const QString html = htmlTable(table());
    CHECK(html.contains(QStringLiteral("mso-number-format:'\\@'\" sdnum=\"1033;0;@\">000000007</td>")));
    CHECK(html.contains(QStringLiteral("M\u00fcller; &quot;A&quot; &amp; &lt;B&gt;</td>")));
    CHECK_FALSE(html.contains(QStringLiteral(">=HYPERLINK")));
}

TEST_CASE("Only what begins like a formula gets an apostrophe")
{
    using Case = std::pair<const char *, const char *>;
    const Case of = GENERATE(Case("=1+1", "'=1+1"), Case("+49 40", "'+49 40"), Case("-1", "'-1"), Case("@x", "'@x"),
                             Case("-", "-"), Case("a=b", "a=b"), Case("", ""), Case("007", "007"));
    CHECK(withoutFormula(QString::fromLatin1(of.first)) == QString::fromLatin1(of.second));
}
