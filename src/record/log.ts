import { textOf, viewOf } from '../abi/bytes.ts';

const CHUNK_HEADER_BYTES = 8;
const CALL_BYTES = 24;

/** One system call as the guest measured it. */
export interface GuestCall {
  /** The tape's operation. */
  op: number;
  /** 0 or a negative errno. */
  result: number;
  ticks: number;
  /** Bytes of a retrieved file, whose contents the guest has verified. */
  size_bytes: number;
}

/** What one kernel's guest sent: chunks of one tag are joined. */
export interface KernelLog {
  /** 1, or 2 after kexec. */
  kernel: number;
  calls: GuestCall[];
  /** Lines for people: what was left out, and why. */
  texts: string[];
  chunks: ReadonlyMap<string, Uint8Array>;
}

/** The debug port's log of one machine (guest/port.h). */
export interface GuestLog {
  kernels: KernelLog[];
  /** Where the guest failed and the positive errno, 0 where there is none. */
  failure: { place: string; errno: number } | undefined;
  /** The guest said that all is done. */
  done: boolean;
}

/**
 * Reads the debug port's log: chunks of 4 letters, a little-endian u32 length and that many bytes;
 * `kern` starts a kernel's part. Takes any bytes, also of a guest that died: what is cut off is
 * left out, and `done` is false then.
 */
export function parseLog(bytes: Uint8Array): GuestLog {
  const view = viewOf(bytes);
  const kernels: { kernel: number; texts: string[]; parts: Map<string, Uint8Array[]> }[] = [];
  let errno = 0;
  let failure: GuestLog['failure'];
  let done = false;
  for (let at = 0; at + CHUNK_HEADER_BYTES <= bytes.length; ) {
    const tag = textOf(bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const from = at + CHUNK_HEADER_BYTES;
    at = from + length;
    if (at > bytes.length) break;
    const chunk = bytes.subarray(from, at);
    if (tag === 'kern' && length >= 8) {
      kernels.push({ kernel: viewOf(chunk).getUint32(0, true), texts: [], parts: new Map() });
    } else if (tag === 'text') {
      kernels.at(-1)?.texts.push(utf8(chunk));
    } else if (tag === 'errn' && length === 4) {
      errno = viewOf(chunk).getInt32(0, true);
    } else if (tag === 'fail') {
      failure = { place: utf8(chunk), errno };
    } else if (tag === 'done') {
      done = true;
    } else {
      const parts = kernels.at(-1)?.parts;
      const known = parts?.get(tag);
      if (known) known.push(chunk);
      else parts?.set(tag, [chunk]);
    }
  }
  return {
    kernels: kernels.map(({ kernel, texts, parts }) => {
      const chunks = new Map([...parts].map(([tag, list]) => [tag, Buffer.concat(list)] as const));
      return { kernel, texts, chunks, calls: readCalls(chunks.get('call')) };
    }),
    failure,
    done,
  };
}

function readCalls(bytes: Uint8Array = new Uint8Array()): GuestCall[] {
  const view = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.length / CALL_BYTES) }, (_, index) => {
    const at = index * CALL_BYTES;
    return {
      op: view.getUint32(at, true),
      result: view.getInt32(at + 4, true),
      ticks: Number(view.getBigUint64(at + 8, true)),
      size_bytes: Number(view.getBigUint64(at + 16, true)),
    };
  });
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
