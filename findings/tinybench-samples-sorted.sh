#!/usr/bin/env bash
# Guess: retained samples are in the order in which they were measured.
# What happens: they are sorted by size. Whether a task drifts, warms up, alternates between two speeds or
# was disturbed in one stretch is gone, and autocorrelation or block resampling on them is meaningless.
# Seen with: tinybench 6.2.3 of npm.
# Why it matters: who stores samples for a later look at stationarity stores a quantile function. Keep the
# order yourself, inside the task or its hooks.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . tinybench@6.2.3
cat > probe.mjs <<'E'
import { Bench } from 'tinybench';
const times = [5, 1, 4, 2, 3];
const measured = [];
const bench = new Bench({ time: 0, iterations: 5, warmup: false, retainSamples: true });
const task = () => ({ overriddenDuration: times.at(measured.push(times[measured.length]) - 1) });
bench.add('task', task, { beforeAll: () => void measured.splice(0) });
await bench.run();
console.log(`measured ${measured}`);
console.log(`samples  ${bench.tasks[0].result.latency.samples}`);
E
cat > expected <<'E'
measured 5,1,4,2,3
samples  1,2,3,4,5
E
node probe.mjs | tee seen
diff expected seen || { echo 'changed: samples are not sorted'; exit 1; }
