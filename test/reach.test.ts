import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type ESTree, parseSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';

/** The most elements that fast-check 4 makes by size, from the least that is asked for. */
const MOST: Record<string, (least: number) => number> = {
  xsmall: (least) => Math.floor(1.1 * least) + 1,
  small: (least) => 2 * least + 10,
  medium: (least) => 11 * least + 100,
  large: (least) => 101 * least + 1000,
  xlarge: (least) => 1001 * least + 10_000,
};
const SIZES = Object.keys(MOST);
const DEFAULT_SIZE = 'small';
/** Options that limit what an arbitrary makes, each with the one that says the least. */
const LIMITS = [
  ['maxLength', 'minLength'],
  ['maxKeys', 'minKeys'],
  ['maxNumElements', 'minNumElements'],
  ['maxCommands', 'none'],
  ['maxCount', 'none'],
] as const;
/** Their results are as long as their list allows, whatever the size. */
const UNSIZED = ['subarray', 'shuffledSubarray'];

/** Takes a size as an option gives it, gives the most that is made; undefined: as much as the limit. */
function mostOf(size: unknown, least: number): number | undefined {
  if (size === 'max') return undefined;
  const steps = size === '=' ? 0 : Number(size ?? 0);
  if (Number.isNaN(steps)) return MOST[`${size}`]?.(least);
  const at = Math.max(0, Math.min(SIZES.indexOf(DEFAULT_SIZE) + steps, SIZES.length - 1));
  return MOST[SIZES[at]!]!(least);
}

/** Gives a tree's nodes, each before its children. */
function* nodesOf(tree: unknown): Generator<ESTree.Node> {
  if (typeof tree !== 'object' || tree === null) return;
  if ('type' in tree) yield tree as ESTree.Node;
  for (const child of Object.values(tree)) yield* nodesOf(child);
}

/** The last name of what is called: `array` of `fc.array()` and of `array()`. */
function calledName({ callee }: ESTree.CallExpression): string {
  const name = callee.type === 'MemberExpression' ? callee.property : callee;
  return name.type === 'Identifier' ? name.name : '';
}

/**
 * Takes the text of a TypeScript file; gives a line for each limit of an arbitrary that its size
 * does not reach. Options are found wherever they are written, so a size must stand beside its
 * limit; a limit that is neither a literal nor a constant of the file needs size `max`.
 */
function beyondReach(text: string, file: string): string[] {
  const words = [...LIMITS.map(([option]) => option), 'stringMatching'];
  if (!words.some((word) => text.includes(word))) return [];
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  /** By name; undefined where the name is given twice. */
  const constants = new Map<string, ESTree.Expression | undefined>();
  const unsized = new Set<unknown>();
  const found: string[] = [];

  const constantOf = (node: ESTree.Expression | undefined): unknown => {
    if (node?.type === 'Literal') return node.value;
    if (node?.type === 'Identifier') return constantOf(constants.get(node.name));
    if (node?.type === 'TSAsExpression') return constantOf(node.expression);
    if (node?.type !== 'BinaryExpression') return undefined;
    const [left, right] = [constantOf(node.left as ESTree.Expression), constantOf(node.right)];
    if (typeof left !== 'number' || typeof right !== 'number') return undefined;
    return { '+': left + right, '-': left - right, '*': left * right }[node.operator as '+'];
  };
  const sourceOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const optionsOf = (node: ESTree.ObjectExpression) =>
    new Map(
      node.properties.flatMap((one) => {
        if (one.type !== 'Property') return [];
        const { key } = one;
        const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' && key.value;
        return [[name, one.value as ESTree.Expression] as const];
      }),
    );
  const check = (
    node: ESTree.Node,
    option: string,
    limit: unknown,
    least: unknown,
    size: unknown,
  ) => {
    const most = mostOf(size, typeof least === 'number' ? least : 0);
    if (most === undefined || (typeof limit === 'number' && limit <= most)) return;
    const line = text.slice(0, node.start).split('\n').length;
    found.push(`${file}:${line}: ${option} ${limit ?? 'that is not known'}: ${most} are made`);
  };

  const nodes = [...nodesOf(program)];
  for (const node of nodes) {
    if (node.type === 'VariableDeclaration' && node.kind === 'const') {
      for (const { id, init } of node.declarations) {
        if (id.type !== 'Identifier') continue;
        constants.set(id.name, constants.has(id.name) ? undefined : (init ?? undefined));
      }
    }
    if (node.type === 'CallExpression' && UNSIZED.includes(calledName(node))) {
      for (const one of node.arguments) unsized.add(one);
    }
  }
  for (const node of nodes) {
    if (node.type === 'ObjectExpression' && !unsized.has(node)) {
      const options = optionsOf(node);
      const size = constantOf(options.get('size'));
      for (const [option, leastOption] of LIMITS) {
        const [limit, least] = [options.get(option), options.get(leastOption)];
        if (!limit || (least && sourceOf(least) === sourceOf(limit))) continue;
        check(node, option, constantOf(limit), constantOf(least), size);
      }
    }
    if (node.type === 'CallExpression' && calledName(node) === 'stringMatching') {
      const [pattern, options] = node.arguments;
      const given = options?.type === 'ObjectExpression' ? optionsOf(options) : undefined;
      const size = constantOf(given?.get('size'));
      for (const [option, least, limit] of sourceOf(pattern!).matchAll(/\{(\d+),(\d+)\}/g)) {
        check(node, option, Number(limit), Number(least), size);
      }
    }
  }
  return found;
}

describe('a limit of an arbitrary that is above what its size makes', () => {
  it('stands nowhere in the tests', () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
    const found = files
      .filter((file) => file.endsWith('.ts') && file !== 'reach.test.ts')
      .flatMap((file) => beyondReach(readFileSync(join(import.meta.dirname, file), 'utf8'), file));
    expect(found).toEqual([]);
  });

  it.each([
    ['fc.array(x, { maxLength: 11 })', 'maxLength 11: 10 are made'],
    ['fc.array(x, { minLength: 1, maxLength: 40 })', 'maxLength 40: 12 are made'],
    ['fc.array(x, { "maxLength": 4_0 })', 'maxLength 40: 10 are made'],
    ['const BLOCK = 51;\nfc.array(x, { maxLength: 2 * BLOCK + 1 })', 'maxLength 103: 10'],
    [
      'let n = 5;\nn = 60;\nfc.array(x, { maxLength: n })',
      'planted.ts:3: maxLength that is not known: 10',
    ],
    ['fc.array(x, { maxLength: ABI.perUnit })', 'maxLength that is not known: 10'],
    ['const of = (maxLength) => fc.array(x, { maxLength })', 'maxLength that is not known: 10'],
    ['const LIMIT = { maxLength: 60 };\nfc.array(x, LIMIT)', 'maxLength 60: 10'],
    ['fc.array(x, { ...BASE, maxLength: 60 })', 'maxLength 60: 10'],
    ['fc.array(x, { maxLength: 819, size: "medium" })', 'maxLength 819: 100'],
    ['fc.array(x, { maxLength: 819, size: "+1" })', 'maxLength 819: 100'],
    ['fc.array(x, { maxLength: 60, size: "=" })', 'maxLength 60: 10'],
    ['fc.array(x, { maxLength: 20_000, size: "+4" })', 'maxLength 20000: 10000'],
    ['fc.uint8Array({ maxLength: 64 } as const)', 'maxLength 64: 10'],
    ['import { string } from "fast-check";\nstring({ maxLength: 64 })', 'maxLength 64: 10'],
    ['fc.dictionary(k, v, { maxKeys: 51 })', 'maxKeys 51: 10'],
    ['fc.commands(all, { maxCommands: 500 })', 'maxCommands 500: 10'],
    ['fc.stringMatching(/^[a-z]{1,47}$/)', '{1,47} 47: 12'],
  ])('is found in %s', (text, message) => {
    expect(beyondReach(text, 'planted.ts')).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    'fc.array(x)',
    'fc.array(x, { maxLength: 10 })',
    'fc.array(x, { minLength: 1, maxLength: 12 })',
    'fc.array(x, { maxLength: 819, size: "max" })',
    'fc.array(x, { maxLength: 100, size: "medium" })',
    'fc.array(x, { maxLength: 1000, size: "+2" })',
    'const SIZE = "max" as const;\nfc.array(x, { maxLength: 60, size: SIZE })',
    'fc.array(x, { minLength: n, maxLength: n })',
    'fc.uint8Array({ minLength: 4096, maxLength: 4096 })',
    'fc.shuffledSubarray(lines, { maxLength: 60 })',
    'fc.stringMatching(/^[a-z]{1,12}$/)',
    'fc.stringMatching(/^[a-z]{1,47}$/, { size: "medium" })',
  ])('is not found in %s', (text) => {
    expect(beyondReach(text, 'planted.ts')).toEqual([]);
  });

  it.each(['xsmall', 'small', 'medium', 'large', undefined] as const)(
    'is told by what fast-check makes of size %s',
    (size) => {
      for (const minLength of [0, 1, 7]) {
        const options = { minLength, maxLength: 1e6, ...(size && { size }) };
        const lists = fc.sample(fc.array(fc.constant(0), options), { numRuns: 300, seed: 1 });
        const longest = Math.max(...lists.map(({ length }) => length));
        const most = mostOf(size, minLength)!;
        expect(longest).toBeLessThanOrEqual(most);
        expect(longest).toBeGreaterThan(0.95 * most - 1);
      }
    },
  );
});
