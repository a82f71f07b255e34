/** After the award: exemplars are made known, taken up elsewhere and followed. */
import { type Act, WORK } from './acts.ts';
import { bookOf } from './commend.ts';
import { addDays, readDay, shownDay, typedDay } from './days.ts';
import { type Desk, PEOPLE } from './desk.ts';
import type { Dice } from './dice.ts';
import type { Calendar, UnitSeason } from './plan.ts';
import { dataOf, lifeShape } from './replies.ts';
import { mapTab, readRows, TABS, typeCell } from './tabs.ts';

/** So many exemplars of a unit are made known in the autumn. */
const OF_EACH_UNIT = 2;
/** Somebody looks at most of them again after the winter, at some a year later. */
const FOLLOW_UP_DAYS = [150, 150, 540];
const TABLE = 'register';

export const lifeActs = (
  desk: Desk,
  seasons: readonly UnitSeason[],
  calendar: Calendar,
  dice: Dice,
): Act[] => [
  {
    day: addDays(calendar.nomineeDue, 14),
    time: WORK,
    title: 'Tuyên truyền, nhân rộng',
    run: () => spread(desk, seasons, calendar, dice),
  },
  {
    day: addDays(calendar.planDue, 15),
    time: WORK,
    title: 'Xem lại điển hình đến ngày theo dõi',
    run: () => followUp(desk, seasons),
  },
];

/** Exemplars of earlier years whose day has come are looked at again, and that ends their following. */
function followUp(desk: Desk, seasons: readonly UnitSeason[]): string {
  const owner = desk.person(PEOPLE.owner);
  const rows = readRows(owner, mapTab(owner, TABS.register), TABLE, ['id', 'unit', 'followUpOn']);
  const due = rows.flatMap(({ cells: { id = '', unit, followUpOn = '' } }) => {
    const season = seasons.find((each) => each.unit.id === unit);
    const day = readDay(followUpOn);
    return season === undefined || day === null || day > desk.today() ? [] : [{ season, id }];
  });
  for (const { season, id } of due)
    note(desk, season, id, { stage: 'Theo dõi', stageDate: desk.today(), followUpOn: '' });
  return due.length === 0 ? 'chưa có ai' : `${due.length} điển hình`;
}

function spread(desk: Desk, seasons: readonly UnitSeason[], { year }: Calendar, dice: Dice): string {
  const rewarded = bookOf(desk, year).lines.filter((line) => line.state === 'Đã khen');
  const told = seasons.flatMap((season) =>
    rewarded
      .filter((line) => line.unit === season.unit.id)
      .slice(0, OF_EACH_UNIT)
      .map((line) => ({ season, id: line.id })),
  );
  for (const { season, id } of told) makeKnown(desk, season, id, lifeOf(desk, seasons, season, dice));
  return `${told.length} điển hình được đưa tin, theo dõi tiếp`;
}

interface Life {
  readonly stage: string;
  readonly publicity: string;
  readonly replicatedBy: string;
  readonly households: number;
  readonly followUpOn: string;
}

function lifeOf(desk: Desk, seasons: readonly UnitSeason[], own: UnitSeason, dice: Dice): Life {
  const day = shownDay(desk.today());
  const others = seasons.filter((each) => each !== own).map((each) => each.unit.name);
  const takenUp = others.length > 0 && dice.chance(0.6);
  const channel = dice.pick([
    'Đài: Đài truyền thanh cơ sở (hư cấu)',
    'Báo: Bản tin nội bộ (hư cấu)',
    'Hội nghị: Hội nghị điển hình tiên tiến (hư cấu)',
  ]);
  return {
    stage: takenUp ? 'Nhân rộng' : 'Tuyên truyền',
    publicity: `${channel}, ${day}; Trang tin: Trang tin của đơn vị (hư cấu), ${day}`,
    replicatedBy: takenUp ? dice.pick(others) : '',
    households: takenUp ? dice.int(5, 40) : 0,
    followUpOn: addDays(desk.today(), dice.pick(FOLLOW_UP_DAYS)),
  };
}

const makeKnown = (desk: Desk, season: UnitSeason, id: string, life: Life): void =>
  note(desk, season, id, { ...life, stageDate: desk.today() });

/** Through the view of the sidebar, or typed into the row by whoever does not use it. */
function note(
  desk: Desk,
  { unit, consents }: UnitSeason,
  id: string,
  fields: Readonly<Record<string, string | number>>,
): void {
  const officer = desk.person(unit.email);
  if (consents) {
    dataOf(officer, 'nominee.life', { id, fields }, lifeShape);
    return;
  }
  const tab = mapTab(officer, unit.name);
  const at = readRows(officer, tab, 'nominees', ['id']).find(({ cells }) => cells.id === id)?.at;
  if (at === undefined) throw new Error(`${unit.name} has no row ${id}`);
  for (const [key, value] of Object.entries(fields)) {
    const isDay = key === 'stageDate' || key === 'followUpOn';
    const text = isDay && value !== '' ? typedDay(String(value), desk.options.locale) : String(value);
    typeCell(officer, tab, 'nominees', at, key, text);
  }
}
