import type { Tier } from '../result/types.ts';
import type { Player, RestorablePlayer } from '../tape/player.ts';
import { STAGE, type Stage } from '../tape/stage.ts';
import { type Block, type BlockOrder, type Part, type Played, timeBlock } from './block.ts';
import { type NativeHost, openNative } from './native.ts';
import { makeStarts, type Starts, type StartsMaker } from './starts.ts';

/** One contender in this worker, whatever its engine. */
export interface Host {
  /** Makes an instance on a stage, of the contender or of what prepares for it. */
  load(stage: Stage, preparing?: boolean): Promise<void>;
  /** Plays operations of the stage's tape with what was loaded. */
  play(from: number, to: number): Promise<Played>;
  /**
   * Keeps the present state as where the next tape starts, whose timed part is `from` to `to`; has the
   * contender play that to see what it changes, unless that is known from the tapes before.
   */
  keep(from: number, to: number, known: boolean): Promise<Played>;
  /** Forgets all that was kept. */
  forget(): Promise<void>;
  /** Makes a fresh instance, of which blocks are played from now on. */
  fresh(instance: number): Promise<void>;
  /** Plays the kept tapes in turn. */
  block(order: BlockOrder): Promise<Block>;
  handover(): Promise<{ memory: Uint8Array; root: number }>;
  /** What the present instance executes. */
  tier(): Tier;
  /** Ends the process that plays, if it is one, whatever it does; what is under way is refused. */
  close?(): Promise<void>;
}

/**
 * Takes what makes a player of a stage for an instance, whose whole state is its memory, what tells its
 * tier, and what makes a player that prepares for it; gives a host in this isolate, in which all tapes
 * are played in one memory.
 */
export function memoryHost<P extends Player>(
  create: (stage: Stage, instance: number) => P,
  tier: (player: P) => Tier,
  createPreparing?: (stage: Stage) => Player,
): Host {
  let stage: Stage;
  let loaded: Player;
  let preparer: Player | undefined;
  let player: P;
  let maker: StartsMaker | undefined;
  let starts: Starts | undefined;
  let kept: { from: number; to: number }[] = [];
  return {
    async load(given, preparing = false) {
      const sameSize = preparer && stage.size_bytes === given.size_bytes;
      stage = given;
      if (!preparing) {
        loaded = create(given, 0);
        return;
      }
      if (!sameSize) preparer = createPreparing ? createPreparing(given) : create(given, 0);
      loaded = preparer!;
      const { memory } = loaded.handover();
      memory.fill(0, given.image.length);
      memory.set(given.image);
    },
    play: async (from, to) => playOn(loaded, from, to),
    async keep(from, to, known) {
      const { size_bytes } = stage;
      const memory = loaded.handover().memory.subarray(0, size_bytes);
      maker ??= makeStarts(size_bytes);
      maker.add(memory);
      starts = undefined;
      kept.push({ from, to });
      if (known) return { stopped: to, failedResult: 0 };
      if (createPreparing) loaded = create({ ...stage, image: memory }, 0);
      const played = playOn(loaded, from, to);
      maker.change(loaded.handover().memory.subarray(0, size_bytes));
      return played;
    },
    async forget() {
      preparer = undefined;
      maker = undefined;
      starts = undefined;
      kept = [];
    },
    async fresh(instance) {
      starts ??= maker!.finish();
      player = create({ ...stage, image: starts.first }, instance);
    },
    async block(order) {
      const { memory } = player.handover();
      const parts = kept.map(({ from, to }, k) => ({
        player,
        from,
        to,
        restore: () => starts!.restore(memory, k),
      }));
      return timeBlock(order, parts);
    },
    handover: async () => loaded.handover(),
    tier: () => tier(player),
  };
}

/**
 * Takes what makes a player of a stage whose state is objects of the engine; gives a host in this
 * isolate. Each tape has a player of its own; going back makes its objects anew, so that every play is
 * of a fresh instance.
 */
export function objectHost(create: (stage: Stage, preparing: boolean) => RestorablePlayer): Host {
  let player: RestorablePlayer;
  let parts: Part[] = [];
  return {
    async load(stage, preparing = false) {
      player = create(stage, preparing);
    },
    play: async (from, to) => playOn(player, from, to),
    async keep(from, to, known) {
      const own = player;
      own.save();
      parts.push({ player: own, from, to, restore: () => own.restore() });
      return known ? { stopped: to, failedResult: 0 } : playOn(own, from, to);
    },
    async forget() {
      parts = [];
    },
    async fresh() {},
    block: async (order) => timeBlock(order, parts),
    handover: async () => player.handover(),
    tier: () => 'js',
  };
}

/**
 * Takes the compiled C twins, an algorithm and that which prepares for it; gives a host that plays in a
 * child process.
 */
export function nativeHost(path: string, algorithm: string, preparing = algorithm): Host {
  const native: NativeHost = openNative(path);
  let size_bytes = 0;
  let loaded = algorithm;
  return {
    async load(stage, isPreparing = false) {
      size_bytes = stage.size_bytes;
      loaded = isPreparing ? preparing : algorithm;
      await native.stage(stage.image, stage.size_bytes);
    },
    play: (from, to) => native.play(loaded, from, to),
    keep: (from, to, known) => native.keep(algorithm, from, to, known),
    forget: () => native.forget(),
    fresh: () => native.fresh(),
    block: (order) => native.block(algorithm, order),
    async handover() {
      const memory = await native.read(0, size_bytes);
      const view = new DataView(memory.buffer, memory.byteOffset);
      return { memory, root: view.getUint32(STAGE.root, true) };
    },
    tier: () => 'native',
    close: () => native.close(),
  };
}

function playOn(player: Player, from: number, to: number): Played {
  return { stopped: player.play(from, to), failedResult: player.failedResult() };
}
