/** What the interval of a ratio new / old says; see `verdict` for the regions. */
export type TimeVerdict = 'faster' | 'same' | 'slower-within-margin' | 'slower' | 'inconclusive';

/**
 * The verdict on a ratio new / old, read from where its interval lies and from nothing else, so
 * that it can be checked against the interval printed beside it. `margin` >= 0 is what does not
 * matter yet (0.005 for half a per cent); it must lie below the effect one wants to find, since
 * an effect equal to the margin is found in half of the cases at best. 0 < low <= high.
 *
 * With top = 1 + margin, exactly one holds:
 *
 *     slower                 top < low
 *     slower-within-margin   1 < low, high <= top
 *     faster                 high < 1
 *     same                   1 / top <= low <= 1 <= high <= top
 *     inconclusive           every other: top lies inside (low <= top < high), or the code is not
 *                            slower than the margin, but whether it is the same or faster is open
 *                            (low < 1 / top, 1 <= high <= top)
 *
 * The null hypothesis is "not slower" (ratio <= 1); only `slower` fails a gate. If all intervals of
 * a table hold at once with confidence 1 - a (`stageConfidence`), all its verdicts do: identical
 * code is called `slower` or `slower-within-margin` with a probability of at most a / 2, and a
 * regression below the margin is called `slower` no more often. What `same` does not say is that
 * nothing changed: only that the change is smaller than the margin. An interval narrower than the
 * margin (high / low < top) is inconclusive only if top lies inside; so more time settles all
 * but a change that equals the margin.
 *
 * Throws RangeError for an interval or a margin outside these ranges.
 */
export function verdict(
  { low, high }: { readonly low: number; readonly high: number },
  { margin }: { readonly margin: number },
): TimeVerdict {
  if (!(low > 0 && low <= high))
    throw new RangeError(`not the interval of a ratio: ${low}, ${high}`);
  if (!(margin >= 0)) throw new RangeError(`a margin is 0 or more, not ${margin}`);
  const top = 1 + margin;
  if (low > top) return 'slower';
  if (high < 1) return 'faster';
  if (high > top) return 'inconclusive';
  if (low > 1) return 'slower-within-margin';
  return low >= 1 / top ? 'same' : 'inconclusive';
}
