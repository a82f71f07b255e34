import { WORDS } from '../../../host/workbench/words.ts';
import { CHUNK } from '../../../sidebar/office/chunks.ts';
import { vi } from '../../../sidebar/words/vi/index.ts';
import { viOffice } from '../../../sidebar/words/vi/officePage.ts';
import { menu } from '../../../src/messages/vi/menu.ts';
import { consent } from '../desk.ts';
import { openSidebar } from '../officer.ts';
import { setSetting } from '../settings.ts';
import { PEOPLE, type Site, TABS, YEAR } from '../site.ts';
import { eventually } from '../wait.ts';
import { createGate } from '../wire.ts';
import { type Shot, SIDEBAR, sidebarOf } from './shot.ts';

/** The sample's day is no day of reminders: the office makes it one. */
async function remindToday(site: Site): Promise<void> {
  const owner = await site.open(PEOPLE.owner);
  await setSetting(owner, 'reminderSteps', '30; 14; 12; 7; 3; 1; 0');
  await owner.close();
}

export const office: Shot = async (site, take) => {
  await remindToday(site);
  const gate = createGate();
  const desk = await site.open(PEOPLE.office, { ...SIDEBAR, prepare: gate.prepare });
  const sidebar = await openSidebar(desk);
  const compile = sidebar.getByRole('button', { name: viOffice.office.work.compile(YEAR) });
  await compile.waitFor();
  await take('office-home', sidebarOf(desk));

  gate.close(1);
  await compile.click();
  const bar = sidebar.getByRole('progressbar', { name: viOffice.office.work.refreshing });
  await eventually(
    'the bar',
    () => bar.getAttribute('aria-valuenow'),
    (value) => value === String(CHUNK),
  );
  await take('office-compiling', sidebarOf(desk));
  gate.open();
  await sidebar.getByText(`Đã tổng hợp năm ${YEAR}`).first().waitFor();

  const reminders = sidebar.getByText(viOffice.office.reminders.title, { exact: true }).first();
  await reminders.click();
  await sidebar.getByRole('button', { name: viOffice.office.reminders.preview, exact: true }).click();
  await sidebar.getByRole('button', { name: viOffice.office.reminders.previewAgain }).waitFor();
  await reminders.evaluate((element) => element.scrollIntoView());
  await take('office-reminders', sidebarOf(desk));
  await desk.close();
};

export const stranger: Shot = async (site, take) => {
  const desk = await site.open(PEOPLE.stranger, { ...SIDEBAR, size: { width: 1280, height: 560 } });
  await desk.menu(menu.top, menu.openSidebar);
  await consent(desk);
  await desk.sidebar.getByRole('heading', { name: vi.shell.unknownEditor.title }).waitFor();
  await take('stranger', sidebarOf(desk));
  await desk.close();
};

/** What the bar on top opens: the mails, and what ran. */
export const bench: Shot = async (site, take) => {
  const desk = await site.open(PEOPLE.office, { size: { width: 1160, height: 680 } });
  await desk.bar.getByRole('button', { name: WORDS.mails }).click();
  const panel = desk.page.getByRole('dialog', { name: WORDS.mails });
  await panel.getByRole('article', { name: WORDS.mailText }).waitFor();
  await take('outbox', panel);
  await desk.page.keyboard.press('Escape');
  await desk.bar.getByRole('button', { name: WORDS.executions }).click();
  const runs = desk.page.getByRole('dialog', { name: WORDS.executions });
  await runs.locator('summary').first().click();
  await take('executions', runs);
  await desk.close();
};

export const leadership: Shot = async (site, take) => {
  const desk = await site.open(PEOPLE.leadership, { size: { width: 1440, height: 1000 } });
  await desk.grid.openTab(TABS.dashboard);
  await eventually(
    'two charts',
    () => desk.page.locator('.o-figure canvas').count(),
    (count) => count === 2,
  );
  await take('leadership', desk.page);
  await desk.close();
};
