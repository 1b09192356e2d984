#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/exchange/dtmdiagnostic.h"

#include <QtCore/QDate>
#include <QtCore/QIODevice>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace hauspost {

/// An L record, texts trimmed.
struct DtmProperty
{
    qint64 recordNumber = 0; ///< 1-based
    QString version;         ///< "03.05"
    QString number;          ///< 9 digits
    QString customerNumber;
    QString objectNumber;
    QString street;
    QString postalCode;
    QString city;
    QString country;
    QDate periodBegin;
    QDate periodEnd;
};

/// Names and address of one party of an M record.
struct DtmParty
{
    QStringList names; ///< lines that are not blank, at most 4
    QString street;
    QString country;
    QString postalCode;
    QString city;
};

/// An M record, texts trimmed.
struct DtmUser
{
    qint64 recordNumber = 0; ///< 1-based
    QString propertyNumber;  ///< 9 digits
    int unitNumber = 0;      ///< 1…9999
    QString clientKey;
    int addressFlag = 1; ///< 1…4
    DtmParty user;
    DtmParty owner;
    QDate begin; ///< occupancy within the billing period
    QDate end;
    bool vacant = false;
    QDate periodBegin; ///< of the L record it belongs to
    QDate periodEnd;
};

/// What could be read of a file. Records with an error are left out and named in diagnostics.
struct DtmFile
{
    static constexpr qsizetype maximumDiagnostics = 1000;

    QString version; ///< of the first good record, "03.05"
    std::vector<DtmProperty> properties;
    std::vector<DtmUser> users;
    std::vector<DtmDiagnostic> diagnostics; ///< the first 1000, in order of the file
    qint64 furtherDiagnostics = 0;          ///< how many more there are
    qint64 records = 0;                     ///< records seen
    qint64 badRecords = 0;                  ///< of these left out
    QSet<QString> incompleteProperties;     ///< property numbers of records left out
    bool incomplete = false;                ///< a record without a readable property number was left out
};

/// Reads a DTM file (Standard-Datenaustausch 3.05 and 3.10, L and M records), record by record; memory grows with the
/// good records only. Any thread; the device is read from where it stands. fileName is for error messages only.
/// Errors: Cancelled, FileNotReadable, ImportEmpty, ImportNotDtm (not one record looks like L or M). A file with
/// records but without a good one is not an error here: the diagnostics say what is wrong.
[[nodiscard]] Result<DtmFile> readDtm(QIODevice &device, const QString &fileName, Progress &progress);

} // namespace hauspost
