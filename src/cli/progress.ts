import { SingleBar } from 'cli-progress';
import type { Progress } from '../kernel/progress.ts';
import { plain } from '../shown.ts';

/** A bar on stderr, where that is a terminal. */
export interface Bar {
  /** Says that so many more steps are to come. */
  expect(steps: number): void;
  /** A step is done; `label` names it. */
  step(label: string): void;
  stop(): void;
}

const BAR_LENGTH = 40;

/** Gives a bar that starts now; it is there on a terminal only. */
export function openBar(): Bar {
  if (!process.stderr.isTTY) return { expect: () => {}, step: () => {}, stop: () => {} };
  const { stderr } = process;
  // Cursor and line wrap stay as they are: then no way out has anything to restore.
  const bar = new SingleBar({
    format(_options, { progress }, { label }) {
      const done = '='.repeat(Math.round(progress * BAR_LENGTH)).padEnd(BAR_LENGTH, '-');
      const text = ` ${done} ${Math.round(progress * 100)} % | ${label}`;
      return text.slice(0, stderr.columns - 1);
    },
    stream: stderr,
    hideCursor: false,
    linewrap: true,
    clearOnComplete: true,
  });
  bar.start(0, 0, { label: 'starting' });
  return {
    expect: (steps) => bar.setTotal(bar.getTotal() + steps),
    step: (label) => bar.increment(1, { label: plain(label) }),
    stop: () => bar.stop(),
  };
}

/** Gives a bar that starts when there is something to expect: for work that may not be needed. */
export function openBarLater(): Bar {
  let bar: Bar | undefined;
  return {
    expect(steps) {
      bar ??= openBar();
      bar.expect(steps);
    },
    step: (label) => bar?.step(label),
    stop: () => bar?.stop(),
  };
}

const STEP_EVERY_MS = 100;

/** Gives a progress on stderr; steps only where that is a terminal. */
export function stderrProgress(): Progress {
  const { stderr } = process;
  let shown = 0;
  const clear = () => {
    if (shown > 0) stderr.write('\r\x1b[K');
    shown = 0;
  };
  return {
    phase(text) {
      clear();
      stderr.write(`${plain(text)}\n`);
    },
    step(text) {
      if (!stderr.isTTY || performance.now() - shown < STEP_EVERY_MS) return;
      clear();
      stderr.write(`  ${plain(text)}`.slice(0, stderr.columns - 1));
      shown = performance.now();
    },
    end: clear,
  };
}
