#pragma once

#include "app/desk/desk.h"

namespace hauspost {

/// For the manual and for a look in continuous integration: waits until the desk has its data, shows the page of
/// options.page, saves its picture to options.screenshot and ends the program (exit code 6 where it cannot be saved, 7
/// where there is no such page or nothing to show on it). Without a file the page stays, for tests from outside: once
/// it is there the program writes its name to standard output.
void takeScreenshot(Desk &desk, const DeskOptions &options);

} // namespace hauspost
