/**
 * One instance of a contender with a stage of its own. What it plays is verified as it is played:
 * each result is held against the tape's.
 */
export interface Player {
  /**
   * Plays operations `from` to `to`; gives `to`, or the index of the first operation whose result
   * is not the tape's. What the contender cannot play counts as such an operation.
   */
  play(from: number, to: number): number;
  /** The result that differed, after a `play` that stopped early. */
  failedResult(): number;
  /**
   * The memory that serialized pages lie in, and the address of the LUO root page in it. Unless the
   * contender's state is objects, it is this memory: whoever writes another state there has the player
   * go on from it.
   */
  handover(): { memory: Uint8Array; root: number };
}

/** A player whose state is objects of the engine, so that only it can go back. */
export interface RestorablePlayer extends Player {
  /** Keeps the present state, untimed. */
  save(): void;
  /** Goes back to the kept state, untimed, with fresh objects. */
  restore(): void;
}
