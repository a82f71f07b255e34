import type { BodyWords } from '../../workbook/bodies/words.ts';
import { grouped } from '../text.ts';
import { menuPath } from './menu.ts';
import { plural } from './terms.ts';

export const summary: BodyWords['summary'] = {
  title: (year) => `Exemplars ${year}: summary`,
  compiled: (moment, by) => `Compiled ${moment} by ${by}.`,
  byMovement: 'By movement and kind',
  byUnit: 'By bloc and unit',
  byStage: 'By stage',
  unreported: 'Units without an annual report',
  noneUnreported: 'Every unit has reported.',
  ntvtNote:
    'Good people and good deeds (NTVT) are no movement: they are nominated apart and count in the total.',
  number: 'No.',
  movement: 'Movement, kind',
  unit: 'Bloc, unit',
  stage: 'Stage',
  total: 'Total',
  noStage: 'No stage given',
  noMovement: 'No movement given',
  noKind: 'No kind given',
  noBloc: 'No bloc given',
  counts: {
    nominees: 'Nominees',
    registered: 'Registered',
    proposed: 'Proposed',
    eligible: 'Eligible',
    ineligible: 'Not eligible',
    incomplete: 'Incomplete',
    rewarded: 'Rewarded',
    effective: 'Effective',
    published: 'Publicised',
    replicated: 'Taken up',
    households: 'Households that follow',
    directWorkers: 'Direct workers',
    lastYear: 'Last year',
    change: 'Change',
    target: 'Target',
    targetPercent: 'Target met (%)',
    reported: 'Reported',
  },
  yes: 'Yes',
  no: 'No',
  money: (amount) => grouped(Math.round(amount), ','),
  plans: {
    title: 'Plans, launches and money of the units',
    note: 'Models committed to at the start of the year beside what came of them: nominees registered or beyond, eligible, effective (beyond the award). Money in đồng.',
    launchedBy: (units) => `Units that launched a movement: ${units}.`,
    unit: 'Unit',
    columns: {
      planFiled: 'Plan filed',
      launches: 'Launches',
      commitment: 'Models committed to',
      registered: 'Registered',
      eligible: 'Eligible',
      effective: 'Effective',
      fundingProposed: 'Funding proposed',
      fundingApproved: 'Funding approved',
      fundingSpent: 'Funding spent',
    },
  },
  publicity: {
    title: 'Publicity by channel',
    channel: 'Channel',
    exemplars: 'Exemplars',
    times: 'Times',
  },
};

export const leadership: BodyWords['leadership'] = {
  title: (year) => `Emulation movements and exemplars ${year}`,
  counted: (moment, from, to) =>
    `As of ${moment}, for ${from} – ${to}. Accepted files count as accepted; files changed since submission as not submitted.`,
  figures: {
    nominees: 'Nominees',
    eligible: 'Eligible',
    rewarded: 'Rewarded',
    effective: 'Effective after the award',
    unitsReported: 'Units that reported',
  },
  figure: 'Figure',
  thisYear: 'This year',
  outOf: 'Out of',
  share: 'Share (%)',
  change: 'Against last year',
  target: 'Target',
  targetPercent: 'Met (%)',
  changed: (change, before) => {
    if (change === 0) return `unchanged (last year ${before})`;
    return `${change > 0 ? 'up' : 'down'} ${Math.abs(change)} (last year ${before})`;
  },
  percent: (percent) => `${percent}%`,
  chartByMovement: 'Nominees by movement',
  chartByBloc: 'Nominees by bloc',
  movement: 'Movement',
  bloc: 'Bloc',
  nominees: 'Nominees',
  eligible: 'Eligible',
  otherMovements: 'Other movements',
  otherBlocs: 'Other blocs',
  silentUnits: 'Neither a nominee nor a report',
  noSilentUnit: 'None.',
  lateUnits: 'Nominees, but no annual report',
  noLateUnit: 'None.',
  outstandingUnits: 'Units that stand out',
  outstanding: (unit, eligible, rewarded) => `${unit}: ${eligible} eligible, ${rewarded} rewarded`,
  exemplars: 'Outstanding exemplars',
  noExemplar: 'No eligible nominee yet.',
  noComparison: 'No figures of last year',
  more: (count) => `and ${plural(count, 'more unit')}`,
};

export const publication: BodyWords['publication'] = {
  title: (year) => `Exemplars ${year} for publication`,
  compiled: (moment, shown, withheld) =>
    `Compiled ${moment}: ${plural(shown, 'exemplar')} published; ${withheld} accepted but withheld for want of consent or of a known age.`,
  none: 'No exemplar may be published yet.',
  columns: ['No.', 'Name', 'Kind', 'Unit', 'Movement', 'Achievement', 'Commendation', 'Year'],
};

export const guide: BodyWords['guide'] = {
  title: 'How to enter and submit exemplars',
  whoReads: [
    'Whoever opens this file can read and copy every tab, those of other units too.',
    'So enter no identity card number, phone number or birth date of anyone, in any cell.',
    'A unit can edit its own tab only; the office can edit every unit’s tab.',
  ],
  howTo: 'Step by step, for unit officers',
  steps: [
    `Open your unit’s tab: click its name at the end of this tab, or choose ${menuPath('openMyUnit')}.`,
    'Under Yearly duties enter number and date of the plan, and later of the report.',
    'Under Nominees take one empty row each; choose year, movement and kind, then enter the name.',
    'Read Meaning of the criteria to learn what TC1, TC2… ask, and fill in those columns.',
    'Read Missing or failed and complete the row until the verdict is Đủ điều kiện.',
    'Choose Nộp under Submit. Status tells whether the office took it in or returned it, and why.',
    'To drop a nominee, clear the cells you filled in. Do not insert, delete or sort rows.',
  ],
  deadlines: 'Due dates',
  deadlineNames: {
    planDue: 'Register the plan',
    midYearDue: 'Mid-year report',
    nomineeDue: 'Submit nominees',
    reportDue: 'Annual report',
  },
  unitTabs: 'The units’ tabs',
  noUnits: 'There is no unit yet. The office fills in the tab Units and runs the set-up.',
  columns: 'The columns of the table Nominees',
  column: 'Column',
  meaning: 'How to fill it in',
};
