#pragma once

#include "models/wire/jsonreader.h"
#include "models/wire/names.h"

/// Members of an action that must be there and make sense; where one does not, the reader's status says so.
namespace hauspost::wire {

inline QDate mustDate(JsonReader &reader, const char *key)
{
    const auto date = reader.dateOr(key);
    if (!date) {
        reader.reject(key);
    }
    return date.value_or(QDate());
}

inline int mustNumber(JsonReader &reader, const char *key)
{
    constexpr qint64 largest = 1'000'000'000;
    const qint64 number = reader.integer(key);
    if (number < 0 || number > largest) {
        reader.reject(key);
    }
    return static_cast<int>(qBound(qint64(0), number, largest));
}

inline Salutation mustSalutation(JsonReader &reader, const char *key)
{
    const auto salutation = salutationFrom(reader.text(key));
    if (!salutation) {
        reader.reject(key);
    }
    return salutation.value_or(Salutation::None);
}

/// 1 to 4 lines of a resident's name.
inline QStringList mustNames(JsonReader &reader, const char *key)
{
    constexpr qsizetype mostNames = 4;
    QStringList names = reader.textsOr(key);
    if (names.isEmpty() || names.size() > mostNames) {
        reader.reject(key);
    }
    return names;
}

} // namespace hauspost::wire
