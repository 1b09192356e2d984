#include "models/letters/pdfletterwriter.h"

#include "models/letters/lettercomposer.h"
#include "models/letters/letterfilename.h"
#include "models/letters/letterlayouter.h"
#include "models/letters/letterpainter.h"
#include "models/letters/partfile.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QScopeGuard>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <qpdf/qpdf-c.h>

#include <numeric>
#include <utility>

namespace hauspost {

namespace {

/// QPdfWriter rounds positions to this; 1440 = 20 units a point.
constexpr int resolution = 1440;
/// QPdfWriter counts file positions in int: beyond 2 GiB its files are corrupt.
constexpr qint64 largestFile = 2'000'000'000;

struct Job
{
    LetterLayouter &layouter;
    Progress &progress;
    qint64 done;
    qint64 total;
};

void prepare(QPdfWriter &writer)
{
    // No names here: QPdfWriter breaks titles with some characters (U+010D), and a title is shown in lists of files.
    writer.setTitle(QStringLiteral("Schreiben zur Registrierung"));
    writer.setCreator(QStringLiteral("Hauspost"));
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
}

Result<> paintAll(PartFile &file, std::span<const LetterRequest> letters, Job &job)
{
    QPdfWriter writer(&file);
    prepare(writer);
    QPainter painter;
    if (!painter.begin(&writer)) {
        return fail(ErrorCode::LetterWriteFailed, {file.target(), file.errorString()});
    }
    painter.scale(resolution / 72.0, resolution / 72.0);
    bool isFirst = true;
    for (const LetterRequest &letter : letters) {
        if (job.progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (!isFirst) {
            writer.newPage();
        }
        isFirst = false;
        paintLetter(painter, job.layouter.layout(composeLetter(letter)));
        if (file.hasFailed()) {
            break; // finish() says why
        }
        if (file.pos() > largestFile) {
            return fail(ErrorCode::FileTooLarge, {file.target(), QLocale().formattedDataSize(file.pos()),
                                                  QLocale().formattedDataSize(largestFile)});
        }
        job.progress.report(++job.done, job.total);
    }
    return {};
}

/// Pages of the file as an independent reader sees them. libqpdf's C interface, because clang cannot compile its C++
/// headers with the library of GCC 12.
Result<int> countedPages(const PartFile &file)
{
    qpdf_data reader = qpdf_init();
    const auto cleanup = qScopeGuard([&reader] { qpdf_cleanup(&reader); });
    qpdf_set_suppress_warnings(reader, QPDF_TRUE);
    qpdf_silence_errors(reader);
    qpdf_read(reader, file.fileName().toUtf8().constData(), nullptr);
    const int pages = qpdf_has_error(reader) ? 0 : qpdf_get_num_pages(reader);
    qpdf_error error = qpdf_get_error(reader);
    if (error == nullptr) {
        error = qpdf_next_warning(reader);
    }
    if (error != nullptr) {
        const QString detail = QString::fromUtf8(qpdf_get_error_message_detail(reader, error));
        return fail(ErrorCode::LetterWriteFailed, {file.target(), detail});
    }
    return pages;
}

/// The file written, closed and checked, still under its temporary name.
Result<std::unique_ptr<PartFile>> writtenPart(const QString &target, std::span<const LetterRequest> letters, Job &job)
{
    auto part = PartFile::create(target);
    if (!part) {
        return part;
    }
    PartFile &file = **part;
    if (const auto painted = paintAll(file, letters, job); !painted) {
        return tl::unexpected(painted.error());
    }
    if (const auto finished = file.finish(); !finished) {
        return tl::unexpected(finished.error());
    }
    const auto pages = countedPages(file);
    if (!pages) {
        return tl::unexpected(pages.error());
    }
    if (*pages != static_cast<int>(letters.size())) {
        return fail(ErrorCode::LetterPageCountWrong,
                    {target, QString::number(*pages), QString::number(letters.size())});
    }
    return part;
}

} // namespace

PendingLetters::PendingLetters() = default;
PendingLetters::~PendingLetters() = default;
PendingLetters::PendingLetters(PendingLetters &&) noexcept = default;
PendingLetters &PendingLetters::operator=(PendingLetters &&) noexcept = default;

QStringList PendingLetters::files() const
{
    QStringList files;
    for (const auto &part : m_parts) {
        files << QFileInfo(part->target()).absoluteFilePath();
    }
    return files;
}

void PendingLetters::add(std::unique_ptr<PartFile> part)
{
    m_bytes += part->size();
    m_parts.push_back(std::move(part));
}

Result<> PendingLetters::commit()
{
    QStringList made;
    for (const auto &part : m_parts) {
        const bool isNew = !QFileInfo::exists(part->target());
        if (auto committed = part->commit(); !committed) {
            // Never a file that took the place of an older one: the user would have neither.
            for (const QString &file : std::as_const(made)) {
                QFile::remove(file);
            }
            return committed;
        }
        if (isNew) {
            made << part->target();
        }
    }
    return {};
}

/// Collects the parts of one run.
class LetterFileWriter
{
public:
    LetterFileWriter(const LetterFonts &fonts, Progress &progress, size_t total)
        : m_layouter(fonts), m_job{m_layouter, progress, 0, static_cast<qint64>(total)}
    {
    }

    Result<> add(const QString &target, std::span<const LetterRequest> letters)
    {
        auto part = writtenPart(target, letters, m_job);
        if (!part) {
            return tl::unexpected(part.error());
        }
        m_pending.m_pages += static_cast<int>(letters.size());
        m_pending.m_bytes += (*part)->size();
        m_pending.m_parts.push_back(std::move(*part));
        return {};
    }

    PendingLetters take() { return std::move(m_pending); }

private:
    LetterLayouter m_layouter;
    Job m_job;
    PendingLetters m_pending;
};

Result<PendingLetters> writeLetters(const QString &file, std::span<const LetterRequest> letters,
                                    const LetterFonts &fonts, Progress &progress)
{
    if (letters.empty()) {
        return fail(ErrorCode::NothingToPrint);
    }
    PartFile::removeStale(QFileInfo(file).absolutePath());
    LetterFileWriter writer(fonts, progress, letters.size());
    return writer.add(file, letters).map([&writer] { return writer.take(); });
}

Result<PendingLetters> writeLetterFiles(const QString &folder, const std::vector<LetterFile> &files,
                                        const LetterFonts &fonts, Progress &progress)
{
    const size_t total = std::accumulate(files.begin(), files.end(), size_t{0},
                                         [](size_t sum, const LetterFile &file) { return sum + file.letters.size(); });
    if (total == 0) {
        return fail(ErrorCode::NothingToPrint);
    }
    PartFile::removeStale(folder);
    LetterFileWriter writer(fonts, progress, total);
    for (const LetterFile &file : files) {
        if (const auto added = writer.add(QDir(folder).filePath(file.name), file.letters); !added) {
            return tl::unexpected(added.error());
        }
    }
    return writer.take();
}

Result<PendingLetters> writeSingleLetters(const QString &folder, std::span<const LetterRequest> letters,
                                          const LetterFonts &fonts, Progress &progress)
{
    std::vector<LetterFile> files;
    files.reserve(letters.size());
    for (const LetterRequest &letter : letters) {
        files.push_back({letterFileName(letter), std::span(&letter, 1)});
    }
    return writeLetterFiles(folder, files, fonts, progress);
}

} // namespace hauspost
