/** What the workbook of these tests is set up with: every way in which years, units and movements can matter to a verdict. */

import { defaultYear } from '../../src/catalogue/settings.ts';
import { yearCells } from '../../src/commands/seeds.ts';
import { isoToSerial } from '../../src/domain/dates.ts';
import type { RawCell } from '../../src/domain/raw.ts';

/** Two open years whose periods overlap, and a closed one. */
export const YEARS = [
  yearCells(defaultYear(2024)),
  yearCells({ ...defaultYear(2025), from: '2024-12-15' }),
  yearCells(defaultYear(2023, false)),
];

export const OFFICER = 'can-bo@example.vn';

interface UnitCells {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bloc: string;
  readonly emails: string;
  readonly to: RawCell;
}
const unit = (id: string, name: string, bloc: string, rest: Partial<UnitCells> = {}): UnitCells => ({
  id,
  name,
  type: 'Xã',
  bloc,
  emails: '',
  to: '',
  ...rest,
});
/** Whose tabs carry the rows that are put there exactly. */
export const JUDGED_UNITS = [
  unit('X01', 'Trà Đông', 'Khối xã, thị trấn'),
  unit('P02', 'Phòng Văn hóa', 'Khối phòng, ban'),
];
/** Whose tab is filled by pasting. */
export const TYPING_UNIT = unit('T03', 'Trường học', 'Khối trường học', { emails: OFFICER });
/** The last unit has ended: it is there for criteria that concern nobody here. */
export const UNITS = [
  ...JUDGED_UNITS,
  TYPING_UNIT,
  unit('C04', 'Trường cũ', 'Khối cũ', { to: isoToSerial('2020-12-31') }),
];

/** A movement switched off, windows that leave out one open year, group minima within and beyond the group's size. */
export const MOVEMENT_EDITS: readonly Readonly<Record<string, RawCell>>[] = [
  { code: 'KN', on: 'Không' },
  { code: 'DN', fromYear: 2025 },
  { code: 'VHCS', toYear: 2024 },
  { code: 'DVK', groupMinimum: 2 },
  { code: 'HT', groupMinimum: 9 },
  { code: 'QPAN', groupMinimum: 3, on: 'Không' },
];
