import { Piscina } from 'piscina';
import { errnoName } from '../abi/errno.ts';
import type { Contender } from '../contenders.ts';
import { Fault } from '../fault.ts';
import { FIELD, OP_BYTES, opKind } from '../tape/format.ts';
import { STAGE, type Stage } from '../tape/stage.ts';
import type { Job, StageJob, WorkerSetup, Wrong } from './job.ts';

/** The contenders of a run, each in a worker of its own. */
export interface Workers {
  contenders: readonly Contender[];
  /** `contender suite` of those that were warmed up: code stays warm from cell to cell. */
  warmed: Set<string>;
  /** Puts a stage before every contender; later jobs play it. */
  stage(stage: Stage): Promise<void>;
  /** Has a contender do a job. Raises Fault 1, naming operation and result, for a wrong answer. */
  run<T>(contender: Contender, job: Job): Promise<T>;
  /** Ends all workers and the processes they started. */
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
  let staged: { stage: Stage; job: StageJob } | undefined;
  const holding = new Map<Contender, StageJob>();

  const answer = async (contender: Contender, job: unknown): Promise<unknown> => {
    let pool = pools.get(contender);
    if (!pool) {
      pool = new Piscina({
        filename: WORKER,
        minThreads: 1,
        maxThreads: 1,
        idleTimeout: 2 ** 31 - 1,
        resourceLimits: { maxYoungGenerationSizeMb: contender.engine === 'ts' ? 12 : 2 },
      });
      pools.set(contender, pool);
      await pool.run({ kind: 'open', setup: { ...setup, contender: contender.name } });
    }
    const { done, wrong } = await pool.run(job).catch((error: Error) => {
      throw new Fault(1, `${contender.name}: ${error.message}`);
    });
    if (wrong) throw wrongAnswer(contender, staged!.stage, wrong);
    return done;
  };

  return {
    contenders,
    warmed: new Set(),
    async stage(stage) {
      const image = new Uint8Array(new SharedArrayBuffer(stage.image.length));
      image.set(stage.image);
      const view = new DataView(image.buffer);
      const tapeOffset = view.getUint32(STAGE.names, true) - stage.tape.namesOffset;
      staged = {
        stage,
        job: {
          kind: 'stage',
          image,
          size_bytes: stage.size_bytes,
          tapeOffset,
          tapeBytes: stage.tape.bytes.length,
        },
      };
    },
    async run<T>(contender: Contender, job: Job) {
      if (holding.get(contender) !== staged!.job) {
        await answer(contender, staged!.job);
        holding.set(contender, staged!.job);
      }
      return (await answer(contender, job)) as T;
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
      pools.clear();
    },
  };
}

/** What a contender gives for an operation that it does not know. */
const UNPLAYABLE = -(2 ** 31);

function wrongAnswer(contender: Contender, { tape }: Stage, wrong: Wrong): Fault {
  const place = `${contender.name}: operation ${wrong.index + 1} of the tape (${opKind(tape, wrong.index)})`;
  if (wrong.got === UNPLAYABLE) return new Fault(2, `${place}: it cannot play that`);
  const name = (value: number) => (value < 0 ? errnoName(-value) : String(value));
  const view = new DataView(tape.bytes.buffer, tape.bytes.byteOffset);
  const expected = view.getInt32(tape.opsOffset + wrong.index * OP_BYTES + FIELD.expect, true);
  return new Fault(
    1,
    `${place}: ${wrong.pages ?? `gave ${name(wrong.got)}, not ${name(expected)}`}`,
  );
}
