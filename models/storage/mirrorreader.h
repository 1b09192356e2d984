#pragma once

#include "models/base/result.h"
#include "models/domain/occupancy.h"
#include "models/domain/office.h"
#include "models/domain/officerole.h"
#include "models/domain/worklist.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hauspost {

class CodeCipher;

/// A property with what the property table shows of it. Counts are of units; required = "UVI notwendig" ja, and the
/// three access counts are of required units with a current resident.
struct PropertySummary
{
    Property property;
    int units = 0;
    int required = 0;
    int confirmed = 0;
    int pending = 0;
    int without = 0; ///< neither confirmed nor pending

    friend bool operator==(const PropertySummary &, const PropertySummary &) = default;
};

struct MirrorRows
{
    std::vector<Property> properties;
    std::vector<Unit> units;
    std::vector<Resident> residents;
};

/// Reads the mirror of the portal's rows, each call one consistent state of it; never waits for the sync thread's
/// writes (WAL). The file is opened for each call (0.2 ms): a damaged mirror is replaced by a new file, also under
/// readers. All calls: NotSyncedYet, DatabaseCorrupt, DatabaseQuery; never personal data in an error.
class MirrorReader
{
public:
    /// cipher: opens the registration codes; must outlive the reader; null = residents come without codes.
    /// Errors: NotSyncedYet where there is no mirror yet, DatabaseOpen, DatabaseCorrupt.
    [[nodiscard]] static Result<std::unique_ptr<MirrorReader>> open(const QString &mirrorFile,
                                                                    const CodeCipher *cipher);

    [[nodiscard]] Result<std::optional<Office>> office();

    /// What who signed in may do.
    [[nodiscard]] Result<OfficeRole> role();

    /// When a pull last came to its end (UTC).
    [[nodiscard]] Result<std::optional<QDateTime>> lastSuccess();

    /// All properties, by number; fast.
    [[nodiscard]] Result<std::vector<Property>> propertyList();

    /// All properties, by number.
    [[nodiscard]] Result<std::vector<PropertySummary>> properties(QDate today);

    /// One row per unit with its current tenancy (or vacancy), without codes, by property number and unit number.
    /// property: of one property only.
    [[nodiscard]] Result<std::vector<Occupancy>> units(const std::optional<PropertyId> &property, QDate today);

    /// As units(), each with the next tenancy on record. What only the desk knows (letters, outbox) is not filled in.
    [[nodiscard]] Result<std::vector<UnitFacts>> unitFacts(const std::optional<PropertyId> &property, QDate today);

    /// Everybody who lived, lives or will live in a unit, vacancies included, without codes; the latest first.
    [[nodiscard]] Result<std::vector<Resident>> tenancies(const UnitId &unit);

    /// Everybody who lived, lives or will live anywhere, with his unit, without codes and vacancies; one after the
    /// other, because all together take a lot of memory.
    [[nodiscard]] Result<> forEverybody(const std::function<void(const Occupancy &)> &visit);

    /// As units(), and one more row for each future tenancy: everybody whom a letter run may concern, codes included.
    /// Errors: NotSyncedYet until all pages of the first pull are here (half a mirror would leave people out without a
    /// word), CodesUnreadable where the mirror was made with another token.
    [[nodiscard]] Result<std::vector<Occupancy>> letterCandidates(const std::optional<PropertyId> &property,
                                                                  QDate today);

    /// Every row, previous tenancies too, without codes: what an import is compared with.
    /// Errors: NotSyncedYet until all pages of the first pull are here.
    [[nodiscard]] Result<MirrorRows> rows();

    /// These residents with their units, whenever they lived there, codes of current and future ones included; in the
    /// order of units. Who is not on record any more is missing. Errors: as letterCandidates().
    [[nodiscard]] Result<std::vector<Occupancy>> residents(const std::vector<ResidentId> &ids);

    /// The same without codes, at any time.
    [[nodiscard]] Result<std::vector<Occupancy>> withoutCodes(const std::vector<ResidentId> &ids);

    /// Present and future residents with an e-mail address, without codes.
    [[nodiscard]] Result<std::vector<Occupancy>> withEmail(QDate today);

    /// Everybody who has a state in the register of consents (consentregister.h), whenever he lived there, without
    /// codes, in the order of units.
    [[nodiscard]] Result<std::vector<Occupancy>> consentRegister();

    /// These units without their residents, in no order; who is not on record any more is missing.
    [[nodiscard]] Result<std::vector<Occupancy>> flats(const std::vector<UnitId> &units);

    /// A unit without its residents. nullopt: not on record.
    [[nodiscard]] Result<std::optional<Occupancy>> flat(const UnitId &unit);

private:
    MirrorReader(QString file, const CodeCipher *cipher) : m_file(std::move(file)), m_cipher(cipher) {}

    QString m_file;
    const CodeCipher *m_cipher;
};

} // namespace hauspost
