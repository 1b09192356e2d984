#pragma once

#include "models/domain/property.h"
#include "models/domain/resident.h"
#include "models/domain/unit.h"
#include "models/sql/statement.h"

#include <QtCore/QStringList>

/// Domain values as rows of the mirror, both ways: the one place that knows the order of the columns.
namespace hauspost::mirrorrows {

/// Columns without id and seq, which every table has first.
struct Table
{
    QString name;
    QStringList columns;
    qsizetype ownersFirst = 0; ///< so many first columns name the owning rows, which a reader has at hand
};

[[nodiscard]] const Table &office();
[[nodiscard]] const Table &property();
[[nodiscard]] const Table &unit();
[[nodiscard]] const Table &resident();

/// INSERT that also replaces a row, unless the row there is newer (a page may come twice).
[[nodiscard]] QString upsertSql(const Table &table);

/// "p.id, p.number, …" without the owners: each column of 10,000 rows costs 2 ms.
[[nodiscard]] QString selectList(const Table &table, const QString &alias);

/// Binds id, seq and the columns of upsertSql().
void bind(Statement &upsert, qint64 seq, const Property &property);
void bind(Statement &upsert, qint64 seq, const Unit &unit);
/// encryptedCode: empty where the resident has none.
void bind(Statement &upsert, qint64 seq, const Resident &resident, const QByteArray &encryptedCode);

/// Read the columns of selectList() from this column on. Of a resident unitId, propertyId and code stay empty.
/// encryptedCode: as stored.
/// An enumeration's word that this program does not know cannot be there: the mirror is dropped with its schema.
[[nodiscard]] Property propertyFrom(const Statement &row, int column);
[[nodiscard]] Unit unitFrom(const Statement &row, int column);
[[nodiscard]] Resident residentFrom(const Statement &row, int column, QByteArray &encryptedCode);

/// Number of columns that selectList() makes.
[[nodiscard]] int width(const Table &table);

} // namespace hauspost::mirrorrows
