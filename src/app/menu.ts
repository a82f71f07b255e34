/** The menu «Thi đua», and what its items do around the commands: ask, show, say. */
import type { Mail } from '../commands/define.ts';
import { DOCUMENT_KINDS } from '../commands/documentData.ts';
import { escapeHtml } from '../commands/mailBody.ts';
import { lastUnitOf, wasOffice } from '../commands/own.ts';
import type { YearAction } from '../commands/yearPreview.ts';
import { messagesFor } from '../messages/index.ts';
import type { MenuKey, Messages } from '../messages/type.ts';
import { type AnyCommand, execute, laidLanguage, showTab } from './execute.ts';
import { offered, restoreTab } from './fileMenu.ts';
import { restoreLost } from './lostMenu.ts';
import type { Page, Ports } from './ports.ts';
import type { COMMANDS } from './registry.ts';
import type { Reply } from './reply.ts';
import { changeYear } from './yearMenu.ts';

export type MenuNode =
  | { readonly title: string; readonly fn: string }
  | { readonly title: string; readonly items: readonly MenuNode[] };

/** Global functions behind the items, by key; a key without one is a submenu. */
const FUNCTIONS = {
  openSidebar: 'menuOpenSidebar',
  openMyUnit: 'menuOpenMyUnit',
  compile: 'menuCompile',
  refresh: 'menuRefresh',
  remindPreview: 'menuRemindPreview',
  remindTest: 'menuRemindTest',
  remindSend: 'menuRemindSend',
  yearOpen: 'menuYearOpen',
  yearLock: 'menuYearLock',
  yearUnlock: 'menuYearUnlock',
  periodCompile: 'menuPeriodCompile',
  documents: 'menuDocuments',
  setup: 'menuSetup',
  check: 'menuCheck',
  restoreLost: 'menuRestoreLost',
  mendTab: 'menuMendTab',
  backup: 'menuBackup',
  backupRestore: 'menuBackupRestore',
  about: 'menuAbout',
} as const satisfies Partial<Record<MenuKey, string>>;

export function menuTree(messages: Messages): MenuNode {
  const words = messages.menu;
  const item = (key: keyof typeof FUNCTIONS): MenuNode => ({ title: words[key], fn: FUNCTIONS[key] });
  return {
    title: words.top,
    items: [
      item('openSidebar'),
      item('openMyUnit'),
      item('compile'),
      { title: words.remind, items: [item('remindPreview'), item('remindTest'), item('remindSend')] },
      {
        title: words.year,
        items: [
          item('yearOpen'),
          item('yearLock'),
          item('yearUnlock'),
          item('periodCompile'),
          item('documents'),
        ],
      },
      {
        title: words.admin,
        items: [
          item('refresh'),
          item('setup'),
          item('check'),
          item('restoreLost'),
          item('mendTab'),
          item('backup'),
          item('backupRestore'),
          item('about'),
        ],
      },
    ],
  };
}

/** The words of surfaces that speak before the configuration is read: in the language last laid. */
export const messagesOf = (ports: Ports): Messages => messagesFor(laidLanguage(ports));

type Surface = (ports: Ports) => void;
type SurfaceName = (typeof FUNCTIONS)[keyof typeof FUNCTIONS];

export function menuSurfaces(commands: typeof COMMANDS): Readonly<Record<SurfaceName, Surface>> {
  const tell = (reply: Reply<unknown>, ports: Ports): void => {
    if (!offered(reply, commands, ports, messagesOf(ports), (each) => say(each, ports))) say(reply, ports);
  };
  const plain =
    (command: AnyCommand): Surface =>
    (ports) =>
      tell(execute(command, {}, ports), ports);
  const yearly =
    (action: YearAction): Surface =>
    (ports) =>
      changeYear(action, commands, ports, messagesOf(ports), (reply) => say(reply, ports));
  return {
    menuOpenSidebar: (ports) => openSidebar('', ports),
    menuCheck: (ports) => openSidebar('check', ports),
    menuRestoreLost: (ports) =>
      restoreLost(commands, ports, messagesOf(ports), (reply) => tell(reply, ports)),
    menuMendTab: (ports) => tell(execute(commands.tabMend, { tab: ports.screen.activeTab() }, ports), ports),
    menuOpenMyUnit: (ports) => {
      const reply = execute(commands.unitOpen, {}, ports);
      if (reply.ok) showTab(commands.unitOpen, reply, ports);
      else say(reply, ports);
    },
    menuCompile: (ports) => compile(commands.summaryCompile, ports),
    menuRefresh: plain(commands.registerRefresh),
    menuRemindPreview: (ports) => preview(commands.remindersPreview, ports),
    menuRemindTest: plain(commands.remindersTest),
    menuRemindSend: (ports) => send(commands.remindersPreview, commands.remindersSend, ports, tell),
    menuYearOpen: yearly('open'),
    menuYearLock: yearly('lock'),
    menuYearUnlock: yearly('unlock'),
    menuPeriodCompile: plain(commands.periodCompile),
    menuDocuments: (ports) => openDocuments(ports, '', lastUnitOf(ports.own.all())),
    menuSetup: plain(commands.setup),
    menuBackup: plain(commands.backup),
    menuBackupRestore: (ports) =>
      restoreTab(commands, ports, messagesOf(ports), (reply) => say(reply, ports)),
    menuAbout: plain(commands.about),
  };
}

/** The office's page for whoever was the office's at the last opening; the officer's for all others, and it leads on whom it does not serve. */
function openSidebar(view: string, ports: Ports): void {
  const own = ports.own.all();
  if (wasOffice(own)) openOffice(ports, view);
  else showBeside({ name: 'sidebar', view, unit: view === '' ? lastUnitOf(own) : '' }, ports);
}

/** Called by the officer's page: the office's page takes its place. */
export function openOffice(ports: Ports, view: unknown): void {
  showBeside({ name: 'office', view: view === 'check' ? view : '', unit: '' }, ports);
}

/** Called by the office's page: the officer's page takes its place, at this unit. */
export function openUnit(ports: Ports, unit: unknown): void {
  showBeside({ name: 'sidebar', view: 'unit', unit: unitId(unit) }, ports);
}

function showBeside(page: Pick<Page, 'name' | 'view' | 'unit'>, ports: Ports): void {
  const language = laidLanguage(ports);
  const { title } = messagesFor(language).dialog;
  ports.screen.openPage({ ...page, title, language, dialog: null });
}

/** Wide enough for a table of columns beside each other. */
const IMPORT_SIZE = { width: 960, height: 640 };
const LONGEST_UNIT = 200;
/** What a page sends may be anything. */
const unitId = (sent: unknown): string => (typeof sent === 'string' ? sent.slice(0, LONGEST_UNIT) : '');

/** Called by the sidebar: the dialog in which many nominees of a unit are pasted or read from a file. */
export function openImport(ports: Ports, unit: unknown): void {
  const language = laidLanguage(ports);
  const title = messagesFor(language).dialog.importTitle;
  ports.screen.openPage({
    ...{ name: 'import', title, language, view: '', dialog: IMPORT_SIZE },
    unit: unitId(unit),
  });
}

const DOCUMENTS_SIZE = { width: 720, height: 620 };

/** Called by the pages and the menu: the dialog that builds .docx files, at this kind of document and this unit; '' leaves them open. */
export function openDocuments(ports: Ports, kind: unknown, unit: unknown): void {
  const language = laidLanguage(ports);
  const title = messagesFor(language).menu.documents;
  const view = DOCUMENT_KINDS.find((each) => each === kind) ?? '';
  ports.screen.openPage({
    ...{ name: 'documents', title, language, view, dialog: DOCUMENTS_SIZE },
    unit: unitId(unit),
  });
}

/** Good news passes as a toast; what needs reading or doing stays until it is closed. */
function say(reply: Reply<unknown>, ports: Ports, { dialog: { title } }: Messages = messagesOf(ports)): void {
  if (reply.ok && !reply.message.includes('\n')) ports.screen.toast(title, reply.message);
  else ports.screen.tell(title, reply.message);
}

function compile(command: AnyCommand, ports: Ports): void {
  const messages = messagesOf(ports);
  const answer = ports.screen.ask(messages.dialog.title, messages.dialog.compileQuestion);
  if (answer === null) return;
  const year = Number(answer.trim());
  say(execute(command, Number.isInteger(year) ? { year } : { year: answer }, ports), ports, messages);
}

function preview(command: AnyCommand, ports: Ports): void {
  const reply = execute(command, {}, ports);
  const mails = reply.ok ? (reply.data as { mails: readonly Mail[] }).mails : [];
  if (!reply.ok || mails.length === 0) {
    say(reply, ports);
    return;
  }
  const { dialog } = messagesOf(ports);
  const head = (mail: Mail): string =>
    `<p style="font:13px Arial;margin:0"><b>${escapeHtml(dialog.to)}</b> ${escapeHtml(mail.to)}<br><b>${escapeHtml(dialog.subject)}</b> ${escapeHtml(mail.subject)}</p>`;
  const pages = mails.map(
    (mail) =>
      `<section style="border:1px solid #dadce0;border-radius:8px;padding:12px;margin:0 0 12px">${head(mail)}${mail.html}</section>`,
  );
  ports.screen.show(
    dialog.title,
    `<p style="font:14px Arial">${escapeHtml(reply.message)}</p>${pages.join('')}`,
  );
}

function send(
  previewing: AnyCommand,
  sending: AnyCommand,
  ports: Ports,
  tell: (reply: Reply<unknown>, ports: Ports) => void,
): void {
  const before = execute(previewing, {}, ports);
  if (!before.ok || before.code === 'nothingDue') {
    tell(before, ports);
    return;
  }
  const { dialog } = messagesOf(ports);
  const isAgreed = ports.screen.confirm(dialog.title, dialog.sendQuestion(before.message));
  if (isAgreed) say(execute(sending, {}, ports), ports);
  else ports.screen.toast(dialog.title, dialog.cancelled);
}
