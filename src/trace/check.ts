import { showName } from '../abi/bytes.ts';
import { errnoName } from '../abi/errno.ts';
import { Fault } from '../fault.ts';
import { type Op, printableName, type Scenario, toHex } from '../tape/scenario.ts';
import type { Call, TraceEvent } from './types.ts';

/** What a system call was given and gave, as words: the fields in which the files must agree. */
type Facts = Record<
  'kernel' | 'op' | 'session' | 'token' | 'size_bytes' | 'order' | 'result',
  string
>;

/**
 * Checks that a trace's calls are its scenario's operations, one for one and in order (the reboot
 * has no call), with the same operands and results, by kernel 1 before the reboot and kernel 2
 * after it. Takes both with their files' names for messages. Raises Fault 5 naming file and line
 * of the first contradiction.
 */
export function checkCalls(
  calls: readonly Call[],
  callsFile: string,
  scenario: Scenario,
  scenarioFile: string,
): void {
  let kernel = 1;
  let next = 0;
  const place = (index: number) => `${scenarioFile}:${scenario.lines?.[index] ?? index + 1}`;
  scenario.ops.forEach((op, index) => {
    if (op.op === 'reboot') {
      // A reboot that fails leaves the old kernel running.
      if (op.expect === 0) kernel++;
      if (kernel > 2) throw new Fault(5, `${place(index)}: a trace has one reboot, not two`);
      return;
    }
    if ('pfn' in op) {
      throw new Fault(5, `${place(index)}: ${op.op} is no system call, so no trace can hold it`);
    }
    const call = calls[next++];
    if (call === undefined) {
      throw new Fault(5, `${callsFile}: ends before the ${op.op} of ${place(index)}`);
    }
    const said = callFacts(call);
    const wanted = opFacts(op, kernel);
    for (const field of FIELDS) {
      if (said[field] === wanted[field]) continue;
      throw new Fault(
        5,
        `${callsFile}:${call.line}: ${field} is ${said[field]}, but ${wanted[field]} by ` +
          place(index),
      );
    }
  });
  const extra = calls[next];
  if (extra !== undefined) {
    throw new Fault(
      5,
      `${callsFile}:${extra.line}: the ${extra.op} has no operation in ${scenarioFile}`,
    );
  }
}

/** A call's name inside the kernel, and what came of it where that is told. */
interface Named {
  event: TraceEvent;
  name: string;
  result: string | undefined;
}

/**
 * Checks that the creates and retrieves inside the kernels have the names and results of a trace's calls, in order;
 * a call that failed may have been refused before. Takes both with their files' names for messages. Gives false where
 * no event has a name: there was no probe. Raises Fault 5 naming file and line of the first contradiction.
 */
export function checkNames(
  events: readonly TraceEvent[],
  eventsFile: string,
  calls: readonly Call[],
  callsFile: string,
): boolean {
  const named = namedOf(events);
  const probed = new Set(named.map(({ event }) => `${event.kernel} ${event.event}`));
  let next = 0;
  for (const { kernel, op, session, result, line } of calls) {
    if (!probed.has(`${kernel} ${op}`)) continue;
    const name = `name="${showName(session ?? new Uint8Array())}"`;
    const found = named[next];
    const fits =
      found?.event.kernel === kernel &&
      found.event.event === op &&
      found.name === name &&
      (found.result ?? `ret=${result}`) === `ret=${result}`;
    if (fits) next++;
    else if (result === 0) {
      const said = found
        ? `${eventsFile}:${found.event.line}: ${shownNamed(found)}`
        : `${eventsFile}: has no further name`;
      throw new Fault(5, `${said}, but ${callsFile}:${line} has ${op} ${name} ret=0`);
    }
  }
  const extra = named[next];
  if (extra !== undefined) {
    const shown = `${eventsFile}:${extra.event.line}: ${shownNamed(extra)}`;
    throw new Fault(5, `${shown}, which no call in ${callsFile} is`);
  }
  return named.length > 0;
}

function namedOf(events: readonly TraceEvent[]): Named[] {
  const named: Named[] = [];
  for (const event of events) {
    const last = named.at(-1);
    if (event.event === 'create' || event.event === 'retrieve') {
      named.push({ event, name: event.arguments, result: undefined });
    } else if (event.event === `${last?.event.event}_ret`) last!.result ??= event.arguments;
  }
  return named;
}

function shownNamed({ event, name, result }: Named): string {
  return [event.event, name, result].filter((word) => word !== undefined).join(' ');
}

const FIELDS = ['kernel', 'op', 'session', 'token', 'size_bytes', 'order', 'result'] as const;

function opFacts(op: Exclude<Op, { pfn: bigint }>, kernel: number): Facts {
  const name = 'name' in op ? op.name : 'session' in op ? op.session : undefined;
  return {
    kernel: String(kernel),
    op: op.op,
    session: nameFact(name),
    token: fact('token' in op ? op.token : undefined),
    size_bytes: fact('size_bytes' in op ? op.size_bytes : undefined),
    order: fact('order' in op ? op.order : undefined),
    result: resultFact(op.expect),
  };
}

function callFacts(call: Call): Facts {
  return {
    kernel: String(call.kernel),
    op: call.op,
    session: nameFact(call.session),
    token: fact(call.token),
    size_bytes: fact(call.size_bytes),
    order: fact(call.order),
    result: resultFact(call.result),
  };
}

function fact(value: bigint | number | undefined): string {
  return value === undefined ? 'empty' : String(value);
}

/** Different names give different facts: text is quoted, hexadecimal is not. */
function nameFact(name: Uint8Array | undefined): string {
  if (name === undefined) return 'empty';
  const text = printableName(name);
  return text === undefined ? `hex:${toHex(name)}` : JSON.stringify(text);
}

function resultFact(result: number): string {
  return result === 0 ? '0' : errnoName(-result);
}
