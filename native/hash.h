/*
 * The hash of a name: 32-bit words up to the first zero word, so that TypeScript can keep up with
 * the same function; and comparing names. Names are canonical (zero after the NUL), so whole words
 * may be read.
 */
#ifndef LUO_HASH_H
#define LUO_HASH_H

#include "stage.h"

#define MULTIPLIER 0x9e3779b1u

/* Takes a name field and gives its hash; the high bits are the good ones. */
static inline uint32_t hash_name(const unsigned char *name)
{
    uint32_t hash = 0;

    for (uint32_t i = 0; i < NAME_BYTES; i += 4) {
        uint32_t word;

        __builtin_memcpy(&word, name + i, 4);
        if (!word)
            break;
        hash = ((hash << 5 | hash >> 27) ^ word) * MULTIPLIER;
    }
    return hash ^ hash >> 15;
}

/* Compares two canonical name fields, 8 bytes at a time, up to the word that ends them. */
static inline bool same_words(const unsigned char *a, const unsigned char *b)
{
    for (uint32_t i = 0; i < NAME_BYTES; i += 8) {
        uint64_t word;
        uint64_t other;

        __builtin_memcpy(&word, a + i, 8);
        __builtin_memcpy(&other, b + i, 8);
        if (word != other)
            return false;
        if (!(word >> 56))
            break;
    }
    return true;
}

/* Loads 8 bytes of a name so that words compare as memcmp() does: the first byte is the highest. */
static inline uint64_t load_ordered(const unsigned char *name)
{
    uint64_t word;

    __builtin_memcpy(&word, name, 8);
    return __builtin_bswap64(word);
}

/*
 * Compares two canonical name fields. Gives whether they differ, and then whether `name` is the
 * greater, as memcmp() has it.
 */
static inline bool differ(const unsigned char *name, const unsigned char *other, bool *greater)
{
    for (uint32_t i = 0; i < NAME_BYTES; i += 8) {
        uint64_t word = load_ordered(name + i);
        uint64_t other_word = load_ordered(other + i);

        if (word != other_word) {
            *greater = word > other_word;
            return true;
        }
        if (!(word & 255))
            break;
    }
    return false;
}

#endif
