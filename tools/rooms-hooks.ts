/**
 * Module hooks of `npm run rooms`: in every function of dist/src, code that says it was entered.
 */
import type { LoadHook } from 'node:module';
import { parseAst } from 'rolldown/parseAst';

/** What of a syntax tree is looked at: ESTree, any kind of node. */
interface Node {
  type: string;
  start: number;
  end: number;
  id?: Node;
  key?: Node;
  body?: Node;
  name?: string;
}

/** Puts the code into files of dist/src when they are loaded. */
export const load: LoadHook = async (url, context, next) => {
  const loaded = await next(url, context);
  const file = /\/dist\/(src\/.*)\.js$/.exec(url)?.[1];
  if (file === undefined) return loaded;
  return { ...loaded, source: announcing(String(loaded.source), `${file}.ts`) };
};

/** Gives the source with a call of `globalThis.entered(file, name)` in each of its functions. */
function announcing(source: string, file: string): string {
  const inserts: [at: number, text: string][] = [];
  const visit = (value: unknown, around: string) => {
    if (Array.isArray(value)) for (const one of value) visit(one, around);
    if (value === null || typeof value !== 'object' || !('type' in value)) return;
    const node = value as Node;
    const name = node.id?.name ?? node.key?.name ?? around;
    if (/Function/.test(node.type) && node.body) {
      const call = `globalThis.entered?.(${JSON.stringify(file)}, ${JSON.stringify(name)})`;
      const { type, start, end } = node.body;
      if (type === 'BlockStatement') inserts.push([start + 1, `${call};`]);
      else inserts.push([start, `(${call}, `], [end, ')']);
    }
    for (const child of Object.values(node)) visit(child, name);
  };
  visit(parseAst(source), '');
  inserts.sort(([a], [b]) => b - a);
  let out = source;
  for (const [at, text] of inserts) out = out.slice(0, at) + text + out.slice(at);
  return out;
}
