/** @jest-environment jsdom */

import type { Person } from '../../host/index.ts';
import type { Server } from '../../sidebar/server.ts';
import type { Ask } from '../../src/app/client.ts';
import { GIAC, laidOffice, MENU, type Office, OWNER, openOffice } from '../product/office.ts';
import { rowsOf, tableOf } from '../product/tabs.ts';
import { fakeServer } from './fakeServer.ts';
import { FARMER_TYPED, typeFarmer } from './formPage.tsx';
import { card, hasButton, openSidebar, press, select, settle, shown, type, words } from './page.tsx';

const { form, officer } = words;
let office: Office;
let person: Person;
let calls: string[];
let server: Server;

beforeAll(() => {
  office = laidOffice([{ ...GIAC, emails: 'giac@example.vn' }]);
  person = office.editor('giac@example.vn');
});
beforeEach(() => {
  calls = [];
  server = {
    ...fakeServer({}),
    ask: (async (id, input) => {
      calls.push(id);
      return office.ask(person, id, input);
    }) as Ask,
  };
});
const open = () => openSidebar(server);

test('what an officer enters in the sidebar stands in the unit’s tab, judged alike, and is submitted there', async () => {
  await open();
  expect(calls).toEqual(['session.start', 'unit.home']);
  await press(officer.nominees.add);
  await typeFarmer();
  expect(shown()).toContain('✓ Đủ điều kiện · 10/10');
  await press(form.save);
  await settle(200);
  expect(calls.filter((id) => id === 'nominee.save')).toHaveLength(1);
  const columns = ['name', 'c1', 'minutesDate', 'verdict', 'score', 'submit'];
  const rows = () => rowsOf(office.owner, 'Xã Trà Giác', 'nominees', columns).map(({ cells }) => cells);
  expect(rows()).toMatchObject([{ name: FARMER_TYPED, verdict: 'Đủ điều kiện', score: '10/10', submit: '' }]);
  await press(officer.nominees.of(officer.nominees.submit, FARMER_TYPED));
  await settle(100);
  expect(rows()).toMatchObject([{ submit: 'Nộp' }]);
  expect(card(FARMER_TYPED).textContent).toContain(officer.nominees.states.submitted);
});

test('what became of the exemplar, a launch and the year’s plan stand in the tab, and come back from it', async () => {
  await open();
  await press(officer.nominees.of(officer.life.open, FARMER_TYPED));
  await select(/^Giai đoạn/, 'Tuyên truyền');
  await type(officer.life.where, 'Quảng Nam');
  await type(officer.life.day, '5/1/2024');
  await type(/^Số hộ/, '12');
  await press(form.save);
  await settle(100);
  const life = ['stage', 'stageDate', 'publicity', 'households', 'submit'];
  expect(rowsOf(office.owner, 'Xã Trà Giác', 'nominees', life).map(({ cells }) => cells)).toMatchObject([
    {
      ...{ stage: 'Tuyên truyền', stageDate: '10/01/2024', publicity: 'Báo: Quảng Nam, 05/01/2024' },
      ...{ households: '12', submit: 'Nộp' },
    },
  ]);
  await press(officer.launches.add);
  await select(/^Phong trào \(/, 'DVK');
  await type(/^Số văn bản/, '20/KH-UBND');
  await press(officer.duties.save);
  await settle(100);
  await press(officer.duties.fill('Kế hoạch'));
  await type(/^Mô hình đăng ký/, '3');
  await press(officer.duties.save);
  await settle(100);
  await open();
  expect(card(FARMER_TYPED).textContent).toContain(officer.life.at('Tuyên truyền', '10/01/2024'));
  expect(shown()).toContain('20/KH-UBND');
  expect(shown()).toContain(
    officer.duties.committed({ committed: 3, registered: 1, eligible: 1, effective: 1 }),
  );
  await press(officer.nominees.of(officer.nominees.remove, 'DVK – Dân vận khéo'));
  await press(officer.nominees.removeYes);
  await settle(100);
  expect(rowsOf(office.owner, 'Xã Trà Giác', 'launches')).toEqual([]);
});

test('a row typed over after it was submitted comes back as changed, and counts again once submitted again', async () => {
  office.click(MENU.refresh);
  const { cell } = tableOf(person, 'Xã Trà Giác', 'nominees');
  person.type('Xã Trà Giác', cell('achievement', 0), 'Trồng 3 ha quế');
  office.click(MENU.refresh);
  await open();
  expect(card(FARMER_TYPED).textContent).toContain(officer.nominees.changedMeans);
  expect(shown()).toContain(officer.duties.counts(1, 1, 0));
  await press(officer.nominees.of(officer.nominees.resubmit, FARMER_TYPED));
  await settle(100);
  expect(shown()).toContain(officer.duties.counts(1, 1, 1));
  office.click(MENU.refresh);
  await open();
  expect(card(FARMER_TYPED).textContent).toContain(officer.nominees.states.submitted);
});

test('a draft left in one sidebar is there in the next', async () => {
  await open();
  await press(officer.nominees.add);
  await type(/^Tên/, 'Người Dở Dang');
  await press(/Về danh sách/);
  await settle(100);
  await open();
  expect(shown()).toContain('Người Dở Dang');
  await press(officer.draft.drop);
  await open();
  expect(shown()).not.toContain('Người Dở Dang');
});

test('a file without its tabs names its owner to others, and offers the owner to lay them', async () => {
  const bare = openOffice();
  const serve = (who: Person): Server => ({
    ...server,
    ask: (async (id, input) => bare.ask(who, id, input)) as Ask,
  });
  await openSidebar(serve(bare.editor('giac@example.vn')));
  expect(shown()).toContain(words.shell.notSetUp.owner(OWNER));
  expect(hasButton(words.shell.notSetUp.run)).toBe(false);
  await openSidebar(serve(bare.owner));
  expect(shown()).toContain(words.shell.notSetUp.mine);
  expect(hasButton(words.shell.notSetUp.run)).toBe(true);
});
