/* Plays stages through the C twins of native/ and sends what each section cost. */
#ifndef GUEST_TWINS_H
#define GUEST_TWINS_H

/* Plays every section of /stage with every twin; fails where a result is not the tape's. */
void play_twins(void);

#endif
