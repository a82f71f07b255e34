/** Names and deeds that nobody bears and nobody did: the demo's data is fictional and says so. */
import type { Dice } from './dice.ts';
import type { Kind } from './rules.ts';

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Đinh', 'Lương'];
const MIDDLE_WOMAN = ['Thị', 'Thị Thu', 'Thị Ngọc', 'Thị Minh', 'Thùy', 'Bảo'];
const MIDDLE_MAN = ['Văn', 'Đình', 'Quốc', 'Hữu', 'Công', 'Minh'];
const WOMEN = ['Lan', 'Hoa', 'Hương', 'Thảo', 'Yến', 'Nga', 'Trúc', 'Quế', 'Mai', 'Diễm', 'Phượng', 'Hiền'];
const MEN = ['Hùng', 'Dũng', 'Sơn', 'Lực', 'Thành', 'Đức', 'Khánh', 'Tuấn', 'Nghĩa', 'Bình', 'Hòa', 'Quang'];
const GROUPS = ['Tổ hợp tác', 'Chi hội Nông dân', 'Chi hội Phụ nữ', 'Chi đoàn', 'Tổ tự quản', 'Ban Công tác'];
const PLACES = ['Suối Ngọc', 'Đồi Quế', 'Núi Xanh', 'Sông Trong', 'Bãi Đá', 'Nà Hoa', 'Dốc Mây'];

export function personName(dice: Dice): string {
  const [middle, given] = dice.chance(0.5) ? [MIDDLE_WOMAN, WOMEN] : [MIDDLE_MAN, MEN];
  return `${dice.pick(FAMILY)} ${dice.pick(middle)} ${dice.pick(given)}`;
}

export function nomineeName(kind: Kind, dice: Dice): string {
  if (kind !== 'Tập thể') return personName(dice);
  return `${dice.pick(GROUPS)} ${dice.pick(PLACES)} ${dice.int(1, 9)}`;
}

export const address = (dice: Dice): string => `Thôn ${dice.pick(PLACES)}`;

/** Deeds by movement; `#` becomes a number. */
const DEEDS: Readonly<Record<string, readonly string[]>> = {
  NTM: ['Hiến # m² đất làm đường thôn', 'Vận động # hộ chỉnh trang vườn, ngõ'],
  PCTT: ['Sơ tán # hộ an toàn trước bão', 'Giữ đội xung kích # người trực mùa mưa lũ'],
  VNN: ['Giúp # hộ nghèo có nhà ở vững chắc', 'Góp # ngày công giúp hộ khó khăn'],
  VHCS: ['Giải quyết # hồ sơ không để trễ hạn', 'Giữ nền nếp văn hóa công sở suốt # tuần'],
  CCHC: ['Rút ngắn # thủ tục cho người dân', 'Hướng dẫn # lượt người nộp hồ sơ trực tuyến'],
  CDS: ['Hướng dẫn # hộ dùng dịch vụ công trực tuyến', 'Số hóa # hồ sơ của thôn'],
  DN: ['Tạo việc làm ổn định cho # lao động địa phương', 'Liên kết bao tiêu quế cho # hộ'],
  HT: ['Vận động góp # ngày công làm đường bê tông', 'Tiết kiệm # triệu đồng vật tư công trình'],
  YT: ['Khám lưu động cho # người cao tuổi', 'Vận động # hộ tham gia bảo hiểm y tế'],
  GD: ['Vận động # học sinh trở lại lớp', 'Tổ chức # buổi phụ đạo miễn phí'],
  QPAN: ['Hòa giải thành # vụ việc ở cơ sở', 'Tổ tự quản tuần tra # đêm trong năm'],
  KN: ['Khởi nghiệp từ quế, thu mua của # hộ', 'Mở cơ sở dệt, dạy nghề cho # người'],
  VHTT: ['Giữ đội cồng chiêng # thành viên', 'Tổ chức # buổi giao lưu văn nghệ'],
  HCM: ['Tiết kiệm nuôi heo đất giúp # học sinh', 'Kể # câu chuyện về Bác ở thôn'],
  XDD: ['Bồi dưỡng # quần chúng ưu tú', 'Đổi mới # kỳ sinh hoạt chi bộ'],
  DVK: ['Vận động # hộ đồng thuận nhường đất mở đường', 'Xóa # hủ tục trong việc cưới, việc tang'],
  SXKD: ['Mở rộng vườn quế cho # hộ cùng làm', 'Sáng kiến tiết kiệm # giờ công mỗi tháng'],
  TDDK: ['Xây dựng # tuyến đường sáng, sạch', 'Vận động # hộ đạt gia đình văn hóa'],
  HVN: ['Tổ chức # phiên chợ hàng Việt', 'Bán hàng Việt cho # hộ vùng cao'],
  CCBGM: ['Cựu chiến binh nhận giúp # thanh niên tiến bộ', 'Giữ # km đường thôn sạch'],
  CCBKT: ['Giúp # cựu chiến binh thoát nghèo', 'Làm trang trại có # lao động'],
  PN: ['Giúp # phụ nữ khởi nghiệp', 'Duy trì tổ tiết kiệm # thành viên'],
  GD5K3S: ['Giữ nhà sạch, bếp sạch, ngõ sạch suốt # tháng', 'Giúp # gia đình cùng đạt 5 không, 3 sạch'],
  ND: ['Trồng # sào quế, dược liệu', 'Hướng dẫn kỹ thuật cho # hộ nông dân'],
  TNTN: ['Tham gia # ngày tình nguyện', 'Hiến máu cùng # đoàn viên'],
  TTST: ['Sáng tạo # mô hình học tập', 'Hướng dẫn # bạn trẻ làm sản phẩm số'],
  TTXK: ['Vận động # thanh niên lên đường nhập ngũ', 'Tham gia # đợt diễn tập'],
  NTVT: ['Trả lại # triệu đồng nhặt được', 'Cứu người trong lũ lúc # giờ sáng'],
};
const ANY_DEED = ['Vận động # hộ cùng làm theo', 'Duy trì mô hình suốt # tháng'];

export const achievement = (movement: string, year: number, dice: Dice): string =>
  `${dice.pick(DEEDS[movement] ?? ANY_DEED).replace('#', String(dice.int(3, 60)))}, năm ${year}`;

/** A text of content for a criterion that asks for some. */
export function contentFor(label: string, dice: Dice): string {
  if (label.startsWith('Số')) return `${dice.int(10, 400)}/QĐ-UBND`;
  if (label.startsWith('Tên')) return `Mô hình “${dice.pick(PLACES)} xanh”`;
  if (label.startsWith('Địa chỉ')) return `Tổ ${dice.int(1, 8)}, thôn ${dice.pick(PLACES)}`;
  return `${dice.int(8, 60)} hộ tham gia, tăng ${dice.int(5, 40)}% so với năm trước`;
}
