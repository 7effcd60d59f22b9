import type { Command } from 'commander';
import type { Health } from '../health.ts';
import { labelled, plain, plainJson, TERMINAL, wrap } from '../shown.ts';

/** Adds `doctor` to the program. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('what this machine has for measuring and recording, and what is missing')
    .option('--json', 'one JSON object on stdout')
    .action(async (options: { json?: true }) => {
      const { examine } = await import('../health.ts');
      const health = await examine();
      process.stdout.write(options.json ? `${plainJson(health)}\n` : `${renderHealth(health)}\n`);
      if (!health.runs_work) process.exitCode = 2;
    });
}

/** Gives the report for people, in 80 columns: what is missing marked, the way to get it on a line of its own. */
export function renderHealth(health: Health): string {
  const { node, wasm, cache, kvm, noise, window, host, arm64 } = health;
  const note = (text: string) => labelled('note', BEGIN, text);
  const mark = (ok: boolean, text: string) => labelled(ok ? 'ok' : 'missing', BEGIN, text);
  const gib = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GiB`;
  const { length } = cache.kernels;
  const kernels =
    length === 0
      ? 'no kernel'
      : `${length} ${length === 1 ? 'kernel' : 'kernels'} (${cache.builds.join(', ')})`;
  const place = `${host.platform} on ${host.arch}`;
  const recorder = [
    ...mark(
      cache.kernels.length > 0 || cache.free_bytes >= cache.needed_bytes,
      `${gib(cache.free_bytes)} free for ${cache.folder} (a kernel needs ${gib(cache.needed_bytes)}); ${kernels}`,
    ),
    ...mark(
      window.works,
      `QEMU's plugin (for trace record --window)${window.why ? `: ${window.why}` : ''}`,
    ),
    ...(host.arch === 'x64' ? note(kvmNote(kvm)) : []),
  ];
  const lines = [
    ...note(`${place}, ${host.cpu}`),
    ...mark(node.ok, `Node ${node.version} (needs ${node.needed})`),
    ...mark(wasm.simd, 'Wasm SIMD'),
    ...mark(wasm.bulk_memory, 'Wasm bulk memory'),
    ...mark(wasm.built, 'Wasm modules of this package (npm run build)'),
    ...health.tools.flatMap(({ name, found, version, needed_for }) =>
      mark(found !== null, `${name}${version ? `: ${version}` : ''} (for ${needed_for})`),
    ),
    ...(host.records ? recorder : []),
    ...host.lacks.flatMap(note),
    ...note(
      `noise of this moment: a loop of ${noise.median_ms.toFixed(2)} ms varies by ` +
        `${noise.spread_percent.toFixed(1)} % (5th to 95th percentile of ${noise.runs} runs); no verdict on results`,
    ),
    '',
    `measuring ${health.runs_work ? 'works' : 'does not work'}`,
    ...verdicts(
      health,
      health,
      health.recorder_works,
      'one',
      'without --kernel, kernel build, patch',
    ),
    ...(health.install === null ? [] : [health.install]),
    ...verdicts(health, arm64, arm64.works, 'one for arm64', '--arch arm64'),
    ...(arm64.install === null ? [] : [arm64.install]),
  ];
  return lines.map(plain).join('\n');
}

/** The verdicts on an architecture's kernels: on recording one that is there, and on building one. */
function verdicts(
  { host, needs_source }: Health,
  of: Pick<Health, 'record_image' | 'build_kernel'>,
  hasOne: boolean,
  one: string,
  how: string,
): string[] {
  const said = ({ works, missing }: Health['record_image'], yes: string, no: string) => {
    if (!host.records) return 'not on this host';
    return works ? `works${yes}` : `${missing.join(', ')} missing${no}`;
  };
  const image = said(of.record_image, '', '');
  const source = needs_source ? ', with --source DIR' : '';
  const built = said(of.build_kernel, source, hasOne ? '; trace record has one in the cache' : '');
  return [
    ...wrap(`recording ${one.replace('one', 'an image of yours')} (--kernel): ${image}`, TERMINAL),
    ...wrap(`building ${one} (${how}): ${built}`, TERMINAL),
  ];
}

/** Where a line's text begins. */
const BEGIN = 9;

function kvmNote({ present, opens }: Health['kvm']): string {
  if (!present) return 'no /dev/kvm: trace record --mode kvm does not work; exact mode needs none';
  if (!opens) return '/dev/kvm is there but not for this user; exact mode needs none';
  return '/dev/kvm opens, which does not prove that a guest runs: trace record --mode kvm boots one to find out';
}
