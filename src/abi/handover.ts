/** A preserved file as handed over (spec §3.6). */
export interface HandedFile {
  /** The handler's string: at most 47 ASCII characters. */
  compatible: string;
  /** The handler's opaque value, unsigned 64 bits: memfd's descriptor address. */
  data: bigint;
  /** Userspace's token, unsigned 64 bits. */
  token: bigint;
}

/** A session as handed over: its name without the NUL, its files in the order of preservation. */
export interface HandedSession {
  name: Uint8Array;
  files: HandedFile[];
}

/** An FLB object as handed over (spec §3.7): `data` and `count` are unsigned 64 bits. */
export interface HandedFlb {
  name: string;
  data: bigint;
  count: bigint;
}

/** A preserved folio: 2^order pages from page frame `pfn`, a multiple of 2^order (spec §5). */
export interface Folio {
  pfn: bigint;
  order: number;
}

/** What one kernel hands over to the next, addresses of structures aside. */
export interface Handover {
  /** How many live updates the host has had: 1 after the first (spec §3.5). */
  liveupdateNumber: bigint;
  /** In list order, which is the order of serialization. */
  sessions: HandedSession[];
  /** Null where the FLB page is not known; empty where the ABI has none. */
  flbs: HandedFlb[] | null;
  /** In the tracker's walk order. */
  folios: Folio[];
}
