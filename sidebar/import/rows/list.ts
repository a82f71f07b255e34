/** The whole list: every row checked, look-alikes found, and what still keeps it from being entered. */
import type { IMPORT_LIMIT as ServerLimit } from '../../../src/commands/importEnter.ts';
import {
  type DuplicateEntry,
  type DuplicateMatch,
  findDuplicates,
  indexDuplicates,
} from '../../../src/domain/duplicates.ts';
import { type CheckedRow, checkRow, type Defaults, type DraftRow } from './check.ts';
import type { Rules } from './rules.ts';

/** The server's own limit: a change there is an error here. */
export const LIMIT: typeof ServerLimit = 300;

/** Another row of the list, or a nominee the unit already has, that may be the same. */
export interface Twin {
  readonly in: 'list' | 'unit';
  /** The other's row number in the source, or its ID. */
  readonly where: string;
  readonly year: number;
  readonly reason: DuplicateMatch['reason'];
  /** One nomination entered twice; anything else only asks for a look. */
  readonly isSame: boolean;
}
export interface ListedRow extends CheckedRow {
  readonly twins: readonly Twin[];
}
export interface CheckedList {
  readonly rows: readonly ListedRow[];
  /** Chosen rows that can be entered, and chosen rows that cannot. */
  readonly good: number;
  readonly wrong: number;
  readonly leftOut: number;
  /** Chosen rows that repeat an earlier one or a nominee of the unit. */
  readonly repeated: readonly number[];
}

export function checkList(drafts: readonly DraftRow[], defaults: Defaults, rules: Rules): CheckedList {
  const checked = drafts.map((draft) => checkRow(draft, defaults, rules));
  const chosen = checked.filter(({ draft }) => draft.included);
  const index = indexDuplicates(chosen.map((row) => entryOf(row, rules)));
  const rows = checked.map(
    (row): ListedRow => ({ ...row, twins: row.draft.included ? twinsOf(row, rules, index) : [] }),
  );
  const included = rows.filter(({ draft }) => draft.included);
  const wrong = included.filter(({ faulty }) => faulty.length > 0).length;
  return {
    rows,
    good: included.length - wrong,
    wrong,
    leftOut: rows.length - included.length,
    repeated: included.filter(isRepeated).map(({ draft }) => draft.number),
  };
}

const isRepeated = ({ twins, draft }: ListedRow): boolean =>
  twins.some((twin) => twin.isSame && (twin.in === 'unit' || Number(twin.where) < draft.number));

const entryOf = ({ draft, cells, movement, kind }: CheckedRow, rules: Rules): DuplicateEntry => ({
  id: rowId(draft.number),
  unit: rules.unit.id,
  year: Number(cells.year.value) || 0,
  movement: movement?.code ?? '',
  kind,
  name: cells.name.text,
  achievement: cells.achievement.text,
  where: String(draft.number),
});
/** No nominee's ID begins so: a row never passes for a nominee. */
const rowId = (number: number): string => `#${number}`;

function twinsOf(row: CheckedRow, rules: Rules, list: ReturnType<typeof indexDuplicates>): Twin[] {
  const own = entryOf(row, rules);
  const twin =
    (place: Twin['in']) =>
    ({ entry, reason, sameYear }: DuplicateMatch): Twin => ({
      in: place,
      where: entry.where,
      year: entry.year,
      reason,
      isSame: sameYear && reason === 'sameMovement',
    });
  return [
    ...findDuplicates(own, rules.standing).map(twin('unit')),
    ...findDuplicates(own, list).map(twin('list')),
  ];
}

/** Why the list cannot be entered as it stands; null when it can. */
export type Obstacle =
  | { readonly code: 'nothing' }
  | { readonly code: 'wrong'; readonly rows: number }
  | { readonly code: 'tooMany'; readonly rows: number; readonly limit: number }
  | { readonly code: 'noRoom'; readonly rows: number; readonly free: number };

export function obstacleOf({ good, wrong }: CheckedList, free: number): Obstacle | null {
  const rows = good + wrong;
  if (rows === 0) return { code: 'nothing' };
  if (rows > free) return { code: 'noRoom', rows, free };
  if (rows > LIMIT) return { code: 'tooMany', rows, limit: LIMIT };
  return wrong > 0 ? { code: 'wrong', rows: wrong } : null;
}
