/** Who is told how far a long preparation is. */
export interface Progress {
  /** A part of the work begins: worth a line. */
  phase(text: string): void;
  /** News within it: worth a line that is written over by the next. */
  step(text: string): void;
  /** The work is over, or failed. */
  end(): void;
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
      stderr.write(`${text}\n`);
    },
    step(text) {
      if (!stderr.isTTY || performance.now() - shown < STEP_EVERY_MS) return;
      clear();
      stderr.write(`  ${text}`.slice(0, stderr.columns - 1));
      shown = performance.now();
    },
    end: clear,
  };
}
