#pragma once

#include <QtCore/QFile>
#include <QtCore/QIODevice>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <vector>

namespace hauspost {

/// What a ZIP file says of one of its parts; sizes in bytes, as declared and not proved.
struct ZipEntry
{
    QString name;
    quint64 packed = 0;
    quint64 unpacked = 0;
    bool isEncrypted = false;
};

/// Reads a ZIP file through minizip, the library under libxlsxwriter: one that brings a minizip of its own cannot be
/// linked beside it. Files are opened by Qt, so names may be in any script. One thread.
class ZipReader
{
public:
    /// nullptr: not readable, or no ZIP file.
    [[nodiscard]] static std::unique_ptr<ZipReader> open(const QString &path);
    ~ZipReader();
    ZipReader(const ZipReader &) = delete;
    ZipReader &operator=(const ZipReader &) = delete;

    /// At most this many; nullopt: damaged.
    [[nodiscard]] std::optional<std::vector<ZipEntry>> entries(size_t most);
    /// One part, streaming, open; the device keeps the reader. nullptr: not there, or damaged.
    [[nodiscard]] static std::unique_ptr<QIODevice> part(std::unique_ptr<ZipReader> reader, const QString &name);

private:
    friend class ZipPart;
    explicit ZipReader(const QString &path) : m_file(path) {}

    QFile m_file;
    void *m_zip = nullptr; ///< minizip's unzFile
};

} // namespace hauspost
