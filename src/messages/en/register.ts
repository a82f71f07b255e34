import type { RegisterWords } from '../../commands/registerWords.ts';
import { menuPath } from './menu.ts';

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const remark: RegisterWords['remark'] = {
  lost: `The row suddenly left the unit’s tab; waiting to be restored ${menuPath('admin', 'restoreLost')}`,
  changedSince: 'The unit has changed this row since the decision, which still goes by the reviewed copy',
  submitAgain: 'Counts as not submitted; the unit checks it and submits it again',
  notAllowed: (from, typed, allowed) =>
    allowed.length === 0
      ? `“${typed}” was not taken: the office moves nothing on from “${from}”`
      : `“${typed}” was not taken: from “${from}” only ${listed(allowed)}`,
  byAward: (typed) => `“${typed}” was not taken: use Commendation in the sidebar`,
  reasonMissing: (typed) => `“${typed}” was not taken: type the reason first, then choose the status again`,
  yearLocked: (typed, year) => `“${typed}” was not taken: ${year} is locked, unlock it first`,
  changedBefore: (typed) =>
    `“${typed}” was not taken: the unit has changed this row since it was submitted and has to submit it again`,
};
