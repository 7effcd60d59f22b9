/** Who is told how far a long preparation is. */
export interface Progress {
  /** A part of the work begins: worth a line. */
  phase(text: string): void;
  /** News within it: worth a line that is written over by the next. */
  step(text: string): void;
  /** The work is over, or failed. */
  end(): void;
}
