#!/usr/bin/env bash
# Fails each file operation of each command in turn, and looks at what it leaves (tools/faults.ts).
#   tools/faults.sh                every operation of run, gate and report, and signals: for CI
#   tools/faults.sh --long [N]     every command, and N signals at random times (200)
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
gcc -O2 -Wall -Wextra -Werror -shared -fPIC -o "$folder/faults.so" tools/faults.c -ldl
FAULTS_FOLDER=$folder node dist/tools/faults.js "$@"
