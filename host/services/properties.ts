import { NotModelled, ScriptError } from '../runtime/errors.ts';
import type { Modelled } from '../runtime/modelled.ts';
import { priceOf } from '../runtime/prices.ts';
import type { Run, ServiceFactory, World } from '../runtime/types.ts';

/** https://developers.google.com/apps-script/guides/services/quotas#current_limitations */
const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

class Properties
  implements Modelled<GoogleAppsScript.Properties.Properties, keyof GoogleAppsScript.Properties.Properties>
{
  readonly run: Run;
  readonly store: Map<string, string>;
  readonly name: string;

  constructor(run: Run, store: Map<string, string>, name: string) {
    this.run = run;
    this.store = store;
    this.name = name;
  }

  getProperty(key: string): string | null {
    this.run.meter.count('Properties.getProperty', priceOf('Properties.get'));
    return this.store.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    this.run.meter.count('Properties.getProperties', priceOf('Properties.get'));
    return Object.fromEntries(this.store);
  }

  getKeys(): string[] {
    this.run.meter.count('Properties.getKeys', priceOf('Properties.get'));
    return [...this.store.keys()];
  }

  setProperty(key: string, value: string): this {
    this.run.meter.count('Properties.setProperty', priceOf('Properties.set'));
    replace(this.store, new Map(this.store).set(key, value));
    return this;
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): this {
    this.run.meter.count('Properties.setProperties', priceOf('Properties.set'));
    const kept = deleteAllOthers ? [] : this.store;
    replace(this.store, new Map([...kept, ...Object.entries(properties)]));
    return this;
  }

  deleteProperty(key: string): this {
    this.run.meter.count('Properties.deleteProperty', priceOf('Properties.set'));
    this.store.delete(key);
    return this;
  }

  deleteAllProperties(): this {
    this.run.meter.count('Properties.deleteAllProperties', priceOf('Properties.set'));
    this.store.clear();
    return this;
  }
}

/** All or nothing: a store that would break a limit stays as it was. */
function replace(store: Map<string, string>, wanted: ReadonlyMap<string, string>): void {
  let bytes = 0;
  for (const [key, value] of wanted) {
    // Google turns other things into text in ways of its own (1 becomes "1.0").
    if (typeof value !== 'string') throw new NotModelled(`a property that is no text: ${key}`);
    if (key === '') throw new ScriptError('The property key may not be blank.');
    const size = Buffer.byteLength(value);
    if (size > LARGEST_VALUE) throw new ScriptError('Argument too large: value');
    bytes += size + Buffer.byteLength(key);
  }
  if (bytes > LARGEST_STORE) {
    throw new ScriptError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  store.clear();
  for (const [key, value] of wanted) store.set(key, value);
}

class PropertiesService
  implements
    Modelled<
      GoogleAppsScript.Properties.PropertiesService,
      keyof GoogleAppsScript.Properties.PropertiesService
    >
{
  readonly run: Run;
  readonly world: World;
  readonly opened = new Map<string, Properties>();

  constructor(run: Run, world: World) {
    this.run = run;
    this.world = world;
  }

  getDocumentProperties(): Properties {
    return open(this, 'document');
  }

  getScriptProperties(): Properties {
    return open(this, 'script');
  }

  getUserProperties(): Properties {
    return open(this, `user:${this.run.user}`);
  }
}

function open(service: PropertiesService, id: string): Properties {
  const stores = service.world.properties;
  const store = stores.get(id) ?? new Map<string, string>();
  stores.set(id, store);
  const opened = service.opened.get(id) ?? new Properties(service.run, store, id);
  service.opened.set(id, opened);
  return opened;
}

/** https://developers.google.com/apps-script/reference/properties */
export const propertiesFactory: ServiceFactory = (run, world) => ({
  PropertiesService: new PropertiesService(run, world),
});
