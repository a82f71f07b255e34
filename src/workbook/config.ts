/** Cấu hình, Đơn vị, Phong trào and Tiêu chí as one checked whole: what every command judges by. */
import type { Settings, YearSettings } from '../catalogue/settings.ts';
import {
  ALL,
  CHECKS,
  COMMON_TARGETS,
  KINDS,
  type KindCode,
  NECESSITIES,
  type Target,
} from '../catalogue/terms.ts';
import type { Criterion, Movement } from '../catalogue/types.ts';
import { FORM_FAMILIES, type Unit } from '../catalogue/units.ts';
import {
  type BadCell,
  type ConfigFault,
  decodeFields,
  decodeRows,
  type Located,
  type Sheet,
  whereOf,
} from './decode.ts';
import { type FileMarks, fileMarks } from './fileMarks.ts';
import { blockOf, columnOf, VALUE_COLUMN } from './place.ts';
import type { Columns, NewRow } from './tab.ts';
import { criteriaTab } from './tabs/criteria.ts';
import { movementsTab } from './tabs/movements.ts';
import { settingsTab } from './tabs/settings.ts';
import { unitsTab } from './tabs/units.ts';

export interface Config {
  readonly settings: Settings;
  readonly units: readonly Unit[];
  readonly movements: readonly Movement[];
  readonly criteria: readonly Criterion[];
  /** What the file says of itself; missing where Cấu hình does not stand yet. */
  readonly file?: FileMarks;
}
export const CONFIG_TABS = ['settings', 'units', 'movements', 'criteria'] as const;
export type ConfigSheets = Readonly<Record<(typeof CONFIG_TABS)[number], Sheet>>;

/** Every bad cell of the four tabs, or the configuration. */
export function readConfig(
  sheets: ConfigSheets,
): { readonly config: Config } | { readonly bad: readonly BadCell[] } {
  const bad: BadCell[] = [];
  const settings = readSettings(sheets.settings, bad);
  const units = readUnits(sheets.units, bad);
  const movements = readMovements(sheets.movements, bad);
  const criteria = readCriteria(sheets.criteria, movements, units, bad);
  if (bad.length > 0) return { bad };
  return { config: { settings, units, movements, criteria, file: fileMarks(sheets.settings) } };
}

/** Tells one cell of a block's row as bad. */
type Tell = (at: number, column: string, fault: ConfigFault, found?: string | number | null) => void;
const teller =
  (sheet: Sheet, block: string, bad: BadCell[]): Tell =>
  (at, column, fault, found = '') => {
    const where = whereOf(sheet, block, at, columnOf(blockOf(sheet.place, block), column));
    bad.push({ ...where, column, fault, found: String(found ?? '') });
  };

/** Tells the later of two rows with one key. */
function unique<R>(
  rows: readonly Located<R>[],
  key: (row: R) => string,
  tell: (at: number, found: string) => void,
): void {
  const seen = new Set<string>();
  for (const { at, row } of rows) {
    const own = key(row).toLocaleLowerCase('vi');
    if (seen.has(own)) tell(at, key(row));
    seen.add(own);
  }
}

export function readSettings(sheet: Sheet, bad: BadCell[]): Settings {
  const {
    fileId: _id,
    schema: _schema,
    watermark: _watermark,
    ...general
  } = decodeFields(sheet, 'general', settingsTab.blocks.general.columns, bad);
  const rows = decodeRows(sheet, 'years', settingsTab.blocks.years.columns, bad);
  const tell = teller(sheet, 'years', bad);
  unique(
    rows,
    (row) => String(row.year),
    (at, found) => tell(at, 'year', 'duplicateYear', found),
  );
  const years = rows.flatMap(({ at, row }): YearSettings[] => {
    const { year, from, to, planDue, midYearDue, nomineeDue, reportDue, fund, openedAt, lockedAt } = row;
    if (
      year === null ||
      from === null ||
      to === null ||
      planDue === null ||
      midYearDue === null ||
      nomineeDue === null ||
      reportDue === null
    ) {
      tell(at, 'year', 'missingDates', year);
      return [];
    }
    if (from > to) tell(at, 'from', 'windowUpsideDown', from);
    const dues = { planDue, midYearDue, nomineeDue, reportDue };
    return [{ year, open: row.open, from, to, ...dues, fund, openedAt, lockedAt }];
  });
  const steps = readSteps(general.reminderSteps ?? '');
  if (steps === null) {
    const row = columnOf(blockOf(sheet.place, 'general'), 'reminderSteps');
    bad.push({
      ...whereOf(sheet, 'general', row, VALUE_COLUMN),
      column: 'reminderSteps',
      fault: 'badSteps',
      found: general.reminderSteps,
    });
  }
  return {
    ...general,
    language: general.language === 'en' ? 'en' : 'vi',
    ownerEmail: general.ownerEmail?.[0] ?? '',
    rowsPerUnit: general.rowsPerUnit ?? 0,
    overdueEvery: general.overdueEvery ?? 0,
    overdueLimit: general.overdueLimit ?? 0,
    mailReserve: general.mailReserve ?? 0,
    periodFrom: general.periodFrom ?? 0,
    periodTo: general.periodTo ?? 0,
    reminderSteps: steps ?? [],
    years,
  };
}

function readSteps(text: string): number[] | null {
  const steps = text
    .split(/[;,\s]+/)
    .filter((part) => part !== '')
    .map(Number);
  return steps.every((step) => Number.isInteger(step) && step >= 0)
    ? steps.sort((left, right) => right - left)
    : null;
}

export function readUnits(sheet: Sheet, bad: BadCell[]): Unit[] {
  const rows = decodeRows(sheet, 'units', unitsTab.blocks.units.columns, bad);
  const tell = teller(sheet, 'units', bad);
  unique(
    rows,
    (row) => row.id,
    (at, found) => tell(at, 'id', 'duplicateId', found),
  );
  unique(
    rows,
    (row) => row.name,
    (at, found) => tell(at, 'name', 'duplicateLabel', found),
  );
  const ids = new Set(rows.map(({ row }) => row.id));
  const blocs = new Map<string, string>();
  for (const { at, row } of rows) {
    const known = blocs.get(row.bloc.toLowerCase());
    if (known !== undefined && known !== row.bloc) tell(at, 'bloc', 'blocSpelling', row.bloc);
    blocs.set(row.bloc.toLowerCase(), known ?? row.bloc);
  }
  return rows.map(({ at, row }): Unit => {
    if (row.from !== null && row.to !== null && row.from > row.to)
      tell(at, 'from', 'windowUpsideDown', row.from);
    if (row.successor !== '' && !ids.has(row.successor))
      tell(at, 'successor', 'unknownSuccessor', row.successor);
    return {
      ...row,
      type: row.type === '' ? 'Xã' : row.type,
      successor: row.successor === '' ? null : row.successor,
      formFamily: FORM_FAMILIES.find((each) => each.label === row.formFamily)?.code ?? 'state',
    };
  });
}

const kindsOf = (row: {
  readonly kindTT: boolean;
  readonly kindCN: boolean;
  readonly kindHGD: boolean;
}): KindCode[] => {
  const asked: Readonly<Record<KindCode, boolean>> = { TT: row.kindTT, CN: row.kindCN, HGD: row.kindHGD };
  return KINDS.map((kind) => kind.code).filter((code) => asked[code]);
};

export function readMovements(sheet: Sheet, bad: BadCell[]): Movement[] {
  const rows = decodeRows(sheet, 'movements', movementsTab.blocks.movements.columns, bad);
  const tell = teller(sheet, 'movements', bad);
  unique(
    rows,
    (row) => row.code,
    (at, found) => tell(at, 'code', 'duplicateId', found),
  );
  return rows.map(({ at, row }): Movement => {
    const kinds = kindsOf(row);
    if (kinds.length === 0) tell(at, 'kindTT', 'noKind');
    if (/[*?~"|]/.test(row.short)) tell(at, 'short', 'badLabel', row.short);
    if (row.fromYear !== null && row.toYear !== null && row.fromYear > row.toYear)
      tell(at, 'fromYear', 'windowUpsideDown', row.fromYear);
    return { ...row, group: row.group ?? 0, kinds };
  });
}

type CriterionRow = NewRow<(typeof criteriaTab)['blocks']['criteria']['columns']>;

export function readCriteria(
  sheet: Sheet,
  movements: readonly Movement[],
  units: readonly Unit[],
  bad: BadCell[],
): Criterion[] {
  const columns: Columns = criteriaTab.blocks.criteria.columns;
  const rows = decodeRows(sheet, 'criteria', columns, bad) as unknown as Located<CriterionRow>[];
  const tell = teller(sheet, 'criteria', bad);
  unique(
    rows,
    (row) => [row.scope, row.movement, row.target].join(' | '),
    (at, found) => tell(at, 'target', 'duplicateCriterion', found),
  );
  const codes = new Set(movements.map((each) => each.code));
  const scopes = new Set(['', ...units.map((each) => each.id), ...units.map((each) => each.bloc)]);
  return rows.map(({ at, row }) => {
    const isCommon = COMMON_TARGETS.some((each) => each.label === row.target);
    const criterion = toCriterion(row, isCommon);
    if (isCommon && row.movement !== ALL) tell(at, 'movement', 'commonTargetNeedsAll', row.movement);
    if (!isCommon && row.movement === ALL) tell(at, 'movement', 'slotNeedsMovement', row.movement);
    if (row.movement !== ALL && !codes.has(row.movement))
      tell(at, 'movement', 'unknownMovement', row.movement);
    if (!scopes.has(row.scope)) tell(at, 'scope', 'unknownScope', row.scope);
    if (row.from !== null && row.to !== null && row.from > row.to)
      tell(at, 'from', 'windowUpsideDown', row.from);
    if (criterion.kinds.length === 0) tell(at, 'kindTT', 'noKind');
    const fault = thresholdFault(criterion);
    if (fault !== null) tell(at, 'threshold', fault, criterion.threshold);
    return criterion;
  });
}

function toCriterion(row: CriterionRow, isCommon: boolean): Criterion {
  const target = isCommon
    ? COMMON_TARGETS.find((each) => each.label === row.target)?.code
    : `c${row.target.replace('TC', '')}`;
  return {
    movement: row.movement,
    target: target as Target,
    scope: row.scope === '' ? ALL : row.scope,
    kinds: kindsOf(row),
    check: CHECKS.find((each) => each.label === row.check)?.code ?? 'text',
    threshold: row.threshold === '' || typeof row.threshold === 'boolean' ? null : row.threshold,
    necessity: NECESSITIES.find((each) => each.label === row.necessity)?.code ?? 'required',
    label: row.label,
    from: row.from,
    to: row.to,
    source: row.source,
  };
}

function thresholdFault({ check, threshold }: Criterion): ConfigFault | null {
  if (check === 'oneOf')
    return typeof threshold === 'string' && threshold.trim() !== '' ? null : 'thresholdNotList';
  if (check === 'yes' || check === 'text' || check === 'link' || check === 'dateInPeriod') return null;
  if (typeof threshold !== 'number') return 'thresholdNotNumber';
  const isPercent = check === 'percentAtLeast' || check === 'percentAtMost';
  return isPercent && (threshold < 0 || threshold > 100 || (threshold > 0 && threshold <= 1))
    ? 'thresholdNotPercent'
    : null;
}
