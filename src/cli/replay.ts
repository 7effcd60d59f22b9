import type { Command } from 'commander';
import type { ReplayChoice } from '../workload/trace.ts';
import { type MeasuringOptions, measuringOptions, playerOptions } from './options.ts';

/** Adds `replay` to the program. */
export function registerReplay(program: Command): void {
  const command = program
    .command('replay')
    .description("play real kernels' traces through every contender")
    .argument('<trace...>', 'trace folders')
    .action(replay);
  playerOptions(measuringOptions(command, 'replay'));
}

/** `replay TRACE…`: plays kernel traces through every contender, beside what the kernel paid. */
async function replay(dirs: string[], options: ReplayChoice & MeasuringOptions): Promise<void> {
  const { replayMeasurement } = await import('../workload/trace.ts');
  const { measuring } = await import('./measuring.ts');
  await measuring(options, replayMeasurement(dirs, options));
}
