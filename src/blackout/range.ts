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

/** Takes instructions and a rate; gives nanoseconds. */
export function timed({ value, low, high }: Range, rate: Rate): Range {
  return {
    value: (value * (rate.low + rate.high)) / 2,
    low: low * rate.low,
    high: high * rate.high,
  };
}
