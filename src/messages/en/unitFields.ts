/** Labels and notes of what a unit fills in: the tab shows them, and so does the sidebar, which takes nothing else of the tab. */
import type { NomineeInput } from '../../workbook/tabs/nomineeInputs.ts';
import type { ColumnWord, TabWords } from '../../workbook/words.ts';
import { targetLabel } from '../text.ts';

const DATE = 'Type dd/MM/yyyy. Example: 20/09/2024.';
const MONEY = 'In đồng, digits only. Example: 15000000.';
const PRIVATE = 'No identity card number, phone number or birth date.';

const slot = (number: number): ColumnWord => [
  `TC${number}`,
  'Its meaning changes with the movement: see the column Meaning of the criteria. Percentages: type 95 or 95%. Yes or no: type Có or Không.',
];

export const nomineeInputWords: Pick<TabWords['unit']['blocks']['nominees']['columns'], NomineeInput> = {
  id: ['Nominee ID', 'Leave it empty: it is given by itself. Do not change it.'],
  year: ['Year', 'An open year. Example: 2024.'],
  movement: ['Movement', 'Choose from the list. Good people and good deeds (NTVT) stand there too.'],
  kind: [
    'Kind',
    'Tập thể (collective), Cá nhân (person) or Hộ gia đình (household), as the movement allows.',
  ],
  name: ['Name', `Name of the person, the collective or the head of the household. ${PRIVATE}`],
  address: ['Address', 'Village, quarter or place of work. Example: Thôn 2.'],
  directWorker: ['Direct worker', 'Có: works directly, without a leading or managing post.'],
  under16: ['Under 16', 'Có or Không. No birth date.'],
  stage: ['Stage', 'Where the exemplar stands now, from Phát hiện to Theo dõi.'],
  stageDate: ['Stage since', `First day of the present stage; empty takes the day of the update. ${DATE}`],
  achievement: [
    'Achievement',
    'One or two sentences with figures. Example: Hiến 300 m² đất làm đường thôn năm 2024.',
  ],
  minutesNumber: [
    'Minutes: number',
    `Number of the collective’s minutes (“${targetLabel('minutesNumber')}”). Example: 05/BB.`,
  ],
  minutesDate: [
    'Minutes: date',
    `Date of the minutes (“${targetLabel('minutesDate')}”), inside the reporting period. ${DATE}`,
  ],
  evidence: [
    'Evidence',
    `Link to documents or pictures (“${targetLabel('evidence')}”), beginning with http. Example: https://drive.google.com/…`,
  ],
  clean: [
    'No proceedings',
    `Có: no disciplinary review or investigation is running (“${targetLabel('clean')}”). Không: one is.`,
  ],
  unrewarded: [
    'Not rewarded yet',
    `Có: this achievement has not been rewarded (“${targetLabel('unrewarded')}”). An achievement is rewarded once.`,
  ],
  c1: slot(1),
  c2: slot(2),
  c3: slot(3),
  c4: slot(4),
  c5: slot(5),
  c6: slot(6),
  c7: slot(7),
  c8: slot(8),
  c9: slot(9),
  c10: slot(10),
  submit: ['Submit', 'Choose Nộp once the verdict is Đủ điều kiện. Leave Nháp while you work on it.'],
  submittedOn: ['Submitted on', `May stay empty: then the day of receipt counts. ${DATE}`],
  note: ['Note', 'Anything the office should know.'],
  consent: [
    'Consent to publish',
    'Có: the nominee agrees to be named in papers, radio and web pages. A child from 7 answers itself; for a younger one the parents do.',
  ],
  guardianConsent: [
    'Parents agree',
    'Only for whoever is under 16: a parent or guardian agrees. Có or Không.',
  ],
  publicity: [
    'Publicity',
    'Channel: where, date; several separated by semicolons. Channels: Báo, Đài, Trang tin, Hội nghị. Example: Báo: Quảng Nam, 12/09/2024; Hội nghị: tổng kết xã, 20/12/2024.',
  ],
  replicatedBy: [
    'Taken up by',
    'Units and places that took the model up, separated by semicolons. Example: Xã Trà Giang; Thôn 3 xã Trà Dương.',
  ],
  households: ['Households', 'Households that took the model up, all together. Example: 45.'],
  followUpOn: ['Next follow-up', `On this day a reminder asks to look at the exemplar again. ${DATE}`],
};

export const duties: TabWords['unit']['blocks']['duties'] = {
  title: 'Yearly duties',
  columns: {
    year: ['Year', 'One row a year. Example: 2024.'],
    planNumber: [
      'Plan no.',
      'The plan counts as registered with both its number and its date. Example: 12/KH-UBND.',
    ],
    planLink: ['Plan link', 'Link to the plan, beginning with http.'],
    planDate: ['Plan date', DATE],
    planTargets: ['Targets of the plan', 'Main targets and criteria the unit set itself.'],
    fundingProposed: ['Funding proposed', MONEY],
    fundingApproved: ['Funding approved', MONEY],
    fundingSpent: ['Funding spent', MONEY],
    commitment: ['Models committed', 'Models to build, as committed at the start of the year. Example: 3.'],
    reportNumber: [
      'Report no.',
      'The annual report counts with both its number and its date. Example: 90/BC-UBND.',
    ],
    reportDate: ['Report date', DATE],
    difficulties: ['Difficulties', 'Difficulties of the year; printed in the unit’s annual report.'],
    requests: ['Requests', 'Requests to higher levels; printed in the unit’s annual report.'],
    lessons: ['Lessons learnt', 'What was learnt in building up and spreading exemplars.'],
  },
};

export const launches: TabWords['unit']['blocks']['launches'] = {
  title: 'Movements launched',
  columns: {
    year: ['Year', 'Year of the launch. Example: 2024.'],
    documentNumber: ['Document no.', 'The unit’s launching document. Example: 20/KH-UBND.'],
    movement: ['Movement', 'Choose from the list.'],
    documentDate: ['Document date', DATE],
    scope: ['Scope', 'Where, and who takes part. Example: 5 thôn, 420 hộ.'],
    solutions: ['Solutions', 'How it is done and spread.'],
    from: ['From', `First day of the movement. ${DATE}`],
    to: ['To', `Last day of the movement. ${DATE}`],
  },
};
