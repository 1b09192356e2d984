#pragma once

#include "app/desk/desk.h"

namespace hauspost {

/// For the manual and for a look in continuous integration: waits until the desk has its data, shows the page of
/// options.page, saves its picture to options.screenshot and ends the program (exit code 6 where it cannot be saved).
/// Without a file the page stays, for tests from outside.
void takeScreenshot(Desk &desk, const DeskOptions &options);

} // namespace hauspost
