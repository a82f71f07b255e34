/** What a person sees: only in runs that a person started from the file. */
import type { MenuNode } from '../app/menu.ts';
import type { Page, Ports } from '../app/ports.ts';
import { escapeHtml } from '../commands/mailBody.ts';
import type { TabRef } from '../workbook/tab.ts';
import { refOfSheet } from './inventory.ts';

const TOAST_SECONDS = 8;

export function screenPort(
  file: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheetOf: (ref: TabRef) => GoogleAppsScript.Spreadsheet.Sheet | undefined,
): Ports['screen'] {
  return {
    tell(title, text) {
      const ui = SpreadsheetApp.getUi();
      ui.alert(title, text, ui.ButtonSet.OK);
    },
    toast: (title, text) => file.toast(text, title, TOAST_SECONDS),
    confirm(title, text) {
      const ui = SpreadsheetApp.getUi();
      return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
    },
    ask(title, text) {
      const ui = SpreadsheetApp.getUi();
      const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
    },
    show(title, html) {
      SpreadsheetApp.getUi().showModalDialog(
        HtmlService.createHtmlOutput(html).setWidth(760).setHeight(560),
        title,
      );
    },
    openPage(page) {
      const html = HtmlService.createHtmlOutput(started(page)).setTitle(page.title);
      const ui = SpreadsheetApp.getUi();
      if (page.dialog === null) ui.showSidebar(html);
      else ui.showModalDialog(html.setWidth(page.dialog.width).setHeight(page.dialog.height), page.title);
    },
    activate(ref) {
      const sheet = sheetOf(ref);
      if (sheet !== undefined) file.setActiveSheet(sheet);
    },
    activeTab: () => refOfSheet(file.getActiveSheet()) ?? '',
    addMenu: (menu) => build(menu).addToUi(),
  };
}

/** What a page is built with, to be replaced by what it starts with. */
const BLANK_START = '<body data-language="vi" data-view="" data-unit="">';

/** The pages beside the sheet are built once a language; the dialogs speak both. */
const fileOf = ({ name, language, dialog }: Page): string =>
  dialog === null && language === 'en' ? `${name}En` : name;

function started(page: Page): string {
  const { name, language, view, unit } = page;
  const file = HtmlService.createHtmlOutputFromFile(fileOf(page)).getContent();
  if (!file.includes(BLANK_START)) throw new Error(`the page ${name} has no place for its start`);
  const start = { language, view, unit };
  const attributes = Object.entries(start).map(([key, value]) => `data-${key}="${escapeHtml(value)}"`);
  return file.replace(BLANK_START, () => `<body ${attributes.join(' ')}>`);
}

function build(node: MenuNode): GoogleAppsScript.Base.Menu {
  const menu = SpreadsheetApp.getUi().createMenu(node.title);
  for (const item of 'items' in node ? node.items : []) {
    if ('items' in item) menu.addSubMenu(build(item));
    else menu.addItem(item.title, item.fn);
  }
  return menu;
}
