#pragma once

#include "models/letters/lettercontent.h"
#include "models/letters/letterrequest.h"

namespace hauspost {

/// WHAT is written: fills the German letter text (resources/letters/registration.de.json) with the request's data.
/// The letter is always German: it goes to the resident, not to the clerk. Pure; any thread.
/// Precondition: request.resident.code is set (see LetterVerdict::CodeMissing); without it the code field stays empty.
[[nodiscard]] LetterContent composeLetter(const LetterRequest &request);

/// The salutation by the value the office entered (DIN 5008: it matches the address), never guessed from a first name:
/// Ms/Mr "Sehr geehrte Frau …,", Family, Couple, Company "Sehr geehrte Damen und Herren,". None and Neutral give
/// "Guten Tag, Vorname Nachname,", for two persons "Guten Tag, … und …,", and plain "Guten Tag," where the name lines
/// are no persons' names beyond doubt.
[[nodiscard]] QString salutationLine(const Resident &resident);

} // namespace hauspost
