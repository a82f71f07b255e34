import type { TabWords } from '../../workbook/words.ts';
import { menuPath } from './menu.ts';

const DATE = 'As dd/MM/yyyy. Example: 20/09/2024.';
const UNIT = ['Unit ID', 'ID in the tab Units.'] as const;
const kind = (who: string) => [who, 'Có: this form is for them. Empty means Không.'] as const;
const coefficient = (who: string) =>
  [
    `Coefficient, ${who}`,
    'Times the base pay. Unknown ones stay empty: so does the money, and says so. Example: 0,3.',
  ] as const;
const STAMP = ['Compiled', 'When and by whom. Empty: not compiled yet.'] as const;

export const awardsWords: TabWords['awards'] = {
  title: 'Award rates',
  hint: 'The office fills in base pay, the forms of commendation with their coefficients, and which form is proposed for which movement. Rows marked “mặc định” need a review.',
  blocks: {
    payRates: {
      title: 'Base pay',
      columns: {
        from: ['From', `First day in force. ${DATE}`],
        amount: ['Pay (đồng)', 'A month’s amount, digits only. Example: 2340000.'],
        source: ['Source', 'The document that sets it.'],
      },
    },
    rules: {
      title: 'Forms proposed',
      columns: {
        movement: ['Movement', 'Code in the tab Movements; * means every movement.'],
        type: ['Type', 'Thường xuyên, Chuyên đề or Đột xuất.'],
        kind: ['Kind', 'Empty means every kind.'],
        form: ['Form', 'Code in the table of forms below. Example: GKH.'],
        source: ['Source', '“mặc định” where no document sets it.'],
      },
    },
    forms: {
      title: 'Forms of commendation',
      columns: {
        code: ['Code', 'One code may stand in several rows, each for its own time.'],
        name: ['Name', 'Printed in proposals, decisions and the book.'],
        level: ['Level', 'The level that decides. Example: huyện.'],
        kindTT: kind('Collective'),
        kindCN: kind('Individual'),
        kindHGD: kind('Household'),
        coefficientTT: coefficient('collective'),
        coefficientCN: coefficient('individual'),
        coefficientHGD: coefficient('household'),
        from: ['From', `By the decision’s date; empty for no limit. ${DATE}`],
        to: ['To', `Last day in force; empty for no limit. ${DATE}`],
        upward: ['Proposed upward', 'Có: a higher level decides. Empty means Không.'],
        on: ['On', 'Có: can be chosen in a proposal. Empty means Không.'],
        source: ['Source', 'The document that sets it, or “mặc định”.'],
      },
    },
  },
};

export const commendationsWords: TabWords['commendations'] = {
  title: 'Commendations',
  hint: 'The book of commendations: one row a proposal, written from the office’s sidebar. The office may fill in empty cells; ID and state are not changed here.',
  blocks: {
    book: {
      title: 'Book of commendations',
      columns: {
        id: ['Nominee ID', 'ID in the register. Not to be changed.'],
        state: ['State', 'Đề nghị, Đã khen or Không khen; changed from the sidebar.'],
        year: 'Year',
        unit: UNIT,
        name: 'Name',
        kind: 'Kind',
        movement: ['Movement', 'Code in the tab Movements.'],
        achievement: 'Achievement',
        type: ['Type', 'Thường xuyên, Chuyên đề or Đột xuất.'],
        form: ['Form code', 'Code in the tab Award rates.'],
        formName: 'Form',
        level: 'Level',
        proposalNumber: ['Proposal no.', 'Example: 15/TTr-PNV.'],
        proposalDate: ['Proposal date', DATE],
        decisionNumber: ['Decision no.', 'Example: 120/QĐ-UBND.'],
        decisionDate: ['Decision date', `The base pay of this day counts. ${DATE}`],
        signer: 'Signed by',
        coefficient: 'Coefficient',
        basePay: 'Base pay',
        money: ['Money (đồng)', 'Coefficient × base pay, rounded up to 10.000 đồng.'],
        moneyNote: ['Note on money', 'Why the money is still empty.'],
        paidOn: ['Paid on', DATE],
        note: 'Note',
      },
    },
  },
};

export const unitYearsWords: TabWords['unitYears'] = {
  title: 'Plans and reports',
  hint: `Plans, launches, funding and reports of each unit by year, taken from the units’ tabs by ${menuPath('admin', 'refresh')}; nothing to enter here.`,
  blocks: {
    unitYears: {
      title: 'By unit and year',
      columns: {
        unit: UNIT,
        year: 'Year',
        planNumber: 'Plan no.',
        planDate: 'Plan date',
        planLink: 'Plan link',
        planTargets: 'Targets of the plan',
        commitment: [
          'Models committed',
          'Models the unit committed itself to build at the start of the year.',
        ],
        fundingProposed: 'Funding proposed',
        fundingApproved: 'Funding approved',
        fundingSpent: 'Funding spent',
        launches: 'Movements launched',
        launchCount: 'Launches',
        reportNumber: 'Report no.',
        reportDate: 'Report date',
        difficulties: 'Difficulties',
        lessons: 'Lessons learnt',
        requests: 'Requests',
        seenOn: ['Updated on', 'The day this row last changed.'],
        launchRows: ['Launches in full', 'To restore a lost tab. Do not edit.'],
      },
    },
  },
};

export const periodWords: TabWords['period'] = {
  title: 'Period {p}',
  hint: `Written by ${menuPath('year', 'periodCompile')}, each time anew; nothing to enter here.`,
  blocks: { stamp: { title: 'Compiled', columns: { stamp: STAMP } } },
};

export const publicWords: TabWords['public'] = {
  title: 'Public list',
  hint: 'Exemplars who agreed to be made public, in fields that may be shown. Written by itself; nothing to enter here.',
  blocks: { stamp: { title: 'Compiled', columns: { stamp: STAMP } } },
};
