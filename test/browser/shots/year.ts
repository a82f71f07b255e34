import { documents } from '../../../sidebar/words/vi/documents.ts';
import { vi } from '../../../sidebar/words/vi/index.ts';
import { viOffice } from '../../../sidebar/words/vi/officePage.ts';
import { menu } from '../../../src/messages/vi/menu.ts';
import { openSidebar, settled } from '../officer.ts';
import { openReview } from '../reviewing.ts';
import { PEOPLE } from '../site.ts';
import { type Shot, SIDEBAR, sidebarOf, TALL } from './shot.ts';

const { areas } = viOffice.office;

/** The office's year, area by area. */
export const officeYear: Shot = async (site, take) => {
  const desk = await site.open(PEOPLE.office, SIDEBAR);
  const sidebar = await openSidebar(desk);
  await openReview(sidebar);
  await settled(sidebar);
  await take('office-review', sidebarOf(desk));
  await sidebar.locator('.cards button').first().click();
  await sidebar.getByRole('heading', { name: viOffice.review.decision.title }).waitFor();
  await take('office-review-file', sidebarOf(desk));
  for (const area of ['awards', 'years', 'criteria'] as const) {
    await sidebar.getByRole('button', { name: areas[area], exact: true }).click();
    await settled(sidebar);
    await take(`office-${area}`, sidebarOf(desk));
  }
  await desk.close();
};

/** The dialog that builds the year's documents. */
export const papers: Shot = async (site, take) => {
  const desk = await site.open(PEOPLE.office, { ...SIDEBAR, scale: 1 });
  await desk.menu(menu.top, menu.year, menu.documents);
  await desk.dialog.getByRole('button', { name: documents.build }).waitFor();
  await take('documents', desk.page.getByRole('dialog').first());
  await desk.close();
};

/** What became of an exemplar, as its unit notes it. */
export const life: Shot = async (site, take) => {
  const desk = await site.open(PEOPLE.doc, TALL);
  const sidebar = await openSidebar(desk);
  const words = vi.officer.life;
  await sidebar
    .getByRole('button', { name: new RegExp(`^${words.open}`) })
    .first()
    .click();
  await sidebar.getByRole('combobox', { name: words.channel }).waitFor();
  await take('officer-life', sidebarOf(desk));
  await desk.close();
};
