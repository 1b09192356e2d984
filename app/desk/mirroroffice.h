#pragma once

#include "models/base/clock.h"
#include "models/base/paths.h"
#include "models/storage/codecipher.h"
#include "views/officedata.h"

#include <memory>

namespace hauspost {

/// The pages' data from the mirror. GUI thread; opened when first asked for, so that the window is there at once.
class MirrorOffice final : public OfficeData
{
public:
    MirrorOffice(DeskPaths paths, const Clock &clock) : m_paths(std::move(paths)), m_clock(clock) {}

    /// Opens the codes from now on; null = no codes.
    void setCipher(std::shared_ptr<const CodeCipher> cipher);
    [[nodiscard]] const std::shared_ptr<const CodeCipher> &cipher() const { return m_cipher; }

    /// The sync thread may have made the file anew: the next call opens it again.
    void reopen() { m_reader.reset(); }

    [[nodiscard]] Result<MirrorReader *> reader();

    Result<std::vector<PropertySummary>> properties() override;
    Result<std::vector<Occupancy>> units(std::optional<PropertyId> property) override;
    Result<std::vector<UnitFacts>> unitFacts(std::optional<PropertyId> property) override;
    Result<std::vector<Resident>> tenancies(const UnitId &unit) override;

private:
    DeskPaths m_paths;
    const Clock &m_clock;
    std::shared_ptr<const CodeCipher> m_cipher;
    std::unique_ptr<MirrorReader> m_reader;
};

} // namespace hauspost
