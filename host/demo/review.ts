/** The office reviews what was submitted: accepts, returns with a reason, holds; the units mend what came back. */
import { type Act, EVENING, WORK } from './acts.ts';
import { addDays, typedDay } from './days.ts';
import { type Desk, PEOPLE, runTrigger } from './desk.ts';
import type { Dice } from './dice.ts';
import type { OfficeLog } from './officeLog.ts';
import type { Calendar, UnitSeason } from './plan.ts';
import { callCommand, dataOf, idsShape, reviewShape, savedShape } from './replies.ts';
import { mapTab, readRows, typeCell } from './tabs.ts';

export interface Review {
  readonly desk: Desk;
  readonly seasons: readonly UnitSeason[];
  readonly calendar: Calendar;
  readonly dice: Dice;
  readonly log: OfficeLog;
}
type ReviewFile = ReturnType<typeof reviewShape.parse>['files'][number];

export const STATUS = {
  waiting: 'Đã nộp',
  accepted: 'Đủ điều kiện',
  refused: 'Không đủ điều kiện',
  returned: 'Trả lại',
  held: 'Tạm dừng',
} as const;
type Decision = Exclude<(typeof STATUS)[keyof typeof STATUS], 'Đã nộp'>;

/** Why, by decision; accepting needs no reason. */
const REASONS: Readonly<Record<Decision, string>> = {
  [STATUS.accepted]: '',
  [STATUS.refused]: 'Kết quả nêu trong hồ sơ chưa có tài liệu xác nhận',
  [STATUS.returned]: 'Biên bản suy tôn chưa có chữ ký của thư ký',
  [STATUS.held]: 'Có đơn phản ánh đang được xác minh',
};
/** In the first round some are returned, one is held and a few wait for the second; the rest is accepted. */
const FIRST_ROUND = [STATUS.accepted, STATUS.returned, STATUS.accepted, STATUS.held, STATUS.accepted, null];
const LAST_ROUND = [STATUS.accepted, STATUS.accepted, STATUS.refused, STATUS.accepted, STATUS.accepted];

export const reviewActs = (review: Review): Act[] => {
  const { nomineeDue } = review.calendar;
  return [
    {
      day: addDays(nomineeDue, -30),
      time: EVENING,
      title: 'Phòng Nội vụ xét duyệt, đợt đầu',
      run: () => {
        runTrigger(review.desk);
        return reviewRound(review, FIRST_ROUND);
      },
    },
    {
      day: addDays(nomineeDue, -20),
      time: WORK,
      title: 'Đơn vị sửa hồ sơ bị trả lại',
      run: () => mendReturned(review),
    },
    {
      day: addDays(nomineeDue, 2),
      time: EVENING,
      title: 'Phòng Nội vụ xét duyệt, đợt cuối',
      run: () => {
        runTrigger(review.desk);
        return `${liftHolds(review)}${reviewRound(review, LAST_ROUND)}`;
      },
    },
  ];
};

/** The year's files as the office sees them once the register is up to date. */
function filesOf({ desk, calendar }: Review, status: string): readonly ReviewFile[] {
  const { files } = dataOf(desk.person(PEOPLE.office), 'review.list', { year: calendar.year }, reviewShape);
  return files.filter((file) => file.status === status);
}

/** Deals the pattern out over what waits, and mails what the units have to know. */
export function reviewRound(review: Review, pattern: readonly (Decision | null)[]): string {
  const waiting = review.dice.shuffle(filesOf(review, STATUS.waiting));
  const dealt = waiting.map((file, index) => ({ file, to: pattern[index % pattern.length] ?? null }));
  const decide = (to: Decision): number =>
    decideFiles(
      review.desk,
      dealt.filter((each) => each.to === to).map(({ file }) => file),
      to,
    );
  const [accepted, refused, returned, held] = [
    decide(STATUS.accepted),
    decide(STATUS.refused),
    decide(STATUS.returned),
    decide(STATUS.held),
  ];
  const { log } = review;
  log.accepted += accepted;
  log.refused += refused;
  log.returned += returned;
  log.held += held;
  const mails = tellUnits(review.desk);
  return `${waiting.length} hồ sơ chờ: đủ điều kiện ${accepted}, không đủ ${refused}, trả lại ${returned}, tạm dừng ${held}; ${mails} thư báo đơn vị`;
}

/** So many files at most in one act. */
const AT_ONCE = 60;

function decideFiles(desk: Desk, files: readonly ReviewFile[], to: Decision): number {
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const some = files.slice(start, start + AT_ONCE).map(({ id, fingerprint }) => ({ id, fingerprint }));
    dataOf(desk.person(PEOPLE.office), 'review.decide', { files: some, to, reason: REASONS[to] }, idsShape);
  }
  return files.length;
}

/** Mails what was returned or held; how many mails. */
function tellUnits({ host, person }: Desk): number {
  const before = host.outbox.length;
  const answer = callCommand(person(PEOPLE.office), 'returns.send', {});
  if (!answer.ok) throw new Error(`returns.send: ${answer.message}`);
  return host.outbox.length - before;
}

function liftHolds(review: Review): string {
  const lifted = decideFiles(review.desk, filesOf(review, STATUS.held), STATUS.accepted);
  review.log.accepted += lifted;
  return lifted === 0 ? '' : `${lifted} hồ sơ tạm dừng được xét tiếp; `;
}

function mendReturned(review: Review): string {
  const returned = filesOf(review, STATUS.returned);
  for (const file of returned) mend(review, file);
  review.log.resubmitted += returned.length;
  return `${returned.length} hồ sơ được nộp lại`;
}

/** New minutes, then submitted again: by the form, or by a new Ngày nộp typed into the row. */
function mend({ desk, seasons, dice }: Review, { id, unit }: ReviewFile): void {
  const season = seasons.find((each) => each.unit.id === unit);
  if (season === undefined) throw new Error(`no unit ${unit} has officers`);
  const officer = desk.person(season.unit.email);
  const minutesNumber = `${dice.int(61, 99)}/BB`;
  if (season.consents) {
    dataOf(officer, 'nominee.save', { id, fields: { minutesNumber } }, savedShape);
    const submitted = callCommand(officer, 'nominee.submit', { id });
    if (!submitted.ok) throw new Error(`nominee.submit: ${submitted.message}`);
    return;
  }
  const tab = mapTab(officer, season.unit.name);
  const at = readRows(officer, tab, 'nominees', ['id']).find(({ cells }) => cells.id === id)?.at;
  if (at === undefined) throw new Error(`${season.unit.name} has no row ${id}`);
  typeCell(officer, tab, 'nominees', at, 'minutesNumber', minutesNumber);
  typeCell(officer, tab, 'nominees', at, 'submittedOn', typedDay(desk.today(), desk.options.locale));
}
