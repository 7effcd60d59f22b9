import type { Command } from 'commander';
import { Fault, strongest } from '../fault.ts';
import { ABI } from '../request/kinds.ts';
import { plain, warning } from '../shown.ts';
import type { ImportedFrom } from '../trace/import.ts';
import { archOption, pageSizeOption, parsed } from './options.ts';
import { registerTraceRecord } from './trace-record.ts';
import { registerTraceSelftest } from './trace-selftest.ts';

/** Adds `trace` and its commands to the program. */
export function registerTrace(program: Command): void {
  const trace = program.command('trace').description("recordings of real kernels' live updates");
  registerTraceRecord(trace);
  trace
    .command('import')
    .description('make a trace of ftrace text (trace-cmd report, or tracefs)')
    .argument('<file...>', 'the text of both kernels, in any number of files')
    .requiredOption('-o <dir>', 'folder to write')
    .option(
      '--abi <id>',
      'kernel ABI, where the text does not tell it',
      parsed(ABI, (text) => text),
    )
    .addOption(archOption())
    .addOption(pageSizeOption())
    .action(traceImport);
  trace
    .command('show')
    .description('print a trace: calls, costs by n, phases, memory')
    .argument('<dir>', 'trace folder')
    .argument('[new]', 'with --window another one: what differs between their windows')
    .option('--window', 'its window instead: phases, and the dearest functions of LUO and KHO')
    .option('--json', 'of --window: a result line a call path on stdout, all else on stderr')
    .action(traceShow);
  trace
    .command('check')
    .description('check sums, results, memory, events and phases of a trace')
    .argument('<dir>', 'trace folder')
    .option('--ktap', 'print KTAP version 1')
    .option('--json', 'the summary line on stdout, all else on stderr')
    .action(traceCheck);
  registerTraceSelftest(trace);
}

interface ImportOptions extends ImportedFrom {
  o: string;
}

/** `trace show DIR`: a trace; with `window` its window, or what differs between two. */
async function traceShow(
  dir: string,
  now: string | undefined,
  options: { window?: true; json?: true },
): Promise<void> {
  if (!options.window) {
    if (now !== undefined) throw new Fault(2, `trace show: ${now}: two folders need --window`);
    if (options.json) throw new Fault(2, 'trace show: --json needs --window');
    const { showTrace } = await import('../trace/show.ts');
    process.stdout.write(showTrace(dir));
    return;
  }
  const { showWindow, showWindows, windowLines } = await import('../trace/show-window.ts');
  const { readCounted } = await import('../trace/window-paths.ts');
  const { openPrinter } = await import('./printer.ts');
  const old = readCounted(dir);
  const other = now === undefined ? undefined : readCounted(now);
  const text = other ? showWindows(old, other) : showWindow(old);
  const out = openPrinter(options.json === true);
  for (const window of [old, other]) {
    if (options.json && window) for (const line of windowLines(window)) out.line(line);
  }
  out.text(text.trimEnd());
}

/** `trace import FILE… -o DIR`: what the text does not tell is said on stderr. */
async function traceImport(files: string[], { o, ...from }: ImportOptions): Promise<void> {
  const { importTrace } = await import('../trace/import.ts');
  const { tidy } = await import('./place.ts');
  tidy(o);
  const { calls, events, phases, warnings } = importTrace(files, o, from);
  for (const one of warnings) process.stderr.write(warning(one));
  process.stdout.write(`${plain(o)}: ${calls} calls, ${events} events, ${phases} phases\n`);
}

/** `trace check DIR`: exit code 5 where files contradict each other or the model, 2 where one is damaged. */
async function traceCheck(dir: string, options: { ktap?: true; json?: true }): Promise<void> {
  const { renderChecks, renderKtap, verifyTrace } = await import('../trace/verify.ts');
  const { summarize } = await import('./summary.ts');
  const json = options.json === true;
  const found = summarize('trace check', 'not ok', json);
  const checks = verifyTrace(dir);
  const text = options.ktap ? renderKtap(checks) : renderChecks(checks);
  (json ? process.stderr : process.stdout).write(text);
  found.compared = checks.filter(({ outcome }) => outcome !== 'skip').length;
  found.failed = checks.filter(({ outcome }) => outcome === 'not ok').length;
  process.exitCode = strongest(checks.map(({ exitCode }) => exitCode ?? 0));
}
