/** The page of commendations on a fake server, and what stands on it. */
import { fireEvent, screen, within } from '@testing-library/preact';
import type { Language } from '../../../src/catalogue/settings.ts';
import type { Answers } from '../fakeServer.ts';
import { select, settle } from '../page.tsx';
import { awardAnswers } from './book.ts';
import { openArea } from './desk.tsx';

export const openAwards = (answers: Answers = {}, language: Language = 'vi') =>
  openArea('awards', { ...awardAnswers(), ...answers }, language);
export async function tick(name: string) {
  fireEvent.click(screen.getByLabelText(new RegExp(`^Chọn ${name},`)));
  await settle(5);
}
export const show = (state: string) => select('Xem', state);
export const names = () => Array.from(document.querySelectorAll('.line h2'), (each) => each.textContent);
export const card = (name: string) => {
  const found = screen.getByText(name, { selector: '.line h2' }).closest('li');
  return found === null ? within(document.body) : within(found);
};
/** The server's sentence stands on the page, besides being read aloud. */
export const isTold = (sentence: string) => screen.queryByText(sentence, { selector: '.notice p' }) !== null;
