/** One window of the workbench: the bar, the sheet, and what scripts show over it. */
import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { BUTTONS, WORDS } from '../../host/workbench/words.ts';
import { type Grid, gridOf } from './grid.ts';

export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly grid: Grid;
  /** The bar on top. */
  readonly bar: Locator;
  /** The page in the sidebar and the page in the wide dialog. */
  readonly sidebar: FrameLocator;
  readonly dialog: FrameLocator;
  /** Google's box over the sheet: an alert, a prompt or the question for consent. */
  readonly question: Locator;
  readonly toasts: Locator;
  /** Clicks through the menu over the sheet: «Thi đua», «Quản trị», «Thiết lập». */
  menu(...titles: readonly string[]): Promise<void>;
  closeSidebar(): Promise<void>;
  /** Errors of the page and its frames that nobody caught. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** A slow machine takes a while over the first page. */
const PATIENCE_MS = 30_000;

/** Opens the file as somebody; resolves when the sheet is drawn. */
export async function openDesk(
  context: BrowserContext,
  url: string,
  email: string,
  patience = PATIENCE_MS,
): Promise<Desk> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${url}?as=${encodeURIComponent(email)}`);
  const bar = page.getByRole('banner').first();
  await bar.getByRole('combobox', { name: WORDS.actAs }).waitFor();
  await page.locator('.o-grid canvas').first().waitFor();
  const sidebar = page.getByRole('complementary');
  const dialog = page.locator('dialog.page-dialog');
  return {
    page,
    context,
    errors,
    grid: gridOf(page),
    bar,
    sidebar: sidebar.frameLocator('iframe'),
    dialog: dialog.frameLocator('iframe'),
    question: page.locator('dialog.question'),
    toasts: page.locator('.notices'),
    menu: (...titles) => clickThrough(page, titles),
    closeSidebar: () => sidebar.getByRole('button', { name: WORDS.close }).click(),
    close: () => page.close(),
  };
}

const MENU_PATIENCE_MS = 5_000;

/** A sheet whose content has just come is drawn again, which closes an open menu: then from the beginning. */
async function clickThrough(page: Page, titles: readonly string[], attempts = 6): Promise<void> {
  try {
    const [top = '', ...entries] = titles;
    await page.getByRole('menuitem', { name: top, exact: true }).click({ timeout: MENU_PATIENCE_MS });
    for (const entry of entries)
      await page.getByText(entry, { exact: true }).first().click({ timeout: MENU_PATIENCE_MS });
  } catch (error) {
    if (attempts === 1) throw error;
    await page.keyboard.press('Escape');
    await clickThrough(page, titles, attempts - 1);
  }
}

/** Says yes to whatever the script may do, where it asks. */
export const consent = async ({ question }: Desk): Promise<void> =>
  question.getByRole('button', { name: WORDS.consent }).click();

export const answer = async ({ question }: Desk, button: keyof typeof BUTTONS): Promise<void> =>
  question.getByRole('button', { name: BUTTONS[button], exact: true }).last().click();
