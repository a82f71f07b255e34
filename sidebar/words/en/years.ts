import type { years as vi } from '../vi/years.ts';

const count = (number: number): string => number.toLocaleString('en-GB');
const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;

export const years: typeof vi = {
  title: 'Years',
  intro: 'Each act shows its numbers first; nothing changes until you confirm it.',
  acts: {
    open: {
      title: 'Open a new year',
      about: 'Adds the next year to the tab Settings; models still being built go on in the new year.',
      look: 'See what opening would do',
      question: (year) => `Open ${year}?`,
      confirm: (year) => `Open ${year}`,
      running: (year) => `Opening ${year}; this may take a few minutes…`,
      ended: (year) => `It went on by itself: ${year} is open.`,
    },
    lock: {
      title: 'Lock a year',
      about: 'Compiles the year a last time, moves its files to the archive and out of the units’ tabs.',
      look: 'See what locking would do',
      question: (year) => `Lock ${year}?`,
      confirm: (year) => `Lock ${year}`,
      running: (year) => `Locking ${year}; this may take a few minutes…`,
      ended: (year) => `It went on by itself: ${year} is locked.`,
    },
    unlock: {
      title: 'Unlock a year',
      about: 'Gives archived files back to the units’ tabs, when figures of a locked year must change.',
      look: 'See what unlocking would do',
      question: (year) => `Unlock ${year}?`,
      confirm: (year) => `Unlock ${year}`,
      running: (year) => `Unlocking ${year}; this may take a few minutes…`,
      ended: (year) => `It went on by itself: ${year} is unlocked.`,
    },
  },
  looking: 'Seeing what this would do…',
  cancel: 'Cancel',
  period: (from, to) => `Reporting period: ${from} to ${to}.`,
  dues: {
    label: 'Due dates of the year',
    plan: (day) => `Plan: ${day}`,
    midYear: (day) => `Mid-year report: ${day}`,
    nominee: (day) => `Files of nominees: ${day}`,
    report: (day) => `Annual report: ${day}`,
    change: 'These days can be changed in the tab Settings once the year is open.',
  },
  opens: (units) => `${counted(units, 'unit')} will enter nominees of this year.`,
  carried: (models, year) =>
    models === 0
      ? 'No unfinished model has to be carried over.'
      : `${counted(models, 'unfinished model')} carried over as drafts of ${year}; number and day of the minutes are left empty.`,
  archived: (nominees, units) =>
    `${counted(nominees, 'file')} of ${counted(units, 'unit')} moved to the archive; the year’s figures no longer change.`,
  followed: (exemplars) =>
    `Still followed and staying in the units’ tabs: ${counted(exemplars, 'exemplar')}.`,
  unreported: (units) => `No annual report yet: ${counted(units, 'unit')}`,
  lockUndo: 'The year can be unlocked until another year is opened.',
  restored: (nominees, units) =>
    `${counted(nominees, 'file')} of ${counted(units, 'unit')} given back to the units’ tabs and the register; the year’s figures follow them again.`,
  against: {
    yearExists: ({ year }) => `${year} stands in the tab Settings already.`,
    yearsFull: ({ rows }) =>
      `All ${count(rows)} rows for years in the tab Settings are used. Clear the oldest locked year; its figures stay in the archive.`,
    yearLocked: ({ year }) => `${year} is locked already.`,
    yearNotLocked: ({ year }) => `${year} is not locked; there is nothing to unlock.`,
    filesWaiting: ({ year, count: files }) =>
      `Submitted or held files of ${year} not decided on: ${count(files)}. Decide on them in Review, then lock the year.`,
    unlockTooLate: ({ year, opened }) =>
      `${year} can no longer be unlocked: ${opened} was opened after it was locked.`,
  },
  stay: 'If you leave this area, the work goes on; only its result is not told here.',
  left: (steps) =>
    `${counted(steps, 'step')} left. They go on by themselves in a few minutes and the file may be closed; press Go on to finish sooner.`,
  goOn: 'Go on',
  busyElsewhere: 'The register is being updated. Wait for it to finish first.',
  pages: {
    title: 'Compile pages',
    onlyWithData: 'Only units with figures',
    summary: (year) => `Compile the summary of ${year}`,
    public: (year) => `Compile the public list of ${year}`,
    period: 'Compile the period',
    periodHint: 'Several years together; the tab Settings names the first and the last of them.',
    noYear: 'No year is open. Open one, then compile its summary and its public list.',
    running: 'Compiling…',
  },
  documents: {
    title: 'Documents (.docx)',
    intro: 'Opens a window that shows the document and saves it.',
    district: 'Annual report of the district',
    proposal: 'Proposal for commendation',
    publication: 'List for publication',
    ofUnit: 'Report of one unit',
    unit: 'Unit',
    chooseUnit: 'Choose a unit',
    openUnit: 'Open the unit’s report',
  },
};
