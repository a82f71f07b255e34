/** Catches what a person does in the grid: entries go to the host, the rest is asked of it, kept here or refused. */
import type { GridUp, Rect, TypedCell } from '../../server/grid/protocol.ts';
import { pastedCells } from './clipboard.ts';
import { enteredCell, hostSheet } from './content.ts';
import { typedText } from './locale.ts';
import { isCoreCommand, UIPlugin, type Zone } from './odoo.ts';
import { enteredKey, type GridCustom } from './values.ts';

/** What the window lends to the plugins of its model. */
export interface EditCustom extends GridCustom {
  send(up: GridUp): void;
  /** True while the host's own changes are laid: those are nobody's edits. */
  isHost: boolean;
}

export interface GridCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly [key: string]: unknown;
}

interface CellCommand {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly content?: string;
  style?: unknown;
  format?: string;
}

/** A reason of our own beside o-spreadsheet's: the command is the host's to run, or nobody's. */
export const HOST_ONLY = 'HostOnly';

/** Core commands a window may run by itself; all but entries last until the tab is laid again. */
const LOCAL = new Set([
  'UPDATE_CELL',
  'UPDATE_CELL_POSITION',
  'CLEAR_CELL',
  'CLEAR_CELLS',
  'DELETE_CONTENT',
  'RESIZE_COLUMNS_ROWS',
  'HIDE_COLUMNS_ROWS',
  'UNHIDE_COLUMNS_ROWS',
  'FREEZE_COLUMNS',
  'FREEZE_ROWS',
  'UNFREEZE_COLUMNS',
  'UNFREEZE_ROWS',
  'UNFREEZE_COLUMNS_ROWS',
  'SET_GRID_LINES_VISIBILITY',
]);

/** Commands of the screen that end in changes the host does not take piece by piece. */
const REFUSED = new Set([
  'SORT_CELLS',
  'PASTE_FROM_OS_CLIPBOARD',
  'REQUEST_UNDO',
  'REQUEST_REDO',
  'INSERT_CELL',
  'DELETE_CELL',
  'REMOVE_DUPLICATES',
  'SPLIT_TEXT_INTO_COLUMNS',
  'INSERT_PIVOT',
  'MOVE_COLUMNS_ROWS',
  'SET_FORMATTING_WITH_PIVOT',
]);

interface Batch {
  readonly root: string;
  readonly cells: Map<string, { sheetId: string; cell: TypedCell }>;
}

/** Sits among o-spreadsheet's plugins; the last to hear of each command. */
export class HostEdits extends UIPlugin {
  private readonly custom: EditCustom;
  private batch: Batch | null = null;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.custom = config.custom as unknown as EditCustom;
  }

  override allowDispatch(received: never): never {
    const command: GridCommand = received;
    const { isHost } = this.custom;
    const isOurs = LOCAL.has(command.type) || !(isCoreCommand(command as never) || REFUSED.has(command.type));
    return (isHost || isOurs ? 'Success' : HOST_ONLY) as never;
  }

  override beforeHandle(received: never): void {
    const command: GridCommand = received;
    if (this.custom.isHost) return;
    this.batch ??= { root: command.type, cells: new Map() };
    if (command.type !== 'UPDATE_CELL') return;
    const cell = command as unknown as CellCommand;
    if (cell.content !== undefined) this.collect(cell, cell.content, command.type === this.batch.root);
    // People enter values; looks are the file's own, and the host would not hear of them.
    delete cell.style;
    delete cell.format;
  }

  override finalize(): void {
    const { batch } = this;
    this.batch = null;
    if (batch === null || batch.cells.size === 0) return;
    const bySheet = new Map<string, TypedCell[]>();
    for (const { sheetId, cell } of batch.cells.values()) {
      bySheet.set(sheetId, [...(bySheet.get(sheetId) ?? []), cell]);
    }
    for (const [sheetId, cells] of bySheet) this.sendCells(hostSheet(sheetId), cells, batch.root);
  }

  private sendCells(sheet: number, cells: readonly TypedCell[], root: string): void {
    const [cell] = cells;
    const isTyped = root === 'UPDATE_CELL' && cells.length === 1;
    if (isTyped && cell !== undefined) this.custom.send({ kind: 'type', sheet, cell });
    else this.custom.send({ kind: 'paste', sheet, cells });
  }

  private collect(command: CellCommand, content: string, isTyped: boolean): void {
    const { sheetId, row, col, format } = command;
    const { locale } = this.custom.file;
    const isRaw = isTyped && !content.startsWith('=');
    const text = isRaw ? content : typedText(content, format, locale);
    const key = enteredKey({ sheetId, row, col });
    this.batch?.cells.set(key, { sheetId, cell: [row, col, text] });
    this.custom.entered.set(key, enteredCell(text, locale));
  }
}

const rectOf = ({ left, right, top, bottom }: Zone): Rect => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

interface Payload {
  readonly sheetId: string;
  readonly dimension: 'ROW' | 'COL';
  readonly base: number;
  readonly position: 'before' | 'after';
  readonly quantity: number;
  readonly elements: readonly number[];
  readonly name: string;
  readonly newName: string;
  readonly zone: Zone;
  readonly col: number;
  readonly sortDirection: 'asc' | 'desc';
  readonly target: readonly Zone[];
  readonly clipboardContent: { readonly text?: string };
  readonly activeSheetId: string;
}

/** Runs of neighbours, the last first: deleting one does not move those still to come. */
function runsOf(elements: readonly number[]): { at: number; count: number }[] {
  const runs: { at: number; count: number }[] = [];
  for (const at of [...elements].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.at + last.count === at) last.count += 1;
    else runs.push({ at, count: 1 });
  }
  return runs.reverse();
}

/** What to ask of the host for a command that the grid may not run itself; empty where there is nothing to ask. */
export function askedFor(command: GridCommand, activeSheet: string): GridUp[] {
  const payload = command as unknown as Payload;
  const sheet = hostSheet(command.sheetId ?? activeSheet);
  const axis = payload.dimension === 'ROW' ? 'rows' : 'columns';
  switch (command.type) {
    case 'ADD_COLUMNS_ROWS': {
      const at = payload.base + (payload.position === 'after' ? 1 : 0);
      return [{ kind: 'insert', sheet, axis, at, count: payload.quantity }];
    }
    case 'REMOVE_COLUMNS_ROWS':
      return runsOf(payload.elements).map((run) => ({ kind: 'delete', sheet, axis, ...run }));
    case 'MOVE_COLUMNS_ROWS': {
      const [run] = runsOf(payload.elements);
      if (payload.dimension !== 'COL' || run === undefined) return [];
      const before = payload.base + (payload.position === 'after' ? 1 : 0);
      return [{ kind: 'moveColumns', sheet, first: run.at, count: run.count, before }];
    }
    case 'SORT_CELLS': {
      const { zone, col, sortDirection } = payload;
      return [{ kind: 'sort', sheet, rect: rectOf(zone), column: col, ascending: sortDirection === 'asc' }];
    }
    case 'PASTE_FROM_OS_CLIPBOARD': {
      const [zone] = payload.target;
      const text = payload.clipboardContent.text ?? '';
      if (zone === undefined || text === '') return [];
      return [{ kind: 'paste', sheet: hostSheet(activeSheet), cells: pastedCells(text, zone) }];
    }
    case 'CREATE_SHEET':
      return [{ kind: 'addSheet', name: payload.name }];
    case 'RENAME_SHEET':
      return [{ kind: 'renameSheet', sheet, name: payload.newName }];
    case 'DELETE_SHEET':
      return [{ kind: 'deleteSheet', sheet }];
    default:
      return [];
  }
}

/** The rectangle a person has selected, as the host wants it. */
export const selectedRect = rectOf;
