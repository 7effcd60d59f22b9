import { createConnection, type Socket } from 'node:net';
import { Fault } from '../fault.ts';
import { optionValue } from '../kernel/qemu.ts';

/** A gdb packet that says that the machine stopped. */
const STOPPED = /^[ST]/;
const RETRY_MS = 20;

/** QEMU's two doors: the gdb protocol for stopping, QMP for saving memory. */
export interface Debugger {
  /**
   * Lets the machine, which must stand, run until it comes to a virtual address; a breakpoint of
   * the processor, so that no memory changes. Gives false where the machine ends before.
   */
  runTo(address: bigint): Promise<boolean>;
  /** Saves memory from a physical address on to a file; the machine must stand. */
  saveMemory(from: number, size_bytes: number, file: string): Promise<void>;
  /** Lets the machine run on, without breakpoints. */
  release(): void;
}

/** Gives the arguments that make QEMU wait for a debugger at these sockets before it starts. */
export function debuggerArguments(gdb: string, qmp: string): string[] {
  const socket = (path: string) => `unix:${optionValue(path)},server=on,wait=off`;
  return ['-S', '-gdb', socket(gdb), '-qmp', socket(qmp)];
}

/**
 * Connects to a QEMU that was started with `debuggerArguments`; tries until it is there or `stop`
 * fires. Raises Fault 2 where QEMU answers what it should not.
 */
export async function connectDebugger(
  gdbPath: string,
  qmpPath: string,
  stop: AbortSignal,
): Promise<Debugger> {
  const gdb = openGdb(await connect(gdbPath, stop));
  const qmp = openQmp(await connect(qmpPath, stop));
  await qmp('qmp_capabilities', {});
  let breakpoint: bigint | undefined;
  const change = async (action: 'Z' | 'z', address: bigint) => {
    const answer = await gdb.ask(`${action}1,${address.toString(16)},1`);
    if (answer !== 'OK') throw new Fault(2, `QEMU refuses a breakpoint: ${answer}`);
  };
  return {
    async runTo(address) {
      if (breakpoint !== undefined) await change('z', breakpoint);
      await change('Z', address);
      breakpoint = address;
      const answer = await gdb.ask('c');
      return STOPPED.test(answer);
    },
    async saveMemory(from, size_bytes, file) {
      await qmp('pmemsave', { val: from, size: size_bytes, filename: file });
    },
    release() {
      gdb.end('D');
    },
  };
}

async function connect(path: string, stop: AbortSignal): Promise<Socket> {
  for (;;) {
    stop.throwIfAborted();
    const socket = await new Promise<Socket | undefined>((resolve) => {
      const attempt = createConnection(path);
      attempt.once('connect', () => resolve(attempt));
      attempt.once('error', () => resolve(undefined));
    });
    if (socket) return socket;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

/** The gdb remote protocol: `$data#checksum`, each acknowledged by `+`. */
function openGdb(socket: Socket) {
  let input = '';
  let waiting: ((answer: string) => void) | undefined;
  const answer = (text: string) => {
    const resolve = waiting;
    waiting = undefined;
    resolve?.(text);
  };
  socket.setEncoding('latin1');
  socket.on('error', () => answer(''));
  // A machine that ends closes the connection: an empty answer.
  socket.on('close', () => answer(''));
  socket.on('data', (chunk: string) => {
    input += chunk;
    for (;;) {
      const packet = /\$([^#]*)#[0-9a-f]{2}/.exec(input);
      if (!packet) return;
      input = input.slice(packet.index + packet[0].length);
      socket.write('+');
      answer(packet[1]!);
    }
  });
  const send = (text: string) => {
    const sum = Buffer.from(text, 'latin1').reduce((a, b) => a + b, 0) & 0xff;
    if (!socket.destroyed) socket.write(`$${text}#${sum.toString(16).padStart(2, '0')}`);
  };
  return {
    ask: (text: string) =>
      new Promise<string>((resolve) => {
        waiting = resolve;
        if (socket.destroyed) answer('');
        else send(text);
      }),
    end(text: string) {
      send(text);
    },
  };
}

/** QMP: a line of JSON each way; events and the greeting are passed over. */
function openQmp(socket: Socket) {
  let input = '';
  let waiting: ((answer: { error?: { desc?: string } }) => void) | undefined;
  const answer = (value: { error?: { desc?: string } }) => {
    const resolve = waiting;
    waiting = undefined;
    resolve?.(value);
  };
  const gone = () => answer({ error: { desc: 'the machine ended' } });
  socket.setEncoding('utf8');
  socket.on('error', gone);
  socket.on('close', gone);
  socket.on('data', (chunk: string) => {
    input += chunk;
    const lines = input.split('\n');
    input = lines.pop() ?? '';
    for (const line of lines.filter((text) => text.trim() !== '')) {
      const message = JSON.parse(line) as { return?: unknown; error?: { desc?: string } };
      if ('return' in message || 'error' in message) answer(message);
    }
  });
  return async (command: string, parameters: object) => {
    const result = await new Promise<{ error?: { desc?: string } }>((resolve) => {
      waiting = resolve;
      socket.write(`${JSON.stringify({ execute: command, arguments: parameters })}\n`);
    });
    if (result.error) throw new Fault(2, `QEMU: ${command}: ${result.error.desc ?? 'refused'}`);
  };
}
