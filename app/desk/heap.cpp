#include "app/desk/heap.h"

#include <QtCore/QtGlobal>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace hauspost {

void shareOneHeap()
{
#ifdef __GLIBC__
    constexpr int bigBlock = 128 * 1024; // bytes; set by hand it does not grow
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, bigBlock);
#endif
}

void giveHeapBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace hauspost
