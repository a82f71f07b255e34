/** A unit launches a movement: through the form, or typed into its tab. */
import { addDays, typedDay } from './days.ts';
import type { Desk } from './desk.ts';
import type { Dice } from './dice.ts';
import type { Calendar, UnitSeason } from './plan.ts';
import { entered } from './plan.ts';
import { dataOf, rowShape } from './replies.ts';
import { firstFree, mapTab, pasteRows } from './tabs.ts';

const BLOCK = 'launches';

/** Launches the movement in which the unit will have its first nominee. */
export function launchMovement(desk: Desk, season: UnitSeason, { to }: Calendar, dice: Dice): void {
  const [nominee] = entered(season);
  if (nominee === undefined) return;
  const { unit, year, consents } = season;
  const officer = desk.person(unit.email);
  const { code, label } = nominee.movement;
  const today = desk.today();
  const fields = {
    documentNumber: `${dice.int(5, 90)}/PĐ`,
    scope: 'Toàn đơn vị',
    solutions: 'Đăng ký từ đầu năm, sơ kết giữa năm, chọn điển hình để nhân rộng',
  };
  if (consents) {
    const days = { documentDate: today, from: addDays(today, 7), to };
    dataOf(officer, 'launch.save', { year, fields: { ...fields, ...days, movement: code } }, rowShape);
    return;
  }
  const typed = (day: string): string => typedDay(day, desk.options.locale);
  const tab = mapTab(officer, unit.name);
  const days = { documentDate: typed(today), from: typed(addDays(today, 7)), to: typed(to) };
  const row = { year: String(year), movement: label, ...fields, ...days };
  pasteRows(officer, tab, BLOCK, firstFree(officer, tab, BLOCK, 'year'), [row]);
}
