#pragma once

#include "models/usecases/contactplan.h"

namespace hauspost {

/// Fills in what a row of a list changes for row.occupancy: changes, update, consent, and the remark ConsentWithdrawn.
/// Where the user chose the desk's values, what stands there stays. Pure.
void compareContact(ContactPlan::Row &row);

} // namespace hauspost
