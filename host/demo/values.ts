/** Cells that meet a criterion, cells that do not, and how both are typed or sent. */
import type { LocaleId } from '../engine/types.ts';
import { addDays, daysBetween, typedDay, typedNumber } from './days.ts';
import type { Dice } from './dice.ts';
import type { CriterionRule, Setting } from './rules.ts';
import { contentFor } from './words.ts';

export type Value = string | number | { readonly day: string } | { readonly percent: number };

/** Kinds of check, as Tiêu chí names them. */
const CHECK = {
  yes: 'Phải là Có',
  atLeast: 'Số không nhỏ hơn',
  atMost: 'Số không lớn hơn',
  percentAtLeast: 'Tỷ lệ % không nhỏ hơn',
  percentAtMost: 'Tỷ lệ % không lớn hơn',
  text: 'Có nội dung',
  link: 'Có đường dẫn',
  dateInPeriod: 'Ngày trong kỳ báo cáo',
  oneOf: 'Một trong danh sách',
} as const;

/** Whatever stands in the cell is content: such a criterion is met or open. */
export const canFail = (criterion: CriterionRule): boolean => criterion.check !== CHECK.text;

const limitOf = ({ threshold }: CriterionRule): number => (typeof threshold === 'number' ? threshold : 0);
const listOf = ({ threshold }: CriterionRule): readonly string[] => String(threshold).split('; ');
const tenths = (number: number): number => Math.round(number * 10) / 10;

export function goodValue(
  criterion: CriterionRule,
  when: Setting & { readonly enteredOn: string },
  dice: Dice,
): Value {
  const limit = limitOf(criterion);
  switch (criterion.check) {
    case CHECK.yes:
      return 'Có';
    case CHECK.atLeast:
      return criterion.label.includes('(đồng)')
        ? limit + dice.int(5, 90) * 1_000_000 - 1
        : tenths(limit + dice.int(0, 20) / 10);
    case CHECK.atMost:
      return tenths(limit - dice.int(0, 10) / 10);
    case CHECK.percentAtLeast:
      return percentage(dice.int(Math.ceil(limit), 100), dice);
    case CHECK.percentAtMost:
      return percentage(dice.int(Math.min(2, Math.floor(limit)), Math.floor(limit)), dice);
    case CHECK.link:
      return `https://example.vn/minh-chung/${when.unit.toLowerCase()}/${dice.int(100, 999)}`;
    case CHECK.dateInPeriod:
      return { day: addDays(when.from, dice.int(0, Math.max(0, daysBetween(when.from, when.enteredOn)))) };
    case CHECK.oneOf:
      return dice.pick(listOf(criterion));
    default:
      return criterion.target === 'minutesNumber'
        ? `${dice.int(1, 60)}/BB`
        : contentFor(criterion.label, dice);
  }
}

export function badValue(criterion: CriterionRule, when: Setting, dice: Dice): Value {
  const limit = limitOf(criterion);
  switch (criterion.check) {
    case CHECK.atLeast:
      return tenths(limit - dice.int(1, 10) / 10);
    case CHECK.atMost:
      return tenths(limit + dice.int(1, 10) / 10);
    case CHECK.percentAtLeast:
      return percentage(dice.int(Math.max(2, Math.floor(limit) - 25), Math.ceil(limit) - 1), dice);
    case CHECK.percentAtMost:
      return percentage(dice.int(Math.floor(limit) + 1, 100), dice);
    case CHECK.link:
      return 'Ảnh lưu tại đơn vị';
    case CHECK.dateInPeriod:
      return { day: addDays(when.from, -dice.int(1, 120)) };
    case CHECK.oneOf:
      return 'Nội dung khác';
    default:
      return 'Không';
  }
}

/** Some write 97, some 97%. */
const percentage = (points: number, dice: Dice): Value => (dice.chance(0.4) ? { percent: points } : points);

/** As it is typed into the cell. */
export function typedValue(value: Value, locale: LocaleId): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return typedNumber(value, locale);
  return 'day' in value ? typedDay(value.day, locale) : `${value.percent}%`;
}

/** As the sidebar's form sends it. */
export function sentValue(value: Value): string | number {
  if (typeof value !== 'object') return value;
  return 'day' in value ? value.day : value.percent;
}
