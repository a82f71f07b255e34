import type { IsoDate } from './types.ts';

/** Loại đơn vị: cơ quan, đơn vị, địa phương the plan addresses. */
export const UNIT_TYPES = [
  'Xã',
  'Thị trấn',
  'Phòng, ban',
  'Trường học',
  'Đơn vị sự nghiệp',
  'Hội, đoàn thể',
  'Cơ quan Đảng',
  'Lực lượng vũ trang',
  'Doanh nghiệp',
] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

/** Whose rules a unit's documents follow: NĐ 30/2020/NĐ-CP, 36-HD/VPTW, or a mass organisation's own. */
export const FORM_FAMILIES = [
  { code: 'state', label: 'Hành chính' },
  { code: 'party', label: 'Đảng' },
  { code: 'mass', label: 'Đoàn thể' },
] as const;
export type FormFamily = (typeof FORM_FAMILIES)[number]['code'];

/** Hình thức ký: in nobody's place, for the collective, for the head, by order of the head. */
export const SIGNING_FORMS = ['', 'TM.', 'KT.', 'TL.'] as const;
export type SigningForm = (typeof SIGNING_FORMS)[number];

/**
 * One unit under its ID. Place names are reused for other territories, so neither `name` nor `place` identifies a unit:
 * history stays with the ID, and `successor` names the ID that took over after `to`.
 */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly type: UnitType;
  /** Name of its khối thi đua: as the office writes it; '' when it has none. */
  readonly bloc: string;
  readonly emails: readonly string[];
  /** Name of the officer in charge (cán bộ phụ trách). */
  readonly officer: string;
  /** First and last day, inclusive; null is open. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly successor: string | null;
  /** Chỉ tiêu: how many eligible nominees a year asks of it; null when none was set. */
  readonly target: number | null;
  /** Rows of its tab; null takes the setting. */
  readonly rows: number | null;
  readonly formFamily: FormFamily;
  readonly superiorOrgan: string;
  readonly place: string;
  /** Chức vụ under its documents, and the signing person's name. */
  readonly signatory: string;
  readonly signatoryName: string;
  /** What stands behind the kind of document in its number: `12/BC-UBND`. */
  readonly documentCode: string;
  readonly signingForm: SigningForm;
}
