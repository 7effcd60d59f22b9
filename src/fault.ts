/** What an exit code of the command line means (README.md, "Commands"). */
export type ExitCode = 1 | 2 | 3 | 4;

/**
 * A condition that ends the command with one clear line and an exit code: 1 a wrong result or
 * files that contradict each other or the model, 2 usage or damaged input, 3 inconclusive,
 * 4 not comparable. The message names the file, line or field, and the fix.
 */
export class Fault extends Error {
  readonly exitCode: ExitCode;

  /** Takes the line to print and the exit code it ends the command with. */
  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.name = 'Fault';
    this.exitCode = exitCode;
  }
}
