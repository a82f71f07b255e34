import { types } from 'node:util';
import { type Channel, DIRECT } from './channel.ts';
import { Enumeration, EnumValue } from './enumeration.ts';
import { NotModelled } from './errors.ts';
import type { Realm } from './types.ts';

/** What the bootstrap script of a context hands out: its own constructors, behind plain functions. */
export interface RealmTools {
  array(): unknown[];
  object(): Record<string, unknown>;
  date(ms: number): object;
  error(name: string, message: string): object;
  /** A function of the context that calls `target` with its arguments. */
  callable(target: (args: readonly unknown[]) => unknown): object;
}

/** What stands between the bundle and each call: see run.ts. */
export interface Gate {
  enter(api: string): void;
  /** After the effect, before the result is handed back. */
  settle(): void;
  leave(): void;
  /** Turns whatever a service threw into an error of the realm. */
  translate(error: unknown): object;
}

const DEEPEST = 100;

/** Copies values over the wall between host and bundle, and shows service objects through it. */
export function createRealm(tools: RealmTools, gate: Gate, channel: Channel = DIRECT): Realm {
  const proxies = new WeakMap<object, object>();
  const originals = new WeakMap<object, object>();

  const toRealm = (value: unknown): unknown => {
    if (typeof value === 'function') throw new TypeError('a service may not hand out functions');
    if (typeof value !== 'object' || value === null || originals.has(value)) return value;
    if (Array.isArray(value)) {
      const copy = tools.array();
      for (const item of value) copy.push(toRealm(item));
      return copy;
    }
    if (types.isDate(value)) return tools.date(value.getTime());
    if (isPlain(value)) {
      const copy = tools.object();
      // Defined, not assigned: a key named `__proto__` stays a key.
      for (const [key, item] of Object.entries(value))
        Object.defineProperty(copy, key, {
          value: toRealm(item),
          writable: true,
          enumerable: true,
          configurable: true,
        });
      return copy;
    }
    return wrap(classNameOf(value), value);
  };

  const fromRealm = (value: unknown, depth = 0): unknown => {
    if (typeof value === 'function') throw new NotModelled('a function as an argument of a service');
    if (typeof value !== 'object' || value === null) return value;
    const original = originals.get(value);
    if (original !== undefined) return original;
    if (depth > DEEPEST) throw new NotModelled('an argument nested this deeply, or cyclic');
    if (Array.isArray(value)) return Array.from(value, (item) => fromRealm(item, depth + 1));
    if (types.isDate(value)) return new Date(value.getTime());
    if (types.isNativeError(value)) return copyError(value);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromRealm(item, depth + 1)]));
  };

  const call = (
    api: string,
    impl: object,
    method: (...args: unknown[]) => unknown,
    args: readonly unknown[],
  ) => {
    try {
      const result = channel.answer({ api, impl, args }, () => {
        gate.enter(api);
        const given = method.apply(
          impl,
          args.map((arg) => fromRealm(arg)),
        );
        gate.settle();
        return given;
      });
      return toRealm(result);
    } catch (error) {
      throw gate.translate(error);
    } finally {
      gate.leave();
    }
  };

  const member = (className: string, impl: object, name: string): unknown => {
    const found = exposed(impl, name);
    if (typeof found === 'function') {
      const method = found as (...args: unknown[]) => unknown;
      return tools.callable((args) => call(`${className}.${name}`, impl, method, args));
    }
    if (found !== undefined) return toRealm(found);
    if (name === 'toString') return tools.callable(() => className);
    if (name === 'valueOf') return tools.callable(() => proxies.get(impl));
    // Promise.resolve and JSON.stringify look for these on anything they are given.
    if (name === 'then' || (name === 'toJSON' && !(impl instanceof EnumValue))) return undefined;
    throw gate.translate(new NotModelled(`${className}.${name}`));
  };

  const wrap = (className: string, impl: object): object => {
    const known = proxies.get(impl);
    if (known !== undefined) return known;
    const members = new Map<string, unknown>();
    const refuse = (_: object, name: string | symbol): never => {
      throw gate.translate(new NotModelled(`${className}.${String(name)} as anything but a call`));
    };
    const proxy = new Proxy(Object.create(null), {
      get(_, name) {
        if (typeof name === 'symbol') return undefined;
        if (!members.has(name)) members.set(name, member(className, impl, name));
        return members.get(name);
      },
      has: (_, name) => typeof name === 'string' && exposed(impl, name) !== undefined,
      ownKeys: (target) => refuse(target, 'a copy of its keys'),
      set: refuse,
      defineProperty: refuse,
      deleteProperty: refuse,
      setPrototypeOf: (target) => refuse(target, '__proto__'),
    });
    proxies.set(impl, proxy);
    originals.set(proxy, impl);
    return proxy;
  };

  return { toRealm, wrap };
}

/** Prototype methods of a class, own functions of an object literal, and enumerations; fields and accessors stay hidden. */
function exposed(impl: object, name: string): unknown {
  const own = Object.getOwnPropertyDescriptor(impl, name)?.value as unknown;
  if (own instanceof EnumValue || own instanceof Enumeration) return own;
  if (isPlain(impl)) return own;
  if (name === 'constructor') return undefined;
  let proto = parentOf(impl);
  while (proto !== null && parentOf(proto) !== null) {
    const found: unknown = Object.getOwnPropertyDescriptor(proto, name)?.value;
    if (typeof found === 'function') return found;
    proto = parentOf(proto);
  }
  return undefined;
}

function parentOf(value: object): object | null {
  return Object.getPrototypeOf(value);
}

/** Of Object.prototype (or that of another realm) directly, or of nothing at all. */
function isPlain(value: object): boolean {
  const proto = parentOf(value);
  return proto === null || parentOf(proto) === null;
}

function classNameOf(value: object): string {
  return value instanceof Enumeration || value instanceof EnumValue ? value.title : value.constructor.name;
}

function copyError(error: Error): Error {
  return Object.assign(new Error(error.message), { name: error.name, stack: error.stack });
}
