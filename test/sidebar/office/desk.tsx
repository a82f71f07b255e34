/** The office's page on a fake server. */
import { expect } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/preact';
import { OfficeApp } from '../../../sidebar/office/app.tsx';
import type { PageStart } from '../../../sidebar/page.ts';
import type { Server } from '../../../sidebar/server.ts';
import type { Language } from '../../../src/catalogue/settings.ts';
import { type Answers, fakeServer, refused, said } from '../fakeServer.ts';
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
