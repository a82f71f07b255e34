/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { DocumentsDialog } from '../../../sidebar/documents/dialog.tsx';
import { documentsWordsFor } from '../../../sidebar/words/documentsDialog.ts';
import type { Language } from '../../../src/catalogue/settings.ts';
import type { DocumentData } from '../../../src/commands/documentData.ts';
import type { Session } from '../../../src/commands/sessionStart.ts';
import { type Answers, fakeServer, refused, said } from '../fakeServer.ts';
import { sessionOf, TRA_BUI, TRA_GIAC } from '../sample.ts';
import { districtData, proposalData, publicationData, unitData } from './sample.ts';

Object.assign(globalThis, { TextDecoder, TextEncoder });
afterEach(cleanup);

const { documents: words } = documentsWordsFor('vi');
const DATA: Readonly<Record<DocumentData['kind'], DocumentData>> = {
  district: districtData(),
  unit: unitData(),
  proposal: proposalData(),
  publication: publicationData(),
};
const OFFICE: Partial<Session> = { isOffice: true, units: [], allUnits: [TRA_GIAC, TRA_BUI] };

interface Opening {
  readonly session?: Partial<Session>;
  readonly answers?: Answers;
  readonly view?: string;
  readonly unit?: string;
  readonly language?: Language;
  readonly fails?: boolean;
}
async function open({
  session = OFFICE,
  answers = {},
  view = '',
  unit = '',
  language = 'vi',
  fails,
}: Opening = {}) {
  const server = fakeServer({
    'session.start': () => said(sessionOf(session)),
    'document.data': ({ kind }) => said(DATA[kind]),
    ...answers,
  });
  const saved: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const save = (name: string, bytes: Uint8Array): void => {
    if (fails) throw new Error('disk');
    saved.push({ name, bytes });
  };
  render(
    <main>
      <DocumentsDialog server={server} start={{ language, view, unit }} save={save} />
    </main>,
  );
  await waitFor(() => expect(server.calls.length).toBeGreaterThan(0));
  return { server, saved };
}
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('the office sees the district’s report first: its title, counts and who reported', async () => {
  const { server } = await open();
  await screen.findByText(words.nominees(72, 36));
  expect(screen.getByText(words.reports(2, 18))).toBeDefined();
  expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/phong trào thi đua năm 2024$/);
  expect(server.inputsOf('document.data')).toEqual([{ kind: 'district', year: 0, unit: '', proposal: '' }]);
});

test('an officer gets the own unit’s report and no choice of documents', async () => {
  const { server } = await open({ session: {}, view: 'district', unit: 'XTG' });
  await screen.findByText(words.nominees(5, 3));
  expect(screen.queryByLabelText(words.kind)).toBeNull();
  expect(server.inputsOf('document.data')).toEqual([{ kind: 'unit', year: 0, unit: 'XTG', proposal: '' }]);
});

test('the dialog starts with the document and the unit it was opened for', async () => {
  const { server } = await open({ view: 'unit', unit: 'XTB' });
  await screen.findByText(words.nominees(5, 3));
  expect(server.inputsOf('document.data')).toEqual([{ kind: 'unit', year: 0, unit: 'XTB', proposal: '' }]);
});

test('another kind, year and tờ trình are asked for anew', async () => {
  const { server } = await open();
  await screen.findByText(words.nominees(72, 36));
  choose(words.kind, 'proposal');
  await screen.findByText(words.proposed(8, 16, 0));
  choose(words.proposal, '05/TTr-PNV');
  await waitFor(() =>
    expect(server.inputsOf('document.data').at(-1)).toEqual({
      ...{ kind: 'proposal', year: 0, unit: '', proposal: '05/TTr-PNV' },
    }),
  );
  choose(words.kind, 'publication');
  await screen.findByText(words.withheld(2));
  await screen.findByText(words.published(7));
});

test('a press builds the file and saves it under its name, and says so', async () => {
  const { saved } = await open();
  await screen.findByText(words.nominees(72, 36));
  press(words.build);
  await screen.findAllByText(words.saved('Bao-cao-nam-2024.docx'), {}, { timeout: 20_000 });
  expect(saved.map(({ name }) => name)).toEqual(['Bao-cao-nam-2024.docx']);
  // Every .docx is a zip archive.
  expect([...(saved[0]?.bytes.slice(0, 2) ?? [])]).toEqual([0x50, 0x4b]);
});

test('a file that cannot be saved is told, and can be tried again', async () => {
  const error = jest.spyOn(console, 'error').mockImplementation(() => {});
  await open({ fails: true });
  await screen.findByText(words.nominees(72, 36));
  press(words.build);
  await screen.findByText(words.failed, {}, { timeout: 20_000 });
  expect(screen.getByRole('button', { name: words.build })).toBeDefined();
  expect(error).toHaveBeenCalled();
  error.mockRestore();
});

test('what the document lacks is named with the tab to mend it in', async () => {
  const data = unitData('mass', { gaps: ['signatoryName', 'code'] });
  await open({ view: 'unit', answers: { 'document.data': () => said(data) } });
  await screen.findByText(words.missingHelp(['họ tên người ký', 'ký hiệu văn bản'], 'Đơn vị'));
  expect(screen.getByText(words.missingTexts(['đề xuất, kiến nghị']))).toBeDefined();
  expect(screen.getByText(words.massForm)).toBeDefined();
});

test('an empty list says that it is empty', async () => {
  const data = publicationData();
  const empty = { ...data, body: { exemplars: [], withheld: 0 } };
  await open({ view: 'publication', answers: { 'document.data': () => said(empty) } });
  await screen.findByText(words.empty);
});

test('a refusal is shown instead of a document, and nothing can be built', async () => {
  await open({ answers: { 'document.data': () => refused({ code: 'badCells' }, 'Ô C5 không phải ngày.') } });
  await screen.findByText('Ô C5 không phải ngày.');
  expect(screen.queryByRole('button', { name: words.build })).toBeNull();
});

test('an account without a unit is told so, and asks for nothing', async () => {
  const { server } = await open({ session: { units: [] } });
  await screen.findByText(words.noUnit);
  expect(server.inputsOf('document.data')).toEqual([]);
});

test('the page speaks English, the document Vietnamese', async () => {
  const english = documentsWordsFor('en').documents;
  await open({ language: 'en' });
  await screen.findByText(english.nominees(72, 36));
  expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^Kết quả phát hiện/);
});

test('assistive technology finds nothing amiss', async () => {
  HTMLCanvasElement.prototype.getContext = () => null;
  document.title = words.title;
  await open({ view: 'unit' });
  await screen.findByText(words.nominees(5, 3));
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
