import { Socket } from 'node:net';
import type { Writable } from 'node:stream';
import { INTERRUPTED } from '../fault.ts';
import { cause, writeWhole } from '../files.ts';

/**
 * Has stdout and stderr take all of what is written, and a command whose output does not arrive end
 * with 2 and a line that says so, once. A reader that has seen enough (`| head`) ends neither the work
 * nor its exit code.
 */
export function guardStreams(): void {
  const broken = new Set<string>();
  const end = () => {
    if (broken.size > 0 && process.exitCode !== INTERRUPTED) process.exitCode = 2;
  };
  process.on('exit', end);
  for (const name of ['stdout', 'stderr'] as const) {
    const stream: Writable & { fd: number } = process[name];
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || broken.has(name)) return;
      broken.add(name);
      end();
      if (name === 'stdout' && !broken.has('stderr')) {
        process.stderr.write(`luo-bench: stdout: cannot be written: ${cause(error)}\n`);
      }
    };
    stream.on('error', failed);
    if (stream instanceof Socket) continue;
    // Node's own stream for files takes no notice of a write that was short, and throws into the caller.
    stream._write = (chunk: Uint8Array, _encoding, done) => {
      try {
        if (!broken.has(name)) writeWhole(stream.fd, chunk);
      } catch (error) {
        failed(error as NodeJS.ErrnoException);
      }
      done();
    };
  }
}
