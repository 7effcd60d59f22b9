import { errnoNumber } from '../abi/errno.ts';
import type { HandedFile, HandedFlb, HandedSession } from '../abi/handover.ts';
import type { LuoAbi } from '../abi/releases.ts';
import { createFlbs, type Flb, type Flbs } from './flb.ts';

const EBADF = -errnoNumber('EBADF');
const EBUSY = -errnoNumber('EBUSY');
const EEXIST = -errnoNumber('EEXIST');
const EINVAL = -errnoNumber('EINVAL');
const ENOENT = -errnoNumber('ENOENT');

/** An open file of userspace; `id` is what its handler tells it by: a memfd's inode (spec §4.1). */
export interface OpenFile {
  id: bigint;
}

/** A file of a set, preserved or come from the kernel before (spec §4.1). */
export interface FileRecord {
  readonly handler: FileHandler;
  /** Unsigned 64 bits, as `data`, which is the handler's own and all that is handed over. */
  readonly token: bigint;
  data: bigint;
  /** What was preserved, or what `retrieve` made of `data`. */
  file: OpenFile | undefined;
  /** 0 not retrieved, 1 retrieved, negative: the errno that `retrieve` gave. */
  status: number;
}

/**
 * What a kind of file does at each step (spec §4.1); the optional callbacks may be missing. Those
 * with a result give 0 or a negative errno; `preserve` and `freeze` may set the record's `data`,
 * `retrieve` sets its `file`. `compatible` has at most 47 characters.
 */
export interface FileHandler {
  compatible: string;
  canPreserve(file: OpenFile): boolean;
  preserve(record: FileRecord): number;
  unpreserve(record: FileRecord): void;
  freeze?(record: FileRecord): number;
  unfreeze?(record: FileRecord): void;
  retrieve(record: FileRecord): number;
  canFinish?(record: FileRecord): boolean;
  finish(record: FileRecord): void;
}

/** A session's files in the order of preservation, and the blocks or array that they go into. */
export interface FileSet {
  records: FileRecord[];
  units: number;
}

/** A session as far as its files go. */
export interface FileSession {
  name: Uint8Array;
  files: FileSet;
}

/** What serializing gave; a slot is null where all of its bytes are zero. */
export interface Frozen {
  /** 0, or the errno of the freeze that failed. */
  result: number;
  slots: (HandedSession | null)[];
  /** The FLB page; null where the sessions failed, which come first, or the ABI has none. */
  flbs: HandedFlb[] | null;
}

/**
 * The files of one kernel: handlers, sets and the FLBs they share (spec §4). What the tape's model
 * cannot say, since a tape has memfds alone, which never refuse. Errors are negative errno values;
 * locks, memory that runs out and modules that are unloaded are not modelled.
 */
export interface FileKernel {
  flbs: Flbs;
  /** Adds a file handler (spec §4.1): EEXIST for a second of that string. */
  register(handler: FileHandler): number;
  /** Links an FLB to a registered handler (spec §4.9): EINVAL for another, or as `Flbs.register`. */
  registerFlb(handler: FileHandler, flb: Flb): number;
  /**
   * Preserves a file under a token (spec §4.2); undefined is a descriptor that is not open. In this
   * order: EEXIST token, ENOSPC, EBADF, ENOENT no handler takes it, EBUSY preserved already (7.1
   * and later), an FLB's error, the handler's; what was done before the failure is undone.
   */
  preserve(set: FileSet, token: bigint, file: OpenFile | undefined): number;
  /** Gives a whole set up, newest first (spec §4.4). */
  unpreserve(set: FileSet): void;
  /** Freezes and writes all sessions, then the FLBs; undone where a freeze fails (spec §2.8, §4.5). */
  serialize(sessions: readonly FileSession[]): Frozen;
  /**
   * Fills an empty set with what was handed over (spec §4.6); `count` is what the session's slot
   * says. ENOENT: no handler of that string; EINVAL: another count than that of the entries (7.2
   * and later, which also drop all of the set on an error).
   */
  deserialize(set: FileSet, entries: readonly HandedFile[], count: number): number;
  /**
   * Retrieves the file of a token (spec §4.7): ENOENT, or the handler's error, which 7.1 and later
   * remember and give again. A second success asks no handler.
   */
  retrieve(set: FileSet, token: bigint): number;
  /** Finishes a set (spec §4.7): EBUSY, nothing changed, where a handler is not ready. */
  finish(set: FileSet): number;
}

/** Gives the set of a session without files. */
export function emptySet(): FileSet {
  return { records: [], units: 0 };
}

/**
 * Takes an ABI and the FLB page that the kernel before left, null where none did; gives a kernel
 * that has just booted (spec §4).
 */
export function createFileKernel(luo: LuoAbi, flbPage: readonly HandedFlb[] | null): FileKernel {
  const { files, rules } = luo;
  const inBlocks = files.layout === 'blocks';
  // Errors are remembered since 7.1, as files are unique since then (spec §4.7, §4.1).
  const remembersErrors = rules.uniqueFiles;
  const flbs = createFlbs(luo, flbPage);
  const handlers = new Map<FileHandler, Flb[]>();
  const preserved = new Set<bigint>();

  const linked = (handler: FileHandler) => handlers.get(handler) ?? [];
  const resize = (set: FileSet, count: number) => {
    set.units = Math.ceil(count / files.perUnit);
  };
  const recordOf = (handler: FileHandler, token: bigint, data: bigint): FileRecord => ({
    handler,
    token,
    data,
    file: undefined,
    status: 0,
  });
  const unfreeze = (records: readonly FileRecord[]) => {
    for (const record of records) record.handler.unfreeze?.(record);
  };
  const freeze = ({ records }: FileSet): HandedFile[] | number => {
    const entries: HandedFile[] = [];
    for (const [index, record] of records.entries()) {
      const error = record.handler.freeze?.(record) ?? 0;
      if (error !== 0) {
        unfreeze(records.slice(0, index));
        return error;
      }
      const { compatible } = record.handler;
      entries.push({ compatible, data: record.data, token: record.token });
    }
    return entries;
  };

  return {
    flbs,
    register(handler) {
      const same = [...handlers.keys()].some((known) => known.compatible === handler.compatible);
      if (same) return EEXIST;
      handlers.set(handler, []);
      return 0;
    },
    registerFlb(handler, flb) {
      const list = handlers.get(handler);
      return list === undefined ? EINVAL : flbs.register(list, flb);
    },
    preserve(set, token, file) {
      const { records } = set;
      const undo: (() => void)[] = [];
      const fail = (error: number) => {
        for (const step of undo.reverse()) step();
        return error;
      };
      if (records.some((record) => record.token === token)) return EEXIST;
      if (files.capacity !== null && records.length >= files.capacity) {
        return -errnoNumber(files.capacityErrno);
      }
      resize(set, records.length + 1);
      undo.push(() => resize(set, records.length));
      if (file === undefined) return fail(EBADF);
      const handler = [...handlers.keys()].find((candidate) => candidate.canPreserve(file));
      if (handler === undefined) return fail(ENOENT);
      if (rules.uniqueFiles) {
        if (preserved.has(file.id)) return fail(EBUSY);
        preserved.add(file.id);
        undo.push(() => preserved.delete(file.id));
      }
      const flbError = flbs.preserve(linked(handler));
      if (flbError !== 0) return fail(flbError);
      undo.push(() => flbs.unpreserve(linked(handler)));
      const record = { ...recordOf(handler, token, 0n), file };
      const error = handler.preserve(record);
      if (error !== 0) return fail(error);
      records.push(record);
      return 0;
    },
    unpreserve(set) {
      for (const record of set.records.toReversed()) {
        record.handler.unpreserve(record);
        flbs.unpreserve(linked(record.handler));
        if (record.file !== undefined) preserved.delete(record.file.id);
      }
      Object.assign(set, emptySet());
    },
    serialize(sessions) {
      const slots: Frozen['slots'] = sessions.map(() => null);
      for (const [index, { name, files }] of sessions.entries()) {
        const entries = freeze(files);
        if (typeof entries !== 'number') {
          slots[index] = { name, files: entries };
          continue;
        }
        for (let before = index - 1; before >= 0; before--) {
          unfreeze(sessions[before]!.files.records);
          slots[before] = null;
        }
        return { result: entries, slots, flbs: null };
      }
      return { result: 0, slots, flbs: luo.flb === null ? null : flbs.serialize() };
    },
    deserialize(set, entries, count) {
      const fail = (error: number) => {
        if (inBlocks) set.records = [];
        return error;
      };
      for (const { compatible, data, token } of entries) {
        const handler = [...handlers.keys()].find((known) => known.compatible === compatible);
        if (handler === undefined) return fail(ENOENT);
        set.records.push(recordOf(handler, token, data));
      }
      return inBlocks && entries.length !== count ? fail(EINVAL) : 0;
    },
    retrieve(set, token) {
      const record = set.records.find((candidate) => candidate.token === token);
      if (record === undefined) return ENOENT;
      if (record.status > 0) return 0;
      if (record.status < 0 && remembersErrors) return record.status;
      const error = record.handler.retrieve(record);
      record.status = error === 0 ? 1 : error;
      return error;
    },
    finish(set) {
      const ready = (record: FileRecord) => record.handler.canFinish?.(record) ?? true;
      if (!set.records.every(ready)) return EBUSY;
      for (const record of set.records.toReversed()) {
        record.handler.finish(record);
        for (const flb of linked(record.handler).toReversed()) flbs.putIncoming(flb);
      }
      set.records = [];
      return 0;
    },
  };
}
