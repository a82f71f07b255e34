/** The office's page on a fake server. */
import { expect } from '@jest/globals';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { OfficeApp } from '../../../sidebar/office/app.tsx';
import type { PageStart } from '../../../sidebar/page.ts';
import type { Server } from '../../../sidebar/server.ts';
import type { Language } from '../../../src/catalogue/settings.ts';
import { type Answers, fakeServer, refused, said } from '../fakeServer.ts';
import { settle } from '../page.tsx';
import { wordsFor } from '../wordsFor.ts';
import { office, overview } from './district.ts';

export const TAB_MISSING = refused(
  { code: 'tabMissing', tab: 'Trường số 7' },
  'Không tìm thấy trang “Trường số 7”.',
);
/** By their text: a search by role looks at every element of 45 units. */
export const button = (name: string) => screen.getByText(name, { selector: 'button' });
export const found = (name: string) => screen.findByText(name, { selector: 'button' });

/** The page as the server opens it. */
export const renderPage = (server: Server, start: Partial<PageStart> = {}, language: Language = 'vi') =>
  render(
    <main>
      <OfficeApp
        server={server}
        start={{ language, view: '', unit: '', ...start }}
        words={wordsFor(language)}
      />
    </main>,
  );

export async function open(answers: Answers = {}, session = office, language: Language = 'vi') {
  const server = fakeServer({
    'session.start': () => said(session),
    'office.overview': () => said(overview()),
    ...answers,
  });
  renderPage(server, {}, language);
  await waitFor(() => expect(server.inputsOf('office.overview')).toHaveLength(1));
  return { server };
}

export async function press(name: string) {
  fireEvent.click(button(name));
  await settle();
}

/** One of the parts of the page, of an office that has no units to draw. */
export async function openArea(area: Area, answers: Answers, language: Language) {
  const server = fakeServer({
    'session.start': () => said(office),
    'office.overview': () => said(overview({ units: [] })),
    ...answers,
  });
  renderPage(server, {}, language);
  await settle();
  await press(wordsFor(language).office.areas[area]);
  return server;
}
type Area = 'review' | 'awards' | 'years' | 'criteria';
