/** What each service call looks at and changes, so that calls which have nothing to do with each other need not change places. */
import type { Asked } from '../runtime/channel.ts';

/** Names of things: 'sheet:7' (its cells), 'size:7' (its rows and columns), 'tabs' (which there are, their names and metadata), 'rules' (protections, validation, looks), 'store:…', 'lock:…', 'mail', 'triggers'. */
export interface Touch {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

export const NOTHING: Touch = { reads: [], writes: [] };
/** For what is not known: it changes places with nothing. */
export const EVERYTHING: Touch = { reads: [], writes: ['*'] };

/** Which sheets' cells a sheet's formulas read, in the end; null for a sheet that is not known. */
export type Sources = (sheet: number) => readonly number[] | null;

/** Follows one execution's calls: writes wait in its queue, and are seen when the queue is emptied. */
export interface Toucher {
  of(asked: Asked): Touch;
  /** The end applies what is queued and lets these locks go. */
  end(held: readonly string[]): Touch;
}

export function createToucher(sources: Sources): Toucher {
  const pending = new Set<string>();
  let asked: readonly string[] = [];
  const emptied = (touch: Touch): Touch => {
    const writes = [...touch.writes, ...pending];
    pending.clear();
    return { reads: touch.reads, writes };
  };
  const plain = (call: Asked): Touch => {
    const [service = '', method = ''] = call.api.split('.');
    if (FREE.has(service) || FREE.has(call.api)) return NOTHING;
    const rule = RULES[service];
    if (rule === undefined) return emptied(EVERYTHING);
    if (service === 'Range' && QUEUED.test(method)) {
      pending.add(`sheet:${field(call, 'sheetId')}`);
      return reads('tabs', 'rules');
    }
    const touch = rule(call, method, sources);
    return EMPTYING.has(service) ? emptied(touch) : touch;
  };
  return {
    of(call) {
      const touch = plain(call);
      // Right after it was taken others may begin to wait for a lock: later they would wait less long.
      const held = asked;
      asked = call.api === 'Lock.tryLock' || call.api === 'Lock.waitLock' ? touch.writes : [];
      return { reads: [...touch.reads, ...held], writes: touch.writes };
    },
    end: (held) => emptied(writes(...held.map((id) => `lock:${id}`))),
  };
}

/** Whether the order of the two can matter to anybody. The clock and the dice are left out: no two runs find them alike. */
export function conflict(one: Touch, other: Touch): boolean {
  const meets = (a: readonly string[], b: readonly string[]) => a.some((x) => b.some((y) => same(x, y)));
  return meets(one.writes, other.writes) || meets(one.writes, other.reads) || meets(one.reads, other.writes);
}

/** '*' stands for everything, 'sheet:*' for every sheet's cells. */
function same(x: string, y: string): boolean {
  const covers = (pattern: string, name: string) =>
    pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1));
  return x === y || covers(x, y) || covers(y, x);
}

/** A call's touch, and the locks its execution held. */
export interface Touched extends Touch {
  readonly held: readonly string[];
}

/**
 * Whether switching at this call can lead elsewhere than switching at the next one, given all that others ever touch. What they touch
 * under a lock that is held here they cannot touch before it is let go.
 */
export const matters = (call: Touched, others: Iterable<Touched>): boolean =>
  [...others].some((other) => !other.held.some((lock) => call.held.includes(lock)) && conflict(call, other));

const QUEUED =
  /^(setValues?|setFormulas?|setNumberFormats?|setBackgrounds?|setFont\w+|setWraps?|setHorizontalAlignments?|setVerticalAlignments?|clearContent)$/;
const READING = /^(get|is|has|can)/;

/** Services and calls that look at nothing of the file, or only at what the caller holds in its hands. */
const FREE: ReadonlySet<string> = new Set([
  ...[
    'Date',
    'Math',
    'Session',
    'User',
    'Utilities',
    'HtmlService',
    'HtmlOutput',
    'HtmlTemplate',
    'console',
    'Logger',
  ],
  ...[
    'PropertiesService',
    'CacheService',
    'LockService',
    'Lock.hasLock',
    'Trigger',
    'TriggerBuilder',
    'Menu',
  ],
  ...['DataValidationBuilder', 'DataValidation', 'ConditionalFormatRuleBuilder', 'ConditionalFormatRule'],
  ...['SpreadsheetApp.getActiveSpreadsheet', 'SpreadsheetApp.getActive', 'SpreadsheetApp.getUi'],
  ...['SpreadsheetApp.newDataValidation', 'SpreadsheetApp.newConditionalFormatRule', 'Sheet.getSheetId'],
  ...['Spreadsheet.getId', 'Spreadsheet.getUrl', 'Spreadsheet.toast', 'DeveloperMetadataFinder.withKey'],
  ...['Range.getRow', 'Range.getColumn', 'Range.getNumRows', 'Range.getNumColumns', 'Range.getLastRow'],
  ...['Range.getLastColumn', 'Range.getA1Notation', 'Range.getSheet', 'Range.getCell', 'Range.offset'],
]);
/** Their calls apply what the caller has queued. */
const EMPTYING: ReadonlySet<string> = new Set(['SpreadsheetApp', 'Spreadsheet', 'Sheet', 'Range', 'Ui']);

const SIZES = /^(getRange|getMaxRows|getMaxColumns)$/;
const LOOKS =
  /^(setColumnWidths?|setRowHeights?\w*|setFrozen\w+|setTabColor|setHiddenGridlines|(hide|show)(Rows|Columns)|protect|(set|clear)ConditionalFormatRules)$/;

const reads = (...names: string[]): Touch => ({ reads: names, writes: [] });
const writes = (...names: string[]): Touch => ({ reads: [], writes: names });

const plus = (touch: Touch, name: string): Touch => ({ ...touch, reads: [...touch.reads, name] });

type Rule = (asked: Asked, method: string, sources: Sources) => Touch;
const about =
  (name: string): Rule =>
  (_, method) =>
    READING.test(method) || method === 'find' ? reads(name) : writes(name);
const store =
  (kind: string): Rule =>
  (asked, method) => {
    const name = `store:${kind}:${field(asked, 'name')}`;
    return READING.test(method) ? reads(name) : writes(name);
  };

const RULES: Readonly<Record<string, Rule>> = {
  Range(asked, method, sources) {
    const sheet = Number(field(asked, 'sheetId'));
    if (method.endsWith('DeveloperMetadata')) return writes('tabs');
    return READING.test(method) ? cellsOf(sheet, sources) : writes(`sheet:${sheet}`, 'rules');
  },
  Sheet(asked, method, sources) {
    const id = Number(field(asked, 'id'));
    if (SIZES.test(method)) return reads(`size:${id}`, 'tabs');
    if (method === 'getName' || method === 'getDeveloperMetadata') return reads('tabs');
    if (method === 'addDeveloperMetadata' || method === 'setName') return writes('tabs', 'sheet:*');
    if (LOOKS.test(method)) return writes('rules');
    if (READING.test(method)) return plus(cellsOf(id, sources), 'rules');
    return writes(`sheet:${id}`, `size:${id}`, 'tabs', 'rules');
  },
  Spreadsheet(_, method) {
    if (method === 'getProtections' || method === 'getNamedRanges') return reads('rules');
    if (READING.test(method) || method === 'createDeveloperMetadataFinder') return reads('tabs');
    return method === 'insertSheet' ? writes('tabs', 'rules') : writes('tabs', 'rules', 'sheet:*');
  },
  SpreadsheetApp: (_, method) => (method === 'flush' ? NOTHING : EVERYTHING),
  DeveloperMetadata: about('tabs'),
  DeveloperMetadataLocation: about('tabs'),
  DeveloperMetadataFinder: about('tabs'),
  Protection: about('rules'),
  Ui: () => NOTHING,
  Properties: store('properties'),
  Cache: store('cache'),
  Lock: (asked) => writes(`lock:${field(asked, 'id')}`),
  MailApp: (_, method) => (READING.test(method) ? reads('mail') : writes('mail')),
  ScriptApp: (_, method) => (method === 'deleteTrigger' ? writes('triggers') : reads('triggers')),
  ClockTriggerBuilder: (_, method) => (method === 'create' ? writes('triggers') : NOTHING),
};

function cellsOf(sheet: number, sources: Sources): Touch {
  const from = sources(sheet);
  return reads(...(from === null ? ['sheet:*'] : [sheet, ...from].map((id) => `sheet:${id}`)), 'tabs');
}

/** A field of the service object; '*' where it has none: then it stands for all of its kind. */
function field({ impl }: Asked, name: string): string {
  const value: unknown = impl === null ? undefined : Object.getOwnPropertyDescriptor(impl, name)?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '*';
}
