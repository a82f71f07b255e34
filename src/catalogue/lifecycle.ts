/** Which status may follow which, and by whose act: the one table that unit, office and commendation go by. */
import type { Status } from './terms.ts';

/** `unit`: its own tab. `office`: its review. `award`: the book of commendations, which keeps what belongs to the move. */
export type Mover = 'unit' | 'office' | 'award';

export interface Move {
  readonly from: Status;
  readonly to: Status;
  readonly by: Mover;
  /** The unit is owed a reason. */
  readonly needsReason: boolean;
}

const move = (by: Mover, from: Status, to: Status, needsReason = false): Move => ({
  from,
  to,
  by,
  needsReason,
});

export const MOVES: readonly Move[] = [
  move('unit', 'Nháp', 'Đã nộp'),
  move('unit', 'Đã nộp', 'Nháp'),
  move('unit', 'Đã nộp', 'Đã sửa sau khi nộp'),
  move('unit', 'Đã sửa sau khi nộp', 'Đã nộp'),
  move('unit', 'Đã sửa sau khi nộp', 'Nháp'),
  move('unit', 'Trả lại', 'Đã nộp'),
  move('unit', 'Nháp', 'Đã gỡ'),
  move('unit', 'Đã nộp', 'Đã gỡ'),
  move('unit', 'Đã sửa sau khi nộp', 'Đã gỡ'),
  move('unit', 'Trả lại', 'Đã gỡ'),
  move('unit', 'Đã gỡ', 'Nháp'),
  move('unit', 'Đã gỡ', 'Đã nộp'),
  move('office', 'Đã nộp', 'Đủ điều kiện'),
  move('office', 'Đã nộp', 'Không đủ điều kiện', true),
  move('office', 'Đã nộp', 'Trả lại', true),
  move('office', 'Đã nộp', 'Tạm dừng', true),
  move('office', 'Đủ điều kiện', 'Không đủ điều kiện', true),
  move('office', 'Đủ điều kiện', 'Trả lại', true),
  move('office', 'Đủ điều kiện', 'Tạm dừng', true),
  move('office', 'Không đủ điều kiện', 'Đủ điều kiện'),
  move('office', 'Không đủ điều kiện', 'Trả lại', true),
  move('office', 'Đề nghị khen', 'Tạm dừng', true),
  move('office', 'Tạm dừng', 'Đủ điều kiện'),
  move('office', 'Tạm dừng', 'Không đủ điều kiện', true),
  move('office', 'Tạm dừng', 'Trả lại', true),
  move('award', 'Đủ điều kiện', 'Đề nghị khen'),
  move('award', 'Đề nghị khen', 'Đủ điều kiện'),
  move('award', 'Đề nghị khen', 'Đã khen'),
  move('award', 'Đã khen', 'Đề nghị khen', true),
];

/** The move from one status to another, or null where there is none. */
export const moveBetween = (from: Status, to: Status): Move | null =>
  MOVES.find((each) => each.from === from && each.to === to) ?? null;

/** Where somebody may take a file from its status. */
export const movesFrom = (from: Status, by: Mover): readonly Move[] =>
  MOVES.filter((each) => each.from === from && each.by === by);

/** Statuses in which the accepted copy, not the row, is what counts. */
export const ACCEPTED_STATUSES: readonly Status[] = ['Đủ điều kiện', 'Đề nghị khen', 'Đã khen'];

/** Kênh tuyên truyền: where an exemplar was made known. */
export const CHANNELS = ['Báo', 'Đài', 'Trang tin', 'Hội nghị', 'Khác'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whose act a line of a file's history tells; the sheet's own words. */
export const ACTORS = { unit: 'đơn vị', office: 'Phòng Nội vụ', system: 'tự động' } as const;
export type ActedBy = keyof typeof ACTORS;
