import { en } from '../../../sidebar/words/en/index.ts';
import { menu } from '../../../src/messages/en/menu.ts';
import { turnEnglish } from '../english.ts';
import { PEOPLE } from '../site.ts';
import { type Shot, SIDEBAR, sidebarOf } from './shot.ts';

/** The last of all: the file stays English. */
export const english: Shot = async (site, take) => {
  await turnEnglish(await site.open(PEOPLE.owner));
  const desk = await site.open(PEOPLE.bui, SIDEBAR);
  await desk.menu(menu.top, menu.openSidebar);
  await desk.sidebar.getByRole('button', { name: en.officer.nominees.add }).waitFor();
  await take('english', sidebarOf(desk));
};
