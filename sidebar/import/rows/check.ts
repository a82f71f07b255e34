/** One row of a list, read field by field and judged as the sheet will judge it. */
import type { KindCode } from '../../../src/catalogue/terms.ts';
import type { Criterion, Movement } from '../../../src/catalogue/types.ts';
import type { NomineeForm } from '../../../src/commands/nomineeForm.ts';
import { isoToSerial } from '../../../src/domain/dates.ts';
import {
  type Evaluation,
  isInWindow,
  movementLabel,
  type NomineeCells,
} from '../../../src/domain/eligibility.ts';
import { FORM_KEYS, type FormKey, valueKindOf } from '../columns/fields.ts';
import { isNothing } from '../source/table.ts';
import { type CellFault, fault, type Read, read } from './faults.ts';
import { readDate, readKind, readNumber, readStage, readYesNo } from './plainValues.ts';
import type { Rules } from './rules.ts';

/** A row as it stands in the list and as it was mended since. */
export interface DraftRow {
  /** The row's number in the source, as people count. */
  readonly number: number;
  readonly texts: Readonly<Partial<Record<FormKey, string>>>;
  /** Rows that are left out are not judged wrong. */
  readonly included: boolean;
}
/** Taken where a row says nothing. */
export type Defaults = Readonly<Partial<Record<'year' | 'movement' | 'kind', string>>>;

type FormValue = string | number;
export interface CheckedCell {
  /** What the row says, or the default. */
  readonly text: string;
  /** What will be entered; '' when nothing or when it is wrong. */
  readonly value: FormValue;
  readonly fault: CellFault | null;
  readonly byDefault: boolean;
}
export type CheckedCells = Readonly<Record<FormKey, CheckedCell>>;
export interface CheckedRow {
  readonly draft: DraftRow;
  readonly cells: CheckedCells;
  readonly faulty: readonly FormKey[];
  readonly movement: Movement | null;
  readonly kind: KindCode | null;
  readonly evaluation: Evaluation;
  /** What the movement asks of each numbered cell. */
  readonly asked: ReadonlyMap<FormKey, Criterion>;
}

/** Longest text the server takes. */
const LONGEST = 2000;
const BROKEN = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/i;
const YEAR = /^(?:năm\s*)?(\d{4})([.,]0+)?$/i;

export function checkRow(draft: DraftRow, defaults: Defaults, rules: Rules): CheckedRow {
  const own = (key: FormKey): string => {
    const text = draft.texts[key] ?? '';
    return isNothing(text) ? '' : text;
  };
  const textOf = (key: FormKey): string => own(key) || defaultOf(defaults, key);
  const movement = valueIn(readIf(textOf('movement'), rules.movementOf));
  const year = readIf(textOf('year'), (text) => readYear(text, movement, rules));
  const kind = readIf(textOf('kind'), readKind);
  const asked = askedOf(movement, valueIn(kind), valueIn(year), rules);
  const cells = Object.fromEntries(
    FORM_KEYS.map((key): [FormKey, CheckedCell] => {
      const text = textOf(key);
      const found = readCell(key, text, movement, rules, asked.get(key) ?? null);
      const cell = 'fault' in found ? { value: '', fault: found.fault } : { value: found.value, fault: null };
      return [key, { text, ...cell, byDefault: text !== '' && own(key) === '' }];
    }),
  ) as Readonly<Record<FormKey, CheckedCell>>;
  const evaluation = rules.judge(judgedCells(cells, movement), jurisdiction(rules));
  return {
    draft,
    cells,
    faulty: FORM_KEYS.filter((key) => cells[key].fault !== null),
    movement,
    kind: evaluation.kind,
    evaluation,
    asked,
  };
}

const defaultOf = (defaults: Defaults, key: FormKey): string =>
  key === 'year' || key === 'movement' || key === 'kind' ? (defaults[key] ?? '') : '';

const readIf = <V>(text: string, reader: (text: string) => Read<V>): Read<V> | null =>
  text === '' ? null : reader(text);
const valueIn = <V>(found: Read<V> | null): V | null =>
  found !== null && 'value' in found ? found.value : null;
const jurisdiction = ({ unit }: Rules) => ({ unit: unit.id, bloc: unit.bloc });

/** The criteria of the row's numbered cells depend on its movement, kind and year alone. */
function askedOf(
  movement: Movement | null,
  kind: string | null,
  year: number | null,
  rules: Rules,
): ReadonlyMap<FormKey, Criterion> {
  const cells = {
    ...BLANK,
    movement: movement === null ? '' : movementLabel(movement),
    kind: kind ?? '',
    year: year ?? '',
    name: '?',
  };
  const asked = new Map<FormKey, Criterion>();
  for (const { criterion } of rules.judge(cells, jurisdiction(rules)).judged)
    if (criterion !== null) asked.set(criterion.target, criterion);
  return asked;
}
const BLANK = Object.fromEntries(FORM_KEYS.map((key) => [key, ''])) as unknown as NomineeCells;

function judgedCells(cells: CheckedCells, movement: Movement | null): NomineeCells {
  const plain = Object.fromEntries(
    FORM_KEYS.map((key) => [key, cells[key].fault === null ? cells[key].value : cells[key].text]),
  ) as unknown as NomineeCells;
  const date = cells.minutesDate;
  const day = date.fault === null && date.value !== '' ? isoToSerial(String(date.value)) : date.text;
  return {
    ...plain,
    movement: movement === null ? cells.movement.text : movementLabel(movement),
    minutesDate: day,
  };
}

function readYear(text: string, movement: Movement | null, rules: Rules): Read<number> {
  const year = Number(YEAR.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) return fault('notYear');
  if (!rules.openYears.includes(year)) return fault('yearClosed');
  return movement === null || isInWindow(movement, year) ? read(year) : fault('outsideWindow');
}

function readCell(
  key: FormKey,
  text: string,
  movement: Movement | null,
  rules: Rules,
  criterion: Criterion | null,
): Read<FormValue> {
  if (text === '') {
    if (key === 'name') return fault('noName');
    return key === 'year' ? fault('noYear') : read('');
  }
  if (BROKEN.test(text)) return fault('brokenCell');
  if (text.length > LONGEST) return fault('tooLong');
  switch (valueKindOf(key)) {
    case 'year':
      return readYear(text, movement, rules);
    case 'movement': {
      const found = rules.movementOf(text);
      return 'value' in found ? read(found.value.code) : found;
    }
    case 'kind':
      return readKind(text);
    case 'yesNo':
      return readYesNo(text);
    case 'stage':
      return readStage(text);
    case 'date':
      return readDate(text);
    case 'criterion':
      return readCriterion(text, criterion);
    case 'text':
      return read(text);
  }
}

/** A numbered cell means what the movement's criterion makes it mean; without one it is kept as it is. */
function readCriterion(text: string, criterion: Criterion | null): Read<FormValue> {
  switch (criterion?.check) {
    case undefined: {
      const number = readNumber(text);
      return 'value' in number ? number : read(text);
    }
    case 'yes':
      return readYesNo(text);
    case 'text':
    case 'link':
      return read(text);
    case 'dateInPeriod': {
      const date = readDate(text);
      return 'value' in date ? read(isoToSerial(date.value)) : date;
    }
    case 'oneOf':
      return readListed(text, String(criterion?.threshold ?? ''));
    default:
      return readNumber(text);
  }
}

function readListed(text: string, list: string): Read<string> {
  const folded = text.toLowerCase();
  const found = list.split('; ').find((each) => each.toLowerCase() === folded);
  return found === undefined ? fault('notInList') : read(found);
}

/** What is sent for the row; empty cells are left out. Call it for rows without faults alone. */
export function formOf({ cells }: CheckedRow): NomineeForm {
  const filled = FORM_KEYS.filter((key) => cells[key].value !== '').map((key) => [key, cells[key].value]);
  return Object.fromEntries(filled) as NomineeForm;
}
