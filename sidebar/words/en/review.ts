import type { review as vi, criteria as viCriteria } from '../vi/review.ts';

const count = (number: number): string => number.toLocaleString('en-GB');
const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;

export const review: typeof vi = {
  title: 'Review of files',
  loading: 'Reading the register…',
  waiting: (files) =>
    files === 0 ? 'No file is waiting for review.' : `${counted(files, 'file')} waiting for review.`,
  due: (day, left) => {
    if (left > 0) return `Due ${day}: ${counted(left, 'day')} left.`;
    return left === 0 ? `Due ${day}: today.` : `Due ${day}: ${counted(-left, 'day')} ago.`;
  },
  search: 'Find a name, ID or unit (marks may be left out)',
  status: 'Status',
  unit: 'Unit',
  all: (files) => `All (${count(files)})`,
  allUnits: 'Every unit',
  withCount: (name, files) => `${name} (${count(files)})`,
  shown: (shown, all) =>
    shown === all ? counted(all, 'file') : `Showing ${count(shown)} of ${counted(all, 'file')}`,
  none: 'No file fits. Clear the search or choose All.',
  empty: 'No unit has submitted a file for this year yet.',
  more: (left) => `Show more (${count(left)} left)`,
  reload: 'Read again',
  open: (name) => `See the file of ${name}`,
  unnamed: 'No name yet',
  select: (name) => `Select ${name}`,
  submitted: (day) => `Submitted ${day}`,
  late: 'Submitted late',
  unitChanged: 'Unit’s tab just changed',
  unitChangedHelp:
    'The unit’s tab has changed since the register was last updated. Press Update under District to read it again; a file that was edited cannot be accepted.',
  changedHelp: 'The unit edited it after submitting: it counts as not submitted until it is submitted again.',
  selected: (files) => `${counted(files, 'file')} selected`,
  selectAll: (files) => `Select all ${counted(files, 'waiting file')} shown`,
  selectNone: 'Clear selection',
  tooMany: (most) => `At most ${counted(most, 'file')} at a time.`,
  accept: 'Accept',
  acceptMany: (files) => `Accept ${counted(files, 'file')}…`,
  acceptTitle: (files) => `Accept ${counted(files, 'file')} as eligible?`,
  acceptBody: (files, units) =>
    `${counted(files, 'file')} of ${counted(units, 'unit')} will become eligible, kept as they were submitted.`,
  doubtful: (names) =>
    `Note: ${counted(names.length, 'file does', 'files do')} not meet every criterion: ${names.slice(0, 3).join(', ')}${names.length > 3 ? '…' : '.'}`,
  acceptYes: (files) => `Accept ${counted(files, 'file')}`,
  mailing: 'Writing to the unit…',
  mailFailed:
    'The decision is recorded, but the unit has not been written to. It will be by itself later; you may also send it now.',
  mailAgain: 'Send the mail',
  file: {
    back: 'Back to the list',
    loading: 'Reading the file…',
    accepted: 'What was accepted',
    values: 'What was submitted',
    empty: 'Not filled in',
    criteria: 'Criteria',
    marks: { pass: 'met', fail: 'not met', open: 'unclear' },
    bonus: 'bonus',
    base: { name: 'Name', movement: 'Movement', kind: 'Kind', year: 'Year' },
    duplicates: 'Possibly the same',
    duplicateOf: (name, unit, year, id) => `${name}, ${unit}, ${year} (${id})`,
    rewarded: 'This achievement was rewarded or proposed before',
    rewardedOf: (id, year, decision) =>
      decision === '' ? `${id}, ${year}: proposed` : `${id}, ${year}: decision ${decision}`,
    stages: 'Stages',
    history: 'History of the file',
    by: { unit: 'the unit', office: 'the office', system: 'the system' },
    reason: (reason) => `Reason: ${reason}`,
  },
  decision: {
    title: 'Decision',
    none: 'In this status there is nothing for the office to decide.',
    byAward: 'The file is in the book of commendations: go on under Awards.',
    reason: 'Reason for the unit',
    reasonHint: 'The unit reads this in its tab, and by mail when the file is returned or put on hold.',
    reasonMissing: 'Please give a reason, so that the unit knows what to do next.',
    cancel: 'Cancel',
    to: (status) => `Set to “${status}”`,
    needsReason: (status) => `Set to “${status}”…`,
    confirm: (status) => `Record “${status}”`,
    doubtTitle: 'Not every criterion is met',
    doubtBody: 'By the criteria this file is not eligible yet. Accept it all the same?',
    doubtYes: 'Accept all the same',
  },
};

export const criteria: typeof viCriteria = {
  title: 'Criteria that units propose',
  intro:
    'Units propose criteria of their own in their tabs. Put into the tab Criteria, one holds for that unit alone.',
  loading: 'Reading the units’ tabs…',
  none: 'No unit has proposed a criterion.',
  unlabelled: 'No wording yet',
  waiting: (proposals) => `${counted(proposals, 'proposal')} to look at`,
  adopted: 'Stands in Criteria',
  showAdopted: (proposals) => `Adopted (${count(proposals)})`,
  where: (movement, kind) => [movement || 'every movement', kind || 'every kind'].join(' · '),
  target: (target, threshold) =>
    threshold === '' ? `Cell: ${target}` : `Cell: ${target}; threshold: ${threshold}`,
  reason: (reason) => `Reason: ${reason}`,
  check: 'How it is checked',
  necessity: 'Weight',
  adopt: 'Adopt',
  adoptOf: (label, unit) => `Adopt: ${label}, ${unit}`,
};
