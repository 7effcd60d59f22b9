import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's root. */
export const ROOT = join(import.meta.dirname, '..');

/** docs/spec.md as it is. */
export const SPEC = readFileSync(join(ROOT, 'docs/spec.md'), 'utf8');

const HEADING = /^#{2,3} (\d+(?:\.\d+)*)\.? .*$/gm;

/** Takes a text like docs/spec.md; gives its sections by number, a part with those below it. */
export function sectionsOf(spec: string): Map<string, string> {
  const headings = [...spec.matchAll(HEADING)].map(({ 1: number, index }) => ({
    number: number!,
    index,
  }));
  return new Map(
    headings.map(({ number, index }, i) => {
      const next = headings.slice(i + 1).find((other) => !other.number.startsWith(`${number}.`));
      return [number, spec.slice(index, next?.index)];
    }),
  );
}

/** Gives the text of the first fenced block of a language in a section of docs/spec.md. */
export function specBlock(section: string, language: string): string {
  const text = sectionsOf(SPEC).get(section) ?? '';
  return new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text)![1]!;
}
