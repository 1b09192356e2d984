#include "tests/models/usecases/letterdesk.h"

#include "models/usecases/letterindex.h"

#include <QtCore/QDir>

#include <functional>
#include <utility>

using namespace hauspost;

namespace {

/// Stops after the first letter.
class CancelAfterFirst final : public Progress
{
public:
    void report(qint64 done, qint64) override { m_cancelled = done >= 1; }
    [[nodiscard]] bool isCancelled() const override { return m_cancelled; }

private:
    bool m_cancelled = false;
};

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

struct Output
{
    QTemporaryDir dir;
    LetterTarget file{LetterTarget::Kind::OneFile, dir.filePath(QStringLiteral("letters.pdf"))};
    LetterTarget folder{LetterTarget::Kind::FilePerResident, dir.path()};
};

} // namespace

TEST_CASE("Letters made are in the file and in the dispatch log")
{
    LetterDesk desk;
    const Output output;
    NoProgress progress;
    const auto made = makeLetters(desk.plan(), output.file, *desk.fonts, *desk.log, desk.clock, progress);
    REQUIRE(isOk(made));
    CHECK(made->pages == 2);
    CHECK(made->batch.number == 1);
    CHECK(made->files == QStringList{output.file.path});
    const auto written = desk.log->lastWritten();
    REQUIRE(isOk(written));
    CHECK(written->value(ResidentId(QStringLiteral("r1"))) == desk.clock.today());
    CHECK(written->size() == 2);
    CHECK(desk.plan({LetterSelection::Everybody{}}, false, 7).recipients.empty());
}

TEST_CASE("Each run has the next batch number, and it stands in the names of single files")
{
    LetterDesk desk;
    const Output output;
    NoProgress progress;
    REQUIRE(isOk(makeLetters(desk.plan(), output.folder, *desk.fonts, *desk.log, desk.clock, progress)));
    const auto second = makeLetters(desk.plan(), output.folder, *desk.fonts, *desk.log, desk.clock, progress);
    REQUIRE(isOk(second));
    CHECK(second->batch.number == 2);
    CHECK(filesIn(output.dir.path()).size() == 4);
    for (const QString &file : second->files) {
        CHECK(QFile::exists(file));
        CHECK(file.contains(QStringLiteral("_0002-000")));
    }
}

TEST_CASE("A cancelled run leaves neither file nor record")
{
    LetterDesk desk;
    const Output output;
    CancelAfterFirst progress;
    const bool oneFile = GENERATE(true, false);
    const LetterTarget &target = oneFile ? output.file : output.folder;
    const auto made = makeLetters(desk.plan(), target, *desk.fonts, *desk.log, desk.clock, progress);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Cancelled);
    CHECK(filesIn(output.dir.path()).isEmpty());
    CHECK(desk.log->lastWritten()->isEmpty());
}

TEST_CASE("Where the dispatch log fails at its n-th access, for every n, no letter is left that it does not know")
{
    LetterDesk desk;
    const LetterPlan plan = desk.plan();
    for (int n = 1;; ++n) {
        const Output output;
        NoProgress progress;
        int left = n;
        desk.desk->database().setInterceptor(
            [&left]() -> Result<> { return --left == 0 ? Result<>(fail(ErrorCode::DiskFull, {})) : Result<>(); });
        const auto made = makeLetters(plan, output.file, *desk.fonts, *desk.log, desk.clock, progress);
        desk.desk->database().setInterceptor({});
        INFO("access " << n);
        CHECK(filesIn(output.dir.path()).size() == (made ? 1 : 0));
        CHECK(desk.log->lastWritten()->isEmpty() != made.has_value());
        if (made) {
            REQUIRE(n > 6);
            break;
        }
    }
}

TEST_CASE("A run that fails leaves the user's older file of that name")
{
    LetterDesk desk;
    const LetterPlan plan = desk.plan();
    const Output output;
    NoProgress progress;
    const auto put = [&output](const QByteArray &content) {
        QFile file(output.file.path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    for (int n = 1;; ++n) {
        put("older");
        int left = n;
        desk.desk->database().setInterceptor(
            [&left]() -> Result<> { return --left == 0 ? Result<>(fail(ErrorCode::DiskFull, {})) : Result<>(); });
        const auto made = makeLetters(plan, output.file, *desk.fonts, *desk.log, desk.clock, progress);
        desk.desk->database().setInterceptor({});
        if (made) {
            break;
        }
        QFile file(output.file.path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == "older");
    }
}

TEST_CASE("A file that cannot get its name takes its record with it")
{
    LetterDesk desk;
    const Output output;
    class Blocker final : public Progress
    {
    public:
        explicit Blocker(QString path) : m_path(std::move(path)) {}
        void report(qint64 done, qint64 total) override
        {
            if (done == total) {
                QDir().mkdir(m_path);
            }
        }
        [[nodiscard]] bool isCancelled() const override { return false; }

    private:
        QString m_path;
    } progress(output.file.path);
    const auto made = makeLetters(desk.plan(), output.file, *desk.fonts, *desk.log, desk.clock, progress);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::FileNotWritable);
    CHECK(desk.log->lastWritten()->isEmpty());
    CHECK(desk.log->batches(10)->empty());
}

TEST_CASE("Two runs at the same time get different numbers and both their letters")
{
    LetterDesk desk;
    const Output output;
    auto other = DeskDatabase::open(desk.paths, desk.clock, DeskDatabase::Checks::None);
    REQUIRE(isOk(other));
    DispatchLog otherLog(other->database());
    const LetterPlan plan = desk.plan();
    std::optional<Result<LettersMade>> inner;
    class Nested final : public Progress
    {
    public:
        explicit Nested(std::function<void()> act) : m_act(std::move(act)) {}
        void report(qint64, qint64) override
        {
            if (m_act) {
                std::exchange(m_act, {})();
            }
        }
        [[nodiscard]] bool isCancelled() const override { return false; }

    private:
        std::function<void()> m_act;
    } progress([&] {
        NoProgress none;
        const LetterTarget target{LetterTarget::Kind::OneFile, output.dir.filePath(QStringLiteral("other.pdf"))};
        inner = makeLetters(plan, target, *desk.fonts, otherLog, desk.clock, none);
    });
    const auto outer = makeLetters(plan, output.file, *desk.fonts, *desk.log, desk.clock, progress);
    REQUIRE(isOk(outer));
    REQUIRE(inner);
    REQUIRE(isOk(*inner));
    CHECK(outer->batch.number != (*inner)->batch.number);
    CHECK(filesIn(output.dir.path()).size() == 2);
}

TEST_CASE("Nobody to write to is said and nothing is made")
{
    LetterDesk desk;
    const Output output;
    NoProgress progress;
    const LetterPlan plan = desk.plan({std::vector<ResidentId>{}});
    const auto made = makeLetters(plan, output.file, *desk.fonts, *desk.log, desk.clock, progress);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::NothingToPrint);
    CHECK(filesIn(output.dir.path()).isEmpty());
}

TEST_CASE("The suggested name holds numbers and a date, never a person")
{
    LetterDesk desk;
    CHECK(suggestedFileName(desk.plan()) == QStringLiteral("UVI-Schreiben_2026-11-24.pdf"));
    CHECK(suggestedFileName(desk.plan({PropertyId(QStringLiteral("p1"))}, true)) ==
          QStringLiteral("UVI-Schreiben_000000001_2026-11-24.pdf"));
    CHECK(suggestedFileName(desk.plan({PropertyId(QStringLiteral("p2"))})) ==
          QStringLiteral("UVI-Schreiben_000000002_NE0001.pdf"));
}

TEST_CASE("The preflight names the letter whose lines are shortened")
{
    LetterDesk desk;
    LetterPlan plan = desk.plan();
    plan.recipients[1].resident.edit().postalAddress.names = {QString(35, u'W'), QString(35, u'M'), QString(35, u'W'),
                                                              QString(35, u'M'), QStringLiteral("c/o Heim")};
    NoProgress progress;
    REQUIRE(isOk(checkLetters(plan, *desk.fonts, progress)));
    REQUIRE_FALSE(plan.notices.empty());
    for (const LetterPlan::Notice &notice : plan.notices) {
        CHECK(notice.recipient == 1);
        CHECK_FALSE(letterWarningText(notice.warning).isEmpty());
    }
}

TEST_CASE("One file per property holds its letters, with a list beside that has no codes")
{
    LetterDesk desk;
    const Output output;
    NoProgress progress;
    const LetterTarget target{LetterDestination::FilePerProperty, output.dir.path(), true};
    const auto made = makeLetters(desk.plan(), target, *desk.fonts, *desk.log, desk.clock, progress);
    REQUIRE(isOk(made));
    CHECK(made->pages == 2);
    CHECK(filesIn(output.dir.path()) == QStringList{QStringLiteral("UVI-Schreiben_000000001_2026-11-24_0001.pdf"),
                                                    QStringLiteral("UVI-Schreiben_000000002_2026-11-24_0001.pdf"),
                                                    QStringLiteral("UVI-Schreiben_2026-11-24_0001_Verzeichnis.csv")});
    QFile list(made->files.last());
    REQUIRE(list.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(list.readAll());
    CHECK(text.contains(QStringLiteral("\"0001-0001\";\"000000001\";\"1\";\"key-r1\";\"Jana Müller\"")));
    CHECK_FALSE(text.contains(desk.plan().recipients.front().resident->code->grouped()));
}

TEST_CASE("Each file that the list names is there")
{
    LetterDesk desk;
    const Output output;
    NoProgress progress;
    const auto kind = GENERATE(LetterDestination::FilePerProperty, LetterDestination::FilePerResident);
    const LetterTarget target{kind, output.dir.path(), true};
    const auto made = makeLetters(desk.plan(), target, *desk.fonts, *desk.log, desk.clock, progress);
    REQUIRE(isOk(made));
    QFile list(made->files.last());
    REQUIRE(list.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(list.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    lines.removeFirst(); // the headings
    CHECK(lines.size() == 2);
    for (const QString &line : lines) {
        const QString name = line.section(u';', -1).remove(u'"');
        INFO(name.toStdString());
        CHECK(name.endsWith(QStringLiteral(".pdf")));
        CHECK(QFile::exists(output.dir.filePath(name)));
    }
}

TEST_CASE("What a spreadsheet would compute is text in the list")
{
    LetterDesk desk;
    LetterPlan plan = desk.plan();
    plan.recipients.front().resident.edit().names = {QStringLiteral("=HYPERLINK(\"x\")")};
    const std::vector requests{letterRequest(plan, 0, 1)};
    CHECK(letterIndex(requests).contains("\"'=HYPERLINK(\"\"x\"\")\""));
}

TEST_CASE("A second run into the same folder knows the older letters to the same residents, and nothing else")
{
    LetterDesk desk;
    const Output output;
    NoProgress progress;
    const auto first = makeLetters(desk.plan(), output.folder, *desk.fonts, *desk.log, desk.clock, progress);
    REQUIRE(isOk(first));
    QFile strange(output.dir.filePath(QStringLiteral("UVI-Schreiben_000000001_NE0001_0099-0001.pdf")));
    REQUIRE(strange.open(QIODevice::WriteOnly));
    const LetterPlan one = desk.plan({std::vector{ResidentId(QStringLiteral("r1"))}});
    const auto second = makeLetters(one, output.folder, *desk.fonts, *desk.log, desk.clock, progress);
    REQUIRE(isOk(second));
    CHECK(olderLetters(*second, one, *desk.log) == QStringList{first->files.front()});
}

TEST_CASE("A folder that vanishes while letters are written leaves no record")
{
    LetterDesk desk;
    const Output output;
    const QString folder = output.dir.filePath(QStringLiteral("gone"));
    REQUIRE(QDir().mkdir(folder));
    class Remover final : public Progress
    {
    public:
        explicit Remover(QString path) : m_path(std::move(path)) {}
        void report(qint64, qint64) override { QDir(m_path).removeRecursively(); }
        [[nodiscard]] bool isCancelled() const override { return false; }

    private:
        QString m_path;
    } progress(folder);
    const auto made = makeLetters(desk.plan(), {LetterDestination::FilePerResident, folder}, *desk.fonts, *desk.log,
                                  desk.clock, progress);
    REQUIRE_FALSE(made);
    CHECK(desk.log->batches(10)->empty());
}
