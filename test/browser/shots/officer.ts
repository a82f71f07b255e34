import { vi } from '../../../sidebar/words/vi/index.ts';
import { menu } from '../../../src/messages/vi/menu.ts';
import type { Desk } from '../desk.ts';
import { choose, fillCriteria, fillWho, openSidebar, startNominee } from '../officer.ts';
import { PEOPLE, TABS } from '../site.ts';
import { type Shot, SIDEBAR, sidebarOf, TALL } from './shot.ts';

const { nominees, duties } = vi.officer;

/** The last columns of the nominees, with their header on top. */
async function showVerdicts({ grid, page }: Desk): Promise<void> {
  await grid.select(await grid.find('nominees', 'failing', 'Kết quả xét'));
  const sheet = page.locator('.o-grid-overlay');
  await sheet.hover();
  await page.mouse.wheel(0, 560);
  await grid.select(await grid.find('nominees', 'status', 'Kết quả xét'));
}

/** The whole window: the unit's tab, and the form of a nominee that fails. */
export const workbench: Shot = async (site, take) => {
  const desk = await site.open(PEOPLE.bui);
  await desk.grid.showsTab(TABS.bui);
  await showVerdicts(desk);
  const sidebar = await openSidebar(desk);
  await startNominee(sidebar);
  await fillWho(sidebar, 'Hồ Thị Lan Hương');
  await fillCriteria(sidebar);
  await choose(sidebar, 'Vượt trên nhiệm vụ được giao', 'Không');
  await sidebar
    .getByRole('heading', { name: vi.form.groups.criteria('Người tốt, việc tốt') })
    .scrollIntoViewIfNeeded();
  await sidebar.getByText(vi.form.kept).waitFor();
  await take('workbench', desk.page);
  await desk.close();
};

export const officer: Shot = async (site, take) => {
  const desk = await site.open(PEOPLE.bui, TALL);
  const sidebar = await openSidebar(desk);
  await take('officer-home', sidebarOf(desk));
  const back = sidebar.getByRole('listitem').filter({ hasText: nominees.returned });
  await back.first().evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await take('officer-returned', sidebarOf(desk));
  await sidebar.getByRole('button', { name: duties.fill(duties.names.report) }).click();
  await take('officer-duties', sidebarOf(desk));
  await desk.close();
};

export const form: Shot = async (site, take) => {
  const desk = await site.open(PEOPLE.doc, TALL);
  const sidebar = await openSidebar(desk);
  await startNominee(sidebar);
  await fillWho(sidebar, 'Đinh Văn Thắng');
  await fillCriteria(sidebar);
  await choose(sidebar, 'Được tập thể công nhận', 'Không');
  await sidebar.getByRole('textbox', { name: 'Biên bản: ngày' }).fill('20/09/2023');
  await sidebar.getByText(vi.form.kept).waitFor();
  await sidebar
    .getByRole('heading', { name: vi.form.groups.criteria('Người tốt, việc tốt') })
    .evaluate((element) => element.scrollIntoView());
  await take('officer-form', sidebarOf(desk));
  await desk.close();
};

/** One account for two units: the office writes it beside the second, and the officer chooses. */
export const chooseUnit: Shot = async (site, take) => {
  const owner = await site.open(PEOPLE.owner);
  await owner.grid.openTab(TABS.units);
  const emails = await owner.grid.find('units', 'emails', TABS.dong);
  await owner.grid.type(emails, `${PEOPLE.dong}, ${PEOPLE.town}`);
  await owner.grid.shows(emails, `${PEOPLE.dong}, ${PEOPLE.town}`);
  const desk = await site.open(PEOPLE.town, { ...SIDEBAR, size: { width: 1280, height: 560 } });
  await desk.menu(menu.top, menu.openSidebar);
  await desk.sidebar.getByRole('heading', { name: vi.shell.chooseUnit.title }).waitFor();
  await take('officer-choose-unit', sidebarOf(desk));
  await desk.close();
  await owner.close();
};

/** The unit's tab by itself: who, the verdict in words and colour, and what is missing. */
export const unitTab: Shot = async (site, take) => {
  const desk = await site.open(PEOPLE.bui, { size: { width: 1440, height: 760 } });
  await desk.grid.showsTab(TABS.bui);
  await showVerdicts(desk);
  await take('unit-tab', desk.page.locator('.sheet'));
  await desk.close();
};
