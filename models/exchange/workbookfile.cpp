#include "models/exchange/workbookfile.h"

#include "models/exchange/sheetlimits.h"

#include <QtCore/QFileInfo>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

namespace hauspost {

namespace {

std::optional<SheetFault> faultOf(const QuaZipFileInfo64 &part)
{
    constexpr quint64 small = 16ULL << 20;
    if (part.isEncrypted()) {
        return SheetFault::Encrypted;
    }
    const bool isBomb = part.uncompressedSize > small &&
                        part.uncompressedSize / std::max<quint64>(part.compressedSize, 1) > sheetlimits::packRatio;
    return isBomb || part.uncompressedSize > sheetlimits::unpackedBytes ? std::optional(SheetFault::TooMuchUnpacked)
                                                                        : std::nullopt;
}

} // namespace

Result<std::unique_ptr<WorkbookFile>> WorkbookFile::open(const QString &path)
{
    auto file = std::unique_ptr<WorkbookFile>(new WorkbookFile(path, QFileInfo(path).fileName()));
    return file->readDirectory().map([&file] { return std::move(file); });
}

Result<> WorkbookFile::readDirectory()
{
    QuaZip zip(m_path);
    if (!zip.open(QuaZip::mdUnzip)) {
        return sheetFailure(m_name, SheetFault::Damaged);
    }
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info)) {
            return sheetFailure(m_name, SheetFault::Damaged);
        }
        if (const auto fault = faultOf(info)) {
            return sheetFailure(m_name, *fault);
        }
        m_parts.insert(info.name.toLower(), info.name);
        if (m_parts.size() > sheetlimits::parts) {
            return sheetFailure(m_name, SheetFault::TooMuchUnpacked);
        }
    }
    return m_parts.isEmpty() ? Result<>(sheetFailure(m_name, SheetFault::Damaged)) : Result<>();
}

Result<std::unique_ptr<GuardedXml>> WorkbookFile::part(const QString &name) const
{
    const auto found = m_parts.constFind(name.toLower());
    if (found == m_parts.constEnd()) {
        return sheetFailure(m_name, SheetFault::PartMissing);
    }
    auto file = std::make_unique<QuaZipFile>(m_path, *found);
    if (!file->open(QIODevice::ReadOnly)) {
        return sheetFailure(m_name, SheetFault::Damaged);
    }
    return std::make_unique<GuardedXml>(std::move(file), sheetlimits::unpackedBytes);
}

} // namespace hauspost
