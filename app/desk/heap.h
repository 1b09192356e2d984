#pragma once

namespace hauspost {

/// Before the first thread: all threads share one heap, and big blocks go back to the system at once. glibc otherwise
/// keeps for each thread what its readings of a whole office needed once; other systems' heaps do without.
void shareOneHeap();

} // namespace hauspost
