import type { BodyWords } from '../../workbook/bodies/words.ts';
import { plural } from './terms.ts';

export const statistics: BodyWords['statistics'] = {
  title: 'Commendations for the statistics of Circular 02/2023/TT-BNV',
  period: (from, to) =>
    `Counted by the decision’s date in the tab Commendations, ${from} to ${to}; one line a form and type, ready to be copied.`,
  none: 'No decision has been recorded in this period.',
  number: 'No.',
  form: 'Form of commendation',
  level: 'Level',
  type: 'Type of commendation',
  noType: 'No type given',
  total: 'Total',
  counts: {
    collectives: 'Collectives',
    households: 'Households',
    persons: 'Persons',
    directWorkers: 'Of these: direct workers',
    total: 'Total',
  },
  undated: (count) =>
    `${plural(count, 'decision')} not counted: the tab Commendations does not give the date. Fill it in there.`,
  unknownKind: (count) =>
    `${plural(count, 'decision')} without a kind, counted in the last column alone. Fill it in in the tab Commendations.`,
};

export const moneyGaps: BodyWords['moneyGaps'] = {
  noForm: 'Not known: the tab Award rates does not have this form on the decision’s date.',
  noKind: 'Not known: this line names no kind.',
  noCoefficient:
    'Not known: the tab Award rates has no coefficient of this form for the kind and the decision’s date.',
  noBasePay: 'Not known: the tab Award rates has no base pay on the decision’s date.',
};
