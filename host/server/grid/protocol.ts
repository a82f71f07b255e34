/** What the grid of a window and the host say to each other. Everything is JSON; rows and columns count from zero. */
import type { Rect } from '../../engine/types.ts';
import type { ScreenCell, ScreenFrame, ScreenSheet } from '../../services/spreadsheet/screenTypes.ts';

export type {
  ScreenCell,
  ScreenChart,
  ScreenFrame,
  ScreenHighlight,
  ScreenList,
  ScreenSheet,
  ScreenValue,
  SizeRun,
} from '../../services/spreadsheet/screenTypes.ts';
export type { Rect };

/** A tab as one person sees it in the bar at the bottom. */
export interface GridSheet extends ScreenSheet {
  readonly isLocked: boolean;
}

/** What lies on one tab. */
export interface GridContent {
  readonly sheet: number;
  readonly cells: readonly ScreenCell[];
  readonly frame: ScreenFrame;
}

/** With what a window begins: every tab's name and size, the content of the one in front only. */
export interface GridStart {
  readonly title: string;
  readonly locale: 'vi_VN' | 'en_US';
  readonly isReadonly: boolean;
  readonly sheets: readonly GridSheet[];
  readonly active: { readonly sheet: number; readonly row: number; readonly column: number };
  readonly contents: readonly GridContent[];
}

/** A cell and what the person put there, as typed. */
export type TypedCell = readonly [row: number, column: number, text: string];

export type GridUp =
  /** One cell at the keyboard; validations may refuse it. */
  | { readonly kind: 'type'; readonly sheet: number; readonly cell: TypedCell }
  /** Many cells at once: pasted, filled down, cleared. */
  | { readonly kind: 'paste'; readonly sheet: number; readonly cells: readonly TypedCell[] }
  | { readonly kind: 'select'; readonly sheet: number; readonly rect: Rect }
  /** A tab comes to the front whose content the window does not have. */
  | { readonly kind: 'show'; readonly sheet: number }
  | {
      readonly kind: 'insert' | 'delete';
      readonly sheet: number;
      readonly axis: 'rows' | 'columns';
      /** The row or column pushed away, or the first one deleted. */
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'moveColumns';
      readonly sheet: number;
      readonly first: number;
      readonly count: number;
      readonly before: number;
    }
  | {
      readonly kind: 'sort';
      readonly sheet: number;
      readonly rect: Rect;
      readonly column: number;
      readonly ascending: boolean;
    }
  | { readonly kind: 'addSheet'; readonly name: string }
  | { readonly kind: 'renameSheet'; readonly sheet: number; readonly name: string }
  | { readonly kind: 'deleteSheet'; readonly sheet: number };

export type GridDown =
  /** Cells that differ from what the window was sent; one without text and value is empty now. */
  | { readonly kind: 'cells'; readonly sheet: number; readonly cells: readonly ScreenCell[] }
  /** Tabs came, went, were renamed or resized, or what lies on some of them changed: lay the grid again. */
  | {
      readonly kind: 'layout';
      readonly sheets: readonly GridSheet[];
      readonly contents: readonly GridContent[];
    }
  | { readonly kind: 'activate'; readonly sheet: number; readonly row: number; readonly column: number }
  /** The host's own words, as Google says them. */
  | { readonly kind: 'refused'; readonly text: string };

/** Keeps the grids of all windows in step with the host. None of these throws for what a person may not do. */
export interface GridSync {
  open(window: string, email: string): GridStart;
  close(window: string): void;
  show(window: string, sheet: number): readonly GridDown[];
  /** Runs the person's edit. What it changed in other windows comes with the next `publish`. */
  receive(window: string, message: GridUp): readonly GridDown[];
  /** What every window has to hear of; call it after anything that may have changed the file. */
  publish(): readonly { readonly window: string; readonly message: GridDown }[];
}
