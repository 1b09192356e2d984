#include "models/exchange/zipreader.h"

#include <unzip.h>

namespace hauspost {

namespace {

constexpr int inNamesOrder = 1; ///< minizip: compare names with regard to case
constexpr uLong encryptedFlag = 1;

QFile &fileOf(voidpf file)
{
    return *static_cast<QFile *>(file);
}

voidpf openFile(voidpf file, const void *, int)
{
    return fileOf(file).isOpen() || fileOf(file).open(QIODevice::ReadOnly) ? file : nullptr;
}

uLong readFile(voidpf, voidpf file, void *buffer, uLong size)
{
    const qint64 read = fileOf(file).read(static_cast<char *>(buffer), static_cast<qint64>(size));
    return read < 0 ? 0 : static_cast<uLong>(read);
}

uLong writeNothing(voidpf, voidpf, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellFile(voidpf, voidpf file)
{
    return static_cast<ZPOS64_T>(fileOf(file).pos());
}

long seekFile(voidpf, voidpf file, ZPOS64_T offset, int origin)
{
    const qint64 base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? fileOf(file).pos()
                        : origin == ZLIB_FILEFUNC_SEEK_END ? fileOf(file).size()
                                                           : 0;
    return fileOf(file).seek(base + static_cast<qint64>(offset)) ? 0 : -1;
}

int closeFile(voidpf, voidpf)
{
    return 0; // the reader's own
}

int errorOf(voidpf, voidpf file)
{
    return fileOf(file).error() == QFileDevice::NoError ? 0 : -1;
}

} // namespace

/// The part that the reader stands on.
class ZipPart final : public QIODevice
{
public:
    explicit ZipPart(std::unique_ptr<ZipReader> reader) : m_reader(std::move(reader)) { open(ReadOnly); }
    ~ZipPart() override { unzCloseCurrentFile(m_reader->m_zip); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        constexpr qint64 most = 1 << 20;
        const int read = unzReadCurrentFile(m_reader->m_zip, data, static_cast<unsigned>(qMin(size, most)));
        return read == 0 ? -1 : read; // negative: damaged
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<ZipReader> m_reader;
};

std::unique_ptr<ZipReader> ZipReader::open(const QString &path)
{
    std::unique_ptr<ZipReader> reader(new ZipReader(path));
    zlib_filefunc64_def functions{};
    functions.zopen64_file = openFile;
    functions.zread_file = readFile;
    functions.zwrite_file = writeNothing;
    functions.ztell64_file = tellFile;
    functions.zseek64_file = seekFile;
    functions.zclose_file = closeFile;
    functions.zerror_file = errorOf;
    functions.opaque = &reader->m_file;
    reader->m_zip = unzOpen2_64("", &functions);
    return reader->m_zip ? std::move(reader) : nullptr;
}

ZipReader::~ZipReader()
{
    if (m_zip) {
        unzClose(m_zip);
    }
}

std::optional<std::vector<ZipEntry>> ZipReader::entries(size_t most)
{
    std::vector<ZipEntry> result;
    int state = unzGoToFirstFile(m_zip);
    for (; state == UNZ_OK && result.size() < most; state = unzGoToNextFile(m_zip)) {
        constexpr uLong longestName = 1024;
        QByteArray name(longestName, '\0');
        unz_file_info64 info{};
        if (unzGetCurrentFileInfo64(m_zip, &info, name.data(), longestName, nullptr, 0, nullptr, 0) != UNZ_OK) {
            return std::nullopt;
        }
        name.truncate(static_cast<qsizetype>(qMin(info.size_filename, longestName)));
        result.push_back(
            {QString::fromUtf8(name), info.compressed_size, info.uncompressed_size, (info.flag & encryptedFlag) != 0});
    }
    return state == UNZ_OK || state == UNZ_END_OF_LIST_OF_FILE ? std::optional(std::move(result)) : std::nullopt;
}

std::unique_ptr<QIODevice> ZipReader::part(std::unique_ptr<ZipReader> reader, const QString &name)
{
    if (unzLocateFile(reader->m_zip, name.toUtf8().constData(), inNamesOrder) != UNZ_OK ||
        unzOpenCurrentFile(reader->m_zip) != UNZ_OK) {
        return nullptr;
    }
    return std::make_unique<ZipPart>(std::move(reader));
}

} // namespace hauspost
