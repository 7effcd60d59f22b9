/**
 * Counts what a WebAssembly module executes, by adding counters to its final binary. It runs when
 * the module is built, through the Binaryen that AssemblyScript brings.
 *
 * What counts: executed operators of the WebAssembly core specification (2.0, section 2.4) other
 * than `block`, `loop`, `end`, `else` and `nop`. Memory accesses, those of SIMD included, also
 * count as loads or stores. `memory.fill`, `memory.copy` and `memory.init` count as one
 * instruction, and the bytes they write are counted apart. A call of an import counts as the call.
 */
import binaryen from 'assemblyscript/binaryen';
import { Fault } from '../fault.ts';

const TALLIES = ['instructions', 'loads', 'stores'] as const;
const BULK_BYTES = 'count_bulk_bytes';
const LOCKED = 'count_locked_instructions';
/** The imports that mark where a lock is taken and released (assembly/lock.ts). */
const MARKS = ['lock', 'unlock'];

const ROUNDS_MAX = 16;

/** What the project's compiler options enable: a module that needs more is refused. */
const FEATURES =
  binaryen.Features.MutableGlobals |
  binaryen.Features.SignExt |
  binaryen.Features.NontrappingFPToInt |
  binaryen.Features.BulkMemory |
  binaryen.Features.BulkMemoryOpt |
  binaryen.Features.SIMD128;

/** Every operator but `if`: its class in Binaryen and its operands in the order of evaluation. */
const OPERATORS: ReadonlyMap<number, readonly [kind: string, ...operands: string[]]> = new Map([
  [binaryen.BreakId, ['Break', 'Value', 'Condition']],
  [binaryen.SwitchId, ['Switch', 'Value', 'Condition']],
  [binaryen.ReturnId, ['Return', 'Value']],
  [binaryen.UnreachableId, ['Unreachable']],
  [binaryen.CallId, ['Call']],
  [binaryen.CallIndirectId, ['CallIndirect', 'Target']],
  [binaryen.LocalGetId, ['LocalGet']],
  [binaryen.LocalSetId, ['LocalSet', 'Value']],
  [binaryen.GlobalGetId, ['GlobalGet']],
  [binaryen.GlobalSetId, ['GlobalSet', 'Value']],
  [binaryen.ConstId, ['Const']],
  [binaryen.UnaryId, ['Unary', 'Value']],
  [binaryen.BinaryId, ['Binary', 'Left', 'Right']],
  [binaryen.SelectId, ['Select', 'IfTrue', 'IfFalse', 'Condition']],
  [binaryen.DropId, ['Drop', 'Value']],
  [binaryen.LoadId, ['Load', 'Ptr']],
  [binaryen.StoreId, ['Store', 'Ptr', 'Value']],
  [binaryen.MemorySizeId, ['MemorySize']],
  [binaryen.MemoryGrowId, ['MemoryGrow', 'Delta']],
  [binaryen.MemoryInitId, ['MemoryInit', 'Dest', 'Offset', 'Size']],
  [binaryen.MemoryCopyId, ['MemoryCopy', 'Dest', 'Source', 'Size']],
  [binaryen.MemoryFillId, ['MemoryFill', 'Dest', 'Value', 'Size']],
  [binaryen.DataDropId, ['DataDrop']],
  [binaryen.SIMDLoadId, ['SIMDLoad', 'Ptr']],
  [binaryen.SIMDLoadStoreLaneId, ['SIMDLoadStoreLane', 'Ptr', 'Vec']],
  [binaryen.SIMDExtractId, ['SIMDExtract', 'Vec']],
  [binaryen.SIMDReplaceId, ['SIMDReplace', 'Vec', 'Value']],
  [binaryen.SIMDShuffleId, ['SIMDShuffle', 'Left', 'Right']],
  [binaryen.SIMDTernaryId, ['SIMDTernary', 'A', 'B', 'C']],
  [binaryen.SIMDShiftId, ['SIMDShift', 'Vec', 'Shift']],
]);

const BULK = new Set<number>([binaryen.MemoryInitId, binaryen.MemoryCopyId, binaryen.MemoryFillId]);

/** Operators that may trap or run code of another function, beside the arithmetic below. */
const MAY_TRAP = new Set<number>([
  ...BULK,
  binaryen.LoadId,
  binaryen.StoreId,
  binaryen.SIMDLoadId,
  binaryen.SIMDLoadStoreLaneId,
  binaryen.CallId,
  binaryen.CallIndirectId,
]);

const MAY_TRAP_UNARY = new Set<number>([
  binaryen.TruncSFloat32ToInt32,
  binaryen.TruncUFloat32ToInt32,
  binaryen.TruncSFloat64ToInt32,
  binaryen.TruncUFloat64ToInt32,
  binaryen.TruncSFloat32ToInt64,
  binaryen.TruncUFloat32ToInt64,
  binaryen.TruncSFloat64ToInt64,
  binaryen.TruncUFloat64ToInt64,
]);

const MAY_TRAP_BINARY = new Set<number>([
  binaryen.DivSInt32,
  binaryen.DivUInt32,
  binaryen.RemSInt32,
  binaryen.RemUInt32,
  binaryen.DivSInt64,
  binaryen.DivUInt64,
  binaryen.RemSInt64,
  binaryen.RemUInt64,
]);

type Expression = number;
type Local = number;

/** A getter, setter or test of one class of expressions, which Binaryen's types leave out. */
type Accessor = (of: number, ...values: number[]) => number;

function accessor(kind: string, method: string): Accessor {
  const found = (binaryen as unknown as Record<string, Record<string, Accessor>>)[kind]?.[method];
  if (!found) throw new Fault(2, `instrument: Binaryen has no ${kind}.${method}`);
  return found;
}

const addLocal = (
  binaryen as unknown as { _BinaryenFunctionAddVar(func: number, type: number): Local }
)._BinaryenFunctionAddVar;
const isStoreLane = accessor('SIMDLoadStoreLane', 'isStore');
const setBody = accessor('Function', 'setBody');
const appendChild = accessor('Block', 'appendChild');

/** A straight line of operators: all of them are executed, or, but for a trap, none. */
interface Region {
  instructions: number;
  loads: number;
  stores: number;
  /** An empty block where the region begins; it receives the additions when they are known. */
  readonly slot: Expression;
}

/** The walk through one function, in the order of execution. */
interface Walk {
  readonly module: binaryen.Module;
  readonly func: number;
  readonly traps: boolean;
  readonly regions: Region[];
  /** Empty blocks where the function is left; they receive the transfer from locals to globals. */
  readonly exits: Expression[];
  /** Empty blocks at a mark, where it goes on: they also set the locals back to zero. */
  readonly transfers: Expression[];
  /** The marks `lock` and `unlock` by the module's own names of their functions. */
  readonly marks: ReadonlyMap<string, string>;
  /** The labels that reachable code branches to. */
  readonly targets: Set<string>;
  /** One local of each type to keep a value in while something is added up. */
  readonly scratch: Map<number, Local>;
  /** The region that the walk is in; none where no execution comes by. */
  region: Region | undefined;
}

/**
 * Takes a final binary that is `canonical`, gives the same with four exported mutable i64 globals:
 * `count_instructions`, `count_loads`, `count_stores`, `count_bulk_bytes`. They start at zero, go
 * on counting from whatever they are set to, and include the start function.
 *
 * As it is, the counts are complete when the outermost call has returned: each function adds up in
 * locals (registers) and hands over where it is left, so a trap or an exception thrown by an import
 * loses them. With `traps` they are exact at any time, also after a trap (the trapping operator
 * counts as executed, the bytes of a trapping bulk operation do not), and the module is slower.
 *
 * Where the module imports `env.lock` and `env.unlock`, calls of them count as nothing and disappear;
 * a fifth global, `count_locked_instructions`, has what is executed between them.
 *
 * Raises a Fault (2) that names what it cannot count: a construct outside WebAssembly's first
 * version, SIMD and bulk memory operations; a binary that is not `canonical`; a name that is taken.
 * Raises a Fault (2) for bytes that are no WebAssembly binary.
 */
export function instrument(binary: Uint8Array, options: { traps?: boolean } = {}): Uint8Array {
  return withModule(binary, (module) => {
    if (!equal(emit(module), binary)) {
      throw new Fault(2, 'instrument: Binaryen emits other bytes; pass the binary of canonical()');
    }
    const marks = marksOf(module);
    addCounters(module, marks.size > 0);
    for (let index = 0; index < module.getNumFunctions(); index++) {
      const func = module.getFunctionByIndex(index);
      const { body } = binaryen.getFunctionInfo(func);
      if (body !== 0) instrumentFunction(module, func, body, options.traps ?? false, marks);
    }
    for (const name of marks.keys()) module.removeFunction(name);
    if (!module.validate()) throw new Fault(2, 'instrument: the counting module is not valid');
    return emit(module);
  });
}

/**
 * Takes a binary, gives the same program as Binaryen writes it: reading and emitting the result
 * again gives the same bytes, so that what `instrument` counts is the program that runs. Names are
 * dropped. Optimised code takes a round or two; each round may shed some dead code and uncover
 * more. Raises Fault 2 when the bytes still change after 16 rounds or need features that are not
 * enabled, and for bytes that are no WebAssembly binary.
 */
export function canonical(binary: Uint8Array): Uint8Array {
  let bytes = binary;
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const next = withModule(bytes, emit);
    if (equal(next, bytes)) return bytes;
    bytes = next;
  }
  throw new Fault(2, `canonical: the bytes still change after ${ROUNDS_MAX} rounds of Binaryen`);
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function read(binary: Uint8Array): binaryen.Module {
  try {
    return binaryen.readBinaryWithFeatures(binary, FEATURES);
  } catch (error) {
    throw new Fault(2, `instrument: cannot read the WebAssembly binary: ${error}`);
  }
}

function withModule<T>(binary: Uint8Array, use: (module: binaryen.Module) => T): T {
  const module = read(binary);
  try {
    if (!module.validate()) {
      throw new Fault(
        2,
        'instrument: not valid with the features of asconfig.json (see above); enable no others',
      );
    }
    return use(module);
  } finally {
    module.dispose();
  }
}

/** Emits what the module says, whatever asc has set in this process: no stack form, no names. */
function emit(module: binaryen.Module): Uint8Array {
  const stackIR = binaryen.getGenerateStackIR();
  const debugInfo = binaryen.getDebugInfo();
  binaryen.setGenerateStackIR(false);
  binaryen.setDebugInfo(false);
  try {
    return module.emitBinary();
  } finally {
    binaryen.setGenerateStackIR(stackIR);
    binaryen.setDebugInfo(debugInfo);
  }
}

/** Gives the imported marks, `lock` or `unlock` by the name of the function in the module. */
function marksOf(module: binaryen.Module): Map<string, string> {
  const marks = new Map<string, string>();
  for (let index = 0; index < module.getNumFunctions(); index++) {
    const { name, base } = binaryen.getFunctionInfo(module.getFunctionByIndex(index));
    if (base !== null && MARKS.includes(base)) marks.set(name, base);
  }
  return marks;
}

function addCounters(module: binaryen.Module, locks: boolean): void {
  const names = [...TALLIES.map((tally) => `count_${tally}`), BULK_BYTES];
  for (const name of locks ? [...names, LOCKED] : names) {
    if (module.getGlobal(name) !== 0 || module.getExport(name) !== 0) {
      throw new Fault(2, `instrument: the module already has a ${name}; rename it`);
    }
    module.addGlobal(name, binaryen.i64, true, module.i64.const(0n));
    module.addGlobalExport(name, name);
  }
}

function instrumentFunction(
  module: binaryen.Module,
  func: number,
  body: Expression,
  traps: boolean,
  marks: ReadonlyMap<string, string>,
): void {
  const walk: Walk = {
    module,
    func,
    traps,
    marks,
    regions: [],
    exits: [],
    transfers: [],
    targets: new Set(),
    scratch: new Map(),
    region: undefined,
  };
  const counted = countFrom(walk, body);
  setBody(func, walk.region ? then(walk, counted, addExit(walk)) : counted);
  addUp(walk);
}

/** Fills the slots with additions to locals and their transfer, or to the globals if that is less. */
function addUp({ module, func, traps, regions, exits, transfers }: Walk): void {
  const { i64, global, local } = module;
  for (const tally of TALLIES) {
    const counting = regions.filter((region) => region[tally] > 0);
    const name = `count_${tally}`;
    const sum = (amount: Expression) =>
      global.set(name, i64.add(global.get(name, binaryen.i64), amount));

    const onceAtMost = counting.every((region) => region === regions[0]);
    if (traps || onceAtMost) {
      for (const region of counting)
        appendChild(region.slot, sum(i64.const(BigInt(region[tally]))));
      continue;
    }
    const count = addLocal(func, binaryen.i64);
    const value = () => local.get(count, binaryen.i64);
    for (const region of counting) {
      const amount = i64.const(BigInt(region[tally]));
      appendChild(region.slot, local.set(count, i64.add(value(), amount)));
    }
    for (const exit of exits) appendChild(exit, sum(value()));
    for (const transfer of transfers) {
      appendChild(transfer, sum(value()));
      appendChild(transfer, local.set(count, i64.const(0n)));
    }
  }
}

/** Begins a region and gives its slot. */
function begin(walk: Walk): Expression {
  const slot = walk.module.block(null, []);
  walk.region = { instructions: 0, loads: 0, stores: 0, slot };
  walk.regions.push(walk.region);
  return slot;
}

function addExit(walk: Walk): Expression {
  const slot = walk.module.block(null, []);
  walk.exits.push(slot);
  return slot;
}

/** Gives `expression` followed by `effect`, its value kept. */
function then({ module, func, scratch }: Walk, expression: Expression, effect: Expression) {
  const type = binaryen.getExpressionType(expression);
  if (type === binaryen.none) return module.block(null, [expression, effect]);
  const kept = scratch.get(type) ?? addLocal(func, type);
  scratch.set(type, kept);
  const parts = [module.local.set(kept, expression), effect, module.local.get(kept, type)];
  return module.block(null, parts, type);
}

/** Walks an expression that begins a region of its own. */
function countFrom(walk: Walk, expression: Expression): Expression {
  const type = binaryen.getExpressionType(expression);
  const slot = begin(walk);
  return walk.module.block(null, [slot, count(walk, expression)], type);
}

/** Walks an expression and gives what replaces it. Where no execution comes by, nothing counts. */
function count(walk: Walk, expression: Expression): Expression {
  if (!walk.region) return expression;
  switch (binaryen.getExpressionId(expression)) {
    case binaryen.NopId:
      return expression;
    case binaryen.BlockId:
      return countBlock(walk, expression);
    case binaryen.LoopId: {
      const { body } = binaryen.getExpressionInfo(expression) as binaryen.LoopInfo;
      accessor('Loop', 'setBody')(expression, countFrom(walk, body));
      return expression;
    }
    case binaryen.IfId:
      return countIf(walk, expression);
    default:
      return countOperator(walk, expression);
  }
}

function countBlock(walk: Walk, block: Expression): Expression {
  const { name, children } = binaryen.getExpressionInfo(block) as binaryen.BlockInfo;
  const setChildAt = accessor('Block', 'setChildAt');
  for (const [index, child] of children.entries()) setChildAt(block, index, count(walk, child));
  return walk.targets.has(name) ? then(walk, block, begin(walk)) : block;
}

function countIf(walk: Walk, expression: Expression): Expression {
  const { condition, ifTrue, ifFalse } = binaryen.getExpressionInfo(expression) as binaryen.IfInfo;
  accessor('If', 'setCondition')(expression, count(walk, condition));
  if (!walk.region) return expression;
  walk.region.instructions += 1;
  accessor('If', 'setIfTrue')(expression, countFrom(walk, ifTrue));
  let joins = walk.region !== undefined || ifFalse === 0;
  if (ifFalse !== 0) {
    accessor('If', 'setIfFalse')(expression, countFrom(walk, ifFalse));
    joins ||= walk.region !== undefined;
  }
  if (joins) return then(walk, expression, begin(walk));
  walk.region = undefined;
  return expression;
}

function countOperator(walk: Walk, expression: Expression): Expression {
  const id = binaryen.getExpressionId(expression);
  const [kind, ...operands] = OPERATORS.get(id) ?? [];
  if (!kind) throw new Fault(2, `instrument: cannot count ${binaryen.emitText(expression)}`);
  if (id === binaryen.CallId) {
    const { target } = binaryen.getExpressionInfo(expression) as binaryen.CallInfo;
    const mark = walk.marks.get(target);
    if (mark !== undefined) return countMark(walk, mark);
  }
  if (id === binaryen.CallId || id === binaryen.CallIndirectId) {
    countOperands(walk, kind, expression);
  }
  for (const operand of operands) {
    const child = accessor(kind, `get${operand}`)(expression);
    if (child !== 0) accessor(kind, `set${operand}`)(expression, count(walk, child));
  }
  const { region } = walk;
  if (!region) return expression;
  region.instructions += 1;
  if (isLoad(id, expression)) region.loads += 1;
  if (isStore(id, expression)) region.stores += 1;
  return afterOperator(walk, id, kind, expression);
}

/** Gives what stands for a mark: what was executed so far, taken off or added. */
function countMark(walk: Walk, mark: string): Expression {
  const { module } = walk;
  const { i64, global } = module;
  const transfer = module.block(null, []);
  walk.transfers.push(transfer);
  const locked = global.get(LOCKED, binaryen.i64);
  const executed = global.get('count_instructions', binaryen.i64);
  const sum = mark === 'lock' ? i64.sub(locked, executed) : i64.add(locked, executed);
  return module.block(null, [transfer, global.set(LOCKED, sum), begin(walk)]);
}

function countOperands(walk: Walk, kind: string, call: Expression): void {
  if (accessor(kind, 'isReturn')(call)) {
    throw new Fault(2, `instrument: cannot count ${binaryen.emitText(call)}`);
  }
  const { operands } = binaryen.getExpressionInfo(call) as binaryen.CallInfo;
  const setOperandAt = accessor(kind, 'setOperandAt');
  for (const [index, operand] of operands.entries()) {
    setOperandAt(call, index, count(walk, operand));
  }
}

function isLoad(id: number, expression: Expression): boolean {
  if (id === binaryen.SIMDLoadStoreLaneId) return !isStoreLane(expression);
  return id === binaryen.LoadId || id === binaryen.SIMDLoadId;
}

function isStore(id: number, expression: Expression): boolean {
  if (id === binaryen.SIMDLoadStoreLaneId) return Boolean(isStoreLane(expression));
  return id === binaryen.StoreId;
}

/** Ends the region after an operator that may go on elsewhere, and gives what replaces it. */
function afterOperator(walk: Walk, id: number, kind: string, expression: Expression): Expression {
  if (id === binaryen.BreakId) {
    const { name, condition } = binaryen.getExpressionInfo(expression) as binaryen.BreakInfo;
    walk.targets.add(name);
    if (condition !== 0) return then(walk, expression, begin(walk));
  }
  if (id === binaryen.SwitchId) {
    const { names, defaultName } = binaryen.getExpressionInfo(expression) as binaryen.SwitchInfo;
    for (const name of names) walk.targets.add(name);
    if (defaultName) walk.targets.add(defaultName);
  }
  if (id === binaryen.ReturnId) {
    walk.region = undefined;
    return leave(walk, expression);
  }
  if (binaryen.getExpressionType(expression) === binaryen.unreachable) {
    walk.region = undefined;
    return expression;
  }
  const counted = BULK.has(id) ? countBytes(walk, kind, expression) : expression;
  return walk.traps && mayTrap(id, expression) ? then(walk, counted, begin(walk)) : counted;
}

/** Gives a `return` that hands the locals over just before it is executed. */
function leave(walk: Walk, expression: Expression): Expression {
  const { value } = binaryen.getExpressionInfo(expression) as binaryen.ReturnInfo;
  if (value === 0) return walk.module.block(null, [addExit(walk), expression]);
  accessor('Return', 'setValue')(expression, then(walk, value, addExit(walk)));
  return expression;
}

/** Gives a bulk memory operation followed by the addition of its length. */
function countBytes(walk: Walk, kind: string, expression: Expression): Expression {
  const { module, func, scratch } = walk;
  const { i64, global, local } = module;
  const length = scratch.get(binaryen.i32) ?? addLocal(func, binaryen.i32);
  scratch.set(binaryen.i32, length);
  const size = accessor(kind, 'getSize')(expression);
  accessor(kind, 'setSize')(expression, local.tee(length, size, binaryen.i32));
  const bytes = i64.extend_u(local.get(length, binaryen.i32));
  const sum = i64.add(global.get(BULK_BYTES, binaryen.i64), bytes);
  return then(walk, expression, global.set(BULK_BYTES, sum));
}

function mayTrap(id: number, expression: Expression): boolean {
  if (id === binaryen.UnaryId) {
    const { op } = binaryen.getExpressionInfo(expression) as binaryen.UnaryInfo;
    return MAY_TRAP_UNARY.has(op);
  }
  if (id === binaryen.BinaryId) {
    const { op } = binaryen.getExpressionInfo(expression) as binaryen.BinaryInfo;
    return MAY_TRAP_BINARY.has(op);
  }
  return MAY_TRAP.has(id);
}
