/** A command that sends: PENDING rows and their flush, then the mails outside the lock, then what became of them. */
import {
  done,
  type Mailing,
  type MailResult,
  type Outcome,
  type Posting,
  type Sent,
} from '../commands/define.ts';
import { type Acting, writeAudited } from './auditing.ts';
import { checkedViewOf, viewOf } from './context.ts';
import { locked, missingTab } from './execute.ts';
import { TIME_TO_STOP } from './jobs.ts';
import type { Ports } from './ports.ts';

/** So many mails are pending together: a run that dies leaves at most these in doubt, and all others for the next run. */
const BATCH = 10;

export function runMailing<I>(
  mailing: Mailing<string, I>,
  input: I,
  acting: Acting,
  ports: Ports,
): Outcome<unknown> {
  const { context } = acting;
  const refs = mailing.reads(input, context, ports.workbook.inventory());
  const missing = missingTab(refs, context, ports);
  if (missing !== null) return missing;
  const view = mailing.checks
    ? checkedViewOf(ports, refs, mailing.columns)
    : viewOf(ports, refs, false, mailing.columns);
  const planned = mailing.plan(view, input, context, ports.mail.quota());
  if (!planned.done) return planned;
  if (planned.data.length === 0) return remembered(planned, ports);
  const sent: Sent[] = [];
  let waiting = 0;
  let inPart = 0;
  for (let first = 0; first < planned.data.length; first += BATCH) {
    const batch = planned.data.slice(first, first + BATCH);
    const isOver = waiting > 0 || ports.clock.elapsed() > TIME_TO_STOP || sent.some((each) => each.isQuota);
    const begun = isOver ? null : begin(mailing, batch, acting, ports);
    if (begun === null) {
      waiting += batch.length;
      continue;
    }
    const results: Sent[] = [];
    for (const posting of begun.postings) results.push(send(posting, results, ports));
    inPart += begun.waiting;
    settle(mailing, results, ports);
    sent.push(...results);
  }
  return remembered(mailing.finished(resultOf(sent, waiting + inPart), planned.notice, context), ports);
}

/** What the next run has to know of this one. */
function remembered<O>(outcome: Outcome<O>, ports: Ports): Outcome<O> {
  if (outcome.done && outcome.changes.length > 0) ports.workbook.write(outcome.changes);
  return outcome;
}

function resultOf(sent: readonly Sent[], waiting: number): MailResult {
  const unpaid = sent.filter((each) => each.isQuota).length;
  const refused = sent.filter((each) => each.failure === 'refused' && !each.isQuota);
  const count = (failure: Sent['failure']): number => sent.filter((each) => each.failure === failure).length;
  return {
    sent: count(null),
    refused: refused.length,
    refusedTo: refused.map(({ posting }) => posting.mail.to),
    unknown: count('unknown'),
    waiting: waiting + unpaid,
    unpaid: unpaid === 0 ? 0 : waiting + unpaid,
  };
}

/** The batch with its PENDING rows written and flushed, or null when the lock could not be had. */
function begin<I>(
  mailing: Mailing<string, I>,
  batch: readonly Posting[],
  acting: Acting,
  ports: Ports,
): { readonly postings: readonly Posting[]; readonly waiting: number } | null {
  const outcome = locked(ports, () => {
    const { postings, waiting, changes } = mailing.pend(
      viewOf(ports, mailing.ledgerReads),
      batch,
      acting.context,
    );
    const state = postings.flatMap(({ entries }) => entries.map(({ key }) => key)).join();
    const audit =
      postings.length === 0
        ? []
        : [{ count: postings.length, state: state || acting.context.now.toString() }];
    return writeAudited({ changes, audit }, acting, ports) ?? done({ postings, waiting }, { code: 'quiet' });
  });
  return outcome.done ? outcome.data : null;
}

/** Once more when the lock is busy: the mails are out, and rows left PENDING would put them in doubt. */
function settle<I>(mailing: Mailing<string, I>, results: readonly Sent[], ports: Ports): void {
  const write = () =>
    locked(ports, () => {
      ports.workbook.write(mailing.settle(viewOf(ports, mailing.ledgerReads), results));
      return done(null, { code: 'quiet' });
    });
  if (!write().done) write();
}

/** Once the day's quota is spent nothing more is tried: those mails certainly did not go. */
function send(posting: Posting, before: readonly Sent[], ports: Ports): Sent {
  if (before.some((each) => each.isQuota)) return { posting, failure: 'refused', isQuota: true };
  try {
    ports.mail.send(posting.mail);
    return { posting, failure: null, isQuota: false };
  } catch (error) {
    const failure = ports.failure(error);
    ports.log(`mail to ${posting.mail.to.replace(/^(.).*@/, '$1…@')}: ${failure ?? 'unknown failure'}`);
    const certain = failure === 'quotaSpent' || failure === 'badAddress';
    return { posting, failure: certain ? 'refused' : 'unknown', isQuota: failure === 'quotaSpent' };
  }
}
