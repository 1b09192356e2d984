#pragma once

#include "models/domain/postaladdress.h"
#include "models/domain/salutation.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace hauspost {

/// What an import may say of a tenancy, field by field. Kept beside a row that was edited by hand since, so that the
/// next import can tell a value that somebody corrected from one that the file has changed.
struct ImportedValues
{
    QStringList names;
    Salutation salutation = Salutation::None;
    PostalAddress postalAddress;
    bool addressDeviates = false;
    QString email;
    std::optional<QDate> moveIn;
    std::optional<QDate> moveOut;

    friend bool operator==(const ImportedValues &, const ImportedValues &) = default;
};

} // namespace hauspost
