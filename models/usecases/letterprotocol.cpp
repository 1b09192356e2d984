#include "models/usecases/letterprotocol.h"

#include "models/storage/dispatchlog.h"
#include "models/storage/mirrorreader.h"
#include "models/usecases/eligibilitytext.h"
#include "models/usecases/letterhistory.h"

#include <QtCore/QHash>

namespace hauspost {

namespace {

/// Those left out as the mirror knows them now: the resident, or at least the unit.
class LeftOutReader
{
public:
    Result<> read(MirrorReader &mirror, const std::vector<LeftOutLetter> &leftOut)
    {
        std::vector<ResidentId> residents;
        std::vector<UnitId> units;
        for (const LeftOutLetter &left : leftOut) {
            if (!left.resident.isEmpty()) {
                residents.push_back(left.resident);
            }
            units.push_back(left.unit);
        }
        auto people = mirror.withoutCodes(residents);
        auto flats = mirror.flats(units);
        if (!people || !flats) {
            return Failure(people ? flats.error() : people.error());
        }
        for (Occupancy &row : *people) {
            m_people.insert(row.resident->id, std::move(row));
        }
        for (Occupancy &row : *flats) {
            m_flats.insert(row.unit.id, std::move(row));
        }
        return {};
    }

    [[nodiscard]] std::optional<Occupancy> of(const LeftOutLetter &left) const
    {
        if (const auto found = m_people.constFind(left.resident); found != m_people.constEnd()) {
            return *found;
        }
        const auto flat = m_flats.constFind(left.unit);
        return flat == m_flats.constEnd() ? std::nullopt : std::optional(*flat);
    }

private:
    QHash<ResidentId, Occupancy> m_people;
    QHash<UnitId, Occupancy> m_flats;
};

} // namespace

Result<LetterProtocol> letterProtocol(MirrorReader *mirror, DispatchLog &log, int number, QDate today)
{
    auto batch = log.batch(number);
    auto letters = loggedLetters(mirror, log, number, today);
    const auto leftOut = log.leftOut(number);
    if (!batch || !letters || !leftOut) {
        return Failure(!batch ? batch.error() : !letters ? letters.error() : leftOut.error());
    }
    LeftOutReader people;
    if (mirror) {
        if (const auto read = people.read(*mirror, *leftOut); !read) {
            return Failure(read.error());
        }
    }
    LetterProtocol protocol{std::move(*batch), std::move(*letters), {}};
    protocol.leftOut.reserve(leftOut->size());
    for (const LeftOutLetter &left : *leftOut) {
        protocol.leftOut.push_back({people.of(left), verdictText(left.verdict)});
    }
    return protocol;
}

} // namespace hauspost
