/** Keeps every window's grid in step with the host: what a person does goes there, what differs afterwards comes back. */
import type { ScreenPort } from '../../services/spreadsheet/screenTypes.ts';
import type { Host } from '../../types.ts';
import { runEdit, touchedBy } from './edits.ts';
import { cellAt, changedCells, contentOf, type Picture, takePicture } from './picture.ts';
import type { GridContent, GridDown, GridStart, GridSync, GridUp, ScreenCell } from './protocol.ts';

interface Sent {
  readonly picture: Picture;
  readonly locksKey: string;
}

interface Window {
  readonly email: string;
  /** What the window has of each tab it was shown. */
  readonly sent: Map<number, Sent>;
  sheetsKey: string;
  /** The place in front that the window knows of. */
  front: string;
}

/** One look at the file: every tab is read at most once, whoever has it open. */
interface Look {
  readonly sheets: ReturnType<ScreenPort['sheets']>;
  readonly sheetsKey: string;
  picture(sheet: number): Picture;
}

function lookAt(screen: ScreenPort): Look {
  const pictures = new Map<number, Picture>();
  const sheets = screen.sheets();
  return {
    sheets,
    sheetsKey: JSON.stringify(sheets),
    picture(sheet) {
      const picture = pictures.get(sheet) ?? takePicture(screen, sheet);
      pictures.set(sheet, picture);
      return picture;
    },
  };
}

const keyOf = (value: unknown): string => JSON.stringify(value);

/** Charts are drawn from cells, which may stand on another tab. */
function withSources(look: Look, sheet: number): number[] {
  const sources = look.picture(sheet).frame.charts.map((chart) => chart.sheet);
  return [...new Set([sheet, ...sources])];
}

/** Reads a tab for a window and remembers that the window has it. */
function load(screen: ScreenPort, look: Look, window: Window, sheet: number): GridContent {
  const picture = look.picture(sheet);
  const locks = screen.locks(window.email, sheet);
  window.sent.set(sheet, { picture, locksKey: keyOf(locks) });
  return contentOf(sheet, picture, locks);
}

/** Cells that changed, on tabs where nothing else did. */
function cellMessages(look: Look, window: Window, forced: ReadonlyMap<number, ScreenCell[]>): GridDown[] {
  const messages: GridDown[] = [];
  for (const [sheet, sent] of window.sent) {
    const picture = look.picture(sheet);
    const changed = changedCells(sent.picture, picture);
    window.sent.set(sheet, { ...sent, picture });
    const known = new Set(changed.map(([row, column]) => keyOf([row, column])));
    const cells = [
      ...changed,
      ...(forced.get(sheet) ?? []).filter(([row, column]) => !known.has(keyOf([row, column]))),
    ];
    if (cells.length > 0) messages.push({ kind: 'cells', sheet, cells });
  }
  return messages;
}

/** What the window has to hear to stand where the file stands. `touched` cells are told whether they changed or not. */
function difference(screen: ScreenPort, look: Look, window: Window, up?: GridUp): GridDown[] {
  const here = new Map(look.sheets.map((sheet) => [sheet.id, sheet]));
  for (const sheet of window.sent.keys()) if (!here.has(sheet)) window.sent.delete(sheet);
  const isReshaped = look.sheetsKey !== window.sheetsKey;
  const sizes = new Map((JSON.parse(window.sheetsKey) as Look['sheets']).map((sheet) => [sheet.id, sheet]));
  const stale = [...window.sent].filter(([sheet, { picture, locksKey }]) => {
    const [before, now] = [sizes.get(sheet), here.get(sheet)];
    const isResized = before?.rows !== now?.rows || before?.columns !== now?.columns;
    const isRelaid = look.picture(sheet).frameKey !== picture.frameKey;
    return isResized || isRelaid || keyOf(screen.locks(window.email, sheet)) !== locksKey;
  });
  window.sheetsKey = look.sheetsKey;
  const messages: GridDown[] = [];
  if (isReshaped || stale.length > 0) {
    const contents = stale.map(([sheet]) => load(screen, look, window, sheet));
    messages.push({ kind: 'layout', sheets: look.sheets, contents });
  }
  return [...messages, ...cellMessages(look, window, forcedBy(look, window, up))];
}

function forcedBy(look: Look, window: Window, up: GridUp | undefined): Map<number, ScreenCell[]> {
  if (up === undefined || !('sheet' in up) || !window.sent.has(up.sheet)) return new Map();
  const picture = look.picture(up.sheet);
  return new Map([[up.sheet, touchedBy(up).map(([row, column]) => cellAt(picture, row, column))]]);
}

/** Brings a tab in front that a run chose; `load`s it first where the window has not seen it. */
function activation(screen: ScreenPort, look: Look, window: Window): GridDown[] {
  const active = screen.active(window.email);
  const front = keyOf(active);
  if (front === window.front) return [];
  window.front = front;
  return [...shown(screen, look, window, active.sheet), { kind: 'activate', ...active }];
}

function shown(screen: ScreenPort, look: Look, window: Window, sheet: number): GridDown[] {
  if (!look.sheets.some(({ id }) => id === sheet)) return [];
  const missing = withSources(look, sheet).filter((each) => !window.sent.has(each));
  if (missing.length === 0) return [];
  const contents = missing.map((each) => load(screen, look, window, each));
  window.sheetsKey = look.sheetsKey;
  return [{ kind: 'layout', sheets: look.sheets, contents }];
}

function start(screen: ScreenPort, window: Window): GridStart {
  const look = lookAt(screen);
  const active = screen.active(window.email);
  window.sheetsKey = look.sheetsKey;
  window.front = keyOf(active);
  return {
    title: screen.title,
    locale: screen.locale,
    isReadonly: !screen.mayEdit(window.email),
    sheets: look.sheets,
    active,
    contents: withSources(look, active.sheet).map((sheet) => load(screen, look, window, sheet)),
  };
}

/** The host's words for what it refused, or null. */
function attempt(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function receive(host: Host, window: Window, up: GridUp): GridDown[] {
  const { screen } = host;
  if (up.kind === 'show') return shown(screen, lookAt(screen), window, up.sheet);
  if (up.kind === 'select') {
    screen.select(window.email, up.sheet, up.rect);
    window.front = keyOf(screen.active(window.email));
    return [];
  }
  const refusal = attempt(() => runEdit(host, host.person(window.email), up));
  window.front = keyOf(screen.active(window.email));
  const added = up.kind === 'addSheet' && refusal === null ? sheetNamed(screen, up.name) : undefined;
  if (added !== undefined) screen.select(window.email, added, { row: 0, column: 0, rows: 1, columns: 1 });
  const look = lookAt(screen);
  const messages = [...difference(screen, look, window, up), ...activation(screen, look, window)];
  return refusal === null ? messages : [...messages, { kind: 'refused', text: refusal }];
}

const sheetNamed = (screen: ScreenPort, name: string): number | undefined =>
  screen.sheets().find((sheet) => sheet.name === name)?.id;

/** One for a host. Windows that are not open are ignored: their last words may come late. */
export function createGridSync(host: Host): GridSync {
  const { screen } = host;
  const windows = new Map<string, Window>();
  return {
    open(id, email) {
      const window: Window = { email: email.toLowerCase(), sent: new Map(), sheetsKey: '[]', front: '' };
      windows.set(id, window);
      return start(screen, window);
    },
    close: (id) => void windows.delete(id),
    show(id, sheet) {
      const window = windows.get(id);
      return window === undefined ? [] : shown(screen, lookAt(screen), window, sheet);
    },
    receive(id, up) {
      const window = windows.get(id);
      return window === undefined ? [] : receive(host, window, up);
    },
    publish() {
      const look = lookAt(screen);
      return [...windows].flatMap(([id, window]) =>
        [...difference(screen, look, window), ...activation(screen, look, window)].map((message) => ({
          window: id,
          message,
        })),
      );
    },
  };
}
