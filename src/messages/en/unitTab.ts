import type { NomineeInput } from '../../workbook/tabs/nomineeInputs.ts';
import type { TabWords } from '../../workbook/words.ts';
import { duties, launches, nomineeInputWords } from './unitFields.ts';

const COMPUTED = 'Computed, nothing to enter.';
const LIST = 'Choose from the list.';
const PRIVATE = 'No identity card number, phone number or birth date.';

type NomineeWords = TabWords['unit']['blocks']['nominees'];

const computed: Omit<NomineeWords['columns'], NomineeInput> = {
  status: ['Status', `${COMPUTED} The status at the office, with the reason when it was returned.`],
  verdict: [
    'Verdict',
    `${COMPUTED} Đủ điều kiện: eligible. Chưa đủ điều kiện: a criterion is not met. Thiếu thông tin: a cell is empty.`,
  ],
  score: ['Score', `${COMPUTED} How many of how many hold. Example: 7/9; a +1 is a bonus criterion.`],
  failing: ['Missing or failed', `${COMPUTED} The sign … is missing, ✗ is not met.`],
  meaning: [
    'Meaning of the criteria',
    `${COMPUTED} What TC1 … TC10 ask in the chosen movement: ✓ met, ✗ not met, … missing.`,
  ],
  duplicate: [
    'Duplicates here',
    `${COMPUTED} Tells when this tab has another row of the same year, movement and name. Empty one of them.`,
  ],
};

const nominees: NomineeWords = {
  title: 'Nominees',
  columns: { ...nomineeInputWords, ...computed },
};

export const unitWords: TabWords['unit'] = {
  title: '{p}',
  hint: `Fill in the white cells; the computed columns on the right say what is missing. Whoever opens the file can read this tab. ${PRIVATE}`,
  blocks: {
    identity: {
      title: 'Unit',
      columns: {
        unitId: ['Unit ID', 'From the tab Units; not changed here.'],
        unitName: ['Unit', 'From the tab Units; not changed here.'],
        bloc: ['Emulation bloc', 'From the tab Units; not changed here.'],
      },
    },
    duties,
    launches,
    proposals: {
      title: 'Criteria the unit proposes',
      columns: {
        target: ['Cell judged', 'The cell it would judge: TC1 … TC10 or a common cell.'],
        threshold: ['Threshold', 'The number to compare with. Percentages: type 95, not 95%.'],
        movement: ['Movement', LIST],
        kind: ['Kind', 'Empty means every kind.'],
        label: ['Text', 'A short sentence that can be checked. Example: Tỷ lệ hộ tham gia từ 80% trở lên.'],
        reason: ['Reason', 'The office looks at it and takes it into the tab Criteria.'],
      },
    },
    nominees,
  },
};
