/** A command that sends: PENDING rows and their flush, then the mails outside the lock, then what became of them. */
import type { Context, Mailing, Outcome, Posting, Sent } from '../commands/define.ts';
import { locked, missingTab, viewOf } from './execute.ts';
import type { Ports } from './ports.ts';

/** So many mails are settled together: a run that dies between leaves at most these in doubt. */
const BATCH = 10;

export function runMailing<I, O>(
  mailing: Mailing<string, I, O>,
  input: I,
  context: Context,
  ports: Ports,
): Outcome<unknown> {
  const quota = ports.mail.quota();
  const planned = locked(ports, () => {
    const refs = mailing.reads(input, context, ports.workbook.inventory());
    const missing = missingTab(refs, context, ports);
    if (missing !== null) return missing;
    const outcome = mailing.plan(viewOf(ports, refs), input, context, quota);
    if (outcome.done) ports.workbook.write(outcome.changes);
    return outcome;
  });
  if (!planned.done || planned.data.length === 0) return planned;
  const sent: Sent[] = [];
  let settled: Outcome<O> | null = null;
  for (let first = 0; first < planned.data.length; first += BATCH) {
    for (const posting of planned.data.slice(first, first + BATCH)) sent.push(send(posting, sent, ports));
    settled = locked(ports, () => {
      const outcome = mailing.settle(viewOf(ports, mailing.settleReads), sent, context, planned.notice);
      if (outcome.done) ports.workbook.write(outcome.changes);
      return outcome;
    });
  }
  return settled ?? planned;
}

/** Once the day's quota is spent nothing more is tried: those mails certainly did not go. */
function send(posting: Posting, before: readonly Sent[], ports: Ports): Sent {
  if (before.some((each) => each.failure === 'refused' && each.isQuota))
    return { posting, failure: 'refused', isQuota: true };
  try {
    ports.mail.send(posting.mail);
    return { posting, failure: null, isQuota: false };
  } catch (error) {
    const failure = ports.failure(error);
    ports.log(`mail to ${posting.mail.to.replace(/^(.).*@/, '$1…@')}: ${String(error)}`);
    const certain = failure === 'quotaSpent' || failure === 'badAddress';
    return { posting, failure: certain ? 'refused' : 'unknown', isQuota: failure === 'quotaSpent' };
  }
}
