/** Counts, function by function, the operators of a binary that some execution may reach. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from './decode.ts';

/** Whether wabt's `wasm-objdump` is installed. */
export const hasObjdump = spawnSync('wasm-objdump', ['--version']).status === 0;

const FREE = new Set(['block', 'loop', 'else', 'end', 'nop']);
const LEAVES = new Set(['br', 'br_table', 'return', 'unreachable']);

interface Frame {
  readonly kind: string;
  /** Whether what follows its `end` is reached by a branch or from another arm. */
  joined: boolean;
  /** Whether the `if` itself is reached. */
  readonly entered: boolean;
}

/** Counts the operators of one disassembled function, dead code left out. */
function reachable(lines: readonly (readonly [name: string, depths: number[]])[]): number {
  const frames: Frame[] = [{ kind: 'func', joined: false, entered: true }];
  let live = true;
  let total = 0;
  for (const [name, depths] of lines) {
    if (live && !FREE.has(name)) total++;
    if (name === 'block' || name === 'loop' || name === 'if') {
      frames.push({ kind: name, joined: false, entered: live });
    } else if (name === 'else') {
      const { joined, entered } = frames.pop()!;
      frames.push({ kind: 'else', joined: joined || live, entered });
      live = entered;
    } else if (name === 'end') {
      const { kind, joined, entered } = frames.pop()!;
      live ||= joined || (kind === 'if' && entered);
    } else if (live && name.startsWith('br')) {
      for (const depth of depths) {
        const frame = frames.at(-1 - depth)!;
        if (frame.kind !== 'loop') frame.joined = true;
      }
    }
    if (LEAVES.has(name)) live = false;
  }
  return total;
}

/** Counts with `wasm-objdump -d`; gives one total for each function that has a body. */
export function countObjdump(binary: Uint8Array): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'luo-objdump-'));
  try {
    const file = join(folder, 'a.wasm');
    writeFileSync(file, binary);
    const text = execFileSync('wasm-objdump', ['-d', file], { encoding: 'utf8' });
    return text
      .split(/^[0-9a-f]+ func\[\d+\].*$/m)
      .slice(1)
      .map((body) => {
        // Declarations of locals, `local[0]`, are no operators, nor are lines that only continue.
        const operators = body.matchAll(/\| +([a-z][a-z0-9_.]*)(?!\[)\b([^<\n]*)/g);
        const depths = (rest = '') => (rest.match(/\d+/g) ?? []).map(Number);
        return reachable([...operators].map(([, name, rest]) => [name!, depths(rest)]));
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Adds up the constants that `instrument(…, { traps: true })` put into each function. */
export function countAdded(instrumented: Uint8Array): number[] {
  const { functions, exports } = decode(instrumented);
  const { index: counter } = exports.get('count_instructions')!;
  return functions.map(({ body }) =>
    body.reduce((total, { op, at }, here) => {
      const stores = op === 0x24 && at[0] === counter && body[here - 1]?.op === 0x7c;
      return stores ? total + Number(body[here - 2]!.value) : total;
    }, 0),
  );
}
