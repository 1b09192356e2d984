#include "app/desk/mirroroffice.h"

#include "models/storage/deskdatabase.h"
#include "models/storage/dispatchlog.h"
#include "models/storage/residentnotes.h"

#include <QtConcurrent/QtConcurrentRun>

namespace hauspost {

namespace {

/// What this desk knows of these units' residents: letters, and how they wish to be written to.
Result<std::vector<UnitFacts>> addDeskFacts(const DeskPaths &paths, std::vector<UnitFacts> facts)
{
    const SystemClock clock; // of this thread; nothing here asks for the day
    auto desk = DeskDatabase::open(paths, clock, DeskDatabase::Checks::None);
    if (!desk) {
        return Failure(desk.error());
    }
    DispatchLog log(desk->database());
    const auto written = log.lastWritten();
    const auto returned = log.returned();
    if (!written || !returned) {
        return Failure(written ? returned.error() : written.error());
    }
    const auto preferences = ResidentNotes(desk->database(), clock).preferences();
    if (!preferences) {
        return Failure(preferences.error());
    }
    for (UnitFacts &unit : facts) {
        if (const auto &resident = unit.occupancy.resident) {
            const auto day = written->constFind(resident->id);
            unit.lastWritten = day == written->cend() ? std::nullopt : std::optional(*day);
            unit.isReturned = returned->contains(resident->id);
            unit.preference = preferences->value(resident->id);
        }
    }
    return facts;
}

} // namespace

void MirrorOffice::setCipher(std::shared_ptr<const CodeCipher> cipher)
{
    reopen();
    m_cipher = std::move(cipher);
}

void MirrorOffice::reopen()
{
    m_reader.reset();
}

void MirrorOffice::close()
{
    m_pool.waitForDone();
    m_figuresPool.waitForDone();
    reopen();
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

bool MirrorOffice::mayErase()
{
    const auto role = reader().and_then([](MirrorReader *mirror) { return mirror->role(); });
    return !role || hauspost::mayErase(*role);
}

template <class T>
QFuture<Result<T>> MirrorOffice::read(std::function<Result<T>(MirrorReader &)> from)
{
    return QtConcurrent::run(&m_pool, [file = m_paths.mirrorFile(), from = std::move(from)]() -> Result<T> {
        const auto mirror = MirrorReader::open(file, nullptr);
        return mirror ? from(**mirror) : Failure(mirror.error());
    });
}

Result<std::vector<Property>> MirrorOffice::propertyList()
{
    return reader().and_then([](MirrorReader *mirror) { return mirror->propertyList(); });
}

QFuture<Result<std::vector<PropertySummary>>> MirrorOffice::properties()
{
    return read<std::vector<PropertySummary>>(
        [today = m_clock.today()](MirrorReader &mirror) { return mirror.properties(today); });
}

QFuture<Result<std::vector<UnitFacts>>> MirrorOffice::unitFacts(std::optional<PropertyId> property)
{
    const auto facts = [paths = m_paths, property,
                        today = m_clock.today()](MirrorReader &mirror) -> Result<std::vector<UnitFacts>> {
        return mirror.unitFacts(property, today).and_then([&paths](std::vector<UnitFacts> units) {
            return addDeskFacts(paths, std::move(units));
        });
    };
    if (!property) {
        return read<std::vector<UnitFacts>>(facts);
    }
    return QtFuture::makeReadyFuture(reader().and_then([&facts](MirrorReader *mirror) { return facts(*mirror); }));
}

Result<std::vector<Resident>> MirrorOffice::tenancies(const UnitId &unit)
{
    return reader().and_then([&unit](MirrorReader *mirror) { return mirror->tenancies(unit); });
}

QFuture<Result<OfficeFigures>> MirrorOffice::figures()
{
    return QtConcurrent::run(&m_figuresPool, [paths = m_paths]() -> Result<OfficeFigures> {
        const SystemClock clock;
        const auto mirror = MirrorReader::open(paths.mirrorFile(), nullptr);
        if (!mirror) {
            return Failure(mirror.error());
        }
        auto desk = DeskDatabase::open(paths, clock, DeskDatabase::Checks::None);
        return readOfficeFigures(**mirror, desk ? &desk->database() : nullptr, clock);
    });
}

Result<std::vector<Occupancy>> MirrorOffice::residents(const std::vector<ResidentId> &ids)
{
    return reader().and_then([&ids](MirrorReader *mirror) { return mirror->withoutCodes(ids); });
}

QFuture<Result<std::vector<Occupancy>>> MirrorOffice::residentsLater(const std::vector<ResidentId> &ids)
{
    return read<std::vector<Occupancy>>([ids](MirrorReader &mirror) { return mirror.withoutCodes(ids); });
}

Result<std::vector<Occupancy>> MirrorOffice::residentsWithEmail()
{
    return reader().and_then([this](MirrorReader *mirror) { return mirror->withEmail(m_clock.today()); });
}

QFuture<Result<std::vector<Occupancy>>> MirrorOffice::consentRegister()
{
    return read<std::vector<Occupancy>>([](MirrorReader &mirror) { return mirror.consentRegister(); });
}

Result<std::optional<Occupancy>> MirrorOffice::flat(const UnitId &unit)
{
    return reader().and_then([&unit](MirrorReader *mirror) { return mirror->flat(unit); });
}

} // namespace hauspost
