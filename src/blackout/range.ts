/** A number with the range it may lie in. */
export interface Range {
  value: number;
  low: number;
  high: number;
}

/** How long an instruction takes, in nanoseconds: at best, at worst. */
export interface Rate {
  low: number;
  high: number;
}
