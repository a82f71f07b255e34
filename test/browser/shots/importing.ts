import { importing } from '../../../sidebar/words/vi/import.ts';
import { acceptColumns, enter, HEADERS, openImport, paste } from '../importing.ts';
import { openSidebar } from '../officer.ts';
import { PEOPLE } from '../site.ts';
import type { Shot } from './shot.ts';

const GOOD_DEED = 'Người tốt, việc tốt';
const LIST: readonly (readonly string[])[] = [
  HEADERS,
  ['1', 'Hồ Văn Lâm', 'Thôn 2', GOOD_DEED, 'Cá nhân', 'Cứu hai cháu nhỏ khỏi lũ'],
  ['2', 'Nguyễn Thị Thu', 'Thôn 1', 'Dân vận khéo', 'CN', 'Vận động 12 hộ hiến 800 m² đất'],
  ['3', 'Tổ tự quản thôn 4', 'Thôn 4', 'Nông thôn mới', 'Tập thể', 'Giữ sạch 3 km đường hoa'],
  ['4', 'Đinh Văn Nhật', 'Thôn 3', 'Phong trào lạ', 'Cá nhân', 'Trồng 2 ha quế'],
  ['5', 'Trần Thị Lý', 'Thôn 5', GOOD_DEED, 'Cá nhân', 'Nuôi dạy ba trẻ mồ côi'],
];

/** A list from its paste to the write: each step of the wide dialog. */
export const importDialog: Shot = async (site, take) => {
  const desk = await site.open(PEOPLE.dong, { size: { width: 1280, height: 760 } });
  await openSidebar(desk);
  const dialog = await openImport(desk);
  const box = desk.page.getByRole('dialog').filter({ has: desk.page.locator('iframe') });
  const text = LIST.map((cells) => cells.join('\t')).join('\n');
  await dialog.getByRole('textbox', { name: importing.source.paste }).fill(text);
  await take('import-source', box);
  await paste(dialog, LIST);
  await dialog.getByRole('heading', { name: importing.match.title }).waitFor();
  await take('import-columns', box);
  await acceptColumns(dialog);
  await take('import-preview', box);
  await dialog.getByRole('button', { name: importing.rows.leaveWrong(2) }).click();
  await enter(dialog, LIST.length - 3);
  await take('import-done', box);
  await desk.close();
};
