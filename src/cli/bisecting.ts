import { Fault, UNTRIED } from '../fault.ts';
import type { Progress } from '../kernel/progress.ts';
import { firstChanged, measureCommits, type Step, scenarioOfRow } from '../patch/bisect.ts';
import type { ComparedRow } from '../patch/compare.ts';
import type { PatchRequest } from '../patch/patch.ts';
import { standardScenarios } from '../patch/scenarios.ts';
import { rowText } from '../patch/text.ts';
import type { RecordListener } from '../record/job.ts';
import { plain } from '../shown.ts';

type Listener = RecordListener & { progress: Progress };

/** `patch --bisect`: prints the first commit of a range that changed a row, the most changed one where none is given. */
export async function bisect(
  request: PatchRequest,
  asked: string | true,
  listener: Listener,
  stop: AbortSignal,
): Promise<void> {
  const { commits } = request;
  const say = (text: string) => void process.stdout.write(`${plain(text)}\n`);
  const row = asked === true ? await mostChanged(request, listener, stop) : asked;
  const played = scenarioOfRow(row, request.pageBytes);
  const rowAfter = async (count: number) =>
    rowIn(await measureCommits(request, count, played, listener, stop), row);
  const last = await rowAfter(commits.length);
  say(`${row} of ${played.file}: ${rowText(last)} over all ${commits.length} commits`);
  if (last.verdict === 'same') return say('no commit changed it by more than the test can tell');
  const found = await firstChanged(commits.length, async (at) => {
    const step = await tried(() => rowAfter(at + 1), stop);
    const told = step.row ? `${step.step}: ${rowText(step.row)}` : `left out: ${step.why}`;
    say(`  ${at + 1} of ${commits.length}, ${told}: ${commits[at]!.subject}`);
    return step.step;
  });
  for (const at of found.skipped)
    say(`may be the first, but does not build: ${commits[at]!.subject}`);
  say(`first: ${commits[found.first]!.subject}`);
}

/** `patch --bisect-step`: gives 1 where a row changed since the range began (any where none is given), 0 where not, 125 else. */
export async function bisectStep(
  request: PatchRequest,
  asked: string | true,
  listener: Listener,
  stop: AbortSignal,
): Promise<number> {
  const all = asked === true ? standardScenarios(request.pageBytes) : [];
  const scenarios = asked === true ? all : [scenarioOfRow(asked, request.pageBytes)];
  try {
    for (const played of scenarios) {
      const rows = await measureCommits(request, request.commits.length, played, listener, stop);
      const own = asked === true ? rows : [rowIn(rows, asked)];
      const changed = own.find(({ verdict }) => verdict !== 'same');
      if (!changed) continue;
      process.stdout.write(`${changed.row} of ${plain(played.file)}: ${rowText(changed)}\n`);
      return 1;
    }
    return 0;
  } catch (error) {
    stop.throwIfAborted();
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`luo-bench: ${plain(error.message.split('\n', 1)[0]!)}\n`);
    return UNTRIED;
  }
}

/** The row that the whole range changed most, by its part. */
async function mostChanged(
  request: PatchRequest,
  listener: Listener,
  stop: AbortSignal,
): Promise<string> {
  const found: ComparedRow[] = [];
  for (const played of standardScenarios(request.pageBytes)) {
    found.push(...(await measureCommits(request, request.commits.length, played, listener, stop)));
  }
  const part = ({ old, now }: ComparedRow) => Math.abs(Math.log((now || 1) / (old || 1)));
  const changed = found
    .filter(({ row, verdict }) => verdict !== 'same' && !row.startsWith('rest '))
    .sort((a, b) => part(b) - part(a));
  if (!changed[0]) throw new Fault(2, 'no call and no phase changed over the whole range');
  return changed[0].row;
}

async function tried(
  measure: () => Promise<ComparedRow>,
  stop: AbortSignal,
): Promise<{ step: Step; row?: ComparedRow; why?: string }> {
  try {
    const row = await measure();
    return { step: row.verdict === 'same' ? 'same' : 'changed', row };
  } catch (error) {
    stop.throwIfAborted();
    if (!(error instanceof Fault)) throw error;
    return { step: undefined, why: error.message.split('\n', 1)[0]! };
  }
}

function rowIn(rows: readonly ComparedRow[], row: string): ComparedRow {
  const none = { row, old: 0, now: 0, calls: 1, verdict: 'same' as const, changes: [] };
  return rows.find((one) => one.row === row) ?? none;
}
