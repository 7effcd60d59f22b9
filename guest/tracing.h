/* What tracefs tells of the kernel's inside (spec 16.9, 16.10). */
#ifndef GUEST_TRACING_H
#define GUEST_TRACING_H

/* Prepares the ring that outlives kexec, the few functions on the way to it, and sends their addresses. */
void prepare_phases(void);

/* Prepares events and the function graph of all that live update does. */
void prepare_events(void);

/* Switches recording on, and off again. */
void start_events(void);
void stop_events(void);

/* Switches the ring that outlives kexec on. */
void start_ring(void);

/* Sends, in the next kernel, the ring's pages, its format and this kernel's addresses. */
void send_ring(void);

/* Sends the kernel's functions, a line each: address and name. */
void send_functions(void);

/* Sends, in the next kernel, the ring as text; the events must be prepared. */
void send_ring_text(void);

/* Sends the recorded text and how much of it was lost. */
void send_events(void);

#endif
