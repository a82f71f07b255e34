/** What both languages write alike. */

import { DEFAULT_GENERAL_SETTINGS, defaultYear } from '../catalogue/settings.ts';
import { COMMON_TARGETS, type CommonTarget } from '../catalogue/terms.ts';
import type { Hindrance } from '../commands/notices.ts';
import { formatVietnamese } from '../domain/dates.ts';
import type { BaseCheck } from '../domain/eligibility.ts';
import type { TabWords } from '../workbook/words.ts';

export const DEFAULTS = DEFAULT_GENERAL_SETTINGS;

type DayKey = 'from' | 'to' | 'planDue' | 'midYearDue' | 'nomineeDue' | 'reportDue';
const SOME_YEAR = 2000;
/** Day and month of a default of ours, e.g. 15/11. */
export const defaultDay = (key: DayKey): string => formatVietnamese(defaultYear(SOME_YEAR)[key]).slice(0, 5);

/** A common criteria column's name in the target list of Tiêu chí. */
export const targetLabel = (code: CommonTarget): string =>
  COMMON_TARGETS.find((target) => target.code === code)?.label ?? code;

/** Digits in threes, e.g. 12.345. */
export const grouped = (count: number, separator: string): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, separator);

/** The first of several names and how many more there are. */
export const firstAndMore = (names: readonly string[], more: (count: number) => string): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names[0]} ${more(names.length - 1)}`;

export interface HindranceWords {
  readonly base: Readonly<Record<`base_${BaseCheck}`, string>>;
  readonly missing: string;
  readonly failed: string;
}

/** "Còn thiếu: …. Chưa đạt: …", numbered criteria under the number their column carries. */
export function describeHindrances(hindrances: readonly Hindrance[], words: HindranceWords): string {
  const part = (mark: Hindrance['mark'], heading: string): string[] => {
    const own = hindrances.filter((each) => each.mark === mark);
    return own.length === 0 ? [] : [`${heading}: ${own.map((each) => nameOf(each, words)).join('; ')}`];
  };
  return [...part('open', words.missing), ...part('fail', words.failed)].join('. ');
}

function nameOf({ key, label }: Hindrance, { base }: HindranceWords): string {
  if (key === 'name' || key === 'movement' || key === 'kind' || key === 'year') return base[`base_${key}`];
  return /^c\d+$/.test(key) ? `TC${key.slice(1)}. ${label}` : label;
}

/**
 * The header that people see over a column, found by its key: in the tab of that title, else in the unit's tab (whose
 * title is the unit's name). A key that is no column comes back as it is.
 */
export function columnHeader(tabs: TabWords, sheet: string, key: string): string {
  const tab = Object.values(tabs).find(({ title }) => title === sheet) ?? tabs.unit;
  for (const { columns } of Object.values<TabWords['unit']['blocks']['nominees']>(tab.blocks)) {
    const word = Object.entries(columns).find(([column]) => column === key)?.[1];
    if (word !== undefined) return typeof word === 'string' ? word : word[0];
  }
  return key;
}

/** The row that a path into many rows names, counted from 1: `rows.3.name` is row 4. */
export function rowOfPath(path: string): number | null {
  const index = /^rows\.(\d+)(\.|$)/.exec(path)?.[1];
  return index === undefined ? null : Number(index) + 1;
}
