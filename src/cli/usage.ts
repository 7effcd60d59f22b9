import type { Command, CommanderError } from 'commander';
import { Fault } from '../fault.ts';

/**
 * Takes a command whose arguments and options were read. Raises Fault 2 for one that is given and empty, such as
 * an unset variable of a script, and for an argument that the command does not take.
 */
export function checkUsage(command: Command): void {
  const isEmpty = (value: unknown) => [value].flat().includes('');
  for (const option of command.options) {
    if (!isEmpty(command.getOptionValue(option.attributeName()))) continue;
    throw new Fault(2, `${option.flags}: is empty; give a value, or leave the option out`);
  }
  const taken = command.registeredArguments;
  for (const [i, argument] of taken.entries()) {
    if (!isEmpty(command.processedArgs[i])) continue;
    throw new Fault(2, `${argument.name()}: is empty; ${pathOf(command)} --help says more`);
  }
  const surplus = taken.at(-1)?.variadic ? undefined : command.args[taken.length];
  if (surplus === undefined) return;
  const takes =
    taken.length === 0 ? 'no argument' : taken.map((argument) => argument.name()).join(', ');
  throw new Fault(
    2,
    command.parent
      ? `${surplus}: is too much; ${pathOf(command)} takes ${takes}`
      : `${surplus}: no such command; luo-bench --help lists them`,
  );
}

/** What commander says by its code, and how every other fault is said; `HELP` is the command's. */
const SAID: readonly [code: string, says: RegExp, ours: string][] = [
  [
    'unknownOption',
    /^unknown option '(.*)'\n\(Did you mean (.*)\?\)$/s,
    '$1: no such option; did you mean $2?',
  ],
  ['unknownOption', /^unknown option '(.*)'$/s, '$1: no such option; HELP lists them'],
  [
    'unknownCommand',
    /^unknown command '(.*)'\n\(Did you mean (.*)\?\)$/s,
    '$1: no such command; did you mean $2?',
  ],
  ['unknownCommand', /^unknown command '(.*)'$/s, '$1: no such command; HELP lists them'],
  ['invalidArgument', /^option '([^ ,']+).*' argument '' is invalid\. (.*)$/s, '$1: is empty; $2'],
  ['invalidArgument', /^option '([^ ,']+) [^']*' argument '(.*)' is invalid\. (.*)$/s, '$1 $2: $3'],
  [
    'invalidArgument',
    /^command-argument value '(.*)' is invalid for argument '(.*)'\. (.*)$/s,
    '$2 $1: $3',
  ],
  ['missingArgument', /^missing required argument '(.*)'$/, '$1: is missing; HELP says more'],
  ['optionMissingArgument', /^option '(.*)' argument missing$/, '$1: has no value; HELP says more'],
  [
    'missingMandatoryOptionValue',
    /^required option '(.*)' not specified$/,
    '$1: is missing; HELP says more',
  ],
  [
    'conflictingOption',
    /^option '([^ ,']+).*' cannot be used with option '([^ ,']+).*'$/,
    '$1 and $2 contradict each other; give one',
  ],
];

/**
 * Takes what commander raised and the words of the command line; gives it as a line of our own, or undefined where
 * all is said: the help was asked for, or shown.
 */
export function usageProblem(
  { code, message }: CommanderError,
  program: Command,
  words: readonly string[],
): string | undefined {
  const said = message.replace(/^error: /, '');
  if (said === message) return undefined;
  const help = `${pathOf(commandOf(program, words))} --help`;
  for (const [of, says, ours] of SAID) {
    if (code !== `commander.${of}` || !says.test(said)) continue;
    return said
      .replace(says, (_, ...parts: string[]) =>
        ours.replace('HELP', help).replace(/\$(\d)/g, (_, i) => parts[Number(i) - 1] ?? ''),
      )
      .replace(/: Allowed choices are (.*)\.$/s, ': give one of $1');
  }
  return said;
}

function commandOf(program: Command, words: readonly string[]): Command {
  let found = program;
  for (const word of words) {
    const next = found.commands.find((command) => command.name() === word);
    if (next === undefined) break;
    found = next;
  }
  return found;
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}
