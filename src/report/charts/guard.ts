/** What every value of JavaScript inherits of: nothing that is drawn may change it. */
const BUILT_IN: readonly (readonly [name: string, prototype: object])[] = Object.entries({
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  Symbol,
  RegExp,
  Date,
  Map,
  Set,
  WeakMap,
  Promise,
}).map(([name, { prototype }]) => [name, prototype] as const);

/**
 * Takes what is to be done; does it and gives what it gives. Raises TypeError, a bug of whoever does it,
 * where a built-in prototype is another afterwards: a label that is taken for a property can do that, and
 * whatever is drawn from then on may be wrong.
 */
export function guarded<T>(work: () => T): T {
  const before = BUILT_IN.map(([, prototype]) => Object.getOwnPropertyDescriptors(prototype));
  const given = work();
  for (const [i, [name, prototype]] of BUILT_IN.entries()) {
    if (!isSame(before[i]!, Object.getOwnPropertyDescriptors(prototype))) {
      throw new TypeError(`${name}.prototype was changed while a chart was drawn`);
    }
  }
  return given;
}

type Descriptors = Record<PropertyKey, PropertyDescriptor>;

function isSame(a: Descriptors, b: Descriptors): boolean {
  const keys = Reflect.ownKeys(a);
  return (
    keys.length === Reflect.ownKeys(b).length &&
    keys.every((key) => {
      const [was, is] = [a[key], Object.hasOwn(b, key) ? b[key] : undefined];
      return (
        is !== undefined && was?.value === is.value && was?.get === is.get && was?.set === is.set
      );
    })
  );
}
