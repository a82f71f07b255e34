/** What people see when something has happened to the file: a run cut short, a copy, an old version, lost rows. */
import { STRANGER } from '../../../host/server/people.ts';
import { BUTTONS } from '../../../host/workbench/words.ts';
import { viOffice } from '../../../sidebar/words/vi/officePage.ts';
import { fileWords } from '../../../src/messages/vi/fileNotices.ts';
import { menu } from '../../../src/messages/vi/menu.ts';
import { deadBehindMail } from '../../product/dying.ts';
import { HOUR, type Office } from '../../product/office.ts';
import { rowsOf } from '../../product/tabs.ts';
import { answer, consent, type Desk } from '../desk.ts';
import { openSidebar, settled } from '../officer.ts';
import { PEOPLE, TABS } from '../site.ts';
import { later, type Play, withFile } from './playedFile.ts';
import { type Shot, SIDEBAR, sidebarOf, TALL } from './shot.ts';

/** A run is over for sure once so much time has gone by. */
const RUN_MINUTES = 11;
/** The sample's day is none of reminders. */
const remindToday = (office: Office): void => office.setting('reminderSteps', '30; 14; 12; 7; 3; 1; 0');

/** A run that died behind its second mail. */
function mailsCut(office: Office): Office {
  remindToday(office);
  const send = (each: Office): unknown => each.owner.call('rpc', 'reminders.send', {});
  const cut = deadBehindMail(office, office.host.save(), send, 2);
  later(cut, RUN_MINUTES);
  return cut;
}

const BACKUP = [menu.top, menu.admin, menu.backup];
/** Far enough for some tabs to be kept, and too early for all. */
const BACKUP_CALL = 60;

/** The day's duties are done, and nobody edits the file without a task in it. */
function inOrder({ host }: Office): void {
  host.clock.advance(HOUR);
  host.unshare(STRANGER);
}

/** Mails in doubt, a backup cut short, a protection taken away, a tab copied by hand. */
const muchAmiss: Play = (office) => {
  const cut = mailsCut(office);
  inOrder(cut);
  const { host, owner } = cut;
  host.killAt({ call: BACKUP_CALL, when: 'after' });
  owner.click(BACKUP);
  host.killAt(null);
  later(cut, RUN_MINUTES);
  owner.removeProtection(TABS.bui, 'gs:unit:X02:keys');
  owner.duplicateSheet(TABS.doc);
  return host.save();
};

export const doubtful: Shot = (_site, take) =>
  withFile(
    (office) => mailsCut(office).host.save(),
    async (site) => {
      const desk = await site.open(PEOPLE.office, SIDEBAR);
      const sidebar = await openSidebar(desk);
      const title = sidebar.getByText(viOffice.office.doubtful.title, { exact: true });
      await title.click();
      await sidebar.getByText(viOffice.office.doubtful.intro).waitFor();
      await title.evaluate((element) => element.scrollIntoView());
      await desk.page.mouse.move(1, 1);
      await take('office-doubtful', sidebarOf(desk));
    },
  );

const checkOf =
  (play: Play, name: string): Shot =>
  (_site, take) =>
    withFile(play, async (site) => {
      const desk = await site.open(PEOPLE.office, TALL);
      const sidebar = await openSidebar(desk);
      await sidebar.getByRole('button', { name: viOffice.office.areas.check }).click();
      await sidebar.getByRole('button', { name: viOffice.check.again }).waitFor();
      await settled(sidebar);
      await take(name, sidebarOf(desk));
    });
export const amiss = checkOf(muchAmiss, 'office-check-amiss');
export const well = checkOf((office) => {
  inOrder(office);
  return office.host.save();
}, 'office-check');

/** The question of a menu's command; the first time Google asks for consent before it. */
async function questionOf(desk: Desk, asksConsent: boolean, ...path: readonly string[]): Promise<void> {
  await desk.menu(menu.top, ...path);
  if (asksConsent) await consent(desk);
  await asked(desk);
}
/** A button under the pointer would look pressed. */
async function asked({ page, question }: Desk): Promise<void> {
  await question.getByRole('button', { name: BUTTONS.NO }).waitFor();
  await page.mouse.move(1, 1);
}

/** The office's page, which takes the officer's place, stands below its warning. */
async function warned({ sidebar }: Desk, text: string): Promise<void> {
  await sidebar.getByText(text).waitFor();
  await sidebar.getByText(viOffice.office.units.title, { exact: true }).waitFor();
  await settled(sidebar);
}

export const copy: Shot = (_site, take) =>
  withFile(
    ({ host }) => host.copyFile(PEOPLE.office),
    async (site) => {
      const desk = await site.open(PEOPLE.office, SIDEBAR);
      await desk.menu(menu.top, menu.openSidebar);
      await consent(desk);
      await warned(desk, fileWords.copy);
      await take('copy-banner', sidebarOf(desk));
      await questionOf(desk, false, menu.admin, menu.setup);
      await take('copy-question', desk.question);
    },
  );

export const oldVersion: Shot = (_site, take) =>
  withFile(
    (office) => {
      const { host } = office;
      const version = host.save();
      remindToday(office);
      host.clock.advance(HOUR);
      host.restoreVersion(version);
      office.ask(office.owner, 'register.refresh');
      return host.save();
    },
    async (site) => {
      const desk = await site.open(PEOPLE.office, SIDEBAR);
      await openSidebar(desk);
      await warned(desk, fileWords.restored);
      await take('restored-banner', sidebarOf(desk));
      await questionOf(desk, false, menu.remind, menu.remindSend);
      await take('restored-question', desk.question);
    },
  );

const BOOK = 'Khen thưởng';
/** Two lines of the book of commendations deleted after a backup. */
const linesLost: Play = (office) => {
  const { owner, host } = office;
  owner.click(BACKUP);
  const [first] = rowsOf(owner, BOOK, 'book');
  if (first === undefined) throw new Error('the sample has no book of commendations');
  owner.deleteRows(BOOK, first.at, 2);
  return host.save();
};

export const backup: Shot = (_site, take) =>
  withFile(linesLost, async (site) => {
    const desk = await site.open(PEOPLE.office, SIDEBAR);
    await desk.menu(menu.top, menu.admin, menu.backupRestore);
    await desk.question.getByRole('textbox').fill(BOOK);
    await answer(desk, 'OK');
    await asked(desk);
    await take('backup-question', desk.question);
  });
