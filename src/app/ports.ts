/** What the product needs of the world outside; `google/` is the only room that answers. */
import type { Language } from '../catalogue/settings.ts';
import type { IsoDate } from '../catalogue/types.ts';
import type { ForeignGrid, Inventory, Mail, Stretch } from '../commands/define.ts';
import type { RawCell } from '../domain/raw.ts';
import type { Change } from '../workbook/changes.ts';
import type { RawSheet, Sheet } from '../workbook/decode.ts';
import type { Only, TabRef } from '../workbook/tab.ts';
import type { MenuNode } from './menu.ts';

/** Failures of the platform that a person can be told about; anything else is a bug. */
export type Failure =
  | 'protectedCell'
  | 'invalidCell'
  | 'serviceBusy'
  | 'quotaSpent'
  | 'badAddress'
  | 'storeFull';

/** A page of the sidebar and what it starts with. */
export interface Page {
  readonly name: 'sidebar' | 'office' | 'import' | 'documents';
  readonly title: string;
  readonly language: Language;
  readonly view: string;
  readonly unit: string;
  readonly dialog: { readonly width: number; readonly height: number } | null;
}

export interface WorkbookPort {
  /** As it stood when it was first looked at, with what this run has laid since. */
  inventory(): Inventory;
  /** From now on the inventory holds what other runs have laid meanwhile. */
  renewInventory(): void;
  /** The columns commands need, or `whole` tabs, or `only` some columns; few round trips each. A tab read before in this run is read again. */
  read(refs: readonly TabRef[], whole?: boolean, only?: Only): ReadonlyMap<TabRef, Sheet>;
  /** Every cell of a tab, whatever stands in its key rows; null where there is none. */
  raw(ref: TabRef): RawSheet | null;
  /** A sheet that is not the product's, as it is shown; null where there is none of that name. */
  foreign(name: string): ForeignGrid | null;
  /** Some rows of a tab, as they stand now. */
  rows(ref: TabRef, stretch: Stretch): readonly (readonly RawCell[])[];
  /** Everything in order; changes of tabs are then flushed. */
  write(changes: readonly Change[]): void;
  /** Puts the file into the script's time zone: dates of cells are days there. */
  ensureZone(): void;
  /** Cells of these tabs that show an error, e.g. "Phong trào!R5: #REF!". */
  errors(refs: readonly TabRef[]): string[];
}
export interface Ports {
  readonly workbook: WorkbookPort;
  /** E-mail of the person who clicks, of a trigger's creator; '' where Google does not tell. */
  email(): string;
  /** `mark` tells this moment from any other: no two runs give the same. */
  readonly clock: { today(): IsoDate; now(): number; elapsed(): number; mark(): string };
  /** False when another run keeps it for too long. */
  readonly lock: { acquire(): boolean; release(): void };
  readonly mail: { quota(): number; send(mail: Mail): void };
  /** Small facts every editor may read: marks of changed units, the trigger's heartbeat, the day's finished duties. */
  readonly facts: {
    all(): Readonly<Record<string, string>>;
    set(key: string, value: string): void;
  };
  /** What this account keeps for itself; no other account can read it. */
  readonly own: { all(): Readonly<Record<string, string>> };
  /** Text that may be lost at any time, shared by the file's editors: at most 100 KB a value. */
  readonly cache: { get(key: string): string | null; put(key: string, value: string, seconds: number): void };
  /** The time trigger of the account that runs; nobody sees another's. */
  readonly triggers: { ensure(): void; hasOwn(): boolean; removeOwn(): void };
  readonly screen: {
    tell(title: string, text: string): void;
    toast(title: string, text: string): void;
    confirm(title: string, text: string): boolean;
    ask(title: string, text: string): string | null;
    show(title: string, html: string): void;
    /** A page of the bundle; `dialog` opens it wide in front of the sheet, else it stands beside it. */
    openPage(page: Page): void;
    activate(ref: TabRef): void;
    /** The tab in front of the person; '' where it is none of ours. */
    activeTab(): TabRef;
    addMenu(menu: MenuNode): void;
  };
  /** The tab an edit event happened in, where it is one of ours. */
  editedTab(event: unknown): TabRef | null;
  /** What kind of failure of the platform this is, or null for a bug. */
  failure(error: unknown): Failure | null;
  log(text: string): void;
}

/** Some of the cells that a command writes lie under merged ones, which would swallow them. */
export class CellsMerged extends Error {
  readonly sheet: string;
  readonly cells: string;
  constructor(sheet: string, cells: string) {
    super(`${sheet} has merged cells: ${cells}`);
    this.sheet = sheet;
    this.cells = cells;
  }
}

/** A tab lacks a column or block that a command needs. */
export class LayoutBroken extends Error {
  readonly sheet: string;
  readonly column: string;
  constructor(sheet: string, column: string) {
    super(`${sheet} lacks ${column}`);
    this.sheet = sheet;
    this.column = column;
  }
}
