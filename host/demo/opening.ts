/** January: the file is laid, the office fills in its settings and units, and the units' tabs come to stand. */
import { readDay, typedNumber } from './days.ts';
import type { Desk } from './desk.ts';
import { MENU, PEOPLE, runTrigger } from './desk.ts';
import { papersOf } from './papers.ts';
import type { Calendar } from './plan.ts';
import { firstFree, mapTab, pasteRows, readField, readRows, TABS, typeCell, typeField } from './tabs.ts';
import type { DemoUnit } from './units.ts';
import { faultsOf } from './verify.ts';

/** Opens the year's file for these units. */
export function openSeason(desk: Desk, units: readonly DemoUnit[]): void {
  const owner = desk.person(PEOPLE.owner);
  owner.consent(true);
  owner.open();
  layFile(desk, 'Thiết lập tệp');
  fillSettings(desk);
  fillUnits(desk, units);
  fillAwards(desk);
  layFile(desk, `Lập trang cho ${units.length} đơn vị`);
}

/** Set-up by the menu; what it leaves waiting the trigger goes on with. */
function layFile(desk: Desk, title: string): void {
  desk.progress.working(title);
  const execution = desk.person(PEOPLE.owner).click(MENU.setup);
  const said = desk.host.shown.at(-1)?.text ?? '';
  const [fault] = faultsOf([execution]);
  if (fault !== undefined) throw new Error(`${said} ${fault}`);
  let rounds = 0;
  while (waitingSteps(desk) > 0 && rounds < 60) {
    runTrigger(desk);
    rounds += 1;
    desk.progress.working(`${title}: còn ${waitingSteps(desk)} bước`);
  }
  const resumed = rounds === 0 ? '' : ` Làm tiếp tự động ${rounds} lần.`;
  desk.progress.done(desk.today(), title, `${said}${resumed}`);
}

/** Steps of long work that still wait. */
export const waitingSteps = (desk: Desk): number => {
  const owner = desk.person(PEOPLE.owner);
  return readRows(owner, mapTab(owner, TABS.jobs), 'steps', ['job']).length;
};

function fillSettings(desk: Desk): void {
  const owner = desk.person(PEOPLE.owner);
  const settings = mapTab(owner, TABS.settings);
  typeField(owner, settings, 'general', 'officeEmails', `${PEOPLE.owner}, ${PEOPLE.office}`);
  typeField(owner, settings, 'general', 'leadershipEmails', PEOPLE.leadership);
  desk.host.share(PEOPLE.office, 'editor');
  desk.host.share(PEOPLE.leadership, 'viewer');
  const office = desk.person(PEOPLE.office);
  office.consent(true);
  office.open();
  desk.person(PEOPLE.leadership).open();
}

function fillUnits(desk: Desk, units: readonly DemoUnit[]): void {
  const owner = desk.person(PEOPLE.owner);
  const tab = mapTab(owner, TABS.units);
  const { nominees, years } = desk.options;
  // What a year leaves unfinished stands in the next one's rows too.
  const needed = nominees * (years.length > 1 ? years.length + 1 : 1);
  const roomy = Number(readField(owner, mapTab(owner, TABS.settings), 'general', 'rowsPerUnit'));
  const rows = units.map(({ email, ...cells }) => ({
    ...cells,
    emails: email,
    target: String(Math.max(1, Math.round(nominees * 0.4))),
    rows: needed > roomy - 5 ? String(needed + 10) : '',
    ...papersOf(cells),
  }));
  pasteRows(owner, tab, 'units', firstFree(owner, tab, 'units', 'id'), rows);
  for (const unit of units) desk.host.share(unit.email, 'editor');
}

/** Hệ số of the form that most are proposed for: nobody knows the true ones, so the demo's are marked as its own. */
const COEFFICIENTS = { coefficientTT: 0.6, coefficientCN: 0.3, coefficientHGD: 0.3 } as const;
const DISTRICT_FORM = 'GKH';

function fillAwards(desk: Desk): void {
  const owner = desk.person(PEOPLE.owner);
  const tab = mapTab(owner, TABS.awards);
  const row = readRows(owner, tab, 'forms', ['code']).find(({ cells }) => cells.code === DISTRICT_FORM);
  if (row === undefined) throw new Error(`${TABS.awards} has no form ${DISTRICT_FORM}`);
  for (const [key, value] of Object.entries(COEFFICIENTS))
    typeCell(owner, tab, 'forms', row.at, key, typedNumber(value, desk.options.locale));
  typeCell(owner, tab, 'forms', row.at, 'source', 'Hệ số hư cấu của bản chạy thử');
}

/** Đồng of the fund for each nominee that may come. */
const FUND_EACH = 400_000;

/** Quỹ khen thưởng of a year, typed by the office. */
export function fillFund(desk: Desk, year: number): void {
  const owner = desk.person(PEOPLE.owner);
  const tab = mapTab(owner, TABS.settings);
  const row = readRows(owner, tab, 'years', ['year']).find(({ cells }) => cells.year === String(year));
  if (row === undefined) throw new Error(`${TABS.settings} has no year ${year}`);
  const { units, nominees } = desk.options;
  typeCell(owner, tab, 'years', row.at, 'fund', String(units * nominees * FUND_EACH));
}

/** The year's days and the reminder steps, as Cấu hình shows them. */
export function readCalendar(desk: Desk, year: number): Calendar {
  const owner = desk.person(PEOPLE.owner);
  const tab = mapTab(owner, TABS.settings);
  const days = ['from', 'to', 'planDue', 'nomineeDue', 'reportDue'] as const;
  const rows = readRows(owner, tab, 'years', ['year', ...days]);
  const row = rows.find(({ cells }) => cells.year === String(year));
  const day = (key: (typeof days)[number]): string => {
    const found = readDay(row?.cells[key] ?? '');
    if (found === null) throw new Error(`${TABS.settings} has no ${key} for ${year}`);
    return found;
  };
  return {
    year,
    from: day('from'),
    to: day('to'),
    planDue: day('planDue'),
    nomineeDue: day('nomineeDue'),
    reportDue: day('reportDue'),
    steps: readField(owner, tab, 'general', 'reminderSteps').split(';').map(Number),
  };
}
