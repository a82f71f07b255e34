import { KINDS, type KindCode, NTVT } from './terms.ts';
import type { Movement } from './types.ts';

const PLAN = 'Kế hoạch giai đoạn 2022-2025';
/** The plan names the three kinds for all movements together: a narrower list for one of them is ours. */
const PLAN_KINDS_DEFAULT = `${PLAN}; đối tượng: mặc định`;
const EVERY_KIND: readonly KindCode[] = KINDS.map((kind) => kind.code);

type Row = Pick<Movement, 'code' | 'group' | 'name' | 'short'> & Partial<Movement>;

function movement(row: Row): Movement {
  return {
    leadAgency: '',
    kinds: EVERY_KIND,
    fromYear: null,
    toYear: null,
    documentNumber: '',
    documentDate: null,
    groupMinimum: null,
    on: true,
    source: row.kinds === undefined ? PLAN : PLAN_KINDS_DEFAULT,
    ...row,
  };
}

/**
 * The plan's 27 movements in its order, then NTVT. Groups number the plan's bullets from 1 to 19; the bullet it prints
 * twice (VHCS, CCHC, CDS) counts once.
 */
export const MOVEMENTS: readonly Movement[] = [
  movement({
    code: 'NTM',
    group: 1,
    name: '“Chung sức xây dựng nông thôn mới”',
    short: 'Chung sức xây dựng nông thôn mới',
    fromYear: 2021,
    toYear: 2025,
  }),
  movement({
    code: 'PCTT',
    group: 1,
    name: '“Chủ động phòng, chống thiên tai, xây dựng cộng đồng an toàn”',
    short: 'Chủ động phòng, chống thiên tai',
    fromYear: 2021,
    toYear: 2025,
  }),
  movement({
    code: 'VNN',
    group: 2,
    name: '“Chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”',
    short: 'Chung tay vì người nghèo',
    fromYear: 2021,
    toYear: 2025,
  }),
  movement({
    code: 'VHCS',
    group: 3,
    name: '“Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở”',
    short: 'Văn hóa công sở',
    kinds: ['TT', 'CN'],
    fromYear: 2019,
    toYear: 2025,
  }),
  movement({
    code: 'CCHC',
    group: 3,
    name: 'Cải cách hành chính',
    short: 'Cải cách hành chính',
    kinds: ['TT', 'CN'],
  }),
  movement({ code: 'CDS', group: 3, name: 'Chuyển đổi số', short: 'Chuyển đổi số', kinds: ['TT', 'CN'] }),
  movement({
    code: 'DN',
    group: 4,
    name: '“Doanh nghiệp Việt Nam hội nhập và Phát triển”',
    short: 'Doanh nghiệp hội nhập và phát triển',
    kinds: ['TT', 'CN'],
    fromYear: 2022,
    toYear: 2030,
  }),
  movement({
    code: 'HT',
    group: 5,
    name: '“Đẩy mạnh xây dựng, hoàn thiện hệ thống kết cấu hạ tầng đồng bộ, đầu tư xây dựng hạ tầng đô thị và trung tâm các xã, thị trấn; thực hành tiết kiệm chống lãng phí”',
    short: 'Kết cấu hạ tầng, thực hành tiết kiệm',
    kinds: ['TT', 'CN'],
  }),
  movement({
    code: 'YT',
    group: 6,
    name: 'Y tế, chăm sóc sức khỏe nhân dân',
    short: 'Y tế, chăm sóc sức khỏe nhân dân',
  }),
  movement({ code: 'GD', group: 7, name: 'Giáo dục - đào tạo', short: 'Giáo dục - đào tạo' }),
  movement({ code: 'QPAN', group: 8, name: 'Quốc phòng - an ninh', short: 'Quốc phòng - an ninh' }),
  movement({ code: 'KN', group: 9, name: 'Khởi nghiệp sáng tạo', short: 'Khởi nghiệp sáng tạo' }),
  movement({
    code: 'VHTT',
    group: 10,
    name: 'Văn hoá, văn nghệ, thể dục, thể thao',
    short: 'Văn hoá, văn nghệ, thể dục, thể thao',
  }),
  movement({
    code: 'HCM',
    group: 11,
    name: '“Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”',
    short: 'Học tập và làm theo Hồ Chí Minh',
  }),
  movement({
    code: 'XDD',
    group: 12,
    name: 'Thực hiện công tác xây dựng Đảng',
    short: 'Công tác xây dựng Đảng',
    kinds: ['TT', 'CN'],
  }),
  movement({ code: 'DVK', group: 13, name: '“Dân vận khéo”', short: 'Dân vận khéo' }),
  movement({
    code: 'SXKD',
    group: 14,
    name: 'Phát triển sản xuất - kinh doanh; lao động giỏi, lao động sáng tạo',
    short: 'Sản xuất - kinh doanh, lao động giỏi',
    groupMinimum: 1,
  }),
  movement({
    code: 'TDDK',
    group: 15,
    name: 'Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”',
    short: 'Toàn dân đoàn kết xây dựng nông thôn mới',
  }),
  movement({
    code: 'HVN',
    group: 15,
    name: 'Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam”',
    short: 'Ưu tiên dùng hàng Việt Nam',
  }),
  movement({
    code: 'CCBGM',
    group: 16,
    name: '“Cựu chiến binh gương mẫu”',
    short: 'Cựu chiến binh gương mẫu',
    kinds: ['TT', 'CN'],
  }),
  movement({
    code: 'CCBKT',
    group: 16,
    name: '“Cựu chiến binh giúp nhau giảm nghèo, làm kinh tế giỏi”',
    short: 'Cựu chiến binh làm kinh tế giỏi',
  }),
  movement({
    code: 'PN',
    group: 17,
    name: '“Xây dựng người phụ nữ Việt Nam thời đại mới” gắn với xây dựng người phụ nữ Quảng Nam trung hậu, đảm đang, sáng tạo, khơi dậy khát vọng vươn lên, cống hiến cho quê hương, đất nước',
    short: 'Người phụ nữ Việt Nam thời đại mới',
    kinds: ['TT', 'CN'],
  }),
  movement({
    code: 'GD5K3S',
    group: 17,
    name: 'Cuộc vận động “Xây dựng gia đình 5 không, 3 sạch”',
    short: 'Gia đình 5 không, 3 sạch',
    kinds: ['HGD'],
  }),
  movement({
    code: 'ND',
    group: 18,
    name: '“Nông dân thi đua sản xuất kinh doanh giỏi”',
    short: 'Nông dân sản xuất kinh doanh giỏi',
    kinds: ['CN', 'HGD'],
  }),
  movement({
    code: 'TNTN',
    group: 19,
    name: '“Thanh niên tình nguyện”',
    short: 'Thanh niên tình nguyện',
    kinds: ['TT', 'CN'],
  }),
  movement({
    code: 'TTST',
    group: 19,
    name: '“Tuổi trẻ sáng tạo”',
    short: 'Tuổi trẻ sáng tạo',
    kinds: ['TT', 'CN'],
  }),
  movement({
    code: 'TTXK',
    group: 19,
    name: '“Tuổi trẻ xung kích bảo vệ Tổ quốc”',
    short: 'Tuổi trẻ xung kích bảo vệ Tổ quốc',
    kinds: ['TT', 'CN'],
  }),
  movement({
    code: NTVT,
    group: 0,
    name: 'Người tốt, việc tốt',
    short: 'Người tốt, việc tốt',
    kinds: ['CN', 'TT'],
  }),
];
