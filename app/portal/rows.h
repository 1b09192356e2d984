#pragma once

#include "models/domain/property.h"
#include "models/domain/resident.h"
#include "models/domain/unit.h"
#include "models/sql/statement.h"

/// How the rows of the portal's database map to domain values.
namespace hauspost::portal::rows {

/// Columns in the order that the functions below expect; tables are named p, u and r.
extern const char propertyColumns[];
extern const char unitColumns[];
extern const char residentColumns[]; ///< without code
constexpr int propertyColumnCount = 7;
constexpr int unitColumnCount = 5;
constexpr int residentColumnCount = 25;

[[nodiscard]] Property property(const Statement &row, int first);
[[nodiscard]] Unit unit(const Statement &row, int first);
[[nodiscard]] Resident resident(const Statement &row, int first);

/// Binds account, id, seq and the values, in the order of upsertProperty and so on.
void bind(Statement &statement, const AccountId &account, qint64 seq, const Property &property);
void bind(Statement &statement, const AccountId &account, qint64 seq, const Unit &unit);
void bind(Statement &statement, const AccountId &account, qint64 seq, const Resident &resident);

/// Insert or replace the values of one row. Access is written by an insert only: an import never changes it.
extern const char upsertProperty[];
extern const char upsertUnit[];
extern const char upsertResident[];

/// upsertResident for who changes more than an import: writes access whatever was there, and further columns, whose
/// values are bound behind those of bind().
[[nodiscard]] QString upsertResidentWith(const QStringList &columns);

} // namespace hauspost::portal::rows
