#pragma once

#include "models/letters/lettercontent.h"
#include "models/letters/letterrequest.h"
#include "models/letters/lettertemplate.h"

namespace hauspost {

/// WHAT is written: fills the German letter text (resources/letters/registration.de.json) with the request's data.
/// The letter is always German: it goes to the resident, not to the clerk. Pure; any thread.
/// Precondition: request.resident.code is set (see LetterVerdict::CodeMissing); without it there is no code in the box
/// and the QR code leads to the common registration page.
[[nodiscard]] LetterContent composeLetter(const LetterRequest &request);

/// The data that the template may name.
[[nodiscard]] LetterValues letterValues(const LetterRequest &request);

} // namespace hauspost
