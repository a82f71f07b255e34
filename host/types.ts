/** What tests, the demo and the bench see of the local host. */
import type { LocaleId } from './engine/types.ts';
import type { ScreenPort } from './services/spreadsheet/screenTypes.ts';

export interface HostOptions {
  /** Folder that holds the built bundle: every .js file, then appsscript.json. */
  readonly dist: string;
  /** E-mail of the spreadsheet's owner. */
  readonly owner: string;
  /** The moment the host's clock starts at, ISO 8601 with offset. */
  readonly now: string;
  readonly locale?: LocaleId;
  readonly timeZone?: string;
  readonly title?: string;
  /** Consumer: 100 mail recipients and 90 trigger minutes a day; Workspace: 1,500 and 6 h. */
  readonly account?: 'consumer' | 'workspace';
  /** Seed of trigger jitter and of Utilities.getUuid. */
  readonly seed?: number;
  /** What becomes of writes not yet flushed when a run is killed, unless the fault says it itself. */
  readonly unflushedOnKill?: 'lost' | 'applied';
  /** Real milliseconds one execution may take, against endless loops; default two minutes. */
  readonly hardLimitMs?: number;
  /** What `Host.save` gave: the file goes on as it stood; owner, title, zone, locale, account and moment are the save's. */
  readonly load?: unknown;
  /** Who looks at what runs show where nobody was named to answer, such as for calls from a page. */
  readonly screen?: (shown: Shown, user: string) => Answer;
}

export interface Execution {
  readonly id: number;
  /** The top-level function that ran. */
  readonly fn: string;
  /** First argument when `fn` is `rpc`, else ''. */
  readonly detail: string;
  readonly user: string;
  readonly kind: 'menu' | 'client' | 'trigger' | 'simple';
  readonly startedAt: string;
  /** Round trips by kind, e.g. { 'Range.getValues': 3 }. */
  readonly calls: Readonly<Record<string, number>>;
  readonly totalCalls: number;
  readonly modelledMs: number;
  /** The bundle's own CPU in milliseconds: the whole run less the time spent inside host services. */
  readonly cpuMs: number;
  readonly error: string | null;
  readonly log: readonly string[];
}

export interface SentMail {
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  readonly name: string | null;
  readonly replyTo: string | null;
}

export interface Menu {
  readonly title: string;
  readonly items: readonly (
    | { readonly title: string; readonly fn: string }
    | Menu
    | { readonly separator: true }
  )[];
}

/** What a dialog shows and what the person answers: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE', with text for a prompt. */
export interface Shown {
  readonly kind: 'alert' | 'prompt' | 'toast' | 'sidebar' | 'dialog';
  readonly title: string;
  readonly text: string;
  readonly html?: string;
  /** Of an alert or a prompt, besides its cross. */
  readonly buttons?: readonly Answer['button'][];
  /** Of a dialog, in pixels; where the script asked for none Google chooses. */
  readonly width?: number;
  readonly height?: number;
  /** A dialog beside which one can go on working. */
  readonly modeless?: boolean;
  /** Of a toast; null leaves it until it is clicked away. */
  readonly seconds?: number | null;
}
export interface Answer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  readonly text?: string;
}

/** One account in front of the spreadsheet. */
export interface Person {
  readonly email: string;
  /** What the file lets this account do, and whether it let the script act for it. */
  standing(): {
    readonly role: 'owner' | 'editor' | 'viewer' | null;
    readonly consent: 'unasked' | 'granted' | 'withheld';
  };
  /** Opens the file: runs onOpen for editors and returns the custom menus (none for viewers). */
  open(): readonly Menu[];
  /** Clicks a menu item by its titles from the top, e.g. ['Thi đua', 'Tổng hợp năm…']; asks for consent the first time. */
  click(path: readonly string[], answer?: (shown: Shown) => Answer): Execution;
  /** google.script.run from a page this person has open; throws what the client would see. */
  call(fn: string, ...args: readonly unknown[]): unknown;
  /** Types into one cell as at the keyboard: parsed by locale, checked by protection and validation, then onEdit. */
  type(sheet: string, a1: string, text: string): void;
  /** Pastes rows of text with its top left at `a1` (values only): protections hold, validations only warn, then onEdit. */
  paste(sheet: string, a1: string, rows: readonly (readonly string[])[]): void;
  /** What the screen shows. */
  see(sheet: string, a1: string): string[][];
  insertRows(sheet: string, beforeRow: number, count: number): void;
  deleteRows(sheet: string, firstRow: number, count: number): void;
  insertColumns(sheet: string, beforeColumn: number, count: number): void;
  deleteColumns(sheet: string, firstColumn: number, count: number): void;
  moveColumns(sheet: string, firstColumn: number, count: number, beforeColumn: number): void;
  sort(sheet: string, a1: string, column: number, ascending: boolean): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  /** To the position `index` from the left, counted from 1. */
  moveSheet(sheet: string, index: number): void;
  /** «Duplicate» in a tab's menu; returns the copy's name. */
  duplicateSheet(sheet: string): string;
  hideSheet(sheet: string, hidden: boolean): void;
  hideRows(sheet: string, firstRow: number, count: number, hidden: boolean): void;
  hideColumns(sheet: string, firstColumn: number, count: number, hidden: boolean): void;
  freeze(sheet: string, panes: { rows?: number; columns?: number }): void;
  /** The Delete key: contents go, formats, dropdowns and notes stay; then onEdit. */
  clear(sheet: string, a1: string): void;
  /** Keeps the first cell's value and loses the others'. */
  merge(sheet: string, a1: string): void;
  unmerge(sheet: string, a1: string): void;
  /** A filter over `a1` that hides the rows which show one of these texts in `column`. */
  filter(sheet: string, a1: string, column: number, hidden: readonly string[]): void;
  removeFilter(sheet: string): void;
  /** Find and replace on one tab, or with null on all; how many cells changed. No onEdit. */
  replace(sheet: string | null, find: string, by: string): number;
  /** A number format, such as '@' or 'dd/MM/yyyy', on cells as they stand. */
  format(sheet: string, a1: string, format: string): void;
  clearValidation(sheet: string, a1: string): void;
  clearConditional(sheet: string): void;
  /** Takes a protection of this tab away, found by its description. */
  removeProtection(sheet: string, description: string): void;
  addSheet(name: string, rows?: readonly (readonly string[])[]): void;
  /** Grants, withholds or takes back consent to the manifest's scopes. */
  consent(granted: boolean): void;
}

/** What ends a run from outside. */
export type FaultKind = 'timeLimit' | 'serverError' | 'quota';

/** Where a run is struck, by what, and what becomes of its unflushed writes. */
export interface Fault {
  readonly call: number;
  readonly when: 'before' | 'after';
  /** Says with which of Google's texts it ends; the time limit where nothing is said. */
  readonly kind?: FaultKind;
  /** Another text. */
  readonly error?: string;
  /** `false`: that call throws, once, and the run lives on. */
  readonly fatal?: boolean;
  /** Of writes queued before a deadly fault; `HostOptions.unflushedOnKill` where it says nothing. */
  readonly pending?: 'lost' | 'applied';
}

export interface Host {
  readonly clock: {
    now(): Date;
    /** Moves forward and runs, in order, every trigger that falls due on the way. */
    advance(milliseconds: number): void;
    /** Jumps there, forwards only, as if the file had slept: triggers due on the way are passed over. */
    set(iso: string): void;
  };
  readonly outbox: readonly SentMail[];
  readonly executions: readonly Execution[];
  /** Everything shown to anybody: alerts, prompts, toasts, sidebars, dialogs, with the person's e-mail. */
  readonly shown: readonly (Shown & { readonly user: string })[];
  person(email: string): Person;
  share(email: string, role: 'editor' | 'viewer'): void;
  unshare(email: string): void;
  sheetNames(): readonly string[];
  /** The file as the workbench draws it. */
  readonly screen: ScreenPort;
  /** Everything there is to compare: cells, formulas, formats, validations, protections, metadata, properties, triggers, outbox. */
  snapshot(): unknown;
  /** Everything that outlives runs, as JSON for `HostOptions.load`; the last 200 executions, nothing of what was shown. */
  save(): unknown;
  /** Opens another save of this file, as `openHost` does but faster; nobody may use this host any more. */
  reopen(load: unknown): Host;
  /** The scopes the manifest names: what a person consents to. */
  readonly scopes: readonly string[];
  /** Whom the file is shared with. */
  people(): readonly { readonly email: string; readonly role: 'owner' | 'editor' | 'viewer' }[];
  /**
   * What «Make a copy» by this account gives, for `HostOptions.load`: an ID of its own, the copier as owner and sole editor of every
   * protection, no triggers, no consent; document properties only where asked for.
   */
  copyFile(email: string, options?: { readonly keepsProperties?: boolean }): unknown;
  /** File > Version history: the grid as an earlier `save` of this file held it; sharing, properties, triggers and mails stay. */
  restoreVersion(version: unknown): void;
  /** The file changes hands: an editor becomes the owner, the old owner an editor, whose triggers go on. */
  transferOwnership(email: string): void;
  /** File > Settings, by somebody who may edit. */
  setLocale(email: string, locale: LocaleId): void;
  setTimeZone(email: string, zone: string): void;
  /** Writes the workbook as .xlsx: spilled formulas stand as array formulas over their spill with computed values. */
  exportXlsx(path: string): Promise<void>;
  /** The price list and the sums by call kind so far. */
  readonly meter: { readonly prices: Readonly<Record<string, number>> };
  /** Strikes every execution just before or just after its k-th counted call (a seam for fault tests); null takes it away. */
  killAt(fault: Fault | null): void;
  /** Somebody else holds this lock for so long, from now on. */
  holdLock(lock: 'document' | 'script', milliseconds: number): void;
}
