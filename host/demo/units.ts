/** The units of the demo: the communes of the plan's time, and offices and schools that do not exist. */

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
  ['Trường Mầm non Hoa Quế (hư cấu)', 'Trường học', 'Khối trường học'],
  ['Hội Làm vườn liên xã (hư cấu)', 'Hội, đoàn thể', 'Khối Đảng, Mặt trận, đoàn thể'],
  ['Trung tâm Khuyến nông Suối Ngọc (hư cấu)', 'Đơn vị sự nghiệp', 'Khối phòng, ban, đơn vị sự nghiệp'],
  ['Trường Tiểu học Suối Ngọc (hư cấu)', 'Trường học', 'Khối trường học'],
  ['Phòng Văn hóa cơ sở (hư cấu)', 'Phòng, ban', 'Khối phòng, ban, đơn vị sự nghiệp'],
  ['Hội Khuyến học Sông Trong (hư cấu)', 'Hội, đoàn thể', 'Khối Đảng, Mặt trận, đoàn thể'],
  ['Trường Tiểu học Đồi Quế (hư cấu)', 'Trường học', 'Khối trường học'],
  ['Chi bộ Cơ quan liên hợp (hư cấu)', 'Cơ quan Đảng', 'Khối Đảng, Mặt trận, đoàn thể'],
  ['Phòng Hạ tầng nông thôn (hư cấu)', 'Phòng, ban', 'Khối phòng, ban, đơn vị sự nghiệp'],
  ['Trường THCS Sông Trong (hư cấu)', 'Trường học', 'Khối trường học'],
  ['Trường Bán trú Núi Xanh (hư cấu)', 'Trường học', 'Khối trường học'],
];
const FURTHER: readonly (readonly [name: string, type: string, bloc: string])[] = [
  ['Trường Tiểu học số', 'Trường học', 'Khối trường học'],
  ['Trạm Dịch vụ nông nghiệp số', 'Đơn vị sự nghiệp', 'Khối phòng, ban, đơn vị sự nghiệp'],
  ['Câu lạc bộ Tình nguyện số', 'Hội, đoàn thể', 'Khối Đảng, Mặt trận, đoàn thể'],
];

const numbered = (number: number): string => String(number).padStart(2, '0');

/** So many communes come first; then they and the others take turns, so that a small district has every kind of unit. */
const COMMUNES_FIRST = 4;

/** Which of its own kind a unit is, counted from zero. */
interface Turn {
  readonly isCommune: boolean;
  readonly index: number;
}
function turnOf(index: number): Turn {
  if (index < COMMUNES_FIRST) return { isCommune: true, index };
  const later = index - COMMUNES_FIRST;
  const mixed = 2 * (COMMUNES.length - COMMUNES_FIRST);
  if (later >= mixed) return { isCommune: false, index: index - COMMUNES.length };
  const half = Math.floor(later / 2);
  return later % 2 === 0
    ? { isCommune: false, index: half }
    : { isCommune: true, index: COMMUNES_FIRST + half };
}

/** The first so many units; what goes beyond the list is numbered. */
export function demoUnits(count: number, officers: () => string): readonly DemoUnit[] {
  return Array.from({ length: count }, (_, index): DemoUnit => {
    const turn = turnOf(index);
    const id = `${turn.isCommune ? 'X' : 'D'}${numbered(turn.index + 1)}`;
    const email = `${id.toLowerCase()}@example.vn`;
    const [name, type, bloc] = turn.isCommune ? communeAt(turn.index) : otherAt(turn.index);
    return { id, name, type, bloc, email, officer: officers() };
  });
}

type Identity = readonly [name: string, type: string, bloc: string];

function communeAt(index: number): Identity {
  const name = COMMUNES[index] ?? '';
  return [name, name.startsWith('Thị trấn') ? 'Thị trấn' : 'Xã', 'Khối xã, thị trấn'];
}

function otherAt(index: number): Identity {
  const office = OFFICES[index];
  if (office !== undefined) return office;
  const beyond = index - OFFICES.length;
  const [name, type, bloc] = FURTHER[beyond % FURTHER.length] ?? ['Đơn vị số', 'Phòng, ban', ''];
  return [`${name} ${Math.floor(beyond / FURTHER.length) + 1} (hư cấu)`, type, bloc];
}
