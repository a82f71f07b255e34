/** What a command sees of the workbook: which tabs there are, and those it has named. */
import type { RawCell } from '../domain/raw.ts';
import type { Sheet } from '../workbook/decode.ts';
import type { TabRef } from '../workbook/tab.ts';

/** The workbook's tabs, as known before any is read. */
export interface Inventory {
  readonly fileUrl: string;
  /** E-mail of the file's owner; asked for only where a command is the owner's. */
  readonly fileOwner: string;
  readonly tabs: readonly KnownTab[];
  /** Names of sheets that are not the product's, copies of its tabs among them. */
  readonly foreign: readonly string[];
  /** Names of the sheets that people made by duplicating a tab: nothing is read from them or written there. */
  readonly copies: readonly string[];
  /** What a check of the file looks at; read only when asked. */
  readonly file: FileState;
}
/** Each reading is a round trip of its own, made when it is asked for. */
export interface FileState {
  readonly id: string;
  readonly zone: string;
  readonly scriptZone: string;
  /** E.g. "vi_VN": in which order days are read as people type them. */
  readonly locale: string;
  /** E-mails of those who may edit the file, in lower case. */
  readonly editors: readonly string[];
  /** Descriptions of every protection in the file. */
  readonly protections: ReadonlySet<string>;
}
/** What a sheet of somebody else's shows, and whether there is more of it. */
export interface ForeignGrid {
  readonly rows: readonly (readonly string[])[];
  readonly truncated: boolean;
}
export interface KnownTab {
  readonly ref: TabRef;
  readonly sheetName: string;
  readonly sheetId: number;
  readonly fingerprint: string;
}

/** Rows of a sheet from this one on, and how many of its columns. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
  readonly columns: number;
}

export interface View {
  readonly inventory: Inventory;
  /** A tab the command named in `reads`; throws when it was not named. */
  sheet(ref: TabRef): Sheet;
  /** The same, or null where the workbook has no such tab. */
  find(ref: TabRef): Sheet | null;
  /** A sheet that is not the product's, as it is shown; null where the file has none of that name. */
  foreign(name: string): ForeignGrid | null;
  /** Some rows of a tab too long to be read whole, each from its first column on; a round trip. */
  rows(ref: TabRef, stretch: Stretch): readonly (readonly RawCell[])[];
  /** Names of the tabs that a check could not read: a column or a block of theirs is gone. */
  readonly broken?: readonly string[];
}
