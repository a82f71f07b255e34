import { NotModelled, ScriptError } from '../runtime/errors.ts';
import { priceOf } from '../runtime/prices.ts';
import type { CacheEntry, Run, ServiceFactory, World } from '../runtime/types.ts';

const LONGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
const LONGEST_LIFE_S = 21_600;
const USUAL_LIFE_S = 600;
const MOST_ITEMS = 1000;
const ITEMS_LEFT = 900;

/** https://developers.google.com/apps-script/reference/cache/cache */
class Cache implements GoogleAppsScript.Cache.Cache {
  readonly run: Run;
  readonly world: World;
  readonly entries: Map<string, CacheEntry>;
  readonly name: string;

  constructor(run: Run, world: World, entries: Map<string, CacheEntry>, name: string) {
    this.name = name;
    this.run = run;
    this.world = world;
    this.entries = entries;
  }

  get(key: string): string | null {
    this.run.meter.count('Cache.get', priceOf('Cache.get'));
    return lookUp(this, key);
  }

  getAll(keys: string[]): Record<string, string> {
    this.run.meter.count('Cache.getAll', priceOf('Cache.get'));
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = lookUp(this, key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, expirationInSeconds = USUAL_LIFE_S): void {
    this.run.meter.count('Cache.put', priceOf('Cache.put'));
    store(this, { [key]: value }, expirationInSeconds);
  }

  putAll(values: Record<string, string>, expirationInSeconds = USUAL_LIFE_S): void {
    this.run.meter.count('Cache.putAll', priceOf('Cache.put'));
    store(this, values, expirationInSeconds);
  }

  remove(key: string): void {
    this.run.meter.count('Cache.remove', priceOf('Cache.put'));
    this.entries.delete(key);
  }

  removeAll(keys: string[]): void {
    this.run.meter.count('Cache.removeAll', priceOf('Cache.put'));
    for (const key of keys) this.entries.delete(key);
  }
}

function lookUp(cache: Cache, key: string): string | null {
  const entry = cache.entries.get(key);
  if (entry === undefined) return null;
  if (entry.expiresAt > cache.world.clock.now()) return entry.value;
  cache.entries.delete(key);
  return null;
}

function store(cache: Cache, values: Record<string, string>, seconds: number): void {
  if (!(seconds >= 1 && seconds <= LONGEST_LIFE_S)) {
    throw new ScriptError('Invalid argument: expirationInSeconds');
  }
  for (const [key, value] of Object.entries(values)) {
    if (typeof value !== 'string') throw new NotModelled(`a cached value that is no text: ${key}`);
    if (key.length > LONGEST_KEY) throw new ScriptError('Argument too large: key');
    if (Buffer.byteLength(value) > LARGEST_VALUE) throw new ScriptError('Argument too large: value');
  }
  const putAt = cache.world.clock.now();
  for (const [key, value] of Object.entries(values)) {
    cache.entries.delete(key);
    cache.entries.set(key, { value, putAt, expiresAt: putAt + seconds * 1000 });
  }
  if (cache.entries.size > MOST_ITEMS) evict(cache.entries);
}

/** "Stores the 900 items farthest from expiration". */
function evict(entries: Map<string, CacheEntry>): void {
  const byExpiry = [...entries].sort(([, a], [, b]) => a.expiresAt - b.expiresAt);
  for (const [key] of byExpiry.slice(0, entries.size - ITEMS_LEFT)) entries.delete(key);
}

class CacheService implements GoogleAppsScript.Cache.CacheService {
  readonly run: Run;
  readonly world: World;

  constructor(run: Run, world: World) {
    this.run = run;
    this.world = world;
  }

  getDocumentCache(): Cache {
    return open(this, 'document');
  }

  getScriptCache(): Cache {
    return open(this, 'script');
  }

  getUserCache(): Cache {
    return open(this, `user:${this.run.user}`);
  }
}

function open({ run, world }: CacheService, id: string): Cache {
  const entries = world.cache.get(id) ?? new Map<string, CacheEntry>();
  world.cache.set(id, entries);
  return new Cache(run, world, entries, id);
}

export const cacheFactory: ServiceFactory = (run, world) => ({ CacheService: new CacheService(run, world) });
