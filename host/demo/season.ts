/** The season day by day: units work, the trigger reminds, the office decides and commends, the year is compiled. */
import { type Act, MORNING, NIGHT, play, trigger, WORK } from './acts.ts';
import { commendActs } from './commend.ts';
import { addDays } from './days.ts';
import { type Desk, MENU, PEOPLE } from './desk.ts';
import type { Dice } from './dice.ts';
import { type Draft, type Entered, enterNominees, fileReport, finishDraft, registerPlan } from './entry.ts';
import { launchMovement } from './launches.ts';
import { lifeActs } from './life.ts';
import { type OfficeLog, officeLog } from './officeLog.ts';
import type { Calendar, UnitSeason } from './plan.ts';
import { waveDays } from './plan.ts';
import { dataOf, publicShape, summaryShape } from './replies.ts';
import { reviewActs } from './review.ts';

export interface Season {
  readonly year: number;
  /** The reply of `summary.compile`. */
  readonly summary: ReturnType<typeof summaryShape.parse>;
  readonly duplicates: readonly string[];
  readonly refusals: readonly string[];
  readonly office: OfficeLog;
}

interface EntryLog {
  readonly entered: Entered[];
  readonly drafts: Draft[];
}

export function runSeason(
  desk: Desk,
  seasons: readonly UnitSeason[],
  calendar: Calendar,
  dice: Dice,
): Season {
  const log: EntryLog = { entered: [], drafts: [] };
  const office = officeLog();
  play(desk, [
    ...planActs(desk, seasons, calendar, dice),
    ...entryActs(desk, seasons, calendar, dice, log),
    ...reviewActs({ desk, seasons, calendar, dice, log: office }),
    ...commendActs(desk, calendar, office),
    ...lifeActs(desk, seasons, calendar, dice),
    ...reportActs(desk, seasons, calendar, dice),
    ...reminderDays(calendar).map((day) => reminderAct(desk, day)),
  ]);
  return {
    year: calendar.year,
    summary: compile(desk, calendar.year, addDays(calendar.reportDue, 5), office),
    duplicates: log.entered.flatMap((each) => each.duplicates),
    refusals: log.entered.flatMap((each) => each.refusals),
    office,
  };
}

function planActs(desk: Desk, seasons: readonly UnitSeason[], calendar: Calendar, dice: Dice): Act[] {
  const register = (when: UnitSeason['plan'], day: string, title: string): Act => ({
    day,
    time: WORK,
    title,
    run: () => {
      const own = seasons.filter((each) => each.plan === when);
      for (const season of own) registerPlan(desk, season, dice);
      return `${own.length} đơn vị`;
    },
  });
  const launch = (): string => {
    const own = seasons.filter((each) => each.plan === 'onTime');
    for (const season of own) launchMovement(desk, season, calendar, dice);
    return `${own.length} phong trào`;
  };
  return [
    {
      day: addDays(calendar.planDue, -41),
      time: WORK,
      title: 'Cán bộ mở tệp',
      run: () => openTabs(desk, seasons),
    },
    register('onTime', addDays(calendar.planDue, -40), 'Đăng ký kế hoạch'),
    { day: addDays(calendar.planDue, -20), time: WORK, title: 'Phát động phong trào', run: launch },
    register('late', addDays(calendar.planDue, 4), 'Đăng ký kế hoạch muộn'),
  ];
}

function openTabs(desk: Desk, seasons: readonly UnitSeason[]): string {
  for (const { unit, consents } of seasons) {
    const officer = desk.person(unit.email);
    officer.consent(consents);
    officer.open();
  }
  const typing = seasons.filter((each) => !each.consents).length;
  return `${seasons.length} người; ${typing} người không cấp quyền cho chương trình, chỉ gõ vào trang`;
}

function entryActs(
  desk: Desk,
  seasons: readonly UnitSeason[],
  calendar: Calendar,
  dice: Dice,
  log: EntryLog,
): Act[] {
  const days = waveDays(calendar);
  const last = days.length - 1;
  const enter = (wave: number, day: string): Act[] => {
    const own = seasons.filter((each) => each.wave === wave);
    const run = (): string => {
      const entered = own.map((season, index) => {
        desk.progress.working(`Nhập đề cử: ${season.unit.name} (${index + 1}/${own.length})`);
        return enterNominees(desk, season, dice, { byCell: index === 0, drafts: wave < last });
      });
      log.entered.push(...entered);
      log.drafts.push(...entered.flatMap((each) => each.drafts));
      const sum = (of: (each: Entered) => number): number =>
        entered.reduce((total, each) => total + of(each), 0);
      return `${own.length} đơn vị: ${sum((each) => each.typed)} dòng gõ vào trang, ${sum((each) => each.sent)} qua biểu mẫu`;
    };
    const night: Act = {
      day: addDays(day, 1),
      time: NIGHT,
      title: 'Chạy đêm: cập nhật Hồ sơ, tổng hợp',
      run: () => trigger(desk),
    };
    return own.length === 0 ? [] : [{ day, time: WORK, title: 'Nhập đề cử', run }, night];
  };
  const finish = (): string => {
    for (const draft of log.drafts) finishDraft(desk, draft);
    return `${log.drafts.length} hồ sơ được bổ sung minh chứng rồi nộp`;
  };
  return [
    ...days.flatMap((day, wave) => enter(wave, day)),
    { day: addDays(calendar.nomineeDue, -6), time: WORK, title: 'Bổ sung sau thư nhắc', run: finish },
  ];
}

function reportActs(desk: Desk, seasons: readonly UnitSeason[], calendar: Calendar, dice: Dice): Act[] {
  const file = (when: UnitSeason['report'], day: string, title: string): Act => ({
    day,
    time: WORK,
    title,
    run: () => {
      const own = seasons.filter((each) => each.report === when);
      for (const season of own) fileReport(desk, season, dice);
      return `${own.length} đơn vị`;
    },
  });
  return [
    file('onTime', addDays(calendar.reportDue, -5), 'Báo cáo năm'),
    file('late', addDays(calendar.reportDue, 2), 'Báo cáo năm muộn'),
  ];
}

/** Every reminder step of the three due dates, the first late one, and the day on which leadership hears. */
function reminderDays({ planDue, nomineeDue, reportDue, steps }: Calendar): readonly string[] {
  const days = [planDue, nomineeDue, reportDue].flatMap((due) =>
    [...steps.map((step) => -step), 3].map((after) => addDays(due, after)),
  );
  return [...new Set([...days, addDays(reportDue, 1)])];
}

const reminderAct = (desk: Desk, day: string): Act => ({
  day,
  time: MORNING,
  title: 'Nhắc hạn tự động',
  run: () => trigger(desk),
});

/** By the menu, as the office does, then once more through the single door for the figures; last what may be published. */
function compile(desk: Desk, year: number, day: string, log: OfficeLog): Season['summary'] {
  const { progress } = desk;
  desk.goTo(day, WORK);
  progress.working('Tổng hợp năm');
  const office = desk.person(PEOPLE.office);
  office.open();
  const preview = office.click(MENU.preview);
  const execution = office.click(MENU.compile, (shown) =>
    shown.kind === 'prompt' ? { button: 'OK', text: String(year) } : { button: 'OK' },
  );
  const error = preview.error ?? execution.error;
  if (error !== null) throw new Error(error);
  progress.done(day, 'Tổng hợp năm', desk.host.shown.at(-1)?.text ?? '');
  const { exemplars, withheld } = dataOf(office, 'public.compile', { year }, publicShape);
  log.published = exemplars;
  log.withheld = withheld;
  progress.done(day, 'Công khai', `${exemplars} điển hình, ${withheld} chưa đủ điều kiện công khai`);
  return dataOf(desk.person(PEOPLE.owner), 'summary.compile', { year }, summaryShape);
}
