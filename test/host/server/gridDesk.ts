/** A file with windows in front of it. */
import type { GridSync, GridUp } from '../../../host/server/grid/protocol.ts';
import { createGridSync } from '../../../host/server/grid/sync.ts';
import { type Desk, openDesk } from '../spreadsheet/desk.ts';
import { type Mirror, openMirror, publishTo } from './gridMirror.ts';

export interface GridDesk {
  readonly desk: Desk;
  readonly sync: GridSync;
  /** The first tab. */
  readonly sheet: number;
  readonly name: string;
  join(window: string, email: string): Mirror;
  publish(): void;
}

/** `laying` runs as the owner before the first window opens. */
export function openGrid(laying = ''): GridDesk {
  const desk: Desk = openDesk();
  if (laying !== '') desk.run(laying);
  const sync = createGridSync(desk.host);
  const mirrors: Record<string, Mirror> = {};
  const join = (window: string, email: string): Mirror => {
    const mirror = openMirror(sync, window, email);
    mirrors[window] = mirror;
    return mirror;
  };
  const [first] = desk.host.screen.sheets();
  if (first === undefined) throw new Error('a file has a tab');
  return { desk, sync, join, sheet: first.id, name: first.name, publish: () => publishTo(sync, mirrors) };
}

/** One cell at the keyboard. */
export const typed = (sheet: number, row: number, column: number, text: string): GridUp => ({
  kind: 'type',
  sheet,
  cell: [row, column, text],
});
