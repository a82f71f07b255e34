/** A small district's year, and rows that may stand in it. */
import fc from 'fast-check';
import { CHANNELS } from '../../src/catalogue/lifecycle.ts';
import { type KindCode, STAGES, STATUSES, type Verdict } from '../../src/catalogue/terms.ts';
import type { SummaryInput, SummaryRow } from '../../src/domain/summary.ts';

export const units = [
  { id: 'X01', name: 'Trà Bui', bloc: 'Khối xã', from: null, to: null, target: 4 },
  { id: 'X02', name: 'Trà Đốc', bloc: 'Khối xã', from: null, to: '2024-06-30', target: 2 },
  { id: 'X03', name: 'Trà Giác', bloc: 'Khối xã', from: null, to: null, target: null },
  { id: 'P01', name: 'Phòng A', bloc: 'Khối phòng', from: '2024-07-01', to: null, target: 0 },
  { id: 'P02', name: 'Phòng B', bloc: '', from: '2030-01-01', to: null, target: 3 },
];
export const movements = [{ code: 'ND' }, { code: 'NTM' }, { code: 'YT' }];
export const row: SummaryRow = {
  year: 2024,
  unit: 'X01',
  movement: 'ND',
  kind: 'CN',
  stage: 'Phát hiện',
  verdict: 'incomplete',
  submitted: false,
  status: 'Nháp',
  directWorker: false,
  name: 'Hồ Văn An',
};
export const input: SummaryInput = {
  year: 2024,
  from: '2024-01-01',
  to: '2024-12-31',
  today: '2024-11-20',
  rows: [],
  units,
  movements,
  reported: new Set(),
  exemplarLimit: 3,
};

export const rowsOf = fc.array(
  fc.record({
    year: fc.constantFrom(2022, 2023, 2024, 2024, 2024),
    unit: fc.constantFrom('X01', 'X02', 'X03', 'P01', '', 'lạ'),
    movement: fc.constantFrom('ND', 'NTM', '', 'lạ'),
    kind: fc.constantFrom<KindCode | null>('TT', 'CN', 'HGD', null),
    stage: fc.constantFrom(...STAGES, null),
    verdict: fc.constantFrom<Verdict>('eligible', 'ineligible', 'incomplete'),
    submitted: fc.boolean(),
    status: fc.constantFrom(...STATUSES),
    directWorker: fc.boolean(),
    name: fc.constantFrom('Hồ Văn An', 'Đinh Thị Bình', 'Trần Ánh', 'Lê Thị Ân'),
    points: fc.integer({ min: 0, max: 3 }),
    achievement: fc.constantFrom('', 'Trồng quế'),
    channels: fc.array(fc.constantFrom(...CHANNELS), { maxLength: 3 }),
    replicated: fc.boolean(),
    households: fc.nat(20),
  }),
  { maxLength: 60, size: 'max' },
);
