import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

const MOST = 10;

/** Prints the slowest test files of a run, and writes them to the file that SLOWEST_TESTS names. */
export default class Slowest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules.map((module) => {
      const { collectDuration, duration, setupDuration } = module.diagnostic();
      // What a file does before its tests, such as to import, is often what takes long.
      return {
        path: module.relativeModuleId,
        before_ms: setupDuration + collectDuration,
        duration,
      };
    });
    const total = (key: 'before_ms' | 'duration') => files.reduce((sum, one) => sum + one[key], 0);
    const slowest = files
      .sort((a, b) => b.before_ms + b.duration - a.before_ms - a.duration)
      .slice(0, MOST);
    const row = (tests: number, before: number, name: string) =>
      `${seconds(tests)} s  ${seconds(before)} s  ${name}\n`;
    const text = [
      `   tests    before  the ${slowest.length} slowest of ${files.length} test files\n`,
      ...slowest.map(({ path, before_ms, duration }) => row(duration, before_ms, path)),
      row(total('duration'), total('before_ms'), 'all, one after another'),
    ].join('');
    process.stdout.write(`\n${text}`);
    if (process.env.SLOWEST_TESTS) writeFileSync(process.env.SLOWEST_TESTS, text);
  }
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1).padStart(6);
}
