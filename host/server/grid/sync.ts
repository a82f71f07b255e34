/** Keeps every window's grid in step with the host: what a person does goes there, what differs afterwards comes back. */
import type { ScreenPort } from '../../services/spreadsheet/screenTypes.ts';
import type { Host } from '../../types.ts';
import { runEdit } from './edits.ts';
import type { GridDown, GridStart, GridSync, GridUp } from './protocol.ts';
import { bringInFront, difference, keyOf, type Look, lookAt, openWindow, type Window } from './window.ts';

/** Where a person stands, and in which window: the host knows one place for a person, not for a window. */
interface Stand {
  place: string;
  readonly window: Window;
}

type Stands = Map<string, Stand>;

function heard(screen: ScreenPort, stands: Stands, window: Window): void {
  stands.set(window.email, { place: keyOf(screen.active(window.email)), window });
}

/** Brings in front what a run activated, in the window from which its person was heard last. */
function activation(look: Look, stands: Stands, window: Window): GridDown[] {
  const stand = stands.get(window.email);
  const active = look.screen.active(window.email);
  const place = keyOf(active);
  if (stand?.window !== window || stand.place === place) return [];
  stand.place = place;
  return [...bringInFront(look, window, active.sheet), { kind: 'activate', ...active }];
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

const sheetNamed = (screen: ScreenPort, name: string): number | undefined =>
  screen.sheets().find((sheet) => sheet.name === name)?.id;

function edited(
  host: Host,
  stands: Stands,
  window: Window,
  up: Exclude<GridUp, { kind: 'select' | 'show' }>,
) {
  const { screen } = host;
  const refusal = attempt(() => runEdit(host, host.person(window.email), up));
  heard(screen, stands, window);
  const added = up.kind === 'addSheet' && refusal === null ? sheetNamed(screen, up.name) : undefined;
  if (added !== undefined) screen.select(window.email, added, { row: 0, column: 0, rows: 1, columns: 1 });
  const look = lookAt(screen);
  const messages = [...difference(look, window, up), ...activation(look, stands, window)];
  return refusal === null ? messages : [...messages, { kind: 'refused' as const, text: refusal }];
}

function receive(host: Host, stands: Stands, window: Window, up: GridUp): GridDown[] {
  const { screen } = host;
  switch (up.kind) {
    case 'show':
      return bringInFront(lookAt(screen), window, up.sheet);
    case 'select':
      screen.select(window.email, up.sheet, up.rect);
      heard(screen, stands, window);
      return up.sheet === window.inFront ? [] : bringInFront(lookAt(screen), window, up.sheet);
    default:
      return edited(host, stands, window, up);
  }
}

function begin(screen: ScreenPort, stands: Stands, email: string): { start: GridStart; window: Window } {
  const look = lookAt(screen);
  const active = screen.active(email);
  const { window, contents } = openWindow(look, email, active.sheet);
  heard(screen, stands, window);
  const { title, locale } = screen;
  const start = {
    title,
    locale,
    isReadonly: !screen.mayEdit(email),
    sheets: window.sheets,
    active,
    contents,
  };
  return { start, window };
}

/** One for a host. Windows that are not open are ignored: their last words may come late. */
export function createGridSync(host: Host): GridSync {
  const { screen } = host;
  const windows = new Map<string, Window>();
  const stands: Stands = new Map();
  return {
    open(id, email) {
      const { start, window } = begin(screen, stands, email.toLowerCase());
      windows.set(id, window);
      return start;
    },
    close(id) {
      const window = windows.get(id);
      windows.delete(id);
      if (window === undefined || stands.get(window.email)?.window !== window) return;
      const other = [...windows.values()].find(({ email }) => email === window.email);
      if (other === undefined) stands.delete(window.email);
      else heard(screen, stands, other);
    },
    show(id, sheet) {
      const window = windows.get(id);
      return window === undefined ? [] : bringInFront(lookAt(screen), window, sheet);
    },
    receive(id, up) {
      const window = windows.get(id);
      return window === undefined ? [] : receive(host, stands, window, up);
    },
    publish() {
      const look = lookAt(screen);
      return [...windows].flatMap(([id, window]) =>
        [...difference(look, window), ...activation(look, stands, window)].map((message) => ({
          window: id,
          message,
        })),
      );
    },
  };
}
