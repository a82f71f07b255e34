/** Runs in the host and, before anything is sent, in the pages' frames: nothing here belongs to Node or to browsers alone. */

/**
 * What google.script.run carries: primitives, null, plain arrays and objects of them. Google turns an undefined inside an
 * array into null and lets other things through changed; here all of it is refused. A function may still return nothing.
 * https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 */
export function checkWire(value: unknown, where: string, isService: IsService = () => false): void {
  const fault = value === undefined ? null : firstFault({ value, where, above: [] }, isService);
  if (fault !== null) throw new TypeError(`google.script.run cannot carry ${fault}`);
}

/** Whether an object is one of Apps Script's services, which only the host can tell. */
export type IsService = (value: object) => boolean;

interface Visited {
  readonly value: unknown;
  readonly where: string;
  readonly above: readonly object[];
}

/** What stands in the way and where, or null. */
function firstFault({ value, where, above }: Visited, isService: IsService): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number' && Number.isFinite(value)) return null;
  if (typeof value !== 'object') return `${typeof value === 'number' ? value : typeof value} (${where})`;
  const what = isService(value) ? 'a service object' : oddity(value, above);
  if (what !== null) return `${what} (${where})`;
  const inside = [...above, value];
  const members = Array.isArray(value)
    ? Array.from(value, (item, at) => [`[${at}]`, item] as const)
    : Object.entries(value).map(([key, item]) => [`.${key}`, item] as const);
  for (const [key, item] of members) {
    const fault = firstFault({ value: item, where: where + key, above: inside }, isService);
    if (fault !== null) return fault;
  }
  return null;
}

function oddity(value: object, above: readonly object[]): string | null {
  if (isDate(value)) return 'a Date';
  if (above.includes(value)) return 'a cycle';
  const proto: object | null = Object.getPrototypeOf(value);
  const isPlain = Array.isArray(value) || proto === null || Object.getPrototypeOf(proto) === null;
  return isPlain ? null : `an object of class ${value.constructor.name}`;
}

/** Also of another realm, where `instanceof` knows nothing. */
function isDate(value: object): boolean {
  try {
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}
