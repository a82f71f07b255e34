/** Days of the season and what they leave: mails and rows of the ledger. */
import type { SentMail } from '../../host/index.ts';
import { MINUTE, type Office } from './office.ts';
import { type Cells, rowsOf } from './tabs.ts';

export const ledger = (office: Office): Cells[] =>
  rowsOf(office.owner, 'Sổ nhắc hạn', 'ledger').map(({ cells }) => cells);
export const to = (mails: readonly SentMail[], email: string): SentMail[] =>
  mails.filter((mail) => mail.to.includes(email));
/** The file sleeps until shortly before seven, when the day's mails are due; then the trigger runs for a while. */
export function dayOf(office: Office, date: string): SentMail[] {
  const before = office.host.outbox.length;
  office.host.clock.set(`${date}T06:50:00+07:00`);
  office.host.clock.advance(25 * MINUTE);
  return office.host.outbox.slice(before);
}
