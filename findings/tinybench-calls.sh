#!/usr/bin/env bash
# Guess: a task is called warmupIterations + iterations times, an awaited run() takes any task, and a run
# with nothing to do says so.
# What happens: the function is called once more before all, to see whether it returns a promise (the README
# says so), and that call runs outside of every hook: no beforeAll or beforeEach has set anything up. One
# that is synchronous then and asynchronous later fails with a message about runSync(), which nobody called;
# with time 0 and iterations 0 the task stays "started" and has no result and no error.
# Seen with: tinybench 6.2.3 of npm.
# Why it matters: a task that consumes something per call (a tape, a session, a descriptor) is one behind
# from its first sample on.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . tinybench@6.2.3
cat > probe.mjs <<'E'
import { Bench } from 'tinybench';
let calls = 0;
const run = async (options, task, hooks) => {
  calls = 0;
  const bench = new Bench({ time: 0, warmupTime: 0, warmupIterations: 2, ...options });
  bench.add('task', task, hooks);
  await bench.run();
  return bench.tasks[0].result;
};
let hooked = 0;
const plain = await run({ iterations: 4 }, () => void calls++, { beforeEach: () => void hooked++ });
const n = plain.latency.samplesCount;
console.log(`2 warm-up and 4 iterations: ${calls} calls, ${hooked} with beforeEach, n=${n}`);
const mixed = await run({ iterations: 4, warmup: false }, () => (calls++ ? Promise.resolve() : undefined));
console.log(`a promise from the second call on: ${mixed.state}: ${mixed.error?.message}`);
const none = await run({ iterations: 0, warmup: false }, () => void calls++);
console.log(`time 0, iterations 0: ${none.state}, latency ${none.latency}, error ${none.error}`);
E
cat > expected <<'E'
2 warm-up and 4 iterations: 7 calls, 6 with beforeEach, n=4
a promise from the second call on: errored: task function must be sync when using `runSync()`
time 0, iterations 0: started, latency undefined, error undefined
E
node probe.mjs | tee seen
diff expected seen || { echo 'changed: calls are not as described'; exit 1; }
