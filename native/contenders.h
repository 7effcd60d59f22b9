/* The twins, CONTENDER(algorithm) each: `luo_<algorithm>_play` plays a tape with it. */
#define CONTENDERS(CONTENDER) \
    CONTENDER(list)           \
    CONTENDER(list_hash)      \
    CONTENDER(buckets)        \
    CONTENDER(hash)           \
    CONTENDER(rbtree)         \
    CONTENDER(xarray)         \
    CONTENDER(bitmaps_4096)   \
    CONTENDER(radix)
