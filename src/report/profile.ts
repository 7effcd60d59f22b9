import type { Line, ProfileLine } from '../result/types.ts';

/** So many lines of a profile are printed; the result file has all. */
const SHOWN = 12;
const WIDTH = 75;

/**
 * Takes result lines and gives the profiles among them as plain ASCII of at most 75 columns: for
 * each contender and suite the source lines that most instructions come from. Empty without any.
 */
export function renderProfiles(lines: readonly Line[]): string {
  const groups = new Map<string, ProfileLine[]>();
  for (const line of lines) {
    if (line.type !== 'profile') continue;
    const key = JSON.stringify([line.contender, line.suite, line.workload]);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].map(renderGroup).join('');
}

function renderGroup(group: readonly ProfileLine[]): string {
  const { contender, suite, workload } = group[0]!;
  const total = group.reduce((sum, { value }) => sum + value, 0);
  const size = [workload.n !== undefined && `n=${workload.n}`, workload.names, workload.variant];
  const title = `profile of ${contender} ${suite}, ${size.filter(Boolean).join(', ')}`;
  const rows = group.slice(0, SHOWN).map(({ file, line, function: name, value }) => {
    const cost = `${String(value).padStart(12)} ${((value / total) * 100).toFixed(1).padStart(5)}%`;
    const place = `${file.replace(/^assembly\//, '')}:${line}`;
    return `${cost}  ${place.padEnd(26)} ${shortName(name)}`.slice(0, WIDTH).trimEnd();
  });
  const rest = group.slice(SHOWN).reduce((sum, { value }) => sum + value, 0);
  if (rest > 0) {
    rows.push(
      `${String(rest).padStart(12)} ${((rest / total) * 100).toFixed(1).padStart(5)}%  others`,
    );
  }
  return `\n${title.slice(0, WIDTH)}\ninstructions      %  source line                in function\n${rows.join('\n')}\n`;
}

/** `assembly/registry/close<assembly/session/list/List>` as `close<List>`. */
function shortName(name: string): string {
  return name.replaceAll(/[^<>,\s]*\/([^<>,/]+)/g, '$1');
}
