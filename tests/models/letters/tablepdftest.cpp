#include "models/letters/tablepdf.h"
#include "models/letters/letterfonts.h"
#include "tests/support/catch.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace hauspost;

namespace {

TableData table(int rows, int columns = 2)
{
    TableData data;
    data.title = QStringLiteral("Letters");
    data.notes = {QStringLiteral("Of today")};
    for (int column = 0; column < columns; ++column) {
        data.columns.push_back({QStringLiteral("Head%1").arg(column), column == 1, 100});
    }
    for (int row = 1; row <= rows; ++row) {
        TableData::Row cells(static_cast<size_t>(columns), QStringLiteral("x"));
        cells.front() = QStringLiteral("Row%1").arg(row);
        data.rows.push_back(std::move(cells));
    }
    return data;
}

TableData facts()
{
    TableData data;
    data.title = QStringLiteral("Protocol");
    data.columns = {{{}, false, 30}, {{}, false, 70}};
    data.rows = {{QStringLiteral("Chosen"), QStringLiteral("word ").repeated(120) + QStringLiteral("lastword")}};
    return data;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

struct Folder
{
    QTemporaryDir dir;
    QString pdf = dir.filePath(QStringLiteral("list.pdf"));
    Result<LetterFonts> fonts = LetterFonts::load();
    NoProgress progress;

    [[nodiscard]] QByteArray text() const
    {
        return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    }
    [[nodiscard]] QByteArray info() const { return outputOf(QStringLiteral("pdfinfo"), {pdf}); }
};

} // namespace

TEST_CASE("A long table goes over pages, each with its header and its number, and loses no row")
{
    Folder f;
    REQUIRE(isOk(writePdf({facts(), table(150)}, f.pdf, f.progress)));
    const QByteArray text = f.text();
    const auto pages = text.count('\f');
    CHECK(pages > 2);
    CHECK(text.count("Head0") == pages); // the facts leave room for its beginning on the first one
    CHECK(text.contains(QStringLiteral("Page %1 of %1").arg(pages).toUtf8()));
    for (int row = 1; row <= 150; ++row) {
        CHECK(text.count(QStringLiteral("Row%1 ").arg(row).toUtf8()) == 1);
    }
    CHECK(text.contains("lastword")); // facts are wrapped, not shortened
    CHECK(QDir(f.dir.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("A title stands on the page of its first row")
{
    // However many rows are before it.
    for (int rows = 34; rows < 54; ++rows) {
        Folder f;
        TableData second = table(1);
        second.title = QStringLiteral("Second");
        second.rows = {{QStringLiteral("Only"), QStringLiteral("x")}};
        REQUIRE(isOk(writePdf({table(rows), second}, f.pdf, f.progress)));
        for (const QByteArray &page : f.text().split('\f')) {
            CHECK(page.contains("Second") == page.contains("Only"));
        }
    }
}

TEST_CASE("Many columns lie across the sheet")
{
    Folder f;
    REQUIRE(isOk(writePdf({table(3, 9)}, f.pdf, f.progress)));
    CHECK(f.info().contains("842 x 595"));
    REQUIRE(isOk(writePdf({table(3, 4)}, f.pdf, f.progress)));
    CHECK(f.info().contains("595 x 842"));
}

TEST_CASE("A cancelled list leaves the old file and nothing beside it")
{
    struct Cancel final : Progress
    {
        void report(qint64, qint64) override {}
        [[nodiscard]] bool isCancelled() const override { return true; }
    };
    Folder f;
    REQUIRE(isOk(writePdf({table(3)}, f.pdf, f.progress)));
    const QByteArray before = f.text();
    Cancel cancel;
    CHECK(writePdf({table(300)}, f.pdf, cancel).error().code == ErrorCode::Cancelled);
    CHECK(f.text() == before);
    CHECK_FALSE(writePdf({table(3)}, f.dir.filePath(QStringLiteral("nowhere/list.pdf")), f.progress));
    CHECK(QDir(f.dir.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}
