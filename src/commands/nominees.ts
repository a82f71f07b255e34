/** What the commands share about the nominees in a unit's tab. */
import { KINDS, type KindCode, STATUSES, type Status, VERDICTS, type Verdict } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';
import {
  createJudge,
  type Evaluation,
  hindrances,
  type Judge,
  type NomineeCells,
} from '../domain/eligibility.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { consecutive } from '../domain/lists.ts';
import type { RawCell } from '../domain/raw.ts';
import { blockChange, type CellsChange } from '../workbook/changes.ts';
import type { Config } from '../workbook/config.ts';
import { type Located, rawRows, type Sheet } from '../workbook/decode.ts';
import { blockOf } from '../workbook/place.ts';
import { refOf, type TabRef } from '../workbook/tab.ts';
import { LIFE_KEYS, SUBMITTED } from '../workbook/tabs/nomineeInputs.ts';
import { nomineeColumns, unitTab } from '../workbook/tabs/unit.ts';
import { type Actor, type Context, type Inventory, type Refusal, refuse } from './define.ts';
import type { Hindrance } from './notices.ts';

const KEYS = Object.entries(nomineeColumns)
  .filter(([, column]) => column.role === 'input' || column.read === true)
  .map(([key]) => key) as (keyof typeof nomineeColumns)[];
export const INPUT_KEYS = KEYS.filter((key) => nomineeColumns[key].role === 'input');

export type NomineeRow = Located<Readonly<Record<keyof typeof nomineeColumns, RawCell>>>;

/** The filled rows of a unit's table of nominees, as raw cells. */
export const nomineeRows = (sheet: Sheet): NomineeRow[] => rawRows(sheet, 'nominees', nomineeColumns, KEYS);
/** A row that names somebody or something; the rest is a line begun and left. */
export const namesNominee = ({ row }: NomineeRow): boolean => `${row.movement}${row.name}` !== '';

export const judgeOf = (config: Config): Judge =>
  createJudge({
    movements: config.movements,
    criteria: config.criteria,
    periods: config.settings.years.filter((year) => year.open),
  });

export const evaluate = (judge: Judge, row: NomineeRow['row'], unit: Pick<Unit, 'id' | 'bloc'>): Evaluation =>
  judge(row as NomineeCells, { unit: unit.id, bloc: unit.bloc });

export const hindrancesOf = (evaluation: Evaluation): Hindrance[] =>
  hindrances(evaluation).map(({ key, mark, criterion }) => ({ key, mark, label: criterion?.label ?? '' }));

const UNJUDGED: readonly string[] = ['id', 'submit', 'submittedOn', ...LIFE_KEYS];

export const isSubmitted = (row: NomineeRow['row']): boolean => row.submit === SUBMITTED;

/** What is judged: every input but the ID, the act of submitting, and what happens to an exemplar later. */
export const JUDGED_KEYS = INPUT_KEYS.filter((key) => !UNJUDGED.includes(key));

/** Changes whenever something does that is judged. */
export const rowFingerprint = (row: NomineeRow['row']): string =>
  fingerprint(JSON.stringify(JUDGED_KEYS.map((key) => row[key])));

export const kindOf = (cell: RawCell): KindCode | null =>
  KINDS.find((kind) => kind.label === cell)?.code ?? null;
export const statusOf = (cell: RawCell): Status => STATUSES.find((status) => status === cell) ?? 'Nháp';
export const verdictLabel = (verdict: Verdict | null): (typeof VERDICTS)[Verdict] =>
  VERDICTS[verdict ?? 'incomplete'];

/** `<unit>-<year>-<number>`: the number is the next one free among the IDs taken so far, which it joins. */
export function mintId(unit: string, year: number, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const id = `${unit}-${year}-${String(number).padStart(3, '0')}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** IDs for the rows typed by hand, by sheet row; each joins `taken`. */
export function mintMissing(
  rows: readonly NomineeRow[],
  unit: Pick<Unit, 'id'>,
  taken: Set<string>,
  today: IsoDate,
): ReadonlyMap<number, string> {
  const bare = rows.filter((each) => each.row.id === '' && namesNominee(each));
  return new Map(bare.map(({ at, row }) => [at, mintId(unit.id, yearOf(row, today), taken)]));
}
/** The year an ID carries: the row's, or this year while the row names none. */
export const yearOf = (row: Pick<NomineeRow['row'], 'year'>, today: IsoDate): number =>
  typeof row.year === 'number' && Number.isInteger(row.year) ? row.year : Number(today.slice(0, 4));

/** Writes IDs into a unit's tab, by sheet row; neighbouring rows together. */
export const idChanges = (
  unit: Pick<Unit, 'id'>,
  sheet: Sheet,
  ids: ReadonlyMap<number, string>,
): CellsChange[] =>
  consecutive(
    [...ids].sort(([left], [right]) => left - right),
    ([at]) => at,
  ).flatMap(({ first, items }) =>
    blockChange(
      unitRef(unit),
      sheet,
      'nominees',
      nomineeColumns,
      first,
      items.map(([, id]) => ({ id })),
    ),
  );

/** Rows of the unit's table, filled or not. */
export const rowCount = (sheet: Sheet): number => {
  const { firstRow, lastRow } = blockOf(sheet.place, 'nominees');
  return lastRow - firstRow + 1;
};

/** Which unit a command is about: the one named, else the only one the account serves. */
export function chooseUnit(wanted: string, actor: Actor, units: readonly Unit[]): Unit | Refusal {
  if (wanted !== '') {
    const unit = units.find((each) => each.id === wanted);
    const may = actor.isOffice || actor.isOwner || actor.units.some((each) => each.id === wanted);
    return unit !== undefined && may ? unit : refuse({ code: 'otherUnit', unit: wanted });
  }
  const [only, ...others] = actor.units;
  if (only === undefined) return refuse({ code: 'notAllowed', who: 'officer', contacts: [] });
  return others.length === 0
    ? only
    : refuse({ code: 'chooseUnit', units: actor.units.map((each) => each.id) });
}
/** The tab of the unit a command is about, and these others; none where there is no such unit. */
export function unitReads(
  input: { readonly unit: string },
  { actor, config }: Pick<Context, 'actor' | 'config'>,
  ...others: readonly TabRef[]
): TabRef[] {
  const unit = chooseUnit(input.unit, actor, config.units);
  return isRefusal(unit) ? [] : [unitRef(unit), ...others];
}
export const isRefusal = (value: object): value is Refusal => 'done' in value && value.done === false;

/** The unit tabs that stand in the workbook, in the order of Đơn vị. */
export const standingUnits = (units: readonly Unit[], inventory: Inventory): readonly Unit[] => {
  const refs = new Set(inventory.tabs.map((tab) => tab.ref));
  return units.filter((unit) => refs.has(refOf(unitTab, unit.id)));
};
export const unitRef = (unit: Pick<Unit, 'id'>): string => refOf(unitTab, unit.id);
