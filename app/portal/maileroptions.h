#pragma once

#include "app/portal/commandline.h"
#include "app/portal/mailer.h"

namespace hauspost::portal {

/// The options of serve that are about mail: --smtp, --smtp-password-file, --smtp-ca-file, --from, --mail-language,
/// --show-mails.
void addMailOptions(CommandLine &line);

struct ChosenMail
{
    MailerOptions options;
    bool areShown = false; ///< the mails of the folder, in the browser
    QString place;         ///< where mail goes, for the administrator: a sentence
};

/// Without --smtp mails are put into the folder "mail" of the portal's data. Errors: UsageError, FileNotReadable.
[[nodiscard]] Result<ChosenMail> mailOptionsOf(const CommandLine &line);

} // namespace hauspost::portal
