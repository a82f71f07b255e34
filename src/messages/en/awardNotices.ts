import type { AwardNotice, AwardRefusal } from '../../commands/awardNotices.ts';
import { formatVietnamese } from '../../domain/dates.ts';
import { grouped } from '../text.ts';
import type { TextsOf } from '../type.ts';
import { nameOr } from './terms.ts';

const count = (number: number): string => grouped(number, ',');
const UNCHANGED = 'Nothing has changed.';

export const awardNotices: TextsOf<AwardNotice> = {
  awardsProposed: ({ count: number }) => `${count(number)} proposals stand in the book of commendations.`,
  awardsDecided: ({ count: number, money, unknown }) => {
    const open =
      unknown === 0
        ? ''
        : ` The money of ${count(unknown)} is not known: the tab Award rates has no coefficient or base pay for them.`;
    return `Recorded the decision on ${count(number)}, ${count(money)} đồng.${open}`;
  },
  awardsDropped: ({ count: number, refused = 0, undecided = 0 }) => {
    const parts = [
      [number, (of: string) => `Took back ${of}.`],
      [refused, (of: string) => `Marked ${of} as not rewarded.`],
      [undecided, (of: string) => `Took the decision off ${of}, proposed again.`],
    ] as const;
    const done = parts
      .filter(([of]) => of > 0)
      .map(([of, say]) => say(of === 1 ? '1 proposal' : `${count(of)} proposals`));
    return done.length === 0 ? UNCHANGED : done.join(' ');
  },
  awardsPaid: ({ count: number, money }) => `Recorded ${count(number)} as paid, ${count(money)} đồng.`,
};

export const awardRefusals: TextsOf<AwardRefusal> = {
  notAccepted: ({ name, status }) =>
    `${nameOr(name)} is “${status}”; only files that are “Đủ điều kiện” can be proposed. ${UNCHANGED}`,
  rewardedBefore: ({ name, id, year, decision }) =>
    `${nameOr(name)}: this achievement was rewarded or proposed in ${year} (${id}${decision === '' ? '' : `, decision ${decision}`}). One reward per achievement. ${UNCHANGED}`,
  unknownForm: ({ form, name = '' }) =>
    `${nameOr(name)}: the tab Award rates has no form “${form}” on that date. ${UNCHANGED} Look at the date again, or choose another form.`,
  formNotForKind: ({ form, name }) =>
    `The form “${form}” is not for the kind of ${nameOr(name)}. ${UNCHANGED} Choose another one.`,
  upwardNeedsRegular: ({ name, form }) =>
    `${nameOr(name)}: “${form}” is proposed upward for regular merit, and cannot rest on a thematic or sudden achievement. ${UNCHANGED}`,
  unknownAward: ({ id }) => `“${id}” is not in the book of commendations. Load it again.`,
  awardState: ({ name, state }) =>
    `${nameOr(name)} is “${state}” in the book of commendations, where this cannot be done. ${UNCHANGED}`,
  notProposed: ({ name, status }) =>
    `${nameOr(name)} is “${status}” in the register, so no decision can be recorded. ${UNCHANGED} Review the file and propose it again.`,
  dissolvedCollective: ({ name, day }) =>
    `${nameOr(name)} is a collective of a unit that came to its end before ${formatVietnamese(day)}, and cannot be rewarded; its people can. ${UNCHANGED}`,
  awardPaid: ({ name, day }) =>
    `${nameOr(name)} was paid on ${formatVietnamese(day)}, so the decision stands. ${UNCHANGED} If that was a mistake, empty its cell Paid on in the tab Commendations and try again.`,
  moneyUnknown: ({ name, why }) =>
    `The money of ${nameOr(name)} is not known, so it cannot be recorded as paid. ${why} ${UNCHANGED}`,
  paidBeforeDecision: ({ name, day }) =>
    `The day of payment is before the decision on ${nameOr(name)} (${formatVietnamese(day)}). ${UNCHANGED} Type it again.`,
};
