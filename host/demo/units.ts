/** The units of the demo: the communes of the plan's time, then offices and schools that do not exist. */

/** What the office types into Đơn vị, by column key. */
export interface DemoUnit {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bloc: string;
  readonly email: string;
  readonly officer: string;
}

const COMMUNES = [
  'Thị trấn Trà My',
  'Xã Trà Bui',
  'Xã Trà Đốc',
  'Xã Trà Đông',
  'Xã Trà Dương',
  'Xã Trà Giác',
  'Xã Trà Giang',
  'Xã Trà Giáp',
  'Xã Trà Ka',
  'Xã Trà Kót',
  'Xã Trà Nú',
  'Xã Trà Sơn',
  'Xã Trà Tân',
];
const OFFICES: readonly (readonly [name: string, type: string, bloc: string])[] = [
  ['Phòng Kinh tế tổng hợp (hư cấu)', 'Phòng, ban', 'Khối phòng, ban, đơn vị sự nghiệp'],
  ['Phòng Văn hóa cơ sở (hư cấu)', 'Phòng, ban', 'Khối phòng, ban, đơn vị sự nghiệp'],
  ['Phòng Hạ tầng nông thôn (hư cấu)', 'Phòng, ban', 'Khối phòng, ban, đơn vị sự nghiệp'],
  ['Trung tâm Khuyến nông Suối Ngọc (hư cấu)', 'Đơn vị sự nghiệp', 'Khối phòng, ban, đơn vị sự nghiệp'],
  ['Hội Làm vườn liên xã (hư cấu)', 'Hội, đoàn thể', 'Khối Đảng, Mặt trận, đoàn thể'],
  ['Hội Khuyến học Sông Trong (hư cấu)', 'Hội, đoàn thể', 'Khối Đảng, Mặt trận, đoàn thể'],
  ['Chi bộ Cơ quan liên hợp (hư cấu)', 'Cơ quan Đảng', 'Khối Đảng, Mặt trận, đoàn thể'],
  ['Trường Mầm non Hoa Quế (hư cấu)', 'Trường học', 'Khối trường học'],
  ['Trường Tiểu học Suối Ngọc (hư cấu)', 'Trường học', 'Khối trường học'],
  ['Trường Tiểu học Đồi Quế (hư cấu)', 'Trường học', 'Khối trường học'],
  ['Trường THCS Sông Trong (hư cấu)', 'Trường học', 'Khối trường học'],
  ['Trường Bán trú Núi Xanh (hư cấu)', 'Trường học', 'Khối trường học'],
];
const FURTHER: readonly (readonly [name: string, type: string, bloc: string])[] = [
  ['Trường Tiểu học số', 'Trường học', 'Khối trường học'],
  ['Trạm Dịch vụ nông nghiệp số', 'Đơn vị sự nghiệp', 'Khối phòng, ban, đơn vị sự nghiệp'],
  ['Câu lạc bộ Tình nguyện số', 'Hội, đoàn thể', 'Khối Đảng, Mặt trận, đoàn thể'],
];

const numbered = (number: number): string => String(number).padStart(2, '0');

/** The first so many units; what goes beyond the list is numbered. */
export function demoUnits(count: number, officers: () => string): readonly DemoUnit[] {
  return Array.from({ length: count }, (_, index): DemoUnit => {
    const id = index < COMMUNES.length ? `X${numbered(index + 1)}` : `D${numbered(index + 1)}`;
    const email = `${id.toLowerCase()}@example.vn`;
    const [name, type, bloc] = identityOf(index);
    return { id, name, type, bloc, email, officer: officers() };
  });
}

function identityOf(index: number): readonly [name: string, type: string, bloc: string] {
  const commune = COMMUNES[index];
  if (commune !== undefined)
    return [commune, commune.startsWith('Thị trấn') ? 'Thị trấn' : 'Xã', 'Khối xã, thị trấn'];
  const office = OFFICES[index - COMMUNES.length];
  if (office !== undefined) return office;
  const beyond = index - COMMUNES.length - OFFICES.length;
  const [name, type, bloc] = FURTHER[beyond % FURTHER.length] ?? ['Đơn vị số', 'Phòng, ban', ''];
  return [`${name} ${Math.floor(beyond / FURTHER.length) + 1} (hư cấu)`, type, bloc];
}
