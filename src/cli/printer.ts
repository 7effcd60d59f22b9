import type { Listener } from '../blackout/forecast.ts';
import { environment, readModules } from '../measure/environment.ts';
import type { Line } from '../result/types.ts';
import { formatLine } from '../result/write.ts';
import { plainLines, warning } from '../shown.ts';

/**
 * Opens where a command without a result file prints; with `json` lines go to stdout, the environment
 * first, and all else to stderr. Raises Fault 2 where the package was not built.
 */
export function openPrinter(json: boolean): Listener {
  let printed = false;
  const line = (one: Line) => {
    if (json) process.stdout.write(`${formatLine(one)}\n`);
  };
  if (json) line(environment(readModules(), undefined));
  return {
    line,
    text(text) {
      (json ? process.stderr : process.stdout).write(`${printed ? '\n' : ''}${plainLines(text)}\n`);
      printed = true;
    },
    warn: (message) => process.stderr.write(warning(message)),
  };
}
