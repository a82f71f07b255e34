/** After the season: whether sheet and domain agree on every nominee, which mails went out, and what went wrong. */
import type { Execution, SentMail } from '../types.ts';
import { readDay } from './days.ts';
import { type Desk, PEOPLE } from './desk.ts';
import type { Verdict } from './nominees.ts';
import { dataOf, listedShape } from './replies.ts';
import { mapTab, readRows, TABS } from './tabs.ts';
import type { DemoUnit } from './units.ts';

/** What the sheet shows for the domain's verdicts. */
export const SHOWN: Readonly<Record<Verdict, string>> = {
  eligible: 'Đủ điều kiện',
  ineligible: 'Chưa đủ điều kiện',
  incomplete: 'Thiếu thông tin',
};

export type VerdictCounts = Readonly<Record<'compared' | 'disagree' | Verdict, number>>;

/** Compares, row by row, what the screen shows with what the domain says; a row only one of them knows disagrees. */
export function compareVerdicts(desk: Desk, units: readonly DemoUnit[]): VerdictCounts {
  const owner = desk.person(PEOPLE.owner);
  const counts = { compared: 0, disagree: 0, eligible: 0, ineligible: 0, incomplete: 0 };
  for (const unit of units) {
    desk.progress.working(`Đối chiếu kết quả xét: ${unit.name}`);
    const { sheet, nominees } = dataOf(owner, 'unit.home', { unit: unit.id }, listedShape);
    const rows = readRows(owner, mapTab(owner, sheet), 'nominees', ['verdict']);
    const shown = new Map(rows.map(({ at, cells }) => [at, cells.verdict ?? '']));
    for (const { row, verdict } of nominees) {
      counts.compared += 1;
      if (verdict !== null) counts[verdict] += 1;
      if (verdict === null || shown.get(row) !== SHOWN[verdict]) counts.disagree += 1;
      shown.delete(row);
    }
    counts.compared += shown.size;
    counts.disagree += shown.size;
  }
  return counts;
}

export interface ReminderMail {
  readonly to: string;
  readonly subject: string;
  readonly unit: string;
  readonly step: number;
}

/** The ledger's rows, each with the subject of the mail that carried it. */
export function readMails({ host, person }: Desk): readonly ReminderMail[] {
  const owner = person(PEOPLE.owner);
  const rows = readRows(owner, mapTab(owner, TABS.ledger), 'ledger', ['unit', 'recipient', 'step', 'day']);
  const subjects = new Map(
    host.outbox.flatMap((mail) => mail.to.map((to) => [`${to} ${dayOf(mail)}`, mail.subject])),
  );
  return rows.map(({ cells }) => ({
    to: cells.recipient ?? '',
    subject: subjects.get(`${cells.recipient} ${readDay(cells.day ?? '')}`) ?? '',
    unit: cells.unit ?? '',
    step: Number(cells.step),
  }));
}

/** The calendar day in Vietnam on which a mail went out. */
const dayOf = (mail: SentMail): string =>
  new Date(Date.parse(mail.at) + 7 * 3_600_000).toISOString().slice(0, 10);

/** Executions that ended with an error, or logged one that they caught. */
export const faultsOf = (executions: readonly Execution[]): readonly string[] =>
  executions.flatMap(({ id, fn, detail, error, log }) => {
    const said = [...(error === null ? [] : [error]), ...log];
    return said.map((text) => `${id} ${fn} ${detail}: ${text}`);
  });
