/**
 * What a Google service of the host plugs into: the run it serves, the world that outlives runs, the realm of the bundle.
 *
 * How a service class is written (see realm.ts): plain classes whose *prototype methods* are what the bundle can call.
 * Fields, accessors (`get x()`) and `#private` members stay invisible to the bundle, enumerations (enumeration.ts) are
 * visible as fields. The boundary does the rest by itself, on every call from the bundle:
 *  - refuses when the run is over or a scope of scopes.ts is missing, and throws `not modelled: Class.method` for what is not there;
 *  - hands arguments over as copies in the host's own realm (arrays, plain objects, Dates), service objects unwrapped;
 *  - hands results back in the bundle's realm; instances of service classes come back wrapped, the same one for the same instance;
 *  - turns a thrown `ScriptError` into an Error of the bundle's realm, and measures the time spent here.
 * So a service works with ordinary host values, returns `this` or `new Range(...)`, and throws `new ScriptError(text)`.
 */
import type { LocaleId } from '../engine/types.ts';
import type { ScreenPort } from '../services/spreadsheet/screenTypes.ts';
import type { Answer, Execution, Fault, HostOptions, Menu, SentMail, Shown } from '../types.ts';

import type { Outcome, Staged } from './execute.ts';
import type { Locks } from './locks.ts';

export type RunKind = Execution['kind'];
export type Role = 'owner' | 'editor' | 'viewer';
export type Consent = 'unasked' | 'granted' | 'withheld';
/** What becomes of writes a run has queued and not flushed. */
export type Pending = 'lost' | 'applied';

/** Counts round trips. Pure getters that are free at Google do not call it. */
export interface Meter {
  /**
   * Adds one round trip and moves the clock on by its price (see `priceOf`). Call it *before* the effect: it ends the run
   * (by throwing) at the limit of its kind, or where a fault test asks for it.
   */
  count(kind: string, ms: number): void;
  /** Time that passes without a round trip, such as a sleep or waiting for a lock; ends the run at its limit, too. */
  wait(ms: number): void;
  /** The same for time that has passed on the clock already, while others went on. */
  stood(ms: number): void;
  readonly calls: Readonly<Record<string, number>>;
  readonly totalCalls: number;
  readonly modelledMs: number;
}

/** One execution of one top-level function. */
export interface Run {
  readonly id: number;
  readonly fn: string;
  readonly kind: RunKind;
  readonly isSimple: boolean;
  /** Whether there is a screen in front of the run: menu, client and simple runs have one, time triggers have none. */
  readonly hasUi: boolean;
  /** Who clicked, or the trigger's creator. Permissions and protections are judged by this account. */
  readonly user: string;
  /** `user` as `Session` gives it: blank in simple triggers. */
  readonly activeUser: string;
  readonly effectiveUser: string;
  /** The scopes the manifest names and the user has granted; empty in simple triggers. */
  readonly scopes: ReadonlySet<string>;
  readonly meter: Meter;
  /** Throws when the run has been ended: nothing it does after that has an effect. */
  alive(): void;
  /** Throws Google's text unless one of the scopes of `api` ('Range.getValues') is granted; the boundary calls it on each call. */
  require(api: string): void;
  /** Registered by a service that queues writes; `flush` calls it, e.g. before a dialog is shown. */
  onFlush(hook: () => void): void;
  flush(): void;
  /**
   * Called once when the run is over: 'applied' after a normal end or a thrown error (priced as usual), what the fault or
   * `unflushedOnKill` says after a kill (then `meter.count` and `alive` do nothing while the hooks run). Where a hook's own
   * counting ends the run, the hooks are called a second time, as after a kill.
   */
  onEnd(hook: (pending: Pending) => void): void;
  /** Shows something to the person in front of this run and returns the answer ('CLOSE' where nobody answers). */
  show(shown: Shown): Answer;
  log(line: string): void;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves on without running triggers: what a run's own time does. */
  pass(milliseconds: number): void;
}

/** Who the file is shared with. E-mails are compared in lower case. */
export interface People {
  readonly owner: string;
  /** null: the file is not shared with this account. */
  role(email: string): Role | null;
  /** The owner counts as an editor. */
  canEdit(email: string): boolean;
  share(email: string, role: 'editor' | 'viewer'): void;
  unshare(email: string): void;
  all(): readonly { readonly email: string; readonly role: Role }[];
  /** Makes another account the owner; the old one stays as an editor. */
  handOver(email: string): void;
  consent(email: string): Consent;
  setConsent(email: string, consent: Consent): void;
  save(): Saved['people'];
}

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

export interface ClockTrigger {
  readonly id: string;
  readonly fn: string;
  readonly creator: string;
  readonly schedule: Schedule;
  readonly createdAt: number;
  nextAt: number;
}

/** When a time trigger fires; `minute` only where nearMinute was called, `zone` an IANA name. */
export type Schedule =
  | { readonly every: 'minutes'; readonly n: 1 | 5 | 10 | 15 | 30 }
  | { readonly every: 'hours'; readonly n: number; readonly minute: number | null; readonly zone: string }
  | {
      readonly every: 'days';
      readonly n: number;
      readonly hour: number;
      readonly minute: number | null;
      readonly zone: string;
    }
  | {
      readonly every: 'weeks';
      readonly n: number;
      /** 0 is Sunday. */
      readonly weekDay: number;
      readonly hour: number;
      readonly minute: number | null;
      readonly zone: string;
    };

export interface CacheEntry {
  readonly value: string;
  readonly expiresAt: number;
  readonly putAt: number;
}

/** Amounts used per account on one day of the host's time zone. */
export interface Quotas {
  readonly mailPerDay: number;
  readonly triggerMsPerDay: number;
  used(kind: 'mail' | 'triggerMs', email: string): number;
  use(kind: 'mail' | 'triggerMs', email: string, amount: number): void;
  save(): Saved['quotas'];
}

/** Is handed every execution before it begins, and gives what became of it. */
export type Conductor = (begin: () => Staged) => Outcome;

/** The state that outlives runs. */
export interface World {
  readonly options: HostOptions & {
    readonly locale: LocaleId;
    readonly timeZone: string;
    readonly title: string;
    readonly account: 'consumer' | 'workspace';
    readonly seed: number;
    readonly unflushedOnKill: Pending;
  };
  readonly clock: Clock;
  readonly people: People;
  readonly manifest: Manifest;
  /** The .html files of `dist` by name without extension. */
  readonly pages: ReadonlyMap<string, string>;
  /** Store ('document', 'script', 'user:<e-mail>') → key → value. */
  readonly properties: Map<string, Map<string, string>>;
  readonly cache: Map<string, Map<string, CacheEntry>>;
  /** Locks held by somebody else, for tests: lock ('document', 'script', 'user:<e-mail>') → the moment it is let go. */
  readonly heldLocks: Map<string, number>;
  readonly triggers: ClockTrigger[];
  readonly outbox: SentMail[];
  readonly quotas: Quotas;
  readonly executions: Execution[];
  readonly shown: (Shown & { readonly user: string })[];
  /** The custom menus each person sees since opening the file. */
  readonly menus: Map<string, Menu[]>;
  fault: Fault | null;
  /** Who says when each execution goes on; null: each runs alone, from its beginning to its end. */
  conductor: Conductor | null;
  /** Numbers of the executions that have begun and not ended. */
  readonly live: Set<number>;
  readonly locks: Locks;
  /** Seeded, in [0, 1). */
  random(): number;
  uuid(): string;
  /** A seed from which `random` would go on as it will. */
  randomState(): number;
}

/** What outlives runs, as JSON; the workbook in the spreadsheet service's own form. What was shown on screens is not kept. */
export interface Saved {
  readonly version: number;
  readonly options: Pick<World['options'], 'owner' | 'title' | 'locale' | 'timeZone' | 'account' | 'seed'>;
  readonly now: string;
  readonly random: number;
  readonly people: {
    readonly roles: readonly (readonly [email: string, role: Role])[];
    readonly consents: readonly (readonly [email: string, consent: Consent])[];
  };
  readonly properties: readonly (readonly [store: string, values: readonly (readonly [string, string])[]])[];
  readonly cache: readonly (readonly [store: string, entries: readonly (readonly [string, CacheEntry])[]])[];
  readonly heldLocks: readonly (readonly [lock: string, until: number])[];
  readonly triggers: readonly ClockTrigger[];
  readonly outbox: readonly SentMail[];
  readonly quotas: readonly (readonly [key: string, amount: number])[];
  readonly executions: readonly Execution[];
  readonly menus: readonly (readonly [email: string, menus: readonly Menu[]])[];
  readonly workbook: unknown;
}

/** The bundle's own vm context seen from the host. */
export interface Realm {
  /** A copy of arrays, plain objects and Dates made of the bundle's constructors; service objects come back wrapped. */
  toRealm(value: unknown): unknown;
  /** Shows a service object to the bundle: everything that is not there throws `not modelled: className.x`. */
  wrap(className: string, impl: object): object;
}

/** The globals a service adds to the bundle's context, e.g. { MailApp }: plain objects or class instances, wrapped on installation. */
export type ServiceFactory = (run: Run, world: World) => Record<string, object>;

/** What a change by hand tells `onEdit`; a1 of the range that changed. value and oldValue only for a single cell. */
export interface Edit {
  readonly sheet: string;
  readonly a1: string;
  readonly value?: string | number | boolean;
  readonly oldValue?: string | number | boolean;
}

/** What people do at the grid; each throws what the person would be told. Roles are the port's to judge (viewers edit nothing). */
export interface GridPort {
  /** null where nothing changed. */
  type(user: string, sheet: string, a1: string, text: string): Edit | null;
  paste(user: string, sheet: string, a1: string, rows: readonly (readonly string[])[]): Edit | null;
  see(user: string, sheet: string, a1: string): string[][];
  insertRows(user: string, sheet: string, beforeRow: number, count: number): void;
  deleteRows(user: string, sheet: string, firstRow: number, count: number): void;
  insertColumns(user: string, sheet: string, beforeColumn: number, count: number): void;
  deleteColumns(user: string, sheet: string, firstColumn: number, count: number): void;
  moveColumns(user: string, sheet: string, firstColumn: number, count: number, beforeColumn: number): void;
  sort(user: string, sheet: string, a1: string, column: number, ascending: boolean): void;
  renameSheet(user: string, sheet: string, name: string): void;
  deleteSheet(user: string, sheet: string): void;
  moveSheet(user: string, sheet: string, index: number): void;
  duplicateSheet(user: string, sheet: string): string;
  hideSheet(user: string, sheet: string, hidden: boolean): void;
  hideRows(user: string, sheet: string, firstRow: number, count: number, hidden: boolean): void;
  hideColumns(user: string, sheet: string, firstColumn: number, count: number, hidden: boolean): void;
  freeze(user: string, sheet: string, panes: { rows?: number; columns?: number }): void;
  clear(user: string, sheet: string, a1: string): Edit;
  merge(user: string, sheet: string, a1: string): void;
  unmerge(user: string, sheet: string, a1: string): void;
  filter(user: string, sheet: string, a1: string, column: number, hidden: readonly string[]): void;
  removeFilter(user: string, sheet: string): void;
  replace(user: string, sheet: string | null, find: string, by: string): number;
  format(user: string, sheet: string, a1: string, format: string): void;
  clearValidation(user: string, sheet: string, a1: string): void;
  clearConditional(user: string, sheet: string): void;
  removeProtection(user: string, sheet: string, description: string): void;
  addSheet(user: string, name: string, rows?: readonly (readonly string[])[]): void;
}

/** What `createSpreadsheet(world)` of host/services/spreadsheet/index.ts returns. */
export interface SpreadsheetPort {
  readonly factory: ServiceFactory;
  readonly grid: GridPort;
  readonly screen: ScreenPort;
  /** `source` (and `range`, `value`, `oldValue`) of the event object of onOpen and onEdit, as service objects of this run; not counted. */
  event(run: Run, edit: Edit | null): Readonly<Record<string, unknown>>;
  snapshot(): unknown;
  sheetNames(): readonly string[];
  exportXlsx(path: string): Promise<void>;
  /** File > Settings: for those who may edit the file. */
  setLocale(user: string, locale: LocaleId): void;
  setTimeZone(user: string, zone: string): void;
  /** The file as JSON, for `createSpreadsheet` to open again. */
  save(): unknown;
  /** Opens what `save` gave in another world, with this file's engine where it can be brought back; this file is spent then. */
  reopen(world: World, saved: unknown): SpreadsheetPort;
}
/** `saved` is what `save` gave; without it the file is new. */
export type CreateSpreadsheet = (world: World, saved?: unknown) => SpreadsheetPort;
