/** What people do in the grid, in the words of the host's persons. */
import type { Host, Person } from '../../types.ts';
import type { GridUp, Rect, TypedCell } from './protocol.ts';

type Edit = Exclude<GridUp, { kind: 'select' | 'show' }>;

function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

const a1 = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

const rectA1 = ({ row, column, rows, columns }: Rect): string =>
  `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`;

interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: string[][];
}

/** Cells of one gesture as full rectangles: one for what was pasted, several where the gesture left cells out. */
function blocksOf(cells: readonly TypedCell[]): Block[] {
  const lines = new Map<number, Map<number, string>>();
  for (const [row, column, text] of cells) {
    lines.set(row, (lines.get(row) ?? new Map<number, string>()).set(column, text));
  }
  const blocks: Block[] = [];
  for (const [row, line] of [...lines].sort(([a], [b]) => a - b)) {
    for (const run of runsOf(line)) {
      const above = blocks.find(
        (block) =>
          block.column === run.column &&
          block.rows[0]?.length === run.texts.length &&
          block.row + block.rows.length === row,
      );
      if (above === undefined) blocks.push({ row, column: run.column, rows: [run.texts] });
      else above.rows.push(run.texts);
    }
  }
  return blocks;
}

function runsOf(line: ReadonlyMap<number, string>): { column: number; texts: string[] }[] {
  const runs: { column: number; texts: string[] }[] = [];
  for (const [column, text] of [...line].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.texts.length === column) last.texts.push(text);
    else runs.push({ column, texts: [text] });
  }
  return runs;
}

/** The cells an edit wrote in its own window, which may have to be put back there. */
export function touchedBy(up: GridUp): readonly TypedCell[] {
  if (up.kind === 'type') return [up.cell];
  return up.kind === 'paste' ? up.cells : [];
}

/** Runs an edit as this person; throws what the person is to be told. */
export function runEdit(host: Host, person: Person, up: Edit): void {
  if (up.kind === 'addSheet') {
    person.addSheet(up.name);
    return;
  }
  const name = host.screen.sheets().find(({ id }) => id === up.sheet)?.name;
  if (name === undefined) throw new Error('The sheet has been deleted.');
  runOnSheet(person, name, up);
}

function runOnSheet(person: Person, name: string, up: Exclude<Edit, { kind: 'addSheet' }>): void {
  switch (up.kind) {
    case 'type':
      person.type(name, a1(up.cell[0], up.cell[1]), up.cell[2]);
      return;
    case 'paste':
      for (const { row, column, rows } of blocksOf(up.cells)) person.paste(name, a1(row, column), rows);
      return;
    case 'insert':
      if (up.axis === 'rows') person.insertRows(name, up.at + 1, up.count);
      else person.insertColumns(name, up.at + 1, up.count);
      return;
    case 'delete':
      if (up.axis === 'rows') person.deleteRows(name, up.at + 1, up.count);
      else person.deleteColumns(name, up.at + 1, up.count);
      return;
    case 'moveColumns':
      person.moveColumns(name, up.first + 1, up.count, up.before + 1);
      return;
    case 'sort':
      person.sort(name, rectA1(up.rect), up.column + 1, up.ascending);
      return;
    case 'renameSheet':
      person.renameSheet(name, up.name);
      return;
    case 'deleteSheet':
      person.deleteSheet(name);
      return;
  }
}
