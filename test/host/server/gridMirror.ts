/** A window without a browser: it keeps what it is sent, as the grid on a page does. */
import type {
  GridDown,
  GridStart,
  GridSync,
  GridUp,
  ScreenCell,
} from '../../../host/server/grid/protocol.ts';

export interface Mirror {
  readonly start: GridStart;
  readonly refusals: readonly string[];
  /** What came in front last. */
  readonly front: () => { readonly sheet: number; readonly row: number; readonly column: number };
  /** Everything received so far, in order. */
  readonly downs: readonly GridDown[];
  send(up: GridUp): readonly GridDown[];
  take(down: GridDown): void;
  names(): readonly string[];
  /** The texts that stand on a tab of which the content came, by place; null before. */
  texts(sheet: number): Readonly<Record<string, string>> | null;
  cell(sheet: number, row: number, column: number): ScreenCell | undefined;
}

const key = (row: number, column: number): string => `${row}:${column}`;

export function openMirror(sync: GridSync, window: string, email: string): Mirror {
  const start = sync.open(window, email);
  const tabs = new Map<number, Map<string, ScreenCell>>();
  const refusals: string[] = [];
  const downs: GridDown[] = [];
  let { sheets, active } = start;
  const keep = (contents: GridStart['contents']): void => {
    for (const { sheet, cells } of contents) {
      tabs.set(sheet, new Map(cells.map((cell) => [key(cell[0], cell[1]), cell])));
    }
  };
  keep(start.contents);
  const take = (down: GridDown): void => {
    downs.push(JSON.parse(JSON.stringify(down)));
    if (down.kind === 'refused') refusals.push(down.text);
    if (down.kind === 'activate') active = down;
    if (down.kind === 'layout') {
      for (const id of tabs.keys()) {
        const [before, now] = [sheets, down.sheets].map((all) => all.find((sheet) => sheet.id === id));
        if (before?.rows !== now?.rows || before?.columns !== now?.columns) tabs.delete(id);
      }
      sheets = down.sheets;
      keep(down.contents);
    }
    if (down.kind !== 'cells') return;
    for (const cell of down.cells) {
      const isEmpty = cell[2] === '' && cell[3] === null && cell[4] === '';
      if (isEmpty) tabs.get(down.sheet)?.delete(key(cell[0], cell[1]));
      else tabs.get(down.sheet)?.set(key(cell[0], cell[1]), cell);
    }
  };
  return {
    start,
    refusals,
    downs,
    front: () => active,
    take,
    send(up) {
      const answers = sync.receive(window, JSON.parse(JSON.stringify(up)));
      for (const down of answers) take(down);
      return answers;
    },
    names: () => sheets.map(({ name }) => name),
    texts(sheet) {
      const cells = tabs.get(sheet);
      if (cells === undefined) return null;
      return Object.fromEntries([...cells].map(([place, cell]) => [place, cell[2]]));
    },
    cell: (sheet, row, column) => tabs.get(sheet)?.get(key(row, column)),
  };
}

/** Hands everybody what they have to hear, as the server does after each operation. */
export function publishTo(sync: GridSync, mirrors: Readonly<Record<string, Mirror>>): void {
  for (const { window, message } of sync.publish()) mirrors[window]?.take(message);
}
