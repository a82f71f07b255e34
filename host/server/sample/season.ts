/** The file a workbench starts with: a district in the middle of its year, entered by paste. */
import { decideAwards, propose } from '../../demo/commend.ts';
import { addDays } from '../../demo/days.ts';
import { type Desk, MENU, openDesk, PEOPLE, type Progress, runTrigger } from '../../demo/desk.ts';
import { createDice } from '../../demo/dice.ts';
import { enterNominees, registerPlan } from '../../demo/entry.ts';
import { launchMovement } from '../../demo/launches.ts';
import { officeLog } from '../../demo/officeLog.ts';
import { fillFund, openSeason, readCalendar } from '../../demo/opening.ts';
import { DEFAULTS } from '../../demo/options.ts';
import { type Calendar, planSeason, type UnitSeason, waveDays } from '../../demo/plan.ts';
import { type Review, reviewRound, STATUS } from '../../demo/review.ts';
import { readRules } from '../../demo/rules.ts';
import { TABS } from '../../demo/tabs.ts';
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
/** One unit of so many with a plan has launched a movement already. */
const LAUNCHING = 3;
/** What the office does with the files it has, in turn; some wait, and what was returned is the unit's again. */
const ROUND = [
  STATUS.accepted,
  null,
  STATUS.accepted,
  STATUS.returned,
  null,
  STATUS.accepted,
  STATUS.held,
] as const;

/** Builds it; the same for equal options. `say` is told what is being done. */
export function buildSample({ dist, year, units: count }: SampleOptions, say: (text: string) => void): Host {
  const dice = createDice(SEED);
  const progress: Progress = { working: say, done: (_, title) => say(title) };
  const options = { ...DEFAULTS, years: [year], units: count, nominees: NOMINEES, seed: SEED };
  const desk = openDesk(options, dist, progress);
  const units = demoUnits(count, () => personName(dice));
  openSeason(desk, units);
  fillFund(desk, year);
  desk.host.share(STRANGER, 'editor');
  // Google's own first tab, which nobody has used.
  desk.person(PEOPLE.owner).deleteSheet(desk.host.sheetNames()[0] ?? '');
  const calendar = readCalendar(desk, year);
  const rules = readRules(desk.person(PEOPLE.owner), units[0]?.name ?? '', options.locale);
  const seasons = planSeason({ units, nominees: NOMINEES, rules, calendar }, dice);
  playPlans(desk, seasons, calendar, say);
  playNominees(desk, seasons, calendar, say);
  review({ desk, seasons, calendar, dice: createDice(SEED + 3), log: officeLog() }, say);
  compile(desk, year, addDays(calendar.nomineeDue, -13), say);
  // The system check is not to find the trigger standing still; what it owes from seven on is still to come.
  desk.goTo(addDays(calendar.nomineeDue, -12), '06:30');
  runTrigger(desk);
  desk.goTo(addDays(calendar.nomineeDue, -12), '07:45');
  standAtStart(desk, year, seasons);
  return desk.host;
}

function playPlans(desk: Desk, seasons: readonly UnitSeason[], calendar: Calendar, say: Say): void {
  say('Đơn vị đăng ký kế hoạch');
  desk.goTo(addDays(calendar.planDue, -40), '09:00');
  const dice = createDice(SEED + 1);
  // Whoever only types has never been asked: the workbench shows the question.
  for (const { unit, consents } of seasons) if (consents) desk.person(unit.email).consent(true);
  const planning = seasons.filter(({ plan }) => plan === 'onTime');
  planning.forEach((season, index) => {
    registerPlan(desk, season, dice);
    if (index % LAUNCHING === 0) launchMovement(desk, { ...season, consents: false }, calendar, dice);
  });
}

/** Everybody opens the file where their work is, not where this entry left off. */
function standAtStart({ host }: Desk, year: number, seasons: readonly UnitSeason[]): void {
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
  const dashboard = TABS.leadership(year);
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

/** Files are accepted, returned and held; of those accepted some are proposed, and the first of these rewarded. */
function review(work: Review, say: Say): void {
  const { desk, calendar, log } = work;
  say('Phòng Nội vụ xét hồ sơ');
  reviewRound(work, ROUND);
  say('Đề nghị khen, ghi quyết định');
  propose(desk, calendar.year, log, PROPOSED_SHARE);
  decideAwards(desk, calendar.year, DECIDED_SHARE);
}
const PROPOSED_SHARE = 0.6;
const DECIDED_SHARE = 0.5;

function compile(desk: Desk, year: number, day: string, say: Say): void {
  say('Tổng hợp năm');
  // Before seven, when the day’s mails would go: they are left for whoever moves the clock.
  desk.goTo(day, '06:30');
  const office = desk.person(PEOPLE.office);
  office.open();
  const { error } = office.click(MENU.compile, (shown) =>
    shown.kind === 'prompt' ? { button: 'OK', text: String(year) } : { button: 'OK' },
  );
  if (error !== null) throw new Error(error);
}
