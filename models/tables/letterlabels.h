#pragma once

#include "models/storage/loggedletter.h"
#include "models/tables/labels.h"

namespace hauspost {

/// "Im Druckauftrag", "Gedruckt", "Zur Post gegeben", … Used by the tables and the command line. destination: of the
/// run; what went into a file is not called printed, because nobody knows whether it came onto paper.
[[nodiscard]] QString letterStateText(LetterState state, LetterDestination destination = LetterDestination::Printer);
[[nodiscard]] StatusLook letterStateLook(LetterState state);
[[nodiscard]] QString returnReasonText(ReturnReason reason);
/// "PDF-Datei letters.pdf", "Drucker Etage 2".
[[nodiscard]] QString batchTargetText(const BatchTarget &target);
/// "0012", as it begins the numbers of its letters.
[[nodiscard]] QString batchNumberText(int batch);
/// One word where all letters are in one state, else the counts: "488 printed, 12 not printed".
[[nodiscard]] QString batchStateText(const LetterBatch &batch);
/// What needs the user most, for icon and order.
[[nodiscard]] LetterState batchLead(const LetterBatch &batch);
/// What is worth a look: moved out since, not on record any more, why it came back.
[[nodiscard]] QString loggedLetterRemark(const LoggedLetter &letter);

} // namespace hauspost
