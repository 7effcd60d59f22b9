// What a step of each kind takes where no C compiler is: the same passes as native/prices.c makes, over
// the same structs. src/prices/wasm.ts calls each preparation and each pass, and says over what; all
// passes give their steps. Pointers have 8 bytes, as a kernel's.

const SINK: usize = 4096;
const REACHED: usize = 4104;
const LOCK: usize = 4160;
const ROOT: usize = 4168;
const VISIT: usize = 4176;
/** 40 bytes of zeros for src/wasm/mix.ts; what the compiler lays out itself is below all of these. */
export const FRAME: usize = 4352;
const PATH: usize = 4224;
const NAME: usize = 4288;
const TABLE_PAGES: usize = 8192;
const PLACES: usize = 65536;
/** Where the memory of the passes may begin: what is below is their own. */
export const OWN_BYTES: usize = 1 << 20;

const PAGE: usize = 4096;
const LINE_BYTES: usize = 64;

/** Has each page of new memory there. */
export function touch(from: usize, bytes: usize): void {
  for (let page: usize = 0; page < bytes; page += PAGE) store<u64>(from + page, 0);
}

/** Evicts what is in the caches. */
export function evict(from: usize, bytes: usize): void {
  for (let line: usize = 0; line < bytes; line += LINE_BYTES) {
    store<u64>(from + line, load<u64>(from + line) + 1);
  }
}

/** A struct page of 64 bytes, as every kernel has one for each page of memory. */
@unmanaged
class Page {
  flags: u64;
  next: u64;
  prev: u64;
  mapping: u64;
  index: u64;
  head: u64;
  mapcount: i32;
  refcount: i32;
  owner: u64;
}

const STRUCT_PAGE_BYTES: usize = 64;
const ZONE_FLAGS: u64 = (<u64>5) << 56;
const FOLIO_PAGES: usize = 512;

export function initPages(part: usize, bytes: usize): u32 {
  const count = bytes / STRUCT_PAGE_BYTES;
  for (let i: usize = 0; i < count; i++) {
    const at = part + i * STRUCT_PAGE_BYTES;
    const page = changetype<Page>(at);
    page.mapping = 0;
    page.index = 0;
    page.head = 0;
    page.owner = 0;
    page.flags = ZONE_FLAGS;
    page.refcount = 1;
    page.mapcount = -1;
    page.next = at + offsetof<Page>("next");
    page.prev = at + offsetof<Page>("next");
  }
  return <u32>count;
}

export function restoreTails(part: usize, bytes: usize): u32 {
  const folios = bytes / STRUCT_PAGE_BYTES / FOLIO_PAGES;
  for (let folio: usize = 0; folio < folios; folio++) {
    const head = part + folio * FOLIO_PAGES * STRUCT_PAGE_BYTES;
    for (let tail: usize = 1; tail < FOLIO_PAGES; tail++) {
      const page = changetype<Page>(head + tail * STRUCT_PAGE_BYTES);
      page.flags &= ~(<u64>0xff);
      page.refcount -= 1;
      page.mapping = 0x400;
      page.owner = 0;
      page.head = (<u64>head) | 1;
    }
    changetype<Page>(head).flags |= 1 << 6;
  }
  return <u32>(folios * (FOLIO_PAGES - 1));
}

/** Whether what was initialised is right, page by page; 0 where it is not, as all that are called so. */
export function pagesRight(part: usize, bytes: usize): u32 {
  for (let at = part; at < part + bytes; at += STRUCT_PAGE_BYTES) {
    const page = changetype<Page>(at);
    const own = at + offsetof<Page>("next");
    if (page.flags != ZONE_FLAGS || page.next != own || page.prev != own) return 0;
    if (page.mapping || page.index || page.head || page.owner) return 0;
    if (page.mapcount != -1 || page.refcount != 1) return 0;
  }
  return 1;
}

export function tailsRight(part: usize, bytes: usize): u32 {
  const folioBytes = FOLIO_PAGES * STRUCT_PAGE_BYTES;
  for (let at: usize = 0; at < (bytes / folioBytes) * folioBytes; at += STRUCT_PAGE_BYTES) {
    const head = part + (at / folioBytes) * folioBytes;
    const page = changetype<Page>(part + at);
    if (part + at == head) {
      if (page.flags != (ZONE_FLAGS | (1 << 6)) || page.refcount != 1) return 0;
    } else {
      if (page.flags != ZONE_FLAGS || page.refcount || page.owner) return 0;
      if (page.mapping != 0x400 || page.head != ((<u64>head) | 1)) return 0;
    }
  }
  return 1;
}

// Trees of 4 KiB tables over 4 KiB leaves of bits, as the tracker's (docs/spec.md §5).
const TABLE_WORDS: usize = 512;
const TABLE_SHIFT: u64 = 9;
const LEAF_SHIFT: u64 = 15;
const LEAF_BITS: u64 = 1 << LEAF_SHIFT;
const TABLES: i32 = 5;
const ORDER_0_BIT: u64 = 52;
const BLOCK_ORDER: u64 = 18;

function lockBlocks(): void {
  while (atomic.cmpxchg<i32>(LOCK, 0, 1) != 0) {}
}

function unlockBlocks(): void {
  atomic.cmpxchg<i32>(LOCK, 1, 0);
}

// @ts-ignore: decorator
@inline
function slotOf(key: u64, level: i32): usize {
  return (<usize>((key >> (LEAF_SHIFT + TABLE_SHIFT * <u64>level)) & (TABLE_WORDS - 1))) << 3;
}

/** Sets the bit of a key, the way to it kept; 1 where the tree has no room for it. */
function markBlock(key: u64): u32 {
  let table = <usize>load<u64>(ROOT);
  const bit = key & (LEAF_BITS - 1);
  const mask = (<u64>1) << (bit & 63);
  let failed: u32 = 0;
  for (let i: usize = 0; i <= <usize>TABLES; i++) store<u64>(PATH + (i << 3), 0);
  lockBlocks();
  for (let level = TABLES - 1; level >= 0; level--) {
    table = <usize>load<u64>(table + slotOf(key, level));
    if (!table) {
      failed = 1;
      break;
    }
    store<u64>(PATH + ((<usize>level) << 3), table);
  }
  const word = table + ((<usize>(bit >> 6)) << 3);
  if (!failed && !(load<u64>(word) & mask)) store<u64>(word, load<u64>(word) | mask);
  unlockBlocks();
  return failed;
}

function extend(key: u64): u32 {
  const order = ORDER_0_BIT - (63 - clz(key));
  const pfn = (key & ~((<u64>1) << (ORDER_0_BIT - order))) << order;
  return markBlock(((<u64>1) << (ORDER_0_BIT - BLOCK_ORDER)) | (pfn >> BLOCK_ORDER));
}

function nextBit(words: usize, bits: u64, from: u64): u64 {
  if (from >= bits) return bits;
  let at = from >> 6;
  let word = load<u64>(words + ((<usize>at) << 3)) & (~(<u64>0) << (from & 63));
  while (!word) {
    if (++at << 6 >= bits) return bits;
    word = load<u64>(words + ((<usize>at) << 3));
  }
  return (at << 6) + ctz(word);
}

export function prepareKeys(part: usize, bytes: usize): void {
  // All blocks below 32 TiB are in the leaf that the first one leads to.
  const key = (<u64>1) << (ORDER_0_BIT - BLOCK_ORDER);
  memory.fill(TABLE_PAGES, 0, <usize>(TABLES + 1) * PAGE);
  let table = TABLE_PAGES;
  for (let level = TABLES - 1; level >= 0; level--) {
    store<u64>(table + slotOf(key, level), table + PAGE);
    table += PAGE;
  }
  store<u64>(ROOT, TABLE_PAGES);
  store<i32>(LOCK, 0);
  store<u32>(VISIT, extend.index);
  memory.fill(part, 0xff, bytes);
}

export function walkKeys(part: usize, bytes: usize): u32 {
  // From memory, as a walk that has several uses: a compiler cannot know what is called.
  const visit = load<u32>(VISIT);
  let keys: u32 = 0;
  let failed: u32 = 0;
  for (let leaf: usize = 0; leaf < bytes / PAGE; leaf++) {
    const start = ((<u64>1) << ORDER_0_BIT) | ((<u64>leaf) << LEAF_SHIFT);
    for (let bit: u64 = 0; ; bit++) {
      bit = nextBit(part + leaf * PAGE, LEAF_BITS, bit);
      if (bit == LEAF_BITS) break;
      failed |= call_indirect<u32>(visit, start | bit);
      keys++;
    }
  }
  store<u64>(SINK, failed);
  return keys;
}

/** So many words of a page are set. */
const SET_WORDS: usize = 3;

export function prepareWords(part: usize, bytes: usize): void {
  memory.fill(part, 0, bytes);
  for (let page: usize = 0; page < bytes / PAGE; page++) {
    for (let i: usize = 0; i < SET_WORDS; i++) {
      const word = (page * 37 + i * 171) % TABLE_WORDS;
      store<u64>(part + page * PAGE + (word << 3), page + 1);
    }
  }
}

export function scanWords(part: usize, bytes: usize): u32 {
  const pages = bytes / PAGE;
  let set: u64 = 0;
  for (let page: usize = 0; page < pages; page++) {
    for (let word: usize = 0; word < TABLE_WORDS; word++) {
      const value = load<u64>(part + page * PAGE + (word << 3));
      if (!value) continue;
      store<u64>(SINK, value);
      set++;
    }
  }
  store<u64>(SINK, set);
  return <u32>(pages * TABLE_WORDS);
}

export function wordsRight(part: usize, bytes: usize): u32 {
  return u32(load<u64>(SINK) == <u64>(bytes / PAGE) * SET_WORDS);
}

/** No name was there, no key without a place. */
export function noneFound(part: usize, bytes: usize): u32 {
  return u32(load<u64>(SINK) == 0);
}

/** An array of regions of memory, sorted. */
@unmanaged
class Region {
  base: u64;
  size: u64;
  flags: u32;
  node: i32;
}

/** What says how many there are. */
const COUNT: usize = 4184;
const REGION_BYTES: usize = 24;
const REGION_SIZE: u64 = 4096;
/** Small arrays are searched again and again, by so many visits in all. */
const VISITS_LEAST: u32 = 1 << 19;

/** Gives where a range is put, past all regions that end before it. */
function findPlace(first: usize, base: u64, end: u64): u32 {
  let i: u32 = 0;
  while (i < load<u32>(COUNT)) {
    const at = changetype<Region>(first + <usize>i * REGION_BYTES);
    const from = at.base;
    const to = from + at.size;
    if (from >= end) break;
    if (to > base) store<u64>(REACHED, load<u64>(REACHED) + 1);
    i++;
  }
  return i;
}

export function prepareRegions(part: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes / REGION_BYTES; i++) {
    const region = changetype<Region>(part + i * REGION_BYTES);
    region.base = <u64>i * 2 * REGION_SIZE;
    region.size = REGION_SIZE;
    region.flags = 0;
    region.node = -1;
  }
}

/** As units are reserved: counted, added and marked. */
export function visitRegions(part: usize, bytes: usize): u32 {
  const count = bytes / REGION_BYTES;
  let base = <u64>count * 2 * REGION_SIZE;
  let visits: u32 = 0;
  store<u32>(COUNT, count);
  do {
    for (let search = 0; search < 3; search++) visits += findPlace(part, base, base + REGION_SIZE);
    base += 2 * REGION_SIZE;
  } while (visits < VISITS_LEAST);
  return visits;
}

export function visitRegionsOnce(part: usize, bytes: usize): u32 {
  const count = bytes / REGION_BYTES;
  const base = <u64>count * 2 * REGION_SIZE;
  store<u32>(COUNT, count);
  return findPlace(part, base, base + REGION_SIZE);
}

export function prepareBytes(part: usize, bytes: usize): void {
  memory.fill(part, 0x5a, bytes);
}

export function clearPages(part: usize, bytes: usize): u32 {
  for (let at: usize = 0; at < bytes; at += PAGE) memory.fill(part + at, 0, PAGE);
  return <u32>bytes;
}

export function cleared(part: usize, bytes: usize): u32 {
  for (let at = part; at < part + bytes; at += 8) if (load<u64>(at)) return 0;
  return 1;
}

/** Moves all records but the last one place up, from the end on, four words at a time. */
export function shiftRecords(part: usize, bytes: usize): u32 {
  const moved = ((bytes / REGION_BYTES - 1) * REGION_BYTES) & ~31;
  let from = part + moved;
  while (from != part) {
    from -= 32;
    const a = load<u64>(from, 24);
    const b = load<u64>(from, 16);
    const c = load<u64>(from, 8);
    const d = load<u64>(from);
    store<u64>(from, a, 24 + REGION_BYTES);
    store<u64>(from, b, 16 + REGION_BYTES);
    store<u64>(from, c, 8 + REGION_BYTES);
    store<u64>(from, d, REGION_BYTES);
  }
  return <u32>moved;
}

export function shiftRecordsAgain(part: usize, bytes: usize): u32 {
  let moved: u32 = 0;
  do moved += shiftRecords(part, bytes);
  while (moved < VISITS_LEAST * <u32>REGION_BYTES);
  return moved;
}

/** Records are numbered: where they are moved once, all have the number before their place's but the first. */
export function recordsMoved(part: usize, bytes: usize): u32 {
  const moved = ((bytes / REGION_BYTES - 1) * REGION_BYTES) & ~31;
  for (let i: usize = 1; i <= moved / REGION_BYTES; i++) {
    const region = changetype<Region>(part + i * REGION_BYTES);
    if (region.base != <u64>(i - 1) * 2 * REGION_SIZE) return 0;
    if (region.size != REGION_SIZE || region.node != -1) return 0;
  }
  return u32(changetype<Region>(part).base == 0);
}

/** The same after many times: no record is behind where it began, and the second is the first. */
export function recordsMovedAgain(part: usize, bytes: usize): u32 {
  const moved = ((bytes / REGION_BYTES - 1) * REGION_BYTES) & ~31;
  for (let i: usize = 1; i <= moved / REGION_BYTES; i++) {
    const base = changetype<Region>(part + i * REGION_BYTES).base;
    if (base >= <u64>i * 2 * REGION_SIZE) return 0;
    if (base < changetype<Region>(part + (i - 1) * REGION_BYTES).base) return 0;
  }
  return u32(
    changetype<Region>(part).base == 0 && changetype<Region>(part + REGION_BYTES).base == 0,
  );
}

/** A session: its name first, the list behind it. */
const NODE_BYTES: usize = 256;
const NAME_BYTES: usize = 64;
const RECORD: usize = 64;
const NEXT: usize = 72;

let compares: u32 = 0;

function nameNode(name: usize, i: usize): void {
  let digits: usize = 1;
  for (let rest = i / 10; rest; rest /= 10) digits++;
  memory.fill(name, 0, NAME_BYTES);
  // "session-", the lowest byte first.
  store<u64>(name, 0x2d6e6f6973736573);
  do {
    store<u8>(name + 7 + digits--, 48 + (i % 10));
    i /= 10;
  } while (i);
}

function compareNames(a: usize, b: usize): i32 {
  let left: u8;
  do {
    left = load<u8>(a++);
    const right = load<u8>(b++);
    if (left != right) return left < right ? -1 : 1;
  } while (left);
  return 0;
}

function findNode(node: usize, name: usize): usize {
  for (; node; node = <usize>load<u64>(node, NEXT)) {
    compares++;
    if (!compareNames(node, name)) break;
  }
  return node;
}

export function prepareList(part: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes / NODE_BYTES; i++) {
    nameNode(part + i * NODE_BYTES, i);
    store<u64>(part + i * NODE_BYTES, 0, NEXT);
  }
}

/** Each name is looked for among those before it, then added: what a deserialization does. */
export function insertNames(part: usize, bytes: usize): u32 {
  compares = 0;
  for (let i: usize = 1; i < bytes / NODE_BYTES; i++) {
    const node = part + i * NODE_BYTES;
    store<u64>(SINK, findNode(part, node));
    store<u64>(node - NODE_BYTES, node, NEXT);
  }
  return compares;
}

const PLACES_MOST: usize = 1 << 16;

/** A permutation from a fixed seed: the list leads all over the part. */
export function prepareShuffled(part: usize, bytes: usize): void {
  const count = min(bytes / NODE_BYTES, PLACES_MOST);
  let state: u64 = 1;
  for (let i: usize = 0; i < count; i++) store<u32>(PLACES + (i << 2), i);
  for (let i = count - 1; i > 0; i--) {
    state = state * 6364136223846793005 + 1442695040888963407;
    const other = PLACES + ((<usize>((state >> 33) % (i + 1))) << 2);
    const place = load<u32>(PLACES + (i << 2));
    store<u32>(PLACES + (i << 2), load<u32>(other));
    store<u32>(other, place);
  }
  for (let i: usize = 0; i < count; i++) {
    const node = part + <usize>load<u32>(PLACES + (i << 2)) * NODE_BYTES;
    const next = i + 1 < count ? part + <usize>load<u32>(PLACES + (i << 2), 4) * NODE_BYTES : 0;
    nameNode(node, i);
    store<u64>(node, next, NEXT);
  }
  // The pass has to find where the list begins.
  store<u64>(part, part + <usize>load<u32>(PLACES) * NODE_BYTES, RECORD);
}

export function searchShuffled(part: usize, bytes: usize): u32 {
  compares = 0;
  nameNode(NAME, bytes / NODE_BYTES);
  store<u64>(SINK, findNode(<usize>load<u64>(part, RECORD), NAME));
  return compares;
}
