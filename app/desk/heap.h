#pragma once

namespace hauspost {

/// Before the first thread: all threads share one heap, and big blocks go back to the system at once. glibc otherwise
/// keeps for each thread what its readings of a whole office needed once; other systems' heaps do without.
void shareOneHeap();

/// After something big was let go: what lies free between what is still in use goes back to the system, too. Some ten
/// milliseconds; any thread but the window's.
void giveHeapBack();

} // namespace hauspost
