import * as z from 'zod/mini';
import { sameAchievement } from '../domain/achievements.ts';
import type { Mark } from '../domain/eligibility.ts';
import { type HistoryEntry, readHistory, readStages, type StageEntry } from '../domain/history.ts';
import type { RawCell } from '../domain/raw.ts';
import type { Sheet } from '../workbook/decode.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { isBinding, readBook, yearOfLine } from './awardLines.ts';
import { type Context, defineCommand, done, refuse } from './define.ts';
import { type DuplicateWarning, warningsFor } from './entering.ts';
import { identifier } from './inputs.ts';
import { readCopy } from './nomineeCopy.ts';
import { evaluate, judgeOf, kindOf, type NomineeRow, statusOf } from './nominees.ts';
import { type RegisterCells, registerEntries, registerRows } from './registerRows.ts';
import type { ReviewFile } from './reviewList.ts';
import { reviewOf } from './reviewOf.ts';

/** One line of a file's history: when, to which status, by whose act, and why. */
export type HistoryLine = HistoryEntry;
export interface ReviewDetail {
  readonly file: ReviewFile;
  /** The inputs as submitted (as accepted, once accepted), by the columns' keys; days are serial numbers. */
  readonly cells: Readonly<Record<string, RawCell>>;
  /** The criteria asked of it, with the submitted copy's marks. */
  readonly marks: readonly {
    readonly key: string;
    readonly label: string;
    readonly mark: Mark;
    readonly bonus: boolean;
  }[];
  readonly history: readonly HistoryLine[];
  readonly stages: readonly StageEntry[];
  readonly duplicates: readonly DuplicateWarning[];
  /** The same achievement, rewarded or proposed before. */
  readonly rewarded: readonly { readonly id: string; readonly year: number; readonly decision: string }[];
}

/** One file whole: what was submitted, how it was judged, what happened to it. */
export const reviewFile = defineCommand({
  id: 'review.file',
  who: 'office',
  writes: false,
  input: z.strictObject({ id: identifier }),
  reads: () => ['register', 'commendations'],
  run: (view, input, context) => {
    const register = view.sheet('register');
    const row = registerRows(register).find((each) => each.row.id === input.id)?.row;
    if (input.id === '' || row === undefined) return refuse({ code: 'unknownNominee', id: input.id });
    const cells = readCopy(row.accepted) ?? {};
    const detail: ReviewDetail = {
      file: reviewOf(row, context),
      cells,
      marks: marksOf(cells, row, context),
      history: readHistory(String(row.history)),
      stages: readStages(String(row.stages)),
      duplicates: duplicatesOf(row, register),
      rewarded: rewardedBefore(row, view.sheet('commendations'), register),
    };
    return done(detail, { code: 'quiet' });
  },
});

/** What the criteria say of the copy; nothing where there is no copy, and none of a closed year's. */
function marksOf(
  cells: ReviewDetail['cells'],
  row: RegisterCells,
  { config }: Context,
): ReviewDetail['marks'] {
  const unit = config.units.find((each) => each.id === row.unit);
  if (unit === undefined || Object.keys(cells).length === 0) return [];
  const blank = Object.fromEntries(Object.keys(nomineeColumns).map((key) => [key, '']));
  const copy = { ...blank, ...cells } as NomineeRow['row'];
  return evaluate(judgeOf(config), copy, unit).judged.flatMap(({ key, mark, criterion }) =>
    criterion === null ? [] : [{ key, label: criterion.label, mark, bonus: criterion.necessity === 'bonus' }],
  );
}

function duplicatesOf(row: RegisterCells, register: Sheet): DuplicateWarning[] {
  const entry = {
    id: String(row.id),
    unit: String(row.unit),
    year: Number(row.year) || 0,
    movement: String(row.movement),
    kind: kindOf(row.kind),
    name: String(row.name),
    achievement: String(row.achievement),
    where: '',
  };
  return warningsFor(entry, registerEntries(register));
}

/** Lines of the book that bind the same achievement under another ID; the decision is '' while it is only proposed. */
function rewardedBefore(row: RegisterCells, book: Sheet, register: Sheet): ReviewDetail['rewarded'] {
  const own = achievementOf(row, row.carriedFrom);
  const files = new Map(
    registerRows(register).map(({ row: each }) => [String(each.id), { status: statusOf(each.status) }]),
  );
  return readBook(book, [])
    .map(({ row: line }) => line)
    .filter((line) => line.id !== row.id && isBinding(line, files.get(line.id)))
    .filter((line) => sameAchievement(own, achievementOf(line, '')))
    .map((line) => ({ id: line.id, year: yearOfLine(line), decision: line.decisionNumber }));
}

const achievementOf = (
  { id, name, achievement }: Readonly<Record<'id' | 'name' | 'achievement', RawCell>>,
  carriedFrom: RawCell,
) => ({
  id: String(id),
  name: String(name),
  achievement: String(achievement),
  carriedFrom: String(carriedFrom),
});
