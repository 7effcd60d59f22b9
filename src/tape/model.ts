import { errnoNumber } from '../abi/errno.ts';
import type { Handover } from '../abi/handover.ts';
import type { LuoAbi } from '../abi/releases.ts';
import { nameKey } from './names.ts';

const EBADF = -errnoNumber('EBADF');
const EBUSY = -errnoNumber('EBUSY');
const EEXIST = -errnoNumber('EEXIST');
const EINVAL = -errnoNumber('EINVAL');
const ENOENT = -errnoNumber('ENOENT');

interface Session {
  name: string;
  /** Came from the previous kernel and was retrieved: which registry a close works on. */
  retrieved: boolean;
  files: Map<bigint, bigint>;
  /** Blocks or arrays that its files go into, as long as they are preserved. */
  fileBlocks: number;
}

/** What a tape needs at most of everything, by kernel where the kernel starts with fresh memory. */
export interface Plan {
  /** Session nodes: one more than ever live, since a create allocates before it looks. */
  sessions: number[];
  /** Small records: files and block descriptors. */
  records: number[];
  /** Pages that live at one time, over all kernels. */
  pages: number;
  /** Files that were ever preserved: an index of them gives nothing back before the next boot. */
  files: number;
}

/**
 * The registry's behaviour without its cost: what each operation must give, in the order of the
 * checks of spec §2 to §4 and §7. It is what a scenario's expected results are held against, and
 * where the expected pages of a handover come from. Slots are file descriptors; slot 0 is never open.
 */
export interface Model {
  open(): number;
  create(name: Uint8Array, slot: number): number;
  retrieve(name: Uint8Array, slot: number): number;
  preserve(slot: number, token: bigint, data: bigint): number;
  retrieveFile(slot: number, token: bigint): number;
  finish(slot: number): number;
  close(slot: number): number;
  /** Serializes; the handover is what the next kernel must find. */
  reboot(): Handover;
  /** The next kernel up to its user space: 0, or EINVAL where it panics (spec §2.4). */
  boot(): number;
  /** Sessions of the outgoing registry. */
  outgoing(): number;
  plan: Plan;
}

/** Takes an ABI's sessions and whether the kernel is the repaired one; gives a fresh model. */
export function createModel(luo: LuoAbi, fixGrow: boolean): Model {
  const { sessions, files, rules } = luo;
  const inBlocks = sessions.layout === 'blocks';
  const fileCapacity = files.capacity ?? files.perUnit;
  const pagesPerFileBlock = files.pages ?? 1;
  const full = -errnoNumber(sessions.capacityErrno);
  const fileFull = -errnoNumber(files.capacityErrno);
  const bootPages = 2 * pagesPerFileBlock;
  const areaPages = inBlocks ? 0 : sessions.pages;
  const sessionBlocks = (count: number) => (inBlocks ? Math.ceil(count / sessions.perUnit) : 0);
  const fileBlocks = (count: number) => Math.ceil(count / files.perUnit);

  let outgoing = new Map<string, Session>();
  let incoming = new Map<string, Session>();
  let handedOver: Session[] = [];
  let fds = new Map<number, Session>();
  let deviceOpen = false;
  let deserialized = false;
  let blocks = 0;
  let incomingBlocks = 0;
  let livePages = bootPages;
  /** Areas are laid end to end, one a kernel, and never given back. */
  let areas = areaPages;
  let liveRecords = 0;
  let number = 1n;
  const plan: Plan = { sessions: [1], records: [0], pages: livePages + areas, files: 0 };

  const kernel = () => plan.sessions.length - 1;
  const takePages = (count: number) => {
    livePages += count;
    plan.pages = Math.max(plan.pages, livePages + areas);
  };
  const takeRecords = (count: number) => {
    liveRecords += count;
    plan.records[kernel()] = Math.max(plan.records[kernel()]!, liveRecords);
  };
  const takeSession = () => {
    plan.sessions[kernel()] = Math.max(plan.sessions[kernel()]!, outgoing.size + incoming.size + 1);
  };
  const setBlocks = (wanted: number) => {
    takePages(wanted - blocks);
    takeRecords(wanted - blocks);
    blocks = wanted;
  };
  const dropFiles = (owner: Session) => {
    livePages -= owner.fileBlocks * pagesPerFileBlock;
    liveRecords -= owner.files.size + owner.fileBlocks;
    owner.files.clear();
    owner.fileBlocks = 0;
  };

  return {
    plan,
    outgoing: () => outgoing.size,
    open() {
      if (deviceOpen) return EBUSY;
      if (!deserialized) {
        deserialized = true;
        for (const before of handedOver) {
          takeSession();
          const held = before.fileBlocks;
          takeRecords(before.files.size + held);
          livePages -= held * pagesPerFileBlock;
          liveRecords -= held;
          incoming.set(before.name, { ...before, retrieved: false, fileBlocks: 0 });
        }
        livePages -= incomingBlocks;
        liveRecords -= incomingBlocks;
        incomingBlocks = 0;
      }
      deviceOpen = true;
      return 0;
    },
    create(field, slot) {
      if (!deviceOpen) return EBADF;
      const nul = field.indexOf(0);
      if (rules.strictNames && (nul === 0 || nul < 0)) return EINVAL;
      const name = nameKey(field).slice(0, sessions.nameBytes - 1);
      takeSession();
      if (outgoing.size >= sessions.capacity) return full;
      const needed = sessionBlocks(outgoing.size + 1);
      const duplicate = outgoing.has(name);
      if (needed > blocks) setBlocks(needed);
      if (duplicate) {
        if (fixGrow) setBlocks(sessionBlocks(outgoing.size));
        return EEXIST;
      }
      const created = { name, retrieved: false, files: new Map(), fileBlocks: 0 };
      outgoing.set(name, created);
      fds.set(slot, created);
      return 0;
    },
    retrieve(field, slot) {
      if (!deviceOpen) return EBADF;
      const found = field.includes(0) ? incoming.get(nameKey(field)) : undefined;
      if (!found) return ENOENT;
      if (found.retrieved) return EINVAL;
      found.retrieved = true;
      fds.set(slot, found);
      return 0;
    },
    preserve(slot, token, data) {
      const owner = fds.get(slot);
      if (!owner) return EBADF;
      if (owner.retrieved && rules.checksDirection) return EINVAL;
      if (owner.files.has(token)) return EEXIST;
      if (owner.files.size >= fileCapacity) return fileFull;
      const grown = Math.max(0, fileBlocks(owner.files.size + 1) - owner.fileBlocks);
      owner.fileBlocks += grown;
      takePages(grown * pagesPerFileBlock);
      takeRecords(1 + grown);
      plan.files++;
      owner.files.set(token, data);
      return 0;
    },
    retrieveFile(slot, token) {
      const owner = fds.get(slot);
      if (!owner) return EBADF;
      if (!owner.retrieved && rules.checksDirection) return EINVAL;
      return owner.files.has(token) ? 0 : ENOENT;
    },
    finish(slot) {
      const owner = fds.get(slot);
      if (!owner) return EBADF;
      if (!owner.retrieved && rules.checksDirection) return EINVAL;
      dropFiles(owner);
      return 0;
    },
    close(slot) {
      const owner = fds.get(slot);
      if (!owner) return EBADF;
      fds.delete(slot);
      if (owner.retrieved) {
        dropFiles(owner);
        incoming.delete(owner.name);
        return 0;
      }
      dropFiles(owner);
      outgoing.delete(owner.name);
      setBlocks(sessionBlocks(outgoing.size));
      return 0;
    },
    reboot() {
      handedOver = [...outgoing.values()];
      return {
        liveupdateNumber: number,
        sessions: handedOver.map((s) => ({
          name: Uint8Array.from(s.name, (c) => c.charCodeAt(0)),
          files: [...s.files].map(([token, data]) => ({
            compatible: luo.memfd.compatible,
            data,
            token,
          })),
        })),
        flbs: [],
        folios: [],
      };
    },
    boot() {
      const entries = outgoing.size;
      if (entries > 0 && blocks > sessionBlocks(entries)) return EINVAL;
      number += 1n;
      plan.sessions.push(1);
      incomingBlocks = entries > 0 ? blocks : 0;
      blocks = 0;
      liveRecords = incomingBlocks;
      plan.records.push(liveRecords);
      outgoing = new Map();
      incoming = new Map();
      fds = new Map();
      deviceOpen = false;
      deserialized = false;
      areas += areaPages;
      takePages(bootPages);
      return 0;
    },
  };
}
