/** The season day by day: units work, the trigger reminds, the office decides, the year is compiled. */
import { addDays } from './days.ts';
import { type Desk, MENU, PEOPLE, runTrigger } from './desk.ts';
import type { Dice } from './dice.ts';
import { type Draft, type Entered, enterNominees, fileReport, finishDraft, registerPlan } from './entry.ts';
import type { Calendar, UnitSeason } from './plan.ts';
import { waveDays } from './plan.ts';
import { dataOf, summaryShape } from './replies.ts';
import { mapTab, pasteRows, readRows, TABS } from './tabs.ts';

/** One thing that happens on a day; what it returns stands in the diary. */
interface Act {
  readonly day: string;
  readonly time: string;
  readonly title: string;
  run(): string;
}
export interface Season {
  /** The reply of `summary.compile`. */
  readonly summary: ReturnType<typeof summaryShape.parse>;
  readonly duplicates: readonly string[];
  readonly refusals: readonly string[];
}

const NIGHT = '00:05';
const MORNING = '07:05';
const WORK = '09:00';
const EVENING = '15:00';

export function runSeason(
  desk: Desk,
  seasons: readonly UnitSeason[],
  calendar: Calendar,
  dice: Dice,
): Season {
  const log: { entered: Entered[]; drafts: Draft[] } = { entered: [], drafts: [] };
  const acts = [
    ...planActs(desk, seasons, calendar, dice),
    ...entryActs(desk, seasons, calendar, dice, log),
    ...reportActs(desk, seasons, calendar, dice),
    ...reminderDays(calendar).map((day) => reminderAct(desk, day)),
    reviewAct(desk, calendar, dice),
  ];
  const moment = (act: Act): string => `${act.day} ${act.time}`;
  for (const act of acts.sort((one, other) => (moment(one) < moment(other) ? -1 : 1))) {
    desk.goTo(act.day, act.time);
    desk.progress.working(act.title);
    desk.progress.done(act.day, act.title, act.run());
  }
  return {
    summary: compile(desk, addDays(calendar.reportDue, 5)),
    duplicates: log.entered.flatMap((each) => each.duplicates),
    refusals: log.entered.flatMap((each) => each.refusals),
  };
}

function planActs(desk: Desk, seasons: readonly UnitSeason[], calendar: Calendar, dice: Dice): Act[] {
  const register = (when: UnitSeason['plan'], day: string, title: string): Act => ({
    day,
    time: WORK,
    title,
    run: () => {
      const units = seasons.filter((each) => each.plan === when).map((each) => each.unit);
      for (const unit of units) registerPlan(desk, unit, dice);
      return `${units.length} đơn vị`;
    },
  });
  return [
    {
      day: addDays(calendar.planDue, -41),
      time: WORK,
      title: 'Cán bộ mở tệp',
      run: () => openTabs(desk, seasons),
    },
    register('onTime', addDays(calendar.planDue, -40), 'Đăng ký kế hoạch'),
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
  log: { entered: Entered[]; drafts: Draft[] },
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
      const units = seasons.filter((each) => each.report === when).map((each) => each.unit);
      for (const unit of units) fileReport(desk, unit, dice);
      return `${units.length} đơn vị`;
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

function trigger(desk: Desk): string {
  const before = desk.host.outbox.length;
  runTrigger(desk);
  const sent = desk.host.outbox.slice(before);
  const toOffice = sent.filter((mail) => mail.to.some((to) => Object.values<string>(PEOPLE).includes(to)));
  const parts = [
    [sent.length - toOffice.length, 'thư nhắc'],
    [toOffice.length, 'thư tình hình'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return said.length === 0 ? 'không có thư' : said.join(', ');
}

/** What the office decides about the files it has received. */
function reviewAct(desk: Desk, calendar: Calendar, dice: Dice): Act {
  const run = (): string => {
    const office = desk.person(PEOPLE.office);
    const tab = mapTab(office, TABS.register);
    const rows = readRows(office, tab, 'register', ['id', 'status', 'reason']);
    const [first] = rows;
    if (first === undefined) return 'chưa có hồ sơ';
    const lines = Array.from(
      { length: (rows.at(-1)?.at ?? first.at) - first.at + 1 },
      (_, index) => first.at + index,
    );
    const decided = lines.map((at) => {
      const cells = rows.find((row) => row.at === at)?.cells ?? {};
      if (cells.status !== 'Đã nộp') return { status: cells.status ?? '', reason: cells.reason ?? '' };
      const status = dice.pick(['Đã khen', 'Đã khen', 'Đề nghị khen', 'Đủ điều kiện', 'Trả lại', 'Đã nộp']);
      return { status, reason: status === 'Trả lại' ? 'Biên bản chưa có chữ ký của thư ký' : '' };
    });
    pasteRows(office, tab, 'register', first.at, decided);
    const of = (status: string): number => decided.filter((each) => each.status === status).length;
    return `khen ${of('Đã khen')}, đề nghị khen ${of('Đề nghị khen')}, trả lại ${of('Trả lại')}`;
  };
  return { day: addDays(calendar.nomineeDue, 2), time: EVENING, title: 'Phòng Nội vụ xét hồ sơ', run };
}

/** By the menu, as the office does, then once more through the single door for the figures. */
function compile(desk: Desk, day: string): Season['summary'] {
  const { options, progress } = desk;
  desk.goTo(day, WORK);
  progress.working('Tổng hợp năm');
  const office = desk.person(PEOPLE.office);
  office.open();
  const preview = office.click(MENU.preview);
  const execution = office.click(MENU.compile, (shown) =>
    shown.kind === 'prompt' ? { button: 'OK', text: String(options.year) } : { button: 'OK' },
  );
  const error = preview.error ?? execution.error;
  if (error !== null) throw new Error(error);
  progress.done(day, 'Tổng hợp năm', desk.host.shown.at(-1)?.text ?? '');
  return dataOf(desk.person(PEOPLE.owner), 'summary.compile', { year: options.year }, summaryShape);
}
