/** What a new tab holds from the start: the catalogue and defaults of ours, for the office to change. */
import { DEFAULT_AWARDS } from '../catalogue/awardDefaults.ts';
import type { AwardForm, AwardRule, PayRate } from '../catalogue/awards.ts';
import { CRITERIA } from '../catalogue/criteria.ts';
import { MOVEMENTS } from '../catalogue/movements.ts';
import { DEFAULT_GENERAL_SETTINGS, defaultYear, type YearSettings } from '../catalogue/settings.ts';
import { ALL, CHECKS, COMMON_TARGETS, KINDS, NECESSITIES, NO, YES } from '../catalogue/terms.ts';
import type { Criterion, Movement } from '../catalogue/types.ts';
import { isoToSerial } from '../domain/dates.ts';
import type { RawCell } from '../domain/raw.ts';
import { blockChange, type CellsChange } from '../workbook/changes.ts';
import type { Sheet } from '../workbook/decode.ts';
import { blockOf, columnOf, NOTE_COLUMN, type TabPlace, VALUE_COLUMN } from '../workbook/place.ts';
import type { Columns, TabRef } from '../workbook/tab.ts';
import { awardsTab } from '../workbook/tabs/awards.ts';
import { criteriaTab } from '../workbook/tabs/criteria.ts';
import { movementsTab } from '../workbook/tabs/movements.ts';
import { settingsTab } from '../workbook/tabs/settings.ts';
import type { Context } from './define.ts';

type Cells = Readonly<Record<string, RawCell>>;
const yesNo = (value: boolean): string => (value ? YES : NO);
const day = (date: string | null): RawCell => (date === null ? '' : isoToSerial(date));
const kinds = (of: readonly string[]): Cells => ({
  kindTT: yesNo(of.includes('TT')),
  kindCN: yesNo(of.includes('CN')),
  kindHGD: yesNo(of.includes('HGD')),
});

/** What goes into a tab that is laid for the first time. */
export function seedsOf(ref: TabRef, place: TabPlace, context: Context): CellsChange[] {
  const sheet: Sheet = { ref, place, grid: [] };
  const rows = (block: string, columns: Columns, lines: readonly Cells[]): CellsChange[] =>
    blockChange(ref, sheet, block, columns, blockOf(place, block).firstRow, lines);
  if (ref === 'settings')
    return [
      ...settingsSeeds(place, context),
      ...rows('years', settingsTab.blocks.years.columns, [
        yearCells(defaultYear(Number(context.today.slice(0, 4)))),
      ]),
    ];
  if (ref === 'movements')
    return rows('movements', movementsTab.blocks.movements.columns, MOVEMENTS.map(movementCells));
  if (ref === 'criteria')
    return rows('criteria', criteriaTab.blocks.criteria.columns, CRITERIA.map(criterionCells));
  if (ref === 'awards') {
    const { payRates, rules, forms } = awardsTab.blocks;
    return [
      ...rows('payRates', payRates.columns, DEFAULT_AWARDS.payRates.map(payRateCells)),
      ...rows('rules', rules.columns, DEFAULT_AWARDS.rules.map(ruleCells)),
      ...rows('forms', forms.columns, DEFAULT_AWARDS.forms.map(formCells)),
    ];
  }
  if (ref.startsWith('unit:')) return [identity(ref, place)];
  return [];
}

const identity = (ref: TabRef, place: TabPlace): CellsChange => ({
  kind: 'cells',
  ref,
  row: columnOf(blockOf(place, 'identity'), 'unitId'),
  column: VALUE_COLUMN,
  values: [[ref.slice('unit:'.length)]],
});

function settingsSeeds(place: TabPlace, context: Context): CellsChange[] {
  const defaults = DEFAULT_GENERAL_SETTINGS;
  const values: Cells = {
    ...(Object.fromEntries(Object.entries(defaults).filter(([, value]) => !Array.isArray(value))) as Cells),
    reminderSteps: defaults.reminderSteps.join('; '),
    officeEmails: '',
    leadershipEmails: '',
    ownerEmail: context.actor.email,
  };
  const block = blockOf(place, 'general');
  const keys = Object.keys(values).filter((key) => block.at[key] !== undefined);
  const source = context.words.byDefault;
  return keys.flatMap((key): CellsChange[] => {
    const at = { kind: 'cells', ref: 'settings', row: columnOf(block, key) } as const;
    const value = { ...at, column: VALUE_COLUMN, values: [[values[key] ?? '']] };
    return values[key] === '' || key === 'ownerEmail'
      ? [value]
      : [value, { ...at, column: NOTE_COLUMN, values: [[source]] }];
  });
}

export const yearCells = ({ year, open, fund, openedAt, lockedAt, ...days }: YearSettings): Cells => ({
  year,
  open: yesNo(open),
  fund: fund ?? '',
  openedAt: openedAt ?? '',
  lockedAt: lockedAt ?? '',
  ...Object.fromEntries(Object.entries(days).map(([key, value]) => [key, day(value)])),
});

const movementCells = ({
  kinds: allowed,
  documentDate,
  on,
  fromYear,
  toYear,
  groupMinimum,
  ...plain
}: Movement): Cells => ({
  ...plain,
  ...kinds(allowed),
  fromYear: fromYear ?? '',
  toYear: toYear ?? '',
  documentDate: day(documentDate),
  groupMinimum: groupMinimum ?? '',
  on: yesNo(on),
});

const criterionCells = (criterion: Criterion): Cells => ({
  movement: criterion.movement,
  target:
    COMMON_TARGETS.find((each) => each.code === criterion.target)?.label ??
    criterion.target.replace('c', 'TC'),
  scope: criterion.scope === ALL ? '' : criterion.scope,
  ...kinds(criterion.kinds),
  check: CHECKS.find((each) => each.code === criterion.check)?.label ?? '',
  threshold: criterion.threshold ?? '',
  necessity: NECESSITIES.find((each) => each.code === criterion.necessity)?.label ?? '',
  label: criterion.label,
  from: day(criterion.from),
  to: day(criterion.to),
  source: criterion.source,
});

const payRateCells = ({ from, ...plain }: PayRate): Cells => ({ ...plain, from: day(from) });
const ruleCells = ({ kind, ...plain }: AwardRule): Cells => ({
  ...plain,
  kind: KINDS.find((each) => each.code === kind)?.label ?? '',
});
const formCells = ({ kinds: allowed, coefficients, from, to, upward, on, ...plain }: AwardForm): Cells => ({
  ...plain,
  ...kinds(allowed),
  coefficientTT: coefficients.TT ?? '',
  coefficientCN: coefficients.CN ?? '',
  coefficientHGD: coefficients.HGD ?? '',
  from: day(from),
  to: day(to),
  upward: yesNo(upward),
  on: yesNo(on),
});
