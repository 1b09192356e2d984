#pragma once

// How the mirror's rows map to domain values: used by its writer and its reader, by nobody else.

#include "models/domain/occupancy.h"
#include "models/sql/statement.h"

#include <optional>
#include <vector>

namespace hauspost {

class CodeCipher;
class Database;

namespace mirrorrows {

/// Columns in the order that the functions below expect.
extern const char propertyColumns[];
extern const char unitColumns[];
extern const char residentColumns[];
constexpr int propertyColumnCount = 7;
constexpr int unitColumnCount = 5;
constexpr int residentColumnCount = 27;

[[nodiscard]] Property property(const Statement &row, int first);
[[nodiscard]] Unit unit(const Statement &row, int first);
/// cipher null: without the code. A code that cannot be opened is left out.
[[nodiscard]] Resident resident(const Statement &row, int first, const CodeCipher *cipher);

void bind(Statement &statement, const Property &property);
void bind(Statement &statement, const Unit &unit);
void bind(Statement &statement, const Resident &resident, const CodeCipher &cipher);

/// Notes the ids of all residents beside those noted already; see Mirror::vanished().
[[nodiscard]] Result<> noteReplaced(Database &database);
/// Those noted that are no rows now; nullopt: nothing is noted.
[[nodiscard]] Result<std::optional<std::vector<ResidentId>>> vanished(Database &database);
[[nodiscard]] Result<> dropReplaced(Database &database);

} // namespace mirrorrows
} // namespace hauspost
