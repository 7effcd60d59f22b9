#!/usr/bin/env bash
# Guess: fc.double({ min: 0, max: 1 }) gives probabilities, quantiles and ratios all over 0..1.
# What happens: it is even over the bit patterns of doubles, and nearly all of those between 0 and 1 are
# tiny: 9 of 10 values are below a billionth, 16 of 10 000 lie between 0.1 and 0.9: most runs of a property,
# of 100 values, meet none. Above 1 it is the same: of 1..1e9 a third is above 1e6.
# Seen with: fast-check 4.10.2 of npm.
# Why it matters: a test of quantile(p), of a margin or of a mixing share tests p = 0 again and again.
# fc.integer(...) divided by a constant is even.
set -euo pipefail
command -v npm >/dev/null || { echo 'npm is missing'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . fast-check@4.10.2
cat > probe.mjs <<'E'
import fc from 'fast-check';
const sample = (arbitrary) => fc.sample(arbitrary, { numRuns: 10_000, seed: 1 });
const say = (name, count) => console.log(`${name}: ${count} of 10000`);
const double = sample(fc.double({ min: 0, max: 1, noNaN: true }));
say('double 0..1 below 1e-9', double.filter((p) => p < 1e-9).length);
say('double 0..1 below 1e-100', double.filter((p) => p < 1e-100).length);
say('double 0..1 from 0.1 to 0.9', double.filter((p) => p >= 0.1 && p <= 0.9).length);
const wide = sample(fc.double({ min: 1, max: 1e9, noNaN: true }));
say('double 1..1e9 above 1e6', wide.filter((p) => p > 1e6).length);
const even = sample(fc.integer({ min: 0, max: 1_000_000 }).map((i) => i / 1_000_000));
say('integer / 1e6 from 0.1 to 0.9', even.filter((p) => p >= 0.1 && p <= 0.9).length);
E
cat > expected <<'E'
double 0..1 below 1e-9: 9113 of 10000
double 0..1 below 1e-100: 6690 of 10000
double 0..1 from 0.1 to 0.9: 16 of 10000
double 1..1e9 above 1e6: 3264 of 10000
E
node probe.mjs | tee seen
diff expected <(head -n 4 seen) || { echo 'changed: doubles are not spread as described'; exit 1; }
