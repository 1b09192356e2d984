#include "tests/models/letters/lettersamples.h"
#include "tests/support/catch.h"

#include "models/domain/registrationlink.h"
#include "models/letters/pdfletterwriter.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <functional>
#include <thread>

using namespace hauspost;
using namespace hauspost::test;

namespace {

/// Cancels when so many letters are done.
class CancelAfter final : public Progress
{
public:
    explicit CancelAfter(qint64 letters) : m_letters(letters) {}
    void report(qint64 done, qint64) override { m_done = done; }
    [[nodiscard]] bool isCancelled() const override { return m_done >= m_letters; }

private:
    qint64 m_letters;
    qint64 m_done = 0;
};

/// Does something wicked when the last letter is painted, before the file is finished.
class Saboteur final : public Progress
{
public:
    explicit Saboteur(std::function<void()> act) : m_act(std::move(act)) {}
    void report(qint64 done, qint64 total) override
    {
        if (done == total) {
            m_act();
        }
    }
    [[nodiscard]] bool isCancelled() const override { return false; }

private:
    std::function<void()> m_act;
};

struct Folder
{
    QTemporaryDir dir;
    QString pdf = dir.filePath(QStringLiteral("Schreiben.pdf"));

    [[nodiscard]] QStringList entries() const
    {
        return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    void put(const QByteArray &content) const
    {
        QFile file(pdf);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(pdf);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

/// Gives the files their names, as the use case does after its record.
Result<PendingLetters> named(Result<PendingLetters> pending)
{
    if (pending) {
        if (const auto committed = pending->commit(); !committed) {
            return Failure(committed.error());
        }
    }
    return pending;
}

PendingLetters written(const QString &file, const std::vector<LetterRequest> &letters)
{
    NoProgress progress;
    auto result = named(writeLetters(file, letters, letterFonts(), progress));
    REQUIRE(isOk(result));
    return std::move(*result);
}

QString textOfPage(const QString &file, int page)
{
    const QString number = QString::number(page);
    const Tool tool = run(QStringLiteral("pdftotext"), {QStringLiteral("-f"), number, QStringLiteral("-l"), number,
                                                        QStringLiteral("-raw"), file, QStringLiteral("-")});
    REQUIRE(tool.exitCode == 0);
    return tool.output;
}

} // namespace

TEST_CASE("Each letter of a batch holds its own data and nobody else's")
{
    const Folder folder;
    const std::vector<LetterRequest> letters = sampleBatch(30);
    const PendingLetters result = written(folder.pdf, letters);
    CHECK(result.pages() == 30);
    CHECK(result.bytes() == QFileInfo(folder.pdf).size());
    CHECK(folder.entries() == QStringList{QStringLiteral("Schreiben.pdf")});

    for (int page = 1; page <= 30; ++page) {
        const QString text = textOfPage(folder.pdf, page);
        const LetterRequest &own = letters[static_cast<size_t>(page - 1)];
        CAPTURE(page);
        CHECK(text.contains(QStringLiteral("uvi.lindner-verwaltung.example/r")));
        CHECK(text.contains(QStringLiteral("Nutzeinheit %1 · 2. OG RE").arg(own.unit.number)));
        for (const LetterRequest &letter : letters) {
            const bool isOwn = &letter == &own;
            CHECK(text.contains(letter.resident.names.first()) == isOwn);
            CHECK(text.contains(letter.resident.postalAddress.street + u' ') == isOwn);
            CHECK(text.contains(letter.resident.code->grouped()) == isOwn);
            CHECK(text.contains(letter.resident.clientKey) == isOwn);
            CHECK(text.contains(letter.letterNumber) == isOwn);
        }
    }
}

TEST_CASE("An independent reader finds no fault, the fonts are embedded and no name is in the properties")
{
    const Folder folder;
    written(folder.pdf, sampleBatch(3));
    CHECK(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), folder.pdf}).exitCode == 0);
    const QString fonts = run(QStringLiteral("pdffonts"), {folder.pdf}).output;
    CHECK(fonts.contains(QStringLiteral("OpenSans-Bold")));
    CHECK(fonts.count(QRegularExpression(QStringLiteral("OpenSans"))) == 2);
    CHECK(fonts.count(QRegularExpression(QStringLiteral("yes\\s+(yes|no)\\s+yes"))) == 2);
    const QString info = run(QStringLiteral("pdfinfo"), {folder.pdf}).output;
    CHECK(info.contains(QStringLiteral("595 x 842 pts (A4)")));
    CHECK_FALSE(info.contains(QStringLiteral("Schäfer")));
}

TEST_CASE("The address lies in the window's zone on the finished page")
{
    const Folder folder;
    written(folder.pdf, {sampleRequest()});
    const QString boxes =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), folder.pdf, QStringLiteral("-")}).output;
    constexpr double mm = 72 / 25.4;
    int found = 0;
    const QRegularExpression word(QStringLiteral(
        "xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">(Sabine|Straße|04109|RE)<"));
    auto matches = word.globalMatch(boxes);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const double top = match.captured(2).toDouble();
        if (top > 95 * mm || match.captured(1).toDouble() > 110 * mm) {
            continue; // the salutation, the info block
        }
        ++found;
        CHECK(match.captured(1).toDouble() >= 24.9 * mm);
        CHECK(match.captured(3).toDouble() <= 91 * mm);
        CHECK(top >= 62 * mm);
        CHECK(match.captured(4).toDouble() <= 90 * mm);
    }
    CHECK(found == 4);
}

TEST_CASE("The QR code of each letter is read at 150 dpi and leads to that resident's page")
{
    const Folder folder;
    const std::vector<LetterRequest> letters = sampleBatch(5);
    written(folder.pdf, letters);
    const QString prefix = folder.dir.filePath(QStringLiteral("page"));
    REQUIRE(run(QStringLiteral("pdftoppm"),
                {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-gray"), folder.pdf, prefix})
                .exitCode == 0);
    for (size_t i = 0; i < letters.size(); ++i) {
        const Tool tool = run(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"),
                                                          prefix + QStringLiteral("-%1.pgm").arg(i + 1)});
        CHECK(tool.output.trimmed() == registrationLink(letters[i].office, *letters[i].resident.code));
    }
}

TEST_CASE("Words with ligatures and letters of other alphabets can be found and copied")
{
    const Folder folder;
    LetterRequest request = sampleRequest();
    request.office.signatory = QStringLiteral("Pfifferling Mitteilung Auflage Schifffahrt Tür");
    request.resident.postalAddress.names = {QStringLiteral("Čelikkol Šafařík Ğül"), QStringLiteral("Łukasz Иванова")};
    written(folder.pdf, {request});
    const QString text = textOfPage(folder.pdf, 1);
    CHECK(text.contains(request.office.signatory));
    CHECK(text.contains(request.resident.postalAddress.names[0]));
    CHECK(text.contains(request.resident.postalAddress.names[1]));
}

TEST_CASE("Every code can be copied as one word, whatever characters stand side by side")
{
    const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    const Folder folder;
    std::vector<LetterRequest> letters;
    QString pairs;
    for (const QChar first : alphabet) {
        for (const QChar second : alphabet) {
            pairs += first;
            pairs += second;
        }
    }
    for (qsizetype at = 0; at + RegistrationCode::length <= pairs.size(); at += RegistrationCode::length) {
        letters.push_back(sampleRequest());
        letters.back().resident.code = RegistrationCode::parse(pairs.mid(at, RegistrationCode::length));
    }
    written(folder.pdf, letters);
    const Tool text = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), folder.pdf, QStringLiteral("-")});
    for (const LetterRequest &letter : letters) {
        CHECK(text.output.contains(letter.resident.code->grouped()));
    }
}

TEST_CASE("Letters abroad show city and country in capitals on the last lines")
{
    const Folder folder;
    LetterRequest request = sampleRequest();
    request.resident.postalAddress = {{QStringLiteral("Eva Gruber")},
                                      QStringLiteral("Mariahilfer Gasse 3"),
                                      QStringLiteral("1060"),
                                      QStringLiteral("Wien"),
                                      QStringLiteral("A")};
    written(folder.pdf, {request});
    CHECK(textOfPage(folder.pdf, 1).contains(QStringLiteral("Mariahilfer Gasse 3\n1060 WIEN\nÖSTERREICH\n")));
}

TEST_CASE("Cancelling leaves nothing behind and an existing file untouched")
{
    const Folder folder;
    const bool exists = GENERATE(false, true);
    if (exists) {
        folder.put("older file");
    }
    const QStringList before = folder.entries();
    CancelAfter progress(GENERATE(0, 3));
    const auto result = named(writeLetters(folder.pdf, sampleBatch(6), letterFonts(), progress));
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Cancelled);
    CHECK(folder.entries() == before);
    CHECK(folder.content() == (exists ? QByteArray("older file") : QByteArray()));
}

TEST_CASE("An existing file is replaced when all is written")
{
    const Folder folder;
    folder.put("older file");
    written(folder.pdf, sampleBatch(2));
    CHECK(folder.content().startsWith("%PDF-"));
    CHECK(folder.entries() == QStringList{QStringLiteral("Schreiben.pdf")});
}

TEST_CASE("Places where nothing can be written are named")
{
    const Folder folder;
    NoProgress progress;
    const std::vector<LetterRequest> letters = sampleBatch(1);
    SECTION("a folder that does not exist")
    {
        const QString missing = folder.dir.filePath(QStringLiteral("none"));
        const auto result = named(writeLetters(missing + QStringLiteral("/a.pdf"), letters, letterFonts(), progress));
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::FolderNotWritable);
        CHECK(result.error().arguments.value(0) == missing);
    }
    SECTION("a file in the place of the folder")
    {
        folder.put("x");
        const auto result =
            named(writeLetters(folder.pdf + QStringLiteral("/a.pdf"), letters, letterFonts(), progress));
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::FolderNotWritable);
    }
    SECTION("a folder that takes no files")
    {
        // /proc refuses new files even to the superuser.
        const auto result = named(writeLetters(QStringLiteral("/proc/a.pdf"), letters, letterFonts(), progress));
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::FolderNotWritable);
        CHECK_FALSE(result.error().arguments.value(1).isEmpty());
    }
    SECTION("a folder with the file's name")
    {
        REQUIRE(QDir().mkdir(folder.pdf));
        const auto result = named(writeLetters(folder.pdf, letters, letterFonts(), progress));
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::FileNotWritable);
    }
    SECTION("no letters at all")
    {
        const auto result = named(writeLetters(folder.pdf, {}, letterFonts(), progress));
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::NothingToPrint);
    }
    CHECK(folder.entries().filter(QStringLiteral("part")).isEmpty());
}

TEST_CASE("Letters that nobody names are removed, and an older file stays")
{
    const Folder folder;
    folder.put("older file");
    NoProgress progress;
    {
        const auto pending = writeLetters(folder.pdf, sampleBatch(2), letterFonts(), progress);
        REQUIRE(isOk(pending));
        CHECK(pending->files() == QStringList{folder.pdf});
        CHECK(folder.content() == "older file");
    }
    CHECK(folder.entries() == QStringList{QStringLiteral("Schreiben.pdf")});
}

TEST_CASE("Letters can be read by their owner only, while they grow and afterwards")
{
    const Folder folder;
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    Saboteur progress([&] {
        const QString part = folder.entries().filter(QStringLiteral(".part")).value(0);
        CHECK((QFile::permissions(folder.dir.filePath(part)) & others) == 0);
    });
    REQUIRE(isOk(named(writeLetters(folder.pdf, sampleBatch(1), letterFonts(), progress))));
    CHECK((QFile::permissions(folder.pdf) & others) == 0);
}

TEST_CASE("What a killed run left an hour ago is removed by the next one. A run under way is left alone")
{
    const Folder folder;
    const QString old = folder.dir.filePath(QStringLiteral(".hauspost-old.part"));
    const QString fresh = folder.dir.filePath(QStringLiteral(".hauspost-fresh.part"));
    for (const QString &name : {old, fresh}) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("codes");
        if (name == old) {
            REQUIRE(file.flush());
            REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-3700), QFileDevice::FileModificationTime));
        }
    }
    written(folder.pdf, sampleBatch(1));
    CHECK_FALSE(QFile::exists(old));
    CHECK(QFile::exists(fresh));
}

TEST_CASE("A pipe or device is refused as target, a link leads to its file")
{
    const Folder folder;
    NoProgress progress;
    SECTION("pipe")
    {
        REQUIRE(mkfifo(QFile::encodeName(folder.pdf).constData(), 0600) == 0);
        const auto result = named(writeLetters(folder.pdf, sampleBatch(1), letterFonts(), progress));
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::FileNotWritable);
    }
    SECTION("link")
    {
        folder.put("older file");
        const QString link = folder.dir.filePath(QStringLiteral("link.pdf"));
        REQUIRE(QFile::link(folder.pdf, link));
        written(link, sampleBatch(1));
        CHECK(QFileInfo(link).isSymLink());
        CHECK(folder.content().startsWith("%PDF-"));
    }
}

TEST_CASE("A write that fails half way is noticed and leaves nothing behind")
{
    const Folder folder;
    folder.put("older file");
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = GENERATE(1000U, 20'000U, 60'000U);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    NoProgress progress;
    const auto result = named(writeLetters(folder.pdf, sampleBatch(10), letterFonts(), progress));
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::LetterWriteFailed);
    CHECK(folder.entries() == QStringList{QStringLiteral("Schreiben.pdf")});
    CHECK(folder.content() == "older file");
}

TEST_CASE("A full disk is called a full disk")
{
    // /dev/full is the one file on Linux that is always full; the letter's own folder cannot be /dev.
    QTemporaryDir dir;
    const QString link = dir.filePath(QStringLiteral("full"));
    REQUIRE(QFile::link(QStringLiteral("/dev/full"), link));
    QFile full(link);
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    CHECK(full.write("x") == -1);
    CHECK(full.error() == QFileDevice::ResourceError); // what PartFile reads as DiskFull
}

TEST_CASE("Single letters get their own files, all or none")
{
    const Folder folder;
    const std::vector<LetterRequest> letters = sampleBatch(3);
    SECTION("written")
    {
        NoProgress progress;
        const auto result = named(writeSingleLetters(folder.dir.path(), letters, letterFonts(), progress));
        REQUIRE(isOk(result));
        CHECK(result->pages() == 3);
        CHECK(folder.entries() == QStringList{QStringLiteral("UVI-Schreiben_120034567_NE0101_0012-0101.pdf"),
                                              QStringLiteral("UVI-Schreiben_120034567_NE0102_0012-0102.pdf"),
                                              QStringLiteral("UVI-Schreiben_120034567_NE0103_0012-0103.pdf")});
        CHECK(textOfPage(folder.dir.filePath(folder.entries().at(1)), 1).contains(letters[1].resident.names.first()));
    }
    SECTION("cancelled")
    {
        CancelAfter progress(2);
        const auto result = named(writeSingleLetters(folder.dir.path(), letters, letterFonts(), progress));
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::Cancelled);
        CHECK(folder.entries().isEmpty());
    }
}

TEST_CASE("A file that is damaged on the disk is noticed before it gets its name")
{
    const Folder folder;
    folder.put("older file");
    Saboteur progress([&folder] {
        const QStringList parts = folder.entries().filter(QStringLiteral(".part"));
        REQUIRE(parts.size() == 1);
        REQUIRE(QFile::resize(folder.dir.filePath(parts.first()), 0));
    });
    const auto result = named(writeLetters(folder.pdf, sampleBatch(20), letterFonts(), progress));
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::LetterWriteFailed);
    CHECK(folder.entries() == QStringList{QStringLiteral("Schreiben.pdf")});
    CHECK(folder.content() == "older file");
}

TEST_CASE("A name that cannot be given at the end is an error and leaves nothing behind")
{
    const Folder folder;
    const std::vector<LetterRequest> letters = sampleBatch(3);
    SECTION("one file")
    {
        Saboteur progress([&folder] { REQUIRE(QDir().mkdir(folder.pdf)); });
        const auto result = named(writeLetters(folder.pdf, letters, letterFonts(), progress));
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::FileNotWritable);
    }
    SECTION("the second of three files")
    {
        Saboteur progress([&] {
            REQUIRE(QDir().mkdir(folder.dir.filePath(QStringLiteral("UVI-Schreiben_120034567_NE0102_0012-0102.pdf"))));
        });
        const auto result = named(writeSingleLetters(folder.dir.path(), letters, letterFonts(), progress));
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::FileNotWritable);
    }
    CHECK(folder.entries().isEmpty());
}

TEST_CASE("Letters are written on a worker thread as on the main thread")
{
    const Folder folder;
    const std::vector<LetterRequest> letters = sampleBatch(4);
    written(folder.pdf, letters);
    const LetterFonts fonts = letterFonts();
    const QString other = folder.dir.filePath(QStringLiteral("other.pdf"));
    Result<PendingLetters> result;
    std::thread worker([&] {
        NoProgress progress;
        result = named(writeLetters(other, letters, fonts, progress));
    });
    worker.join();
    REQUIRE(isOk(result));
    CHECK(result->pages() == 4);
    CHECK(textOfPage(other, 4) == textOfPage(folder.pdf, 4));
}

TEST_CASE("The same letters give the same bytes apart from dates and ids")
{
    const auto stable = [](QByteArray pdf) {
        QString text = QString::fromLatin1(pdf);
        text.remove(QRegularExpression(QStringLiteral("/(CreationDate|ID|ModDate)[^\n]*\n[^\n]*")));
        text.remove(QRegularExpression(QStringLiteral("<xmpMM?:[^\n]*|<rdf:Description[^>]*>|uuid:[0-9a-f-]*")));
        return text;
    };
    const Folder folder;
    written(folder.pdf, sampleBatch(3));
    const QString first = stable(folder.content());
    written(folder.pdf, sampleBatch(3));
    CHECK((stable(folder.content()) == first));
}
