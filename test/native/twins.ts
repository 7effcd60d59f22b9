import { describe } from 'vitest';
import { buildNative, type NativeBuild } from '../../src/measure/native.ts';
import { compile } from '../../src/tape/compile.ts';
import { parseScenario } from '../../src/tape/scenario.ts';
import { layoutStage, type Stage } from '../../src/tape/stage.ts';

/** The twins compiled by the `cc` that is here. */
export const build: NativeBuild = await buildNative();
const missing = 'missing' in build ? build.missing : undefined;

/** A `describe` that is skipped, with the reason in its name, where no compiler is; not in CI. */
export function describeTwins(name: string, tests: () => void): void {
  const reason = missing === undefined ? '' : ` (${missing})`;
  describe.skipIf(missing !== undefined && !process.env.CI)(name + reason, tests);
}

/** Gives the path of the compiled twins; raises an Error with the reason where there are none. */
export function twinsPath(): string {
  if ('missing' in build) throw new Error(build.missing);
  return build.path;
}

/** Takes a scenario without `v`, gives its stage under an ABI. */
export function stageOf(scenario: object, abi = '7.3'): Stage {
  const parsed = parseScenario(JSON.stringify({ v: 1, ...scenario }), 'test');
  const { tape, plan } = compile(parsed, 'test', abi, { fixGrow: false });
  return layoutStage(tape, plan, { shuffled: true, seed: 7 });
}
