import { algorithmOf, engineOf, faithfulOf, isAlternative } from '../result/contender.ts';
import { describe, full, kernelName } from '../result/describe.ts';
import { type NumberLine, numbersOf, ofType, total } from '../result/lines.ts';
import type { FitLine, Line, PhaseLine } from '../result/types.ts';
import { byPhase, inAll, wholes } from '../result/window.ts';
import { byVersion, groupBy, leastOf, mostOf } from './groups.ts';
import { hostsOf, sumOf, windowOf } from './hosts.ts';
import { letterOf, type Machine } from './machines.ts';
import { sweepOf } from './sections/growth.ts';
import { countVerdicts } from './sections/verdicts.ts';
import { recordingsOf } from './windows.ts';
import { duration, inWords } from './words.ts';

/**
 * Takes machines, and how many results nobody found right; gives the answer, a headline and paragraphs,
 * each computed from their lines.
 */
export function answerOf(machines: readonly Machine[], unverified: number): string[] {
  const [headline, ...paragraphs] = [
    unverifiedAnswer(unverified),
    machines.flatMap(({ lines }) => ofType(lines, 'patch').map(({ headline }) => headline)),
    blackoutAnswer(machines),
    windowAnswer(machines),
    traceAnswer(machines),
    growthAnswer(machines),
    verdictAnswer(machines),
  ].filter((sentences) => sentences.length > 0);
  if (headline) {
    const [first, ...others] = headline;
    return [first!, others.join(' '), ...paragraphs.map((p) => p.join(' '))].filter(Boolean);
  }
  const lines = machines.flatMap((machine): readonly Line[] => machine.lines);
  const results = ofType(lines, 'result');
  const verified = results.filter((line) => line.verified).length;
  return [
    `${full(results.length)} results of ${machines.length === 1 ? 'one machine' : `${machines.length} machines`}, ${full(verified)} of them verified.`,
  ];
}

/** Before all else: numbers of a wrong answer. */
function unverifiedAnswer(count: number): string[] {
  if (count === 0) return [];
  const which =
    count === 1 ? 'One result is not verified' : `${full(count)} results are not verified`;
  return [`${which}: nobody found them right, so their numbers say nothing. Measure them again.`];
}

/**
 * Instructions once, since they are the same on every machine; time and capacity of each. Of several
 * hosts the first answers, the others have their figures.
 */
function blackoutAnswer(all: readonly Machine[]): string[] {
  const [host] = hostsOf(all);
  if (!host) return [];
  const { machines } = host;
  const counted = (machine: Machine) =>
    windowOf(ofType(machine.lines, 'phase')).filter(
      ({ metric, contender }) => metric === 'instructions' && !contender.startsWith('kernel/'),
    );
  const lists = machines.flatMap(counted).filter(({ contender }) => contender === 'list');
  // Of the newest release, the architecture that was asked for first.
  const [kernel] = lists.map(kernelName).sort((a, b) => byVersion(b, a));
  const isOwn = (line: PhaseLine) => kernelName(line) === kernel && line.contender === 'list';
  const first = machines.find((machine) => counted(machine).some(isOwn));
  if (!first) return [];
  const counts = counted(first).filter(isOwn);
  const window = sumOf(counts);
  const most = counts.reduce((a, b) => (b.value > a.value ? b : a));
  const times = machines.flatMap((machine) => {
    const phases = windowOf(ofType(machine.lines, 'phase')).filter(isOwn);
    const timed = phases.filter(({ metric }) => metric === 'time');
    if (timed.length === 0) return [];
    const { value, low, high } = sumOf(timed);
    return [
      `${duration(value)} (${duration(low)} to ${duration(high)})${onMachine(machine, machines)}`,
    ];
  });
  const unpriced =
    most.basis === 'measured' || most.basis === undefined ? '' : `, which is ${most.basis}`;
  const sentences = [
    `In the blackout window LUO and KHO of kernel ${kernel} take ${[`${inWords(window.value)} instructions`, ...times].join(', ')}; ` +
      `${share(most.value / (window.value || 1))} of them in ${most.phase}${unpriced}.`,
  ];
  if (host.workload) sentences.push(`That is of ${describe(host.workload)}.`);
  const [best] = [
    ...groupBy(
      counted(first).filter((line) => kernelName(line) === kernel),
      (l) => l.contender,
    ),
  ]
    .filter(([contender]) => contender !== 'list')
    .map(([contender, lines]) => ({ contender, value: sumOf(lines).value }))
    .sort((a, b) => a.value - b.value);
  if (best && best.value < window.value) {
    const less = share(1 - best.value / window.value);
    sentences.push(`With ${algorithmOf(best.contender)} in place of the list: ${less} less.`);
  }
  for (const machine of machines) {
    const fit = ofType(machine.lines, 'fit').find(
      (line) => kernelName(line) === kernel && line.contender === 'list',
    );
    if (fit) sentences.push(`${fitSentence(fit)}${onMachine(machine, machines)}.`);
  }
  const fits = machines.flatMap((machine) => {
    const own = ofType(machine.lines, 'capacity').filter((line) => kernelName(line) === kernel);
    const found = own.find(({ contender }) => contender === 'list');
    if (!found) return [];
    const { sessions, low, high, budget_ns } = found;
    return [
      `${full(sessions)} sessions (${full(low)} to ${full(high)}) fit a budget of ${duration(budget_ns)}${onMachine(machine, machines)}`,
    ];
  });
  return fits.length > 0 ? [...sentences, `${fits.join(', ')}.`] : sentences;
}

/** Whether a window fits its budget, in words. */
function fitSentence({ verdict, budget_ns, base_ns, decided_by = [] }: FitLine): string {
  const given = base_ns === undefined ? '' : `, with ${duration(base_ns)} given for the rest`;
  const budget = `a budget of ${duration(budget_ns)}${given}`;
  if (verdict === 'fits') return `That fits ${budget}`;
  if (verdict === 'over') return `That is over ${budget}`;
  const why = decided_by.length > 0 ? `: ${decided_by.join(', ')} would tell` : '';
  return `Whether that fits ${budget}, cannot be told${why}`;
}

/** What recorded kernels executed, each by itself. */
function windowAnswer(machines: readonly Machine[]): string[] {
  return machines
    .flatMap(({ lines }) => recordingsOf(lines))
    .flatMap(({ title, paths }) => {
      const sums = byPhase(paths);
      const total = inAll(sums);
      const [most] = wholes(sums).sort(([, a], [, b]) => b - a);
      if (!most || total === 0) return [];
      return [
        `In the window of ${title} LUO and KHO executed ${inWords(total)} instructions, ` +
          `${share(most[1] / total)} of them in ${most[0]}.`,
      ];
    })
    .slice(0, WINDOWS_MOST);
}

/** So many windows are in the answer; the tables have more. */
const WINDOWS_MOST = 4;

function onMachine(machine: Machine, machines: readonly Machine[]): string {
  const letter = letterOf(machine, machines);
  return letter && ` on ${letter}`;
}

function traceAnswer(machines: readonly Machine[]): string[] {
  const all = machines.flatMap((machine) => numbersOf(machine.lines));
  const kernel = all.find(
    (line) =>
      engineOf(line.contender) === 'kernel' && line.suite === 'deserialize' && line.workload.trace,
  );
  if (!kernel) return [];
  const { trace, n } = kernel.workload;
  const same = all.filter((line) => line.workload.trace === trace && line.suite === 'deserialize');
  const counts = same.filter(
    ({ metric, contender }) => metric === 'instructions' && engineOf(contender) === 'wasm',
  );
  const list = faithfulOf(counts);
  const sentence = `Deserializing the ${n === undefined ? '' : `${full(n)} `}sessions of trace ${trace} cost the real kernel ${inWords(total(kernel))} instructions`;
  const best = bestOf(counts);
  if (!list || !best) return [`${sentence}.`];
  const times = machines.flatMap((machine) => {
    const own = numbersOf(machine.lines).filter(
      (l) => l.metric === 'time' && l.workload.trace === trace && l.suite === 'deserialize',
    );
    const [a, b] = [best, list].map(({ contender }) => own.find((l) => l.contender === contender));
    if (!a || !b) return [];
    return [`${share(total(a) / total(b))} of its time${onMachine(machine, machines)}`];
  });
  return [
    `${sentence}; on the same trace ${best.contender} takes ${share(total(best) / total(list))} of the list's instructions` +
      (times.length > 0 ? ` and ${times.join(', ')}.` : '.'),
  ];
}

function bestOf(lines: readonly NumberLine[]): NumberLine | undefined {
  const others = lines.filter(({ contender }) => isAlternative(contender));
  return others.sort((a, b) => total(a) - total(b))[0];
}

function growthAnswer(machines: readonly Machine[]): string[] {
  for (const machine of machines) {
    const sweep = sweepOf(machine, 'insert') ?? sweepOf(machine, 'deserialize');
    if (!sweep) continue;
    const { n: _, ...workload } = sweep.lines[0]!.workload;
    const own = ofType(machine.lines, 'growth').filter(
      (line) =>
        line.suite === sweep.suite &&
        line.metric === 'instructions' &&
        line.workload.names === workload.names &&
        line.workload.variant === workload.variant,
    );
    const list = faithfulOf(own);
    const most = mostOf(sweep.lines.map((line) => line.workload.n!));
    const at = sweep.lines.filter(
      (line) =>
        line.metric === 'instructions' &&
        line.workload.n === most &&
        own.some((g) => g.contender === line.contender),
    );
    const best = bestOf(at);
    const before = at.find(({ contender }) => contender === list?.contender);
    if (!list || !best || !before) continue;
    const growth = own.find(({ contender }) => contender === best.contender)!;
    const what = sweep.suite === 'insert' ? 'Inserting' : 'Deserializing';
    const cross = ofType(machine.lines, 'crossover').find(
      (line) =>
        line.suite === sweep.suite &&
        line.metric === 'instructions' &&
        line.contender === best.contender &&
        line.workload.names === workload.names &&
        line.workload.variant === workload.variant,
    );
    const least = leastOf(sweep.lines.map((line) => line.workload.n!));
    const from =
      cross?.n == null
        ? ''
        : cross.n === least
          ? `, less from the smallest n measured (${full(least)}) on`
          : `, less from n = ${full(cross.n)} on`;
    return [
      `${what} n sessions grows as n^${list.exponent.toFixed(2)} with the list and n^${growth.exponent.toFixed(2)} with ${best.contender}: ` +
        `at n = ${full(most)} ${share(total(best) / total(before))} of the instructions${from}.`,
    ];
  }
  return [];
}

function verdictAnswer(machines: readonly Machine[]): string[] {
  return machines.flatMap((machine) => {
    const lines = ofType(machine.lines, 'verdict');
    const letter = letterOf(machine, machines);
    return lines.length > 0 ? [`${letter && `${letter}: `}${countVerdicts(lines)}`] : [];
  });
}

function share(part: number): string {
  const value = 100 * part;
  return `${value >= 10 ? value.toFixed(0) : Number(value.toPrecision(2))} %`;
}
