import { describe, expect, it } from 'vitest';
import { ROW_KINDS, rowsOf } from '../../src/patch/rows.ts';
import { boot, type Call, first, next, pathsOf } from './paths.ts';

const create = (own: number, ...below: Call[]): Call => ({
  name: 'luo_ioctl',
  own: 7,
  calls: 3,
  below: [{ name: 'luo_session_create', own, calls: 3, below }],
});
const rowsIn = (...trees: Call[]) => {
  const { old } = rowsOf(pathsOf(trees), pathsOf(trees));
  return Object.fromEntries([...old.rows].map(([row, { instructions }]) => [row, instructions]));
};
const all = (trees: readonly Call[]): number =>
  trees.reduce((sum, { own, below = [] }) => sum + own + all(below), 0);

describe('the rows of a recording', () => {
  it('hold what a function executes with all that it calls, and how often it was called', () => {
    const { old } = rowsOf(
      pathsOf([first(create(100, { name: 'strncmp', own: 50, calls: 9 }))]),
      [],
    );
    expect(old.rows.get('create')).toMatchObject({ instructions: 150, calls: 3 });
    expect(old.rows.get('create')!.functions.get('strncmp')).toEqual({
      instructions: 50,
      calls: 9,
    });
    expect(old.rows.get('rest before kexec')).toMatchObject({ instructions: 7 });
  });

  it('hold no instruction twice, and all of what is LUO and KHO and of boot', () => {
    const page = { name: 'init_deferred_page', own: 30 };
    const trees = [
      first(create(100)),
      boot({
        name: 'kho_memory_init',
        own: 10,
        below: [{ name: 'kho_preserved_memory_reserve', own: 20, below: [page] }],
      }),
      next({ name: 'luo_open', own: 5, below: [{ name: 'kmalloc', own: 4 }] }),
    ];
    expect(rowsIn(...trees)).toEqual({
      create: 100,
      'rest before kexec': 7,
      scan: 10,
      reserve: 20,
      'page-init': 30,
      deserialize: 9,
      'rest of boot': 1000,
    });
    const sum = Object.values(rowsIn(...trees)).reduce((a, b) => a + b);
    expect(sum).toBe(all(trees));
  });

  it('count pages under reserve alone: memory that boot itself reserves has the same function', () => {
    const page = { name: 'init_deferred_page', own: 30 };
    expect(rowsIn(boot({ name: 'reserve_bootmem_region', own: 1, below: [page] }))).toEqual({
      'rest of boot': 1031,
    });
  });

  it('tell a close that cancels from one after the live update', () => {
    const close = { name: 'luo_session_release', own: 12 };
    expect(rowsIn(first(close), next(close))).toEqual({ cancel: 12, close: 12 });
  });

  it('leave out interrupts and refills, with all below them, and say how much', () => {
    const tick = {
      name: 'asm_sysvec_apic_timer_interrupt',
      own: 40,
      below: [{ name: 'luo_x', own: 2 }],
    };
    const refill = { name: '___slab_alloc', own: 60, below: [{ name: 'new_slab', own: 5 }] };
    const { old } = rowsOf(pathsOf([first(create(100, tick, refill))]), []);
    expect(old.rows.get('create')!.instructions).toBe(100);
    expect(Object.fromEntries(old.leftOut)).toEqual({ interrupts: 42, refills: 65 });
  });

  it('leave out what neither LUO, KHO nor boot does', () => {
    expect(rowsIn(first({ name: 'sys_openat', own: 99 }))).toEqual({});
  });

  it('take a copy of a function for the function', () => {
    expect(rowsIn(next({ name: 'luo_open.cold', own: 5 }, { name: 'luo_open', own: 4 }))).toEqual({
      deserialize: 9,
    });
  });

  it('are measured at the nearest caller of both where only one kernel has the function', () => {
    const before = pathsOf([first(create(100))]);
    const inlined = pathsOf([first({ name: 'luo_ioctl', own: 90, calls: 3 })]);
    const { old, now, renamed } = rowsOf(before, inlined);
    expect(renamed).toEqual([
      { row: 'create', function: 'luo_session_create', caller: 'luo_ioctl' },
    ]);
    expect(old.rows.get('create')).toMatchObject({ instructions: 107, calls: 3 });
    expect(now.rows.get('create')).toMatchObject({ instructions: 90, calls: 3 });
  });

  it('have names of their own', () => {
    const names = ROW_KINDS.map(({ row }) => row);
    expect(new Set(names).size).toBe(names.length);
  });
});
