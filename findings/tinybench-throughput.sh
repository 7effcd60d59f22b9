#!/usr/bin/env bash
# Guess: operations a second is 1000 / latency.mean, and the interval of one sample is unknown.
# What happens: throughput.mean is the mean of the samples' rates (1, 2, 3, 4 ms is 521/s, not 400/s); a
# sample of 0 is given the rate of the mean; where all are 0 the task does "0 operations a second" at a
# latency of 0. One sample has a margin of +-0 %, as if it were certain.
# Seen with: tinybench 6.2.3 of npm.
# Why it matters: ratios of two throughputs are not ratios of two latencies; a clock too coarse to see the
# task makes it look stopped; a run of one looks exact.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . tinybench@6.2.3
cat > probe.mjs <<'E'
import { Bench } from 'tinybench';
for (const times of [[1, 2, 3, 4], [0, 2, 3, 4], [0, 0, 0, 0], [7]]) {
  const bench = new Bench({ time: 0, iterations: times.length, warmup: false });
  let call = 0;
  bench.add('task', () => ({ overriddenDuration: times[call++ % times.length] }));
  await bench.run();
  const { latency, throughput } = bench.tasks[0].result;
  const figures = [1000 / latency.mean, throughput.mean, latency.rme].map((figure) => figure.toFixed(1));
  console.log(`${times} ms: 1000 / mean = ${figures[0]}, throughput ${figures[1]}, rme ${figures[2]}`);
}
E
cat > expected <<'E'
1,2,3,4 ms: 1000 / mean = 400.0, throughput 520.8, rme 82.2
0,2,3,4 ms: 1000 / mean = 444.4, throughput 381.9, rme 120.8
0,0,0,0 ms: 1000 / mean = Infinity, throughput 0.0, rme Infinity
7 ms: 1000 / mean = 142.9, throughput 142.9, rme 0.0
E
node probe.mjs | tee seen
diff expected seen || { echo 'changed: throughput is not as described'; exit 1; }
