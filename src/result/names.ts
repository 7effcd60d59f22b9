import { Fault } from '../fault.ts';
import schema from './schema.json' with { type: 'json' };

const { name, label } = schema.definitions;
const NAME = new RegExp(name.pattern, 'u');
const LABEL = new RegExp(label.pattern, 'u');

/** A kind of text in result lines: what it takes in words, as after "must be", and whether one is of it. */
export interface Naming {
  takes: string;
  is(text: string): boolean;
}

/** Kernel ABIs, releases and name styles: what stands in a name of a contender or a command. */
export const NAMES: Naming = {
  takes: name.description,
  is: (text) => text.length <= name.maxLength && NAME.test(text),
};

/** Traces, scenarios, phases and variants, which come from names of files and folders. */
export const LABELS: Naming = {
  takes: label.description,
  is: (text) => text.length <= label.maxLength && LABEL.test(text),
};

/**
 * Takes a file or a folder that names what is measured; gives that name, its last part. Raises Fault 2
 * that names the path where it is no label, which result lines could not hold.
 */
export function labelOf(path: string): string {
  const label = path.slice(path.lastIndexOf('/') + 1);
  if (LABELS.is(label)) return label;
  throw new Fault(2, `${path}: its name must be ${LABELS.takes}; rename it`);
}
