/** Words, numbers and blocks that several documents share. Documents are Vietnamese whatever the language of the pages. */
import type { Paragraph, Table } from 'docx';
import type { KindCode } from '../../../src/catalogue/terms.ts';
import type { DocumentHead } from '../../../src/commands/documentHead.ts';
import type { MovementFigures } from '../../../src/commands/documentUnit.ts';
import { type TableColumn, table } from './table.ts';

export type Block = Paragraph | Table;

export const KIND_NAMES: Readonly<Record<KindCode, string>> = {
  TT: 'Tập thể',
  CN: 'Cá nhân',
  HGD: 'Hộ gia đình',
};

export const count = (number: number): string => number.toLocaleString('vi-VN');
export const money = (amount: number | null): string => (amount === null ? '' : count(amount));
export const dong = (amount: number): string => `${count(amount)} đồng`;
export const percent = (share: number): string =>
  `${share.toLocaleString('vi-VN', { maximumFractionDigits: 1 })}%`;
export const dayOf = (iso: string): string => iso.split('-').reverse().join('/');

/** Change against the year before: `tăng 3`, `giảm 2`, `không đổi`. */
const change = (now: number, before: number): string =>
  now === before ? 'không đổi' : now > before ? `tăng ${count(now - before)}` : `giảm ${count(before - now)}`;

/** The change against last year, in brackets; nothing where last year left no figure to compare with. */
export const comparison = (now: number, before: number, year: number): string =>
  before === 0 ? '' : ` (${change(now, before)} so với năm ${year - 1}, có ${count(before)})`;

const FIGURES: readonly TableColumn[] = [
  { title: 'TT', share: 0.07, align: 'center' },
  { title: 'Phong trào', share: 0.33 },
  { title: 'Tập thể', share: 0.09, align: 'center' },
  { title: 'Cá nhân', share: 0.09, align: 'center' },
  { title: 'Hộ gia đình', share: 0.1, align: 'center' },
  { title: 'Tổng số', share: 0.1, align: 'center' },
  { title: 'Đủ điều kiện', share: 0.11, align: 'center' },
  { title: 'Đã khen', share: 0.11, align: 'center' },
];

/** Movement × kind, with its sum. */
export function movementTable(movements: readonly MovementFigures[]): Table {
  const listed = movements.filter((each) => each.nominees > 0);
  const sum = (of: (each: MovementFigures) => number): number =>
    listed.reduce((total, each) => total + of(each), 0);
  const cellsOf = (of: (pick: (each: MovementFigures) => number) => number): number[] => [
    of((each) => each.byKind.TT),
    of((each) => each.byKind.CN),
    of((each) => each.byKind.HGD),
    of((each) => each.nominees),
    of((each) => each.eligible),
    of((each) => each.rewarded),
  ];
  return table(FIGURES, [
    ...listed.map((each, index) => ({
      cells: [index + 1, each.name, ...cellsOf((pick) => pick(each))],
    })),
    { strong: true, cells: ['', 'Tổng cộng', ...cellsOf(sum)] },
  ]);
}

/** Lưu: where the file's copy stays. Party bodies name their office. */
export const archivedBy = ({ family }: DocumentHead): string =>
  family === 'party' ? '- Lưu.' : '- Lưu: VT.';
