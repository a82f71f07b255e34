import type { TabWords } from '../../workbook/words.ts';
import { menuPath } from './menu.ts';

const SETUP = menuPath('admin', 'setup');
const DATE = 'Type dd/MM/yyyy. Example: 15/11/2024.';
const kind = (who: string, term: string) => [who, `Có: for ${term}. Empty means Không.`] as const;
const KINDS = {
  kindTT: kind('Collective', 'collectives (Tập thể)'),
  kindCN: kind('Person', 'persons (Cá nhân)'),
  kindHGD: kind('Household', 'households (Hộ gia đình)'),
};

export const unitsWords: TabWords['units'] = {
  title: 'Units',
  hint: `For the office, one row a unit. After adding a unit run ${SETUP} to lay its tab.`,
  blocks: {
    units: {
      title: 'Units',
      columns: {
        id: [
          'ID',
          'Never changed, never used again. Letters, digits, dots, underscores and hyphens without spaces. Example: X01.',
        ],
        name: [
          'Name',
          'Also the name of the unit’s tab, without the signs : \\ / ? * [ ]. Example: Xã Trà Giác.',
        ],
        type: ['Type', 'Choose from the list.'],
        bloc: [
          'Emulation bloc',
          'Units of one bloc write it alike, letter for letter. The names found there at first are defaults.',
        ],
        emails: [
          'Officers’ e-mails',
          'Google accounts that may fill in the tab and get its reminders. Separate by commas. Example: tragiac@example.vn.',
        ],
        officer: ['Officer', 'The name by which reminders address the officer in charge.'],
        from: ['From', `First day of the unit; empty if it has always been there. ${DATE}`],
        to: ['To', `Last day before it is dissolved or merged; empty while it stands. ${DATE}`],
        successor: ['Successor', 'ID of the unit that takes over. Example: X20.'],
        target: ['Target', 'Eligible nominees asked of it each year; empty for none. Example: 6.'],
        rows: ['Rows', 'Rows for nominees, at least 5; empty takes the number in Settings.'],
        formFamily: ['Document rules', 'Hành chính, Đảng or Đoàn thể. Empty means Hành chính.'],
        superiorOrgan: ['Superior organ', 'Stands above the unit in documents. Empty: not printed.'],
        place: ['Place', 'Stands before the date in documents. Example: Trà Giác.'],
        signatory: ['Signatory’s title', 'Example: Chủ tịch.'],
        signatoryName: ['Signatory’s name', 'Printed under the signature. Empty: written by hand.'],
        documentCode: ['Document code', 'Ends a document’s number: UBND in 12/BC-UBND.'],
        signingForm: ['Signs', 'TM., KT. or TL.; empty when the head signs.'],
      },
    },
  },
};

export const movementsWords: TabWords['movements'] = {
  title: 'Movements',
  hint: 'For the office. The rows found here at first follow the plan for 2022-2025; those marked as defaults under Source want a look.',
  blocks: {
    movements: {
      title: 'Movements',
      columns: {
        code: ['Code', 'Not changed once there are nominees. Letters and digits, no spaces. Example: NTM.'],
        name: ['Name', 'The full name, as in the launching document.'],
        short: [
          'Short name',
          'Shown in the units’ dropdown. Without the signs * ? ~ " |. Example: Dân vận khéo.',
        ],
        group: ['Group', 'Number of the plan’s group, 1 to 19; 0 for người tốt, việc tốt.'],
        leadAgency: ['Lead agency', 'The agency in charge, if any.'],
        ...KINDS,
        fromYear: ['From year', 'First year; empty for no limit. Nominees of earlier years are refused.'],
        toYear: ['To year', 'Last year; empty for no limit. Nominees of later years are refused.'],
        documentNumber: ['Document no.', 'The launching document. Example: 587/KH-UBND.'],
        documentDate: ['Document date', DATE],
        groupMinimum: [
          'Group minimum',
          'So many of the criteria “Trong nhóm” have to hold; empty means all. Example: 1.',
        ],
        on: ['In use', 'Có: shown in the units’ dropdown. Empty means Không.'],
        source: ['Source', 'The document behind the row. Write “default” where there is none.'],
        label: ['List value', 'Computed: what units choose as the movement. Nothing to enter.'],
      },
    },
  },
};

export const criteriaWords: TabWords['criteria'] = {
  title: 'Criteria',
  hint: 'For the office, one row a criterion. What changes here changes the verdicts in every unit’s tab at once. Rows marked as defaults under Source are ours.',
  blocks: {
    criteria: {
      title: 'Criteria',
      columns: {
        movement: [
          'Movement code',
          'A code of the tab Movements. The sign * means every movement: for the common cells only (minutes, evidence…).',
        ],
        target: [
          'Cell judged',
          'The nominee’s cell that this criterion judges: TC1 … TC10 or a common cell.',
        ],
        scope: [
          'Scope',
          'Empty: every unit. Or a unit’s ID or a bloc’s name: a unit’s own criterion comes first, then its bloc’s, then the general one.',
        ],
        ...KINDS,
        check: ['Check', 'Choose from the list. Example: Tỷ lệ % không nhỏ hơn.'],
        threshold: [
          'Threshold',
          'The number to compare with. Percentages: type 95, not 95%. Lists: values separated by a semicolon and one space, e.g. Kinh tế; Quốc phòng - an ninh. Empty for other checks.',
        ],
        necessity: [
          'Necessity',
          'Bắt buộc: required. Trong nhóm: see Group minimum in Movements. Cộng điểm: bonus.',
        ],
        label: ['Text', 'The short sentence that units read. Example: Tỷ lệ giải ngân từ 95% trở lên.'],
        from: ['In force from', `Empty for no limit. ${DATE}`],
        to: ['In force to', `Last day; empty for no limit. The last day of the period decides. ${DATE}`],
        source: ['Source', 'The document behind the row. Write “default” where there is none.'],
      },
    },
  },
};
