/** A unit's home and its nominee form in a page, and what is typed into it. */
import type { Session } from '../../src/commands/sessionStart.ts';
import type { UnitHome } from '../../src/commands/unitHome.ts';
import { type FakeServer, fakeServer } from './fakeServer.ts';
import { officerAnswers } from './officerAnswers.ts';
import { choose, openSidebar, press, select, type, words } from './page.tsx';
import { homeOf, sessionOf } from './sample.ts';

const { officer } = words;
export const FARMER = 'Hộ ông Hồ Văn Thử';
export const BEGUN = 'Chi hội Phụ nữ thôn 3';

export async function open(
  home: Partial<UnitHome> = {},
  session: Partial<Session> = {},
): Promise<{ server: FakeServer; unit: { home: UnitHome } }> {
  const unit = { home: homeOf(home) };
  const server = fakeServer(officerAnswers(sessionOf(session), unit));
  await openSidebar(server);
  return { server, unit };
}
export const add = () => press(officer.nominees.add);
export const edit = (name: string) => press(officer.nominees.of(officer.nominees.edit, name));
/** What is said beside a field. */
export const noteOf = (key: string): string =>
  document.getElementById(`field-${key}-note`)?.textContent ?? '';

export const FARMER_TYPED = 'Hộ bà Nguyễn Thị Mới';
/** A household that is eligible in ND, field by field. */
export async function typeFarmer(): Promise<void> {
  await select(/^Phong trào/, 'ND');
  await choose(/^Đối tượng/, 'Hộ gia đình');
  await type(/^Tên/, FARMER_TYPED);
  await type(/^Thu nhập/, '1,5');
  await type(/^Biên bản: số/, '07/BB');
  await type(/^Biên bản: ngày/, '20/9/2024');
  await type(/^Minh chứng/, 'https://drive.example/moi');
  await choose(/^Không bị xem xét/, 'Có');
  await choose(/^Thành tích chưa được khen/, 'Có');
}
