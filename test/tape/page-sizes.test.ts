import { describe, expect, test } from 'vitest';
import { abiName, type PageBytes } from '../../src/abi/releases.ts';
import { compile } from '../../src/tape/compile.ts';
import { parseScenario } from '../../src/tape/scenario.ts';

/** Compiles so many sessions, one of them created a second time, which is refused, and a reboot. */
function compiled(pageBytes: PageBytes, count: number, fixGrow = false) {
  const scenario = parseScenario(
    JSON.stringify({
      v: 1,
      sessions: { count },
      ops: [
        { op: 'create', name: 'session-0', expect: 'EEXIST' },
        { op: 'reboot' },
        { op: 'open' },
        { op: 'retrieve', name: 'session-0' },
      ],
    }),
    's.json',
  );
  return compile(scenario, 's.json', abiName('7.3', pageBytes), { fixGrow });
}

const COUNTS = [
  1, 50, 51, 52, 102, 153, 203, 204, 205, 255, 408, 612, 816, 818, 819, 820, 1632, 1637, 1638, 1639,
  2457,
];

describe('a refused duplicate create is the next kernel’s panic where the blocks are full', () => {
  // Full at multiples of what a block holds: 51, 204 and 819 sessions (recorded, spec §2.4).
  test.each<[PageBytes, number[]]>([
    [4096, [51, 102, 153, 204, 255, 408, 612, 816, 1632]],
    [16_384, [204, 408, 612, 816, 1632]],
    [65_536, [819, 1638, 2457]],
  ])('pages of %i bytes: at these numbers of sessions and at no others', (pageBytes, full) => {
    const panics = COUNTS.filter((count) => compiled(pageBytes, count).panics !== undefined);
    expect(panics).toEqual(full);
    expect(COUNTS.filter((count) => compiled(pageBytes, count, true).panics)).toEqual([]);
  });

  test('the warning says how many sessions fill them, and the tape ends there', () => {
    const { panics, tape } = compiled(65_536, 819);
    expect(panics).toContain('s.json:1: the next kernel panics here');
    expect(panics).toContain('819 sessions fill their blocks');
    // The creates, the refused one, two opens before the reboot, the reboot and the boot.
    expect(tape.ops).toBe(1 + 819 + 1 + 1 + 1);
    expect(compiled(65_536, 51).tape.ops).toBe(1 + 51 + 1 + 1 + 1 + 2);
  });
});
