/**
 * One line of ftrace text that says something: a function entered, left or both (`leaf`), an event,
 * or that another task now runs on a CPU.
 */
export interface FtraceRecord {
  kind: 'enter' | 'leaf' | 'exit' | 'event' | 'switch';
  /** The line of the text (from 1). */
  line: number;
  /** 0 where the text does not say. */
  cpu: number;
  /** The task where the line says it; of a `switch`, the one that runs from now on. */
  pid: number | undefined;
  time_ns: number | undefined;
  /** The function, or the event; '' of an `exit` that does not say. */
  name: string;
  /** Spaces before the function: two more for each function around it. */
  indent: number;
  duration_ns: number | undefined;
  /** What the function returned, where that is told. */
  ret: bigint | undefined;
  /** Of an event, what its probe is on. */
  probe: Probe | undefined;
  /** An event's text after the probe's place, or a function's arguments; one character a byte. */
  text: string;
}

/** The function that an event's probe is on, and whether it fires when that returns. */
export interface Probe {
  function: string;
  returns: boolean;
}

/** What a text had beside its records. */
export interface FtraceNotes {
  /** Lines that could not be understood, and the first of them. */
  unknown: number;
  firstUnknown: number | undefined;
  /** Places where the kernel says that events were lost, how many where it says that. */
  lost: { line: number; events: number | undefined }[];
}

/** Longer lines are none of ftrace's: a name has 64 bytes, arguments a few hundred. */
const LINE_LENGTH_MAX = 16_384;
const SWITCH_LENGTH_MAX = 200;

/**
 * Reads ftrace text as tracefs' `trace` and `trace-cmd report` print it: function graphs with and
 * without absolute time, CPU, task, return values and arguments, and events, also inside a graph.
 * Takes the text with one character a byte, so that names which are no UTF-8 survive, and calls
 * `visit` for each record in order. Lines that are neither records nor decoration are counted.
 */
export function readFtrace(text: string, visit: (record: FtraceRecord) => void): FtraceNotes {
  const notes: FtraceNotes = { unknown: 0, firstUnknown: undefined, lost: [] };
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    line++;
    const length = end - start;
    const content = length > LINE_LENGTH_MAX ? undefined : text.slice(start, end).trimEnd();
    start = end + 1;
    if (content !== undefined && DECORATION.test(content)) continue;
    const lost = content === undefined ? null : LOST.exec(content);
    if (lost) {
      const events = lost[1] ?? lost[2];
      notes.lost.push({ line, events: events === undefined ? undefined : Number(events) });
      continue;
    }
    const record = content === undefined ? undefined : parseLine(content, line);
    if (record === undefined) {
      notes.unknown++;
      notes.firstUnknown ??= line;
    } else if (record !== 'nothing') visit(record);
  }
  return notes;
}

/** Headers, rules around task switches, and what trace-cmd says of its buffers. */
const DECORATION =
  /^(?:\s*|#.*|\s*-{10,}|cpus=\d+|version = \d+|CPU \d+ is empty|.{0,40}(?:={5,}>|<={5,}) \|)$/;
const LOST = /^CPU:\s*\d+ \[(?:LOST (\d{1,15}) EVENTS|(?:(\d{1,15}) )?EVENTS DROPPED)\]$/;

/** A record, `'nothing'` for a line that was understood and says nothing, undefined for others. */
type Parsed = FtraceRecord | 'nothing' | undefined;
type Head = Pick<FtraceRecord, 'line' | 'cpu' | 'pid' | 'time_ns'>;

function parseLine(text: string, line: number): Parsed {
  return parseTaskLine(text, line) ?? parseSwitch(text, line) ?? parseGraphLine(text, line);
}

/** All fields by name: spreading an object here takes three quarters of the time. */
function recordOf(
  { line, cpu, pid, time_ns }: Head,
  kind: FtraceRecord['kind'],
  name: string,
  text: string,
): FtraceRecord {
  return {
    kind,
    line,
    cpu,
    pid,
    time_ns,
    name,
    indent: 0,
    duration_ns: undefined,
    ret: undefined,
    probe: undefined,
    text,
  };
}

/** `task-pid [cpu] flags time: …`: events, trace-cmd's graphs, and graphs of a `nop` instance. */
function parseTaskLine(text: string, line: number): Parsed {
  const cpu = /\s\[(\d{1,6})\]\s/.exec(text);
  if (cpu === null) return undefined;
  const task = /-(\d{1,9})\s*(?:\([^()]{0,16}\)\s*)?$/.exec(text.slice(0, cpu.index));
  const after = /^\s*(?:[^\s:]{1,12}\s+)?(\d{1,10})\.(\d{6}|\d{9}): (.*)$/.exec(
    text.slice(cpu.index + cpu[0].length),
  );
  if (task === null || after === null) return undefined;
  const [, seconds, fraction, rest] = after as unknown as [string, string, string, string];
  const time_ns = nanoseconds(seconds, fraction);
  const head: Head = { line, cpu: Number(cpu[1]), pid: Number(task[1]), time_ns };
  const graph = /^\s*funcgraph_(?:entry|exit):\s(.*)$/.exec(rest);
  if (graph) return parseDuration(graph[1]!, head);
  return parseCall(rest, head, undefined) ?? parseEvent(rest.trimStart(), head) ?? 'nothing';
}

/** `time | cpu) task | flags | duration | function`, of which all but the last two may be missing. */
function parseGraphLine(text: string, line: number): Parsed {
  let rest = text;
  let time_ns: number | undefined;
  const time = /^\s*(\d{1,10})\.(\d{6}|\d{9}) \|/.exec(rest);
  if (time) {
    time_ns = nanoseconds(time[1]!, time[2]!);
    rest = rest.slice(time[0].length);
  }
  const cpu = /^\s*(\d{1,6})\)/.exec(rest);
  if (cpu) rest = rest.slice(cpu[0].length);
  const task = /^[^|]{0,40}-(\d{1,9})\s*\|/.exec(rest);
  if (task) rest = rest.slice(task[0].length);
  const flags = /^\s*[A-Za-z.#\d]{4,6}\s*\|/.exec(rest);
  if (flags) rest = rest.slice(flags[0].length);
  const pid = task ? Number(task[1]) : undefined;
  return parseDuration(rest, { line, cpu: Number(cpu?.[1] ?? 0), pid, time_ns });
}

/** `duration | function`; the mark before a long duration says nothing more. */
function parseDuration(text: string, head: Head): Parsed {
  const column = /^\s*(?:(?:[$@*#!+]\s*)?(\d{1,15}(?:\.\d{1,3})?) us\s*)?\|/.exec(text);
  if (column === null) return undefined;
  const duration_ns = column[1] === undefined ? undefined : wholeNs(Number(column[1]) * 1000);
  const rest = text.slice(column[0].length);
  const call = parseCall(rest, head, duration_ns);
  if (call) return call;
  const comment = /^\s*\/\* (.*) \*\/$/.exec(rest);
  return comment ? (parseEvent(comment[1]!, head) ?? 'nothing') : undefined;
}

/** `function(arguments) {`, `function(arguments);` or `}`, each with a comment behind it. */
function parseCall(
  text: string,
  head: Head,
  duration_ns: number | undefined,
): FtraceRecord | undefined {
  const indent = text.search(/\S/);
  const record = (kind: FtraceRecord['kind'], name: string, args: string, tail: string) => {
    const made = recordOf(head, kind, name, args);
    made.indent = indent;
    made.duration_ns = duration_ns;
    made.ret = returned(tail);
    return made;
  };
  if (text[indent] === '}') {
    const tail = text.slice(indent + 1);
    if (!/^\s*(?:\/\*.*\*\/|\(.*\))?$/.test(tail)) return undefined;
    return record('exit', /\/\* (?:<-\S+ )?([\w.$]+)(?=\s)/.exec(tail)?.[1] ?? '', '', tail);
  }
  const name = /^\s*([A-Za-z_][\w.$]{0,255})(?: \[[\w-]{1,64}\])?\(/.exec(text);
  if (name === null) return undefined;
  const body = text.slice(name[0].length);
  const leaf = body.lastIndexOf(');');
  const enter = body.lastIndexOf(') {');
  const end = Math.max(leaf, enter);
  if (end < 0) return undefined;
  const kind = end === leaf ? 'leaf' : 'enter';
  return record(kind, name[1]!, body.slice(0, end), body.slice(end + 2));
}

/** `name: (function+0x4/0x120) …`, or `(caller+0x42/0xb0 <- function)` of a probe on its return. */
function parseEvent(text: string, head: Head): FtraceRecord | undefined {
  const event = /^(?:[\w.-]{1,64}:)?([\w.-]{1,64}):(?:\s+|$)/.exec(text);
  if (event === null) return undefined;
  const rest = text.slice(event[0].length);
  const place = /^\(([^()]{1,600})\)\s*/.exec(rest);
  const [from, to] = place?.[1]?.split(' <- ') ?? [];
  const probed = /^[A-Za-z_][\w.$]*/.exec(to ?? from ?? '')?.[0];
  const made = recordOf(head, 'event', event[1]!, rest.slice(place?.[0].length ?? 0));
  if (probed !== undefined) made.probe = { function: probed, returns: to !== undefined };
  return made;
}

/** ` 0)  first-12  =>  second-34`. */
function parseSwitch(text: string, line: number): FtraceRecord | undefined {
  const at = text.indexOf(' => ');
  if (at < 0 || text.length > SWITCH_LENGTH_MAX) return undefined;
  const cpu = /^\s*(?:[\d.]+ \|)?\s*(?:(\d{1,6})\))?/.exec(text)?.[1];
  const next = /-(\d{1,9})\s*$/.exec(text);
  if (next === null || !/-\d{1,9}\s*$/.test(text.slice(0, at))) return undefined;
  const head = { line, cpu: Number(cpu ?? 0), pid: Number(next[1]), time_ns: undefined };
  return recordOf(head, 'switch', '', '');
}

/** `ret=0x0`, `ret=-12`, or the `= 0x0` of kernels before 6.13. */
function returned(tail: string): bigint | undefined {
  const match = /\bret=(-?)(0x[0-9a-f]{1,16}|\d{1,20})\b/i.exec(tail) ?? OLD_RETURN.exec(tail);
  if (match === null) return undefined;
  const value = BigInt(match[2]!);
  return match[1] === '-' ? -value : value;
}

const OLD_RETURN = /\/\* (?:[\w.$]+ )?= (-?)(0x[0-9a-f]{1,16}|\d{1,20}) \*\//i;

/** The nearest whole number of nanoseconds from 0 to 2^53 - 1, which is what traces can hold. */
export function wholeNs(time_ns: number): number {
  return Math.min(Math.max(0, Math.round(time_ns)), Number.MAX_SAFE_INTEGER);
}

function nanoseconds(seconds: string, fraction: string): number {
  return Number(seconds) * 1e9 + Number(fraction.padEnd(9, '0'));
}
