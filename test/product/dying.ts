/** Runs that die at a chosen point of their sending. */
import { type Office, officeOf } from './office.ts';

type Act = (office: Office) => unknown;

const again = (office: Office, saved: unknown): Office => officeOf(office.host.reopen(saved));

/** Kills the act behind this call; the file as it is then. */
function dead(spent: Office, saved: unknown, act: Act, call: number): Office {
  const office = again(spent, saved);
  office.host.killAt({ call, when: 'after' });
  try {
    act(office);
  } catch {
    // The page learns nothing but that the run died.
  }
  office.host.killAt(null);
  return office;
}

/** The file as the act leaves it when it dies right behind its n-th mail; `spent` may not be used any more. */
export const deadBehindMail = (spent: Office, saved: unknown, act: Act, mails: number): Office =>
  dead(again(spent, saved), saved, act, mailCall(spent, saved, act, mails));

/** Which call of the act sends its n-th mail. */
export function mailCall(spent: Office, saved: unknown, act: Act, mails: number): number {
  let office = again(spent, saved);
  const before = office.host.outbox.length;
  act(office);
  let [low, high] = [1, office.last().totalCalls];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    office = dead(office, saved, act, middle);
    if (office.host.outbox.length - before >= mails) high = middle;
    else low = middle + 1;
  }
  return high;
}
