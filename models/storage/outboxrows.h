#pragma once

// How actions map to rows of the outbox: used by what queues and what sends, by nobody else.

#include "models/sql/statement.h"
#include "models/storage/outbox.h"

namespace hauspost::outboxrows {

/// For display only, never for order.
[[nodiscard]] QString timeText(const QDateTime &utc);

/// What no second open action of its kind may be about: the resident; an import is about itself.
[[nodiscard]] QString subjectOf(const wire::Action &action);

/// JSON as answered; "" for none.
[[nodiscard]] QString reportText(const std::optional<wire::ImportReport> &report);

/// The statement that insert() takes; prepared once for many actions.
[[nodiscard]] Result<Statement> prepareInsert(Database &database);
[[nodiscard]] Result<> insert(Statement &statement, const wire::Action &action, const QString &createdAt);

/// Condition: made for another office than the present one.
extern const char elsewhere[];
/// Columns that entry() expects.
extern const char columns[];
/// Errors: WireMalformed where the body is not one of this program's.
[[nodiscard]] Result<OutboxEntry> entry(const Statement &row);

} // namespace hauspost::outboxrows
