#!/usr/bin/env bash
# Guess: a task that reports its own time as NaN, Infinity, below 0 or as a BigInt gets an error, or a NaN.
# What happens: tinybench drops such a value and puts in the wall time of the call, without a word. A task
# whose clock failed once in four times has a fine mean, median and confidence interval, of two things
# mixed.
# Seen with: tinybench 6.2.3 of npm.
# Why it matters: who times outside (a worker, a guest, a counter) uses overriddenDuration because the wall
# time of the call is something else; a missing figure becomes a plausible one. Check each value before it
# is returned.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . tinybench@6.2.3
cat > probe.mjs <<'E'
import { Bench } from 'tinybench';
for (const odd of [NaN, Infinity, -1, 5n, '5']) {
  const bench = new Bench({ time: 0, iterations: 4, warmup: false });
  let call = 0;
  bench.add('task', () => ({ overriddenDuration: call++ === 1 ? odd : 1000 }));
  await bench.run();
  const { state, latency } = bench.tasks[0].result;
  const what = latency.min > 0 && latency.min < 500 ? 'the wall time of the call' : latency.min;
  const n = latency.samplesCount;
  console.log(`1000, ${typeof odd} ${odd}, 1000, 1000: ${state}, n=${n}, least is ${what}`);
}
E
cat > expected <<'E'
1000, number NaN, 1000, 1000: completed, n=4, least is the wall time of the call
1000, number Infinity, 1000, 1000: completed, n=4, least is the wall time of the call
1000, number -1, 1000, 1000: completed, n=4, least is the wall time of the call
1000, bigint 5, 1000, 1000: completed, n=4, least is the wall time of the call
1000, string 5, 1000, 1000: completed, n=4, least is the wall time of the call
E
node probe.mjs | tee seen
diff expected seen || { echo 'changed: odd durations are not treated as described'; exit 1; }
