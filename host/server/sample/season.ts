/** The file a workbench starts with: a district in the middle of its year, entered by paste. */
import { addDays } from '../../demo/days.ts';
import { type Desk, MENU, openDesk, PEOPLE, type Progress, runTrigger } from '../../demo/desk.ts';
import { createDice } from '../../demo/dice.ts';
import { enterNominees, registerPlan } from '../../demo/entry.ts';
import { openSeason, readCalendar } from '../../demo/opening.ts';
import { DEFAULTS } from '../../demo/options.ts';
import { type Calendar, planSeason, type UnitSeason, waveDays } from '../../demo/plan.ts';
import { readRules } from '../../demo/rules.ts';
import { mapTab, pasteRows, readRows, TABS } from '../../demo/tabs.ts';
import { demoUnits } from '../../demo/units.ts';
import { personName } from '../../demo/words.ts';
import type { Host } from '../../types.ts';
import { STRANGER } from '../people.ts';

export interface SampleOptions {
  readonly dist: string;
  readonly year: number;
  readonly units: number;
}

const NOMINEES = 8;
const SEED = 1;
/** The last wave of units has not entered anything yet: somebody has to be reminded. */
const SILENT_WAVE = 3;
/** What is decided about the first submitted files, in turn; the rest waits. */
const DECISIONS = ['Đủ điều kiện', 'Đề nghị khen', 'Trả lại', 'Đã khen'];
const RETURNED = 'Biên bản suy tôn chưa có chữ ký của thư ký';

/** Builds it; the same for equal options. `say` is told what is being done. */
export function buildSample({ dist, year, units: count }: SampleOptions, say: (text: string) => void): Host {
  const dice = createDice(SEED);
  const progress: Progress = { working: say, done: (_, title) => say(title) };
  const options = { ...DEFAULTS, year, units: count, nominees: NOMINEES, seed: SEED };
  const desk = openDesk(options, dist, progress);
  const units = demoUnits(count, () => personName(dice));
  openSeason(desk, units);
  desk.host.share(STRANGER, 'editor');
  // Google's own first tab, which nobody has used.
  desk.person(PEOPLE.owner).deleteSheet(desk.host.sheetNames()[0] ?? '');
  const calendar = readCalendar(desk);
  const rules = readRules(desk.person(PEOPLE.owner), units[0]?.name ?? '', options.locale);
  const seasons = planSeason({ units, nominees: NOMINEES, rules, calendar }, dice);
  playPlans(desk, seasons, calendar, say);
  playNominees(desk, seasons, calendar, say);
  decide(desk, say);
  compile(desk, addDays(calendar.nomineeDue, -13), say);
  // The system check is not to find the trigger standing still; what it owes from seven on is still to come.
  desk.goTo(addDays(calendar.nomineeDue, -12), '06:30');
  runTrigger(desk);
  desk.goTo(addDays(calendar.nomineeDue, -12), '07:45');
  standAtStart(desk, seasons);
  return desk.host;
}

function playPlans(desk: Desk, seasons: readonly UnitSeason[], calendar: Calendar, say: Say): void {
  say('Đơn vị đăng ký kế hoạch');
  desk.goTo(addDays(calendar.planDue, -40), '09:00');
  const dice = createDice(SEED + 1);
  for (const { unit, plan, consents } of seasons) {
    const officer = desk.person(unit.email);
    // Whoever only types has never been asked: the workbench shows the question.
    if (consents) officer.consent(true);
    if (plan === 'onTime') registerPlan(desk, unit, dice);
  }
  desk.goTo(addDays(calendar.planDue, 1), '07:05');
  runTrigger(desk);
}

/** Everybody opens the file where their work is, not where this entry left off. */
function standAtStart({ host, options }: Desk, seasons: readonly UnitSeason[]): void {
  const { screen } = host;
  const stand = (email: string, tab: string): void => {
    const sheet = screen.sheets().find(({ name }) => name === tab);
    if (sheet === undefined) return;
    const { hiddenRows } = screen.frame(sheet.id);
    const row = Array.from({ length: sheet.rows }, (_, index) => index).find(
      (index) => !hiddenRows.includes(index),
    );
    screen.select(email, sheet.id, { row: row ?? 0, column: 1, rows: 1, columns: 1 });
  };
  const dashboard = TABS.leadership(options.year);
  for (const email of Object.values(PEOPLE)) stand(email, dashboard);
  for (const { unit } of seasons) stand(unit.email, unit.name);
  stand(STRANGER, GUIDE);
}

const GUIDE = 'Hướng dẫn';

type Say = (text: string) => void;

function playNominees(desk: Desk, seasons: readonly UnitSeason[], calendar: Calendar, say: Say): void {
  const dice = createDice(SEED + 2);
  waveDays(calendar).forEach((day, wave) => {
    if (wave === SILENT_WAVE) return;
    desk.goTo(day, '09:00');
    const own = seasons.filter((season) => season.wave === wave);
    own.forEach((season, index) => {
      say(`Nhập đề cử, đợt ${wave + 1}: ${season.unit.name} (${index + 1}/${own.length})`);
      const pasted = { ...season, typed: [...season.typed, ...season.sent], sent: [] };
      enterNominees(desk, pasted, dice, { byCell: false, drafts: false });
    });
  });
  say('Cập nhật Hồ sơ');
  runTrigger(desk);
}

/** What the office has decided so far. */
function decide(desk: Desk, say: Say): void {
  say('Phòng Nội vụ xét hồ sơ');
  const office = desk.person(PEOPLE.office);
  const tab = mapTab(office, TABS.register);
  const rows = readRows(office, tab, 'register', ['id', 'status', 'reason']);
  const [first] = rows;
  if (first === undefined) return;
  let submitted = 0;
  const decided = Array.from({ length: (rows.at(-1)?.at ?? first.at) - first.at + 1 }, (_, index) => {
    const cells = rows.find(({ at }) => at === first.at + index)?.cells ?? {};
    const asIs = { status: cells.status ?? '', reason: cells.reason ?? '' };
    if (asIs.status !== 'Đã nộp') return asIs;
    submitted += 1;
    const status = submitted % 3 === 0 ? DECISIONS[(submitted / 3 - 1) % DECISIONS.length] : undefined;
    return status === undefined ? asIs : { status, reason: status === 'Trả lại' ? RETURNED : '' };
  });
  pasteRows(office, tab, 'register', first.at, decided);
}

function compile(desk: Desk, day: string, say: Say): void {
  say('Tổng hợp năm');
  // Before seven, when the day’s mails would go: they are left for whoever moves the clock.
  desk.goTo(day, '06:30');
  runTrigger(desk);
  desk.goTo(day, '08:00');
  const office = desk.person(PEOPLE.office);
  office.open();
  const { error } = office.click(MENU.compile, (shown) =>
    shown.kind === 'prompt' ? { button: 'OK', text: String(desk.options.year) } : { button: 'OK' },
  );
  if (error !== null) throw new Error(error);
}
