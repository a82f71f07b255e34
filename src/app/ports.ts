/** What the product needs of the world outside; `google/` is the only room that answers. */
import type { IsoDate } from '../catalogue/types.ts';
import type { Inventory, Mail } from '../commands/define.ts';
import type { Change } from '../workbook/changes.ts';
import type { Sheet } from '../workbook/decode.ts';
import type { TabRef } from '../workbook/tab.ts';
import type { MenuNode } from './menu.ts';

/** Failures of the platform that a person can be told about; anything else is a bug. */
export type Failure = 'protectedCell' | 'invalidCell' | 'serviceBusy' | 'quotaSpent' | 'badAddress';

export interface WorkbookPort {
  /** As it stands now, tabs laid in this run included. */
  inventory(): Inventory;
  /** The columns commands need, or `whole` tabs; one round trip each. A tab read before in this run is read again. */
  read(refs: readonly TabRef[], whole?: boolean): ReadonlyMap<TabRef, Sheet>;
  /** Everything in order, then flushed. */
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
  readonly clock: { today(): IsoDate; now(): number; elapsed(): number };
  /** False when another run keeps it for too long. */
  readonly lock: { acquire(): boolean; release(): void };
  readonly mail: { quota(): number; send(mail: Mail): void };
  /** Small facts every editor may read: marks of changed units, the trigger's heartbeat, the day's finished duties. */
  readonly facts: {
    all(): Readonly<Record<string, string>>;
    set(key: string, value: string): void;
  };
  readonly triggers: { ensure(): void; removeOwn(): void };
  readonly screen: {
    tell(title: string, text: string): void;
    toast(title: string, text: string): void;
    confirm(title: string, text: string): boolean;
    ask(title: string, text: string): string | null;
    show(title: string, html: string): void;
    activate(ref: TabRef): void;
    addMenu(menu: MenuNode): void;
  };
  /** The tab an edit event happened in, where it is one of ours. */
  editedTab(event: unknown): TabRef | null;
  /** What kind of failure of the platform this is, or null for a bug. */
  failure(error: unknown): Failure | null;
  log(text: string): void;
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
