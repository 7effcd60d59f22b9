import { Fault } from '../fault.ts';
import type { Section } from '../tape/sections.ts';
import type { Stage } from '../tape/stage.ts';
import { buildNative, openNative } from './native.ts';

const BLOCK_NS = 20_000_000;

/**
 * Takes a stage and a section of inserts; gives the nanoseconds that the C list takes to play it,
 * warm: the second of two blocks. Raises Fault 2 where there is no C compiler, and the reason of a signal
 * that ends it early.
 */
export async function timeInserts(
  stage: Stage,
  { from, to }: Section,
  signal?: AbortSignal,
): Promise<number> {
  const built = await buildNative({ signal });
  if ('missing' in built) {
    throw new Fault(2, `a time needs --ns-per-instruction LOW..HIGH here: ${built.missing}`);
  }
  signal?.throwIfAborted();
  const native = openNative(built.path);
  const stop = () => void native.close();
  signal?.addEventListener('abort', stop);
  try {
    await native.stage(stage.image, stage.size_bytes);
    await native.play('list', 0, from);
    await native.keep('list', from, to, false);
    const order = { first: 0, turn: 1, block_ns: BLOCK_NS };
    await native.block('list', order);
    const { elapsed_ns, plays } = await native.block('list', order);
    return elapsed_ns / plays;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await native.close();
  }
}
