#include "models/exchange/workbookfile.h"

#include "models/exchange/sheetlimits.h"
#include "models/exchange/zipreader.h"

#include <QtCore/QFileInfo>

namespace hauspost {

namespace {

std::optional<SheetFault> faultOf(const ZipEntry &part)
{
    constexpr quint64 small = 16ULL << 20;
    if (part.isEncrypted) {
        return SheetFault::Encrypted;
    }
    const bool isBomb =
        part.unpacked > small && part.unpacked / std::max<quint64>(part.packed, 1) > sheetlimits::packRatio;
    return isBomb || part.unpacked > sheetlimits::unpackedBytes ? std::optional(SheetFault::TooMuchUnpacked)
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
    const auto zip = ZipReader::open(m_path);
    const auto entries = zip ? zip->entries(sheetlimits::parts + 1) : std::nullopt;
    if (!entries) {
        return sheetFailure(m_name, SheetFault::Damaged);
    }
    for (const ZipEntry &entry : *entries) {
        if (const auto fault = faultOf(entry)) {
            return sheetFailure(m_name, *fault);
        }
        m_parts.insert(entry.name.toLower(), entry.name);
    }
    if (entries->size() > sheetlimits::parts) {
        return sheetFailure(m_name, SheetFault::TooMuchUnpacked);
    }
    return m_parts.isEmpty() ? Result<>(sheetFailure(m_name, SheetFault::Damaged)) : Result<>();
}

Result<std::unique_ptr<GuardedXml>> WorkbookFile::part(const QString &name) const
{
    const auto found = m_parts.constFind(name.toLower());
    if (found == m_parts.constEnd()) {
        return sheetFailure(m_name, SheetFault::PartMissing);
    }
    auto zip = ZipReader::open(m_path);
    auto file = zip ? ZipReader::part(std::move(zip), *found) : nullptr;
    if (!file) {
        return sheetFailure(m_name, SheetFault::Damaged);
    }
    return std::make_unique<GuardedXml>(std::move(file), sheetlimits::unpackedBytes);
}

} // namespace hauspost
