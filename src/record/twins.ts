import { ascii, viewOf } from '../abi/bytes.ts';
import { Fault } from '../fault.ts';
import type { Compiled } from '../tape/compile.ts';
import { type Section, sections } from '../tape/sections.ts';
import { layoutStage } from '../tape/stage.ts';

const HEADER_BYTES = 24;
const SECTION_BYTES = 24;
const SUITE_BYTES = 16;
/** Numbers of the twin and of the section, and what it cost (guest/twins.c). */
const RESULT_BYTES = 16;

/** What the twins play: the file `/stage` of the guest, and the sections in its order. */
export interface TwinPlay {
  bytes: Uint8Array;
  sections: Section[];
}

/**
 * Lays a tape out for the C twins: three u64 (bytes of the image, of the stage, sections), 24 bytes
 * a section (suite, from, to), the image. A suite's variants are left out.
 */
export function twinPlay(compiled: Compiled): TwinPlay {
  const { image, size_bytes } = layoutStage(compiled.tape, compiled.plan, {
    shuffled: false,
    seed: 1,
  });
  const found = sections(compiled.tape).filter(({ variant }) => variant === undefined);
  const bytes = new Uint8Array(HEADER_BYTES + found.length * SECTION_BYTES + image.length);
  const view = viewOf(bytes);
  view.setBigUint64(0, BigInt(image.length), true);
  view.setBigUint64(8, BigInt(size_bytes), true);
  view.setBigUint64(16, BigInt(found.length), true);
  for (const [index, { suite, from, to }] of found.entries()) {
    const at = HEADER_BYTES + index * SECTION_BYTES;
    bytes.set(ascii(suite), at);
    view.setUint32(at + SUITE_BYTES, from, true);
    view.setUint32(at + SUITE_BYTES + 4, to, true);
  }
  bytes.set(image, bytes.length - image.length);
  return { bytes, sections: found };
}

/**
 * Gives `twins.csv` from what the guest sent: guest instructions of each twin, in the order of
 * `algorithms`, and of each section; `n` is the number of sessions. Raises Fault 2 where results
 * are missing.
 */
export function formatTwins(
  sent: Uint8Array,
  algorithms: readonly string[],
  play: TwinPlay,
  n: number,
): string {
  const view = viewOf(sent);
  const wanted = algorithms.length * play.sections.length * RESULT_BYTES;
  if (sent.length !== wanted) {
    throw new Fault(2, `the guest's twins sent ${sent.length} bytes of ${wanted}`);
  }
  const lines = ['contender,suite,n,instructions'];
  for (let at = 0; at < sent.length; at += RESULT_BYTES) {
    const algorithm = algorithms[view.getUint32(at, true)];
    const section = play.sections[view.getUint32(at + 4, true)];
    const instructions = view.getBigUint64(at + 8, true);
    lines.push(`native/${algorithm},${section?.suite},${n},${instructions}`);
  }
  return `${lines.join('\n')}\n`;
}
