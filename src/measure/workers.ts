import { Piscina } from 'piscina';
import { errnoName } from '../abi/errno.ts';
import type { Contender } from '../contenders.ts';
import { Fault } from '../fault.ts';
import { STAGE, type Stage } from '../tape/stage.ts';
import type { Job, Reboot, StageJob, WorkerSetup, Wrong } from './job.ts';

/** The contenders of a run, each in a worker of its own. */
export interface Workers {
  contenders: readonly Contender[];
  /** `contender suite` of those that were warmed up: code stays warm from cell to cell. */
  warmed: Set<string>;
  /** Puts a cell's tapes before every contender; later jobs play them. */
  stage(cell: Staged): void;
  /**
   * Has a contender do a job. Raises Fault 5, naming operation and result, for a wrong answer,
   * Fault 3 where it cannot be timed for noise, and Fault 2 where its worker breaks off.
   */
  run<T>(contender: Contender, job: Job): Promise<T>;
  /** Ends all workers and the processes they started, whatever they do; later jobs are refused. */
  close(): Promise<void>;
}

const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/src/measure/worker.js' : './worker.js',
  import.meta.url,
).href;

/** Takes the contenders and what they need; gives their workers, each with its contender open. */
export async function openWorkers(
  contenders: readonly Contender[],
  setup: Omit<WorkerSetup, 'contender'>,
): Promise<Workers> {
  const pools = new Map<Contender, Piscina>();
  /** Until each worker has started: one that is ended before can end Node 20 with a crash. */
  const started: Promise<unknown>[] = [];
  let staged: StageJob | undefined;
  const holding = new Map<Contender, StageJob>();
  let closing: Promise<unknown> | undefined;

  const answer = async (contender: Contender, job: unknown): Promise<unknown> => {
    if (closing) throw new Fault(2, `${contender.name}: its worker was closed`);
    let pool = pools.get(contender);
    if (!pool) {
      pool = new Piscina({
        filename: WORKER,
        minThreads: 1,
        maxThreads: 1,
        // The job that closes a process is done beside the one that waits for it.
        concurrentTasksPerWorker: contender.engine === 'native' ? 2 : 1,
        idleTimeout: 2 ** 31 - 1,
        resourceLimits: { maxYoungGenerationSizeMb: contender.engine === 'ts' ? 12 : 2 },
      });
      pools.set(contender, pool);
      const open = pool.run({ kind: 'open', setup: { ...setup, contender: contender.name } });
      started.push(open);
      await open;
    }
    const { done, wrong, fault } = await pool.run(job).catch((error: Error) => {
      throw new Fault(2, `${contender.name}: ${error.message}`);
    });
    if (wrong) throw wrongAnswer(contender, wrong);
    if (fault) throw new Fault(fault.exitCode, `${contender.name}: ${fault.message}`);
    return done;
  };

  return {
    contenders,
    warmed: new Set(),
    stage(cell) {
      staged = stageJob(cell);
    },
    async run<T>(contender: Contender, job: Job) {
      if (holding.get(contender) !== staged) {
        await answer(contender, staged!);
        holding.set(contender, staged!);
      }
      return (await answer(contender, job)) as T;
    },
    async close() {
      closing ??= Promise.allSettled(started).then(() =>
        Promise.all(
          [...pools].map(async ([{ engine }, pool]) => {
            // A process that outlives the thread that started it is waited for by none: a zombie.
            if (engine === 'native') await pool.run({ kind: 'close' }).catch(() => {});
            // An answer on its way comes to a pool that has forgotten what it asked: to Piscina an error.
            pool.on('error', () => {});
            await pool.destroy();
          }),
        ),
      );
      await closing;
    },
  };
}

/** What of a cell goes to the workers. */
export type Staged = Pick<StageJob, 'sections' | 'reboots' | 'others'> & { stage: Stage };

/** Puts what all workers read into memory that they share. */
function stageJob({ stage, sections, reboots, others }: Staged): StageJob {
  const view = new DataView(stage.image.buffer, stage.image.byteOffset);
  const shareAll = (all: readonly Reboot[]) =>
    all.map(({ index, pages }) => ({ index, pages: shared(pages) }));
  return {
    kind: 'stage',
    image: shared(stage.image),
    size_bytes: stage.size_bytes,
    tapeOffset: view.getUint32(STAGE.names, true) - stage.tape.namesOffset,
    sections,
    reboots: shareAll(reboots),
    others: others.map((other) => ({
      patches: other.patches.map(({ at, bytes }) => ({ at, bytes: shared(bytes) })),
      sections: other.sections,
      reboots: shareAll(other.reboots),
    })),
  };
}

function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

/** What a contender gives for an operation that it does not know. */
const UNPLAYABLE = -(2 ** 31);

function wrongAnswer(contender: Contender, wrong: Wrong): Fault {
  const { tape, index, kind, expected, got, pages } = wrong;
  const of = tape === 0 ? 'the tape' : `tape ${tape + 1}`;
  const place = `${contender.name}: operation ${index + 1} of ${of} (${kind})`;
  if (got === UNPLAYABLE) return new Fault(2, `${place}: it cannot play that`);
  const name = (value: number) => (value < 0 ? errnoName(-value) : String(value));
  return new Fault(5, `${place}: ${pages ?? `gave ${name(got)}, not ${name(expected)}`}`);
}
