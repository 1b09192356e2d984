#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/letters/letterfonts.h"
#include "models/letters/letterrequest.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <span>
#include <vector>

namespace hauspost {

class PartFile;

/// Letters that are written, closed and checked by their page count, but still under temporary names: the caller
/// records them first and then gives them their names. What is not committed is removed by the destructor.
class PendingLetters
{
public:
    PendingLetters();
    ~PendingLetters();
    PendingLetters(PendingLetters &&) noexcept;
    PendingLetters &operator=(PendingLetters &&) noexcept;

    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] QStringList files() const; ///< absolute names after commit()

    /// One more file of the same run, finished; it counts no pages.
    void add(std::unique_ptr<PartFile> part);

    /// Gives all files their names; an existing one is replaced in one step. Where one cannot get its name, those that
    /// this call made new are removed again. Errors: FileNotWritable.
    [[nodiscard]] Result<> commit();

private:
    friend class LetterFileWriter;
    std::vector<std::unique_ptr<PartFile>> m_parts;
    int m_pages = 0;
    qint64 m_bytes = 0;
};

/// Writes one PDF with one page per letter, in this order; an existing file stays untouched until commit(). Errors:
/// NothingToPrint, FolderNotWritable, FileNotWritable, DiskFull, LetterWriteFailed, LetterPageCountWrong, Cancelled.
/// Any one thread with a QGuiApplication alive; progress counts letters.
[[nodiscard]] Result<PendingLetters> writeLetters(const QString &file, std::span<const LetterRequest> letters,
                                                  const LetterFonts &fonts, Progress &progress);

/// One file of several: its name and the letters in it.
struct LetterFile
{
    QString name; ///< within the folder
    std::span<const LetterRequest> letters;
};

/// Writes several PDFs into the folder. All or nothing. Errors as writeLetters().
[[nodiscard]] Result<PendingLetters> writeLetterFiles(const QString &folder, const std::vector<LetterFile> &files,
                                                      const LetterFonts &fonts, Progress &progress);

/// Writes one PDF per letter into the folder, named by letterFileName(). All or nothing. Errors as writeLetters().
[[nodiscard]] Result<PendingLetters> writeSingleLetters(const QString &folder, std::span<const LetterRequest> letters,
                                                        const LetterFonts &fonts, Progress &progress);

} // namespace hauspost
