/** January: the file is laid, the office fills in its settings and units, and the units' tabs come to stand. */
import { readDay } from './days.ts';
import type { Desk } from './desk.ts';
import { MENU, PEOPLE, runTrigger } from './desk.ts';
import type { Calendar } from './plan.ts';
import { firstFree, mapTab, pasteRows, readField, readRows, TABS, typeField } from './tabs.ts';
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

const waitingSteps = (desk: Desk): number => {
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
  const { nominees } = desk.options;
  const roomy = Number(readField(owner, mapTab(owner, TABS.settings), 'general', 'rowsPerUnit'));
  const rows = units.map(({ email, ...cells }) => ({
    ...cells,
    emails: email,
    target: String(Math.max(1, Math.round(nominees * 0.4))),
    rows: nominees > roomy - 5 ? String(nominees + 10) : '',
  }));
  pasteRows(owner, tab, 'units', firstFree(owner, tab, 'units', 'id'), rows);
  for (const unit of units) desk.host.share(unit.email, 'editor');
}

/** The year's days and the reminder steps, as Cấu hình shows them. */
export function readCalendar(desk: Desk): Calendar {
  const owner = desk.person(PEOPLE.owner);
  const tab = mapTab(owner, TABS.settings);
  const days = ['from', 'to', 'planDue', 'nomineeDue', 'reportDue'] as const;
  const rows = readRows(owner, tab, 'years', ['year', ...days]);
  const row = rows.find(({ cells }) => cells.year === String(desk.options.year));
  const day = (key: (typeof days)[number]): string => {
    const found = readDay(row?.cells[key] ?? '');
    if (found === null) throw new Error(`${TABS.settings} has no ${key} for ${desk.options.year}`);
    return found;
  };
  return {
    year: desk.options.year,
    from: day('from'),
    to: day('to'),
    planDue: day('planDue'),
    nomineeDue: day('nomineeDue'),
    reportDue: day('reportDue'),
    steps: readField(owner, tab, 'general', 'reminderSteps').split(';').map(Number),
  };
}
