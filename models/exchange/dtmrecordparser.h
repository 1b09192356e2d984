#pragma once

#include "models/exchange/dtmreader.h"
#include "models/exchange/dtmrecord.h"

#include <QtCore/QByteArrayView>

#include <functional>
#include <variant>

namespace hauspost::dtm {

/// What one record is: a property, a user, or nothing usable.
using ParsedRecord = std::variant<std::monostate, DtmProperty, DtmUser>;

/// Takes one record (without its line break) apart. Tells every problem of it to report; after one of severity Error
/// the result is empty. lastAndOpen: the file ends within this record.
[[nodiscard]] ParsedRecord parseRecord(QByteArrayView bytes, qint64 recordNumber, bool lastAndOpen,
                                       const std::function<void(DtmDiagnostic)> &report);

/// Property number of a record that may be damaged; empty where it cannot be trusted.
[[nodiscard]] QString propertyNumberOf(QByteArrayView bytes);

/// True for what begins like an L or M record ("L03.05").
[[nodiscard]] bool beginsLikeRecord(QByteArrayView bytes);

} // namespace hauspost::dtm
