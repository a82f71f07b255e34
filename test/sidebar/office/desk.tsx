/** The office's home on a fake server. */
import { expect } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import {
  OfficeHome,
  type OfficeProps,
  SystemCheck,
  useOfficeWork,
  useSpokenWork,
} from '../../../sidebar/office/index.tsx';
import type { Language } from '../../../src/catalogue/settings.ts';
import { type Answers, fakeServer, refused, said } from '../fakeServer.ts';
import { wordsFor } from '../wordsFor.ts';
import { office, overview } from './district.ts';
import { renderIn } from './screen.tsx';

export const TAB_MISSING = refused(
  { code: 'tabMissing', tab: 'Trường số 7' },
  'Không tìm thấy trang “Trường số 7”.',
);
/** By their text: a search by role looks at every element of 45 units. */
export const button = (name: string) => screen.getByText(name, { selector: 'button' });
export const found = (name: string) => screen.findByText(name, { selector: 'button' });

type Held = Omit<OfficeProps, 'work'>;
/** Views with what the office set going held outside of them, as the sidebar holds it. */
export function OfficePage(props: Held) {
  const work = useOfficeWork();
  useSpokenWork(work.long, props.words.office.work);
  return <OfficeHome {...props} work={work} />;
}
export function CheckPage(props: Omit<Held, 'openUnit' | 'onOtherStamp'>) {
  return <SystemCheck {...props} work={useOfficeWork()} />;
}

export async function open(answers: Answers = {}, session = office, language: Language = 'vi') {
  const server = fakeServer({ 'office.overview': () => said(overview()), ...answers });
  const opened: string[] = [];
  const words = wordsFor(language);
  renderIn(
    server,
    words.shell,
    <OfficePage session={session} server={server} words={words} openUnit={(id) => opened.push(id)} />,
  );
  await waitFor(() => expect(server.inputsOf('office.overview')).toHaveLength(1));
  return { server, opened };
}
