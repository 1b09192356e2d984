#include "app/desk/mirroroffice.h"

namespace hauspost {

void MirrorOffice::setCipher(std::shared_ptr<const CodeCipher> cipher)
{
    m_reader.reset();
    m_cipher = std::move(cipher);
}

Result<MirrorReader *> MirrorOffice::reader()
{
    if (!m_reader) {
        auto opened = MirrorReader::open(m_paths.mirrorFile(), m_cipher.get());
        if (!opened) {
            return Failure(opened.error());
        }
        m_reader = std::move(*opened);
    }
    return m_reader.get();
}

Result<std::vector<PropertySummary>> MirrorOffice::properties()
{
    return reader().and_then([this](MirrorReader *mirror) { return mirror->properties(m_clock.today()); });
}

Result<std::vector<Occupancy>> MirrorOffice::units(std::optional<PropertyId> property)
{
    return reader().and_then(
        [this, &property](MirrorReader *mirror) { return mirror->units(property, m_clock.today()); });
}

Result<std::vector<UnitFacts>> MirrorOffice::unitFacts(std::optional<PropertyId> property)
{
    return reader().and_then(
        [this, &property](MirrorReader *mirror) { return mirror->unitFacts(property, m_clock.today()); });
}

Result<std::vector<Resident>> MirrorOffice::tenancies(const UnitId &unit)
{
    return reader().and_then([&unit](MirrorReader *mirror) { return mirror->tenancies(unit); });
}

} // namespace hauspost
