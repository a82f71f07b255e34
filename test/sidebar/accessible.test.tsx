/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/preact';
import axe from 'axe-core';
import type { Words } from '../../sidebar/words/type.ts';
import { type Answers, fakeServer, refused, said } from './fakeServer.ts';
import { officerAnswers } from './officerAnswers.ts';
import { button, card, focused, openSidebar, press, settle, type, words } from './page.tsx';
import { ELIGIBLE_FARMER, homeOf, launch, listed, sessionOf, TRA_BUI, TRA_GIAC } from './sample.ts';
import { wordsFor } from './wordsFor.ts';

const { officer, form, shell } = words;
const FARMER = 'Hộ ông Hồ Văn Thử';

/** With everything a nominee's life can hold. */
const REMEMBERED = listed('XTG-2024-001', {
  ...{ ...ELIGIBLE_FARMER, under16: 'Có', stage: 'Nhân rộng', stageDate: 45_500, followUpOn: 45_500 },
  ...{ publicity: 'Báo: Quảng Nam, 12/09/2024', replicatedBy: 'Xã Trà Bui', households: 4 },
});

const answers = (changes: Answers = {}): Answers => ({
  ...officerAnswers(sessionOf(), { home: homeOf() }),
  ...changes,
});
const open = (changes: Answers = {}, language: Words = words) =>
  openSidebar(fakeServer(answers(changes)), {}, language);

/** What axe finds, by rule and element. jsdom draws nothing, so that contrast is measured where a browser does. */
async function findings(): Promise<string[]> {
  // axe looks for letters drawn as pictures; jsdom only complains that it cannot draw.
  HTMLCanvasElement.prototype.getContext = () => null;
  document.title = shell.product;
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const VIEWS: readonly (readonly [name: string, show: () => Promise<void>])[] = [
  ['the home', () => open()],
  ['the home in English', () => open({}, wordsFor('en'))],
  ['an empty unit', () => open({ 'unit.home': () => said(homeOf({ nominees: [] })) })],
  ['the filters', () => open().then(() => press(officer.nominees.filter))],
  ['a duty’s form', () => open().then(() => press(officer.duties.fill('Báo cáo năm')))],
  ['the form of a new nominee', () => open().then(() => press(officer.nominees.add))],
  [
    'the form of a standing nominee with errors',
    async () => {
      await open();
      await press(officer.nominees.of(officer.nominees.edit, FARMER));
      await type(/^Biên bản: ngày/, '99');
      await press(form.save);
    },
  ],
  [
    'a refused save',
    async () => {
      await open({ 'nominee.save': () => refused({ code: 'busy' }, 'Đang bận.') });
      await press(officer.nominees.add);
      await type(/^Tên/, 'Người Thử');
      await press(form.save);
      await settle(80);
    },
  ],
  [
    'the dialog before removing',
    () => open().then(() => press(officer.nominees.of(officer.nominees.remove, 'Chi hội Phụ nữ thôn 3'))),
  ],
  [
    '«Quá trình» of a nominee, with what cannot be sent',
    async () => {
      await open({ 'unit.home': () => said(homeOf({ nominees: [REMEMBERED] })) });
      await press(officer.nominees.of(officer.life.open, FARMER));
      await type(officer.life.day, '99');
      await press(form.save);
    },
  ],
  [
    'a launch’s form and the launches of another year',
    async () => {
      await open({ 'unit.home': () => said(homeOf({ launches: [launch(20, 2024), launch(21, 2023)] })) });
      await press(officer.launches.add);
    },
  ],
  [
    'the dialog before a launch is removed',
    async () => {
      await open({ 'unit.home': () => said(homeOf({ launches: [launch(20, 2024)] })) });
      await press(officer.nominees.of(officer.nominees.remove, launch(20, 2024).movement));
    },
  ],
  ['an unknown editor', () => open({ 'session.start': () => said(sessionOf({ units: [] })) })],
  ['choosing a unit', () => open({ 'session.start': () => said(sessionOf({ units: [TRA_GIAC, TRA_BUI] })) })],
  ['a file not set up', () => open({ 'session.start': () => refused({ code: 'notSetUp' }, 'Chưa.') })],
  ['an error', () => open({ 'session.start': () => refused({ code: 'serviceBusy' }, 'Bận.') })],
];
test.each(VIEWS)('axe finds nothing in %s', async (_name, show) => {
  await show();
  expect(await findings()).toEqual([]);
});

test('the focus goes to the form’s heading and comes back to the nominee’s card', async () => {
  await open();
  await press(officer.nominees.of(officer.nominees.edit, FARMER));
  expect(document.activeElement?.textContent).toBe(form.edit);
  await press(/Về danh sách/);
  await settle(60);
  expect(document.activeElement).toBe(card(FARMER));
});

test('leaving a new form brings the focus back to the list', async () => {
  await open();
  await press(officer.nominees.add);
  await press(/Về danh sách/);
  await settle(60);
  expect(focused()).toBe('nominees-title');
});

test('Escape closes the dialog without removing, and the focus is where it was', async () => {
  const server = fakeServer(answers());
  await openSidebar(server);
  const remove = button(officer.nominees.of(officer.nominees.remove, 'Chi hội Phụ nữ thôn 3'));
  remove.focus();
  fireEvent.click(remove);
  await settle();
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  await settle(60);
  expect(document.activeElement).toBe(remove);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(server.inputsOf('nominee.remove')).toEqual([]);
});

test('there is one live region on every view', async () => {
  await open();
  expect(document.querySelectorAll('[aria-live], [role=status], [role=alert]')).toHaveLength(1);
  await press(officer.nominees.add);
  expect(document.querySelectorAll('[aria-live], [role=status], [role=alert]')).toHaveLength(1);
});

test('everything that can be pressed is reached by the Tab key', async () => {
  await open();
  await press(officer.nominees.add);
  const unreachable = screen
    .getAllByRole('button')
    .filter((each) => each.tagName !== 'BUTTON' || each.tabIndex < 0 || each.hasAttribute('disabled'));
  expect(unreachable).toEqual([]);
});
