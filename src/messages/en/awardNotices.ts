import type { AwardNotice, AwardRefusal } from '../../commands/awardNotices.ts';
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
  awardsDropped: ({ count: number }) => `Took back ${count(number)} proposals.`,
  awardsPaid: ({ count: number, money }) => `Recorded ${count(number)} as paid, ${count(money)} đồng.`,
};

export const awardRefusals: TextsOf<AwardRefusal> = {
  notAccepted: ({ name, status }) =>
    `${nameOr(name)} is “${status}”; only files that are “Đủ điều kiện” can be proposed. ${UNCHANGED}`,
  rewardedBefore: ({ name, id, year, decision }) =>
    `${nameOr(name)}: this achievement was rewarded or proposed in ${year} (${id}${decision === '' ? '' : `, decision ${decision}`}). One reward per achievement. ${UNCHANGED}`,
  unknownForm: ({ form }) => `The tab Award rates has no form “${form}” that is on. ${UNCHANGED}`,
  formNotForKind: ({ form, name }) =>
    `The form “${form}” is not for the kind of ${nameOr(name)}. ${UNCHANGED} Choose another one.`,
  upwardNeedsRegular: ({ name, form }) =>
    `${nameOr(name)}: “${form}” is proposed upward for regular merit, and cannot rest on a thematic or sudden achievement. ${UNCHANGED}`,
  unknownAward: ({ id }) => `“${id}” is not in the book of commendations. Load it again.`,
  awardState: ({ name, state }) =>
    `${nameOr(name)} is “${state}” in the book of commendations, where this cannot be done. ${UNCHANGED}`,
};
