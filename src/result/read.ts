import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { Fault } from '../fault.ts';
import { linesOf } from '../files.ts';
import schema from './schema.json' with { type: 'json' };
import { type Line, RESULT_VERSION } from './types.ts';

/** Made where the first line is read: that takes a third of a second. */
let made: ValidateFunction<Line> | undefined;
function validator(): ValidateFunction<Line> {
  made ??= new Ajv({
    discriminator: true,
    allowUnionTypes: true,
    verbose: true,
  }).compile<Line>(schema);
  return made;
}

/**
 * Reads a result file: takes its text and its name for messages, gives its lines in order, each
 * checked against `schema.json`. Raises Fault 2 with `file:line` for an empty file and for a line
 * that is cut off, is not JSON, or does not follow the schema; Fault 4 for lines of another
 * version of the format.
 */
export function parseResults(text: string, file: string): Line[] {
  const lines: Line[] = [];
  const names = new Map<string, string>();
  for (const row of linesOf(text, file)) {
    const line = parseResult(row, file, lines.length + 1);
    if (line.type === 'window') line.stack = line.stack.map((name) => shared(names, name));
    lines.push(line);
  }
  if (lines.length === 0) throw new Fault(2, `${file}: holds no result lines; measure again`);
  return lines;
}

/** One text for equal ones: millions of callers are of few thousand functions. */
function shared(names: Map<string, string>, name: string): string {
  const known = names.get(name);
  if (known === undefined) names.set(name, name);
  return known ?? name;
}

function parseResult(row: string, file: string, number: number): Line {
  const place = () => `${file}:${number}`;
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    throw new Fault(
      2,
      `${place()}: not a JSON object; the file is damaged or cut off, or another tool's`,
    );
  }
  if (typeof value === 'object' && value !== null && 'v' in value && value.v !== RESULT_VERSION) {
    // What has parts is not shown: it may be nested deeper than JSON.stringify goes.
    const version =
      typeof value.v === 'object' ? 'of no number' : JSON.stringify(value.v).slice(0, 20);
    throw new Fault(
      4,
      `${place()}: result version ${version}, this luo-bench reads version ${RESULT_VERSION}`,
    );
  }
  const validate = validator();
  if (!validate(value)) throw new Fault(2, `${place()}: ${problem(validate.errors ?? [])}`);
  return value;
}

/** What ajv found first, as words: which field, and what is wrong with it. */
function problem(errors: readonly ErrorObject[]): string {
  const error = errors.find(({ keyword }) => !['if', 'oneOf'].includes(keyword)) ?? errors[0];
  if (error === undefined) return 'does not follow the schema of result lines';
  const field = error.instancePath.slice(1).replaceAll('/', '.') || 'the line';
  if (error.keyword === 'discriminator') return 'type must name one of the types of result lines';
  if (error.keyword === 'false schema') return `${field} has no place beside this metric`;
  if (error.keyword === 'pattern' || error.keyword === 'maxLength') {
    const takes = error.parentSchema?.description ?? error.message;
    return `${field} must be ${takes}; no word that every object of JavaScript has`;
  }
  const detail = error.params.additionalProperty ?? error.params.allowedValues ?? '';
  const shown = Array.isArray(detail) ? detail.join(', ') : String(detail);
  return `${field} ${error.message ?? 'is wrong'}${shown && `: ${shown}`}`;
}
