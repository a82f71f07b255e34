/** What a unit's documents print, by its type; the names under them are left for the pen. */
import type { DemoUnit } from './units.ts';

/** Columns of Đơn vị that documents go by. */
export interface Papers {
  readonly formFamily: string;
  readonly superiorOrgan: string;
  readonly place: string;
  readonly signatory: string;
  readonly signingForm: string;
  readonly documentCode: string;
}

const DISTRICT = 'Ủy ban nhân dân huyện Bắc Trà My';
const SEAT = 'Bắc Trà My';

const state = (signatory: string, documentCode: string, signingForm = ''): Papers => ({
  formFamily: 'Hành chính',
  superiorOrgan: DISTRICT,
  place: SEAT,
  signatory,
  signingForm,
  documentCode,
});

const BY_TYPE: Readonly<Record<string, Papers>> = {
  Xã: state('Chủ tịch', 'UBND', 'TM.'),
  'Thị trấn': state('Chủ tịch', 'UBND', 'TM.'),
  'Phòng, ban': state('Trưởng phòng', 'P'),
  'Trường học': state('Hiệu trưởng', 'TH'),
  'Đơn vị sự nghiệp': state('Giám đốc', 'TT'),
  'Hội, đoàn thể': { ...state('Chủ tịch', 'HH', 'TM.'), formFamily: 'Đoàn thể', superiorOrgan: '' },
  'Cơ quan Đảng': {
    ...state('Bí thư', 'CB', 'TM.'),
    formFamily: 'Đảng',
    superiorOrgan: 'Đảng ủy cơ quan (hư cấu)',
  },
};

/** A commune writes its own name before the date, the others the district's. */
export function papersOf({ name, type }: Pick<DemoUnit, 'name' | 'type'>): Papers {
  const papers = BY_TYPE[type] ?? state('Thủ trưởng', 'ĐV');
  const own = name.replace(/^(Xã|Thị trấn) /, '');
  return own === name ? papers : { ...papers, place: own };
}
