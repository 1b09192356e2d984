#pragma once

#include "models/exchange/dtmreader.h"
#include "models/exchange/dtmrecord.h"
#include "models/exchange/dtmwriter.h"

#include <QtCore/QBuffer>

/// Small DTM files for tests, good ones and ones broken on purpose.
namespace hauspost::test {

inline DtmProperty someProperty(const QString &number = QStringLiteral("123456789"), int year = 2025)
{
    DtmProperty p;
    p.number = number;
    p.customerNumber = QStringLiteral("0000000042");
    p.objectNumber = QStringLiteral("OBJ-1");
    p.street = QStringLiteral("Großmühlenstraße 7");
    p.postalCode = QStringLiteral("50667");
    p.city = QStringLiteral("Köln");
    p.country = QStringLiteral("D");
    p.periodBegin = QDate(year, 1, 1);
    p.periodEnd = QDate(year, 12, 31);
    return p;
}

inline DtmUser someUser(int unit, const QString &key, QDate begin = {2025, 1, 1}, QDate end = {2025, 12, 31})
{
    DtmUser u;
    u.propertyNumber = QStringLiteral("123456789");
    u.unitNumber = unit;
    u.clientKey = key;
    u.user.names = QStringList{QStringLiteral("Jürgen Groß"), QStringLiteral("Käthe Groß")};
    u.begin = begin;
    u.end = end;
    u.periodBegin = QDate(begin.year(), 1, 1);
    u.periodEnd = QDate(begin.year(), 12, 31);
    return u;
}

inline DtmUser vacancy(int unit, QDate begin, QDate end)
{
    DtmUser u = someUser(unit, {}, begin, end);
    u.user.names.clear();
    u.vacant = true;
    return u;
}

/// One record with CR LF.
template <class Record>
QByteArray bytesOf(const Record &record)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DtmWriter writer(buffer, QStringLiteral("buffer"));
    return writer.write(record) ? buffer.data() : QByteArray();
}

inline QByteArray bytesOf(const QByteArray &record)
{
    return record;
}

template <class... Records>
QByteArray file(const Records &...records)
{
    return (QByteArray() + ... + bytesOf(records));
}

/// The record with other bytes in these columns (1-based).
inline QByteArray patched(QByteArray record, int fromColumn, const QByteArray &bytes)
{
    return record.replace(fromColumn - 1, bytes.size(), bytes);
}

inline Result<DtmFile> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    NoProgress progress;
    return readDtm(buffer, QStringLiteral("office.DAT"), progress);
}

} // namespace hauspost::test
