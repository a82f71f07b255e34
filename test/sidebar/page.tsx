/** The sidebar in a page of jsdom, as a test's person meets it. */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { App } from '../../sidebar/app.tsx';
import type { PageStart } from '../../sidebar/page.ts';
import type { Server } from '../../sidebar/server.ts';
import type { Words } from '../../sidebar/words/type.ts';
import { wordsFor } from './wordsFor.ts';

export const words = wordsFor('vi');

/** jsdom knows the element of dialogs, and neither of its methods. */
function giveDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
  };
}

/** Opens the sidebar and lets everything that is answered at once arrive. */
export async function openSidebar(
  server: Server,
  start: Partial<PageStart> = {},
  said: Words = words,
): Promise<void> {
  cleanup();
  giveDialogs();
  const page: PageStart = { language: 'vi', view: '', unit: '', ...start };
  render(<App server={server} start={page} words={said} />);
  await settle();
}

const ROUNDS = 4;
/** Lets answers, frames and their effects pass. */
export async function settle(milliseconds = 40): Promise<void> {
  // What one answer draws asks for the next only after it is drawn.
  for (let round = 0; round < ROUNDS; round++)
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds / ROUNDS));
    });
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const hasButton = (name: string | RegExp): boolean => screen.queryByRole('button', { name }) !== null;
export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(button(name));
  await settle();
}

export const field = (label: string | RegExp): HTMLInputElement =>
  screen.getByLabelText<HTMLInputElement>(label);
export async function type(label: string | RegExp, value: string): Promise<void> {
  fireEvent.input(field(label), { target: { value } });
  await settle(5);
}
export async function select(label: string | RegExp, value: string): Promise<void> {
  fireEvent.change(field(label), { target: { value } });
  await settle(5);
}
/** Chooses one of a few beside each other. */
export async function choose(legend: string | RegExp, option: string): Promise<void> {
  const group = screen.getByRole('group', { name: legend });
  fireEvent.click(within(group).getByLabelText(option));
  await settle(5);
}

/** The card of the nominee of that name. */
export function card(name: string): HTMLElement {
  const found = screen
    .getAllByRole('listitem')
    .find((item) => item.classList.contains('nominee') && within(item).queryByText(name) !== null);
  if (found === undefined) throw new Error(`No card of ${name}`);
  return found;
}
export const cardNames = (): string[] =>
  screen
    .queryAllByRole('listitem')
    .filter((item) => item.classList.contains('nominee'))
    .map((item) => item.querySelector('h3')?.textContent ?? '');

/** Everything that can be read, without what is said to a screen reader alone. */
export function shown(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  for (const region of copy.querySelectorAll('[role=status]')) region.remove();
  return copy.textContent ?? '';
}
export const spoken = (): string => screen.getByRole('status').textContent ?? '';
export const focused = (): string => document.activeElement?.id ?? '';
