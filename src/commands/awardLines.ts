/** Sổ khen thưởng as rows: what is read of it, and how a new state of it is written. */
import type { AwardSettings, AwardState } from '../catalogue/awards.ts';
import { ACCEPTED_STATUSES } from '../catalogue/lifecycle.ts';
import { KINDS, type KindCode, type Status } from '../catalogue/terms.ts';
import { formOn } from '../domain/awards.ts';
import { consecutive, last } from '../domain/lists.ts';
import { payOf } from '../domain/pay.ts';
import type { RawCell } from '../domain/raw.ts';
import { blockChange, type CellsChange } from '../workbook/changes.ts';
import { type BadCell, decodeRows, encodeRow, type Located, type Sheet } from '../workbook/decode.ts';
import { blockOf } from '../workbook/place.ts';
import type { NewRow } from '../workbook/tab.ts';
import { commendationsTab } from '../workbook/tabs/commendations.ts';
import type { AwardLine } from './awardBook.ts';
import type { AwardNominee } from './awardNominees.ts';
import type { Context } from './define.ts';
import { kindOf } from './nominees.ts';

const bookColumns = commendationsTab.blocks.book.columns;
const BOOK_KEYS = Object.keys(bookColumns);

/** A line of the book as the tab holds it. */
export type BookLine = NewRow<typeof bookColumns>;

/** The book's lines; cells that cannot be used join `bad`, and their lines are left out. */
export const readBook = (sheet: Sheet, bad: BadCell[]): readonly Located<BookLine>[] =>
  decodeRows(sheet, 'book', bookColumns, bad);

/** A line entered by hand without a state is what its decision says it is. */
export const stateOf = (line: BookLine): AwardState => {
  if (line.state !== '') return line.state;
  return line.decisionNumber !== '' || line.decisionDate !== null ? 'Đã khen' : 'Đề nghị';
};
/** A refused proposal stays in the book and binds nobody. */
export const isActive = (line: BookLine): boolean => stateOf(line) !== 'Không khen';
export const isDecided = (line: BookLine): boolean => stateOf(line) === 'Đã khen';

type File = Pick<AwardNominee, 'status'> | undefined;
/** Whether a proposal goes on: its file is where it was left, or nobody keeps the file. One held or sent back since waits in the book. */
export const isPending = (line: BookLine, file: File): boolean =>
  stateOf(line) === 'Đề nghị' && (file === undefined || file.status === 'Đề nghị khen');
const BINDING: readonly Status[] = [...ACCEPTED_STATUSES, 'Tạm dừng'];
/** Whether nobody else may be given the same: not once the file of a mere proposal was refused or sent back. */
export const isBinding = (line: BookLine, file: File): boolean =>
  isActive(line) && (isDecided(line) || file === undefined || BINDING.includes(file.status));
export const kindOfLine = (line: BookLine): KindCode | null => kindOf(line.kind);
export const kindLabel = (kind: KindCode | null): BookLine['kind'] =>
  KINDS.find((each) => each.code === kind)?.label ?? '';
/** The year a line counts in: its own, else its decision's. */
export const yearOfLine = (line: BookLine): number =>
  line.year ?? Number((line.decisionDate ?? line.proposalDate ?? '0').slice(0, 4));

/** The line with its money by the form, kind and day of its decision; a line without one is as it was. */
export function withMoney(
  line: BookLine,
  { forms, payRates }: AwardSettings,
  { words }: Pick<Context, 'words'>,
): BookLine {
  if (line.decisionDate === null) return line;
  const form = formOn(forms, line.form, line.decisionDate);
  const { gap, ...pay } = payOf(form, kindOfLine(line), line.decisionDate, payRates);
  return { ...line, ...pay, moneyNote: gap === null ? '' : words.moneyGaps[gap] };
}

/** Decisions recorded while their coefficient was unknown get their money as soon as it is known. */
export const fillMoney = (
  lines: readonly BookLine[],
  awards: AwardSettings,
  context: Pick<Context, 'words'>,
): readonly BookLine[] =>
  lines.map((line) =>
    isDecided(line) && line.money === null && line.paidOn === null ? withMoney(line, awards, context) : line,
  );

/** The book as it is to stand: line by line over the rows that hold it, new ones below, rows that are left over emptied. */
export function bookChanges(
  sheet: Sheet,
  before: readonly Located<BookLine>[],
  after: readonly BookLine[],
): CellsChange[] {
  const below = (last(before)?.at ?? blockOf(sheet.place, 'book').firstRow - 1) + 1;
  const length = Math.max(before.length, after.length);
  const changed = Array.from({ length }, (_, index) => {
    const at = before[index]?.at ?? below + index - before.length;
    return { at, was: cellsOf(before[index]?.row), cells: cellsOf(after[index]) };
  }).filter(({ was, cells }) => BOOK_KEYS.some((key) => was[key] !== cells[key]));
  return consecutive(changed, (each) => each.at).flatMap(({ first, items }) =>
    blockChange(
      'commendations',
      sheet,
      'book',
      bookColumns,
      first,
      items.map((each) => each.cells),
    ),
  );
}

const EMPTY: Readonly<Record<string, RawCell>> = Object.fromEntries(BOOK_KEYS.map((key) => [key, '']));
const cellsOf = (line: BookLine | undefined): Readonly<Record<string, RawCell>> =>
  line === undefined ? EMPTY : encodeRow(bookColumns, line);

/** A line as pages and documents take it. */
export const toAwardLine = (
  line: BookLine,
  names: ReadonlyMap<string, string>,
  upward: boolean,
  file: File,
): AwardLine => ({
  ...line,
  state: stateOf(line),
  year: yearOfLine(line),
  unitName: names.get(line.unit) ?? line.unit,
  kind: kindOfLine(line),
  upward,
  fileStatus: file?.status ?? null,
});
