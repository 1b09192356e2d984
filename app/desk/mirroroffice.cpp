#include "app/desk/mirroroffice.h"

#include "models/storage/deskdatabase.h"
#include "models/storage/dispatchlog.h"

#include <QtConcurrent/QtConcurrentRun>

namespace hauspost {

void MirrorOffice::setCipher(std::shared_ptr<const CodeCipher> cipher)
{
    reopen();
    m_cipher = std::move(cipher);
}

void MirrorOffice::reopen()
{
    m_reader.reset();
    m_desk.reset();
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

bool MirrorOffice::mayChange()
{
    const auto role = reader().and_then([](MirrorReader *mirror) { return mirror->role(); });
    return !role || mayWrite(*role); // unknown: the portal judges
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
    auto facts = reader().and_then(
        [this, &property](MirrorReader *mirror) { return mirror->unitFacts(property, m_clock.today()); });
    if (!facts) {
        return facts;
    }
    if (const auto added = addLetters(*facts); !added) {
        return Failure(added.error());
    }
    return facts;
}

Result<> MirrorOffice::addLetters(std::vector<UnitFacts> &facts)
{
    if (!m_desk) {
        auto opened = DeskDatabase::open(m_paths, m_clock, DeskDatabase::Checks::None);
        if (!opened) {
            return Failure(opened.error());
        }
        m_desk.emplace(std::move(*opened));
    }
    DispatchLog log(m_desk->database());
    const auto written = log.lastWritten();
    const auto returned = log.returned();
    if (!written || !returned) {
        return Failure(written ? returned.error() : written.error());
    }
    for (UnitFacts &unit : facts) {
        if (const auto &resident = unit.occupancy.resident) {
            const auto day = written->constFind(resident->id);
            unit.lastWritten = day == written->cend() ? std::nullopt : std::optional(*day);
            unit.isReturned = returned->contains(resident->id);
        }
    }
    return {};
}

Result<std::vector<Resident>> MirrorOffice::tenancies(const UnitId &unit)
{
    return reader().and_then([&unit](MirrorReader *mirror) { return mirror->tenancies(unit); });
}

QFuture<Result<OfficeFigures>> MirrorOffice::figures()
{
    return QtConcurrent::run(&m_pool, [paths = m_paths]() -> Result<OfficeFigures> {
        const SystemClock clock;
        const auto mirror = MirrorReader::open(paths.mirrorFile(), nullptr);
        if (!mirror) {
            return Failure(mirror.error());
        }
        auto desk = DeskDatabase::open(paths, clock, DeskDatabase::Checks::None);
        return readOfficeFigures(**mirror, desk ? &desk->database() : nullptr, clock);
    });
}

Result<std::vector<Occupancy>> MirrorOffice::residents()
{
    const auto all = reader().and_then(
        [this](MirrorReader *mirror) { return mirror->letterCandidates(std::nullopt, m_clock.today()); });
    return all ? all : units(std::nullopt); // half a mirror, or without its codes: better than none
}

} // namespace hauspost
