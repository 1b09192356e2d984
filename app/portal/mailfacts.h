#pragma once

#include "app/portal/mailqueue.h"
#include "models/domain/office.h"

namespace hauspost::portal {

/// What a mail says beside its link.
struct MailFacts
{
    Office office;
    QString flat; ///< "Street 7, 2. OG RE"; empty where the mail concerns no flat. No name, no number, no city
};

/// Errors: those of the database, WireMalformed.
[[nodiscard]] Result<MailFacts> mailFacts(Database &database, const MailJob &job);

} // namespace hauspost::portal
