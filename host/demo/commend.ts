/** From accepted files to the money paid: tờ trình, decisions, one proposal that is not granted, payment. */
import { type Act, WORK } from './acts.ts';
import { addDays } from './days.ts';
import { type Desk, PEOPLE, runTrigger } from './desk.ts';
import type { OfficeLog } from './officeLog.ts';
import type { Calendar } from './plan.ts';
import { bookShape, callCommand, dataOf, idsShape } from './replies.ts';

const PROPOSED = 'Đề nghị';
const SIGNER = 'Chủ tịch UBND huyện (hư cấu)';
const NOT_GRANTED = 'Hội đồng thi đua thấy thành tích chưa tiêu biểu';
/** A proposal is turned down where so many are made. */
const ENOUGH_TO_DROP = 5;

export const bookOf = (desk: Desk, year: number): ReturnType<typeof bookShape.parse> =>
  dataOf(desk.person(PEOPLE.office), 'award.book', { year }, bookShape);

export function commendActs(desk: Desk, { year, nomineeDue }: Calendar, log: OfficeLog): Act[] {
  return [
    {
      day: addDays(nomineeDue, 5),
      time: WORK,
      title: 'Tờ trình đề nghị khen thưởng',
      run: () => {
        runTrigger(desk);
        return propose(desk, year, log);
      },
    },
    {
      day: addDays(nomineeDue, 11),
      time: WORK,
      title: 'Quyết định khen thưởng',
      run: () => record(desk, year, log),
    },
    {
      day: addDays(nomineeDue, 13),
      time: WORK,
      title: 'Chi tiền thưởng',
      run: () => pay(desk, year, log),
    },
  ];
}

/** Everybody for whom the rules name a form and whose achievement stands nowhere else, or the first share of them. */
export function propose(desk: Desk, year: number, log: OfficeLog, share = 1): string {
  const { candidates } = bookOf(desk, year);
  const sound = candidates.flatMap(({ id, proposed, conflicts, dissolved }) =>
    proposed === null || conflicts.length > 0 || dissolved ? [] : [{ id, ...proposed }],
  );
  const fit = sound.slice(0, Math.ceil(sound.length * share));
  const { proposed, refused } = proposeAll(desk, year, fit);
  log.proposed += proposed;
  const why = refused[0] === undefined ? '' : ` (${refused[0]})`;
  return `${proposed} đề nghị; ${candidates.length - proposed} hồ sơ đủ điều kiện chưa đề nghị${why}`;
}

interface Item {
  readonly id: string;
  readonly form: string;
  readonly type: string;
}

/** All of them at once; where one stands in the way of the others each by itself. */
function proposeAll(
  desk: Desk,
  year: number,
  items: readonly Item[],
): { proposed: number; refused: string[] } {
  if (items.length === 0) return { proposed: 0, refused: [] };
  const put = (some: readonly Item[]): ReturnType<typeof callCommand> =>
    callCommand(desk.person(PEOPLE.office), 'award.propose', {
      items: some,
      number: `${year % 100}/TTr-PNV`,
      date: desk.today(),
    });
  if (put(items).ok) return { proposed: items.length, refused: [] };
  const refused = items.map((item) => put([item])).filter((answer) => !answer.ok);
  return { proposed: items.length - refused.length, refused: refused.map((answer) => answer.message) };
}

function record(desk: Desk, year: number, log: OfficeLog): string {
  const office = desk.person(PEOPLE.office);
  const lines = bookOf(desk, year).lines.filter((line) => line.state === PROPOSED && !line.upward);
  const dropped = lines.length >= ENOUGH_TO_DROP ? lines.slice(-1) : [];
  const ids = dropped.map(({ id }) => id);
  if (ids.length > 0) dataOf(office, 'award.drop', { ids, reason: NOT_GRANTED }, idsShape);
  const awarded = decideAwards(desk, year);
  log.awarded += awarded;
  log.dropped += dropped.length;
  return `khen ${awarded}, không khen ${dropped.length}`;
}

/** One decision on what the district itself may reward, or on the first share of it; how many are rewarded. */
export function decideAwards(desk: Desk, year: number, share = 1): number {
  const lines = bookOf(desk, year).lines.filter((line) => line.state === PROPOSED && !line.upward);
  const ids = lines.slice(0, Math.ceil(lines.length * share)).map(({ id }) => id);
  const number = `${1200 + (year % 100)}/QĐ-UBND`;
  const decision = { ids, number, date: desk.today(), signer: SIGNER };
  if (ids.length > 0) dataOf(desk.person(PEOPLE.office), 'award.decide', decision, idsShape);
  return ids.length;
}

function pay(desk: Desk, year: number, log: OfficeLog): string {
  const office = desk.person(PEOPLE.office);
  const due = bookOf(desk, year).lines.filter((line) => line.state === 'Đã khen' && line.money !== null);
  if (due.length > 0)
    dataOf(office, 'award.pay', { ids: due.map(({ id }) => id), date: desk.today() }, idsShape);
  log.paid += due.length;
  log.fund = bookOf(desk, year).fund;
  return `${due.length} khoản, ${log.fund.paid.toLocaleString('vi-VN')} đồng; ${log.fund.unknown} khoản chưa biết mức`;
}
