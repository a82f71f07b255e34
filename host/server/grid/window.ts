/** One window: what it was sent of the file, and what it has to hear to show what stands there now. */
import type { ScreenPort } from '../../services/spreadsheet/screenTypes.ts';
import { touchedBy } from './edits.ts';
import { cellAt, changedCells, contentOf, type Picture, takePicture } from './picture.ts';
import type { GridContent, GridDown, GridSheet, GridUp, ScreenCell } from './protocol.ts';

export interface Window {
  readonly email: string;
  /** What the window has of each tab it was shown. */
  readonly sent: Map<number, Picture>;
  /** The tabs it knows of. */
  sheets: readonly GridSheet[];
  /** The tab in front: it alone, and what its charts are drawn from, is kept in step. */
  inFront: number;
}

/** One look at the file: every tab is read at most once, whoever has it open. */
export interface Look {
  readonly screen: ScreenPort;
  /** The tabs as this person sees them. */
  sheetsOf(email: string): readonly GridSheet[];
  picture(sheet: number): Picture;
}

export function lookAt(screen: ScreenPort): Look {
  const pictures = new Map<number, Picture>();
  const people = new Map<string, readonly GridSheet[]>();
  const sheets = screen.sheets();
  return {
    screen,
    sheetsOf(email) {
      const known =
        people.get(email) ??
        sheets.map((sheet) => ({ ...sheet, isLocked: screen.isLocked(email, sheet.id) }));
      people.set(email, known);
      return known;
    },
    picture(sheet) {
      const picture = pictures.get(sheet) ?? takePicture(screen, sheet);
      pictures.set(sheet, picture);
      return picture;
    },
  };
}

export const keyOf = (value: unknown): string => JSON.stringify(value);

const find = (sheets: readonly GridSheet[], sheet: number): GridSheet | undefined =>
  sheets.find(({ id }) => id === sheet);

/** Charts are drawn from cells, which may stand on another tab. */
function withSources(look: Look, window: Window, sheet: number): number[] {
  if (find(window.sheets, sheet) === undefined) return [];
  const sources = look.picture(sheet).frame.charts.map((chart) => chart.sheet);
  return [...new Set([sheet, ...sources])];
}

/** Reads a tab for a window and remembers that the window has it. */
function load(look: Look, window: Window, sheet: number): GridContent {
  const picture = look.picture(sheet);
  window.sent.set(sheet, picture);
  return contentOf(sheet, picture);
}

/** A window that has nothing yet, with the content it begins with. */
export function openWindow(
  look: Look,
  email: string,
  inFront: number,
): { window: Window; contents: readonly GridContent[] } {
  const window: Window = { email, sent: new Map(), sheets: look.sheetsOf(email), inFront };
  return { window, contents: withSources(look, window, inFront).map((sheet) => load(look, window, sheet)) };
}

/** Tabs that are gone, or have another size: the window throws away what it has of these, too. */
function forgetReshaped(sheets: readonly GridSheet[], window: Window): void {
  for (const sheet of window.sent.keys()) {
    const [before, now] = [find(window.sheets, sheet), find(sheets, sheet)];
    const isSame = now !== undefined && before?.rows === now.rows && before.columns === now.columns;
    if (!isSame) window.sent.delete(sheet);
  }
}

function isStale(look: Look, window: Window, sheet: number): boolean {
  return look.picture(sheet).frameKey !== window.sent.get(sheet)?.frameKey;
}

/** The cells that changed on a tab, and the touched ones whether they changed or not. */
function cellMessages(look: Look, window: Window, sheet: number, up: GridUp | undefined): GridDown[] {
  const sent = window.sent.get(sheet);
  if (sent === undefined) return [];
  const picture = look.picture(sheet);
  const changed = changedCells(sent, picture);
  window.sent.set(sheet, picture);
  const known = new Set(changed.map(([row, column]) => `${row}:${column}`));
  const touched = up !== undefined && 'sheet' in up && up.sheet === sheet ? touchedBy(up) : [];
  const told: ScreenCell[] = touched
    .filter(([row, column]) => !known.has(`${row}:${column}`))
    .map(([row, column]) => cellAt(picture, row, column));
  return changed.length + told.length === 0 ? [] : [{ kind: 'cells', sheet, cells: [...changed, ...told] }];
}

/** What the window has to hear; `up` is its own edit, of which it is told the outcome in any case. */
export function difference(look: Look, window: Window, up?: GridUp): GridDown[] {
  const sheets = look.sheetsOf(window.email);
  const isReshaped = keyOf(sheets) !== keyOf(window.sheets);
  if (isReshaped) forgetReshaped(sheets, window);
  window.sheets = sheets;
  const edited = up !== undefined && 'sheet' in up && window.sent.has(up.sheet) ? [up.sheet] : [];
  const watched = [...new Set([...withSources(look, window, window.inFront), ...edited])];
  const stale = watched.filter((sheet) => isStale(look, window, sheet));
  const layout: GridDown[] = [];
  if (isReshaped || stale.length > 0) {
    const contents = stale.map((sheet) => load(look, window, sheet));
    layout.push({ kind: 'layout', sheets, contents });
  }
  return [...layout, ...watched.flatMap((sheet) => cellMessages(look, window, sheet, up))];
}

/** A tab comes in front: its content is sent, or what changed in it since it was there last. */
export function bringInFront(look: Look, window: Window, sheet: number): GridDown[] {
  if (find(look.sheetsOf(window.email), sheet) === undefined) return [];
  window.inFront = sheet;
  return difference(look, window);
}
