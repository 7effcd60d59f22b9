/* The twins, CONTENDER(algorithm) each: `luo_<algorithm>_play` plays a tape with it. */
#define CONTENDERS(CONTENDER) \
    CONTENDER(list)           \
    CONTENDER(hash)
