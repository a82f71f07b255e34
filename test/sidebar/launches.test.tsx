/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/preact';
import { defaultYear } from '../../src/catalogue/settings.ts';
import { refused } from './fakeServer.ts';
import { open } from './formPage.tsx';
import {
  button,
  field,
  focused,
  hasButton,
  press,
  select,
  settle,
  shown,
  spoken,
  type,
  words,
} from './page.tsx';
import { launch } from './sample.ts';

const { officer, shell } = words;
const { launches, nominees } = officer;
/** Of the form: the section around it is named much alike. */
const MOVEMENT = /^Phong trào \(/;
const FARMERS = launch(20, 2024).movement;

test('a unit without launches is told what to do, and enters one in one call', async () => {
  const { server } = await open();
  expect(shown()).toContain(launches.none);
  await press(launches.add);
  await select(MOVEMENT, 'DVK');
  await type(/^Số văn bản/, '20/KH-UBND');
  await type(/^Ngày văn bản/, '5/2/2024');
  await type(/^Phạm vi/, '5 thôn');
  await type(/^Từ ngày/, '1/3/2024');
  await type(/^Đến ngày/, '31/10/2024');
  await press(officer.duties.save);
  expect(server.inputsOf('launch.save')).toEqual([
    {
      ...{ unit: 'XTG', year: 2024, at: 0 },
      fields: {
        ...{ movement: 'DVK', documentNumber: '20/KH-UBND', documentDate: '2024-02-05', scope: '5 thôn' },
        ...{ solutions: '', from: '2024-03-01', to: '2024-10-31' },
      },
    },
  ]);
  await settle(80);
  expect(shown()).toContain('DVK – Dân vận khéo');
  expect(shown()).toContain(launches.span('01/03/2024', '31/10/2024'));
  expect(shown()).not.toContain(launches.none);
  expect(focused()).toBe('launches-title');
  expect(spoken()).toContain('Đã ghi phong trào');
});

test('only movements of the session that run in that year can be launched', async () => {
  await open();
  await press(launches.add);
  const offered = within(field(MOVEMENT))
    .getAllByRole('option')
    .map((each) => each.textContent ?? '');
  expect(offered).toContain('DVK – Dân vận khéo');
  await open({}, { years: [defaultYear(2027)], today: '2027-02-01' });
  await press(launches.add);
  const later = within(field(MOVEMENT))
    .getAllByRole('option')
    .map((each) => each.textContent ?? '');
  expect(offered.some((each) => each.startsWith('NTM'))).toBe(true);
  expect(later.some((each) => each.startsWith('NTM'))).toBe(false);
});

test('a movement has to be chosen, days have to be days, and the last does not come before the first', async () => {
  const { server } = await open();
  await press(launches.add);
  await type(/^Ngày văn bản/, '31/02/2024');
  await type(/^Từ ngày/, '01/03/2024');
  await type(/^Đến ngày/, '28/02/2024');
  await press(officer.duties.save);
  await settle(60);
  for (const text of [launches.needed, launches.badDay, launches.badOrder]) expect(shown()).toContain(text);
  expect(focused()).toBe('launch-0-movement');
  expect(server.inputsOf('launch.save')).toEqual([]);
});

test('a launch is changed in its own row, and a refusal keeps what was typed', async () => {
  const { server } = await open({ launches: [launch(20, 2024)] });
  await press(nominees.of(nominees.edit, FARMERS));
  expect(field(/^Từ ngày/).value).toBe('01/03/2024');
  server.answer({ 'launch.save': () => refused({ code: 'busy' }, 'Có người khác đang ghi.') });
  await type(/^Phạm vi/, 'Toàn xã');
  await press(officer.duties.save);
  expect(shown()).toContain('Có người khác đang ghi.');
  expect(field(/^Phạm vi/).value).toBe('Toàn xã');
  expect(server.inputsOf('launch.save')).toMatchObject([
    { at: 20, fields: { movement: 'ND', scope: 'Toàn xã' } },
  ]);
});

test('removing asks first, by movement and document, and can be left', async () => {
  const { server } = await open({ launches: [launch(20, 2024)] });
  await press(nominees.of(nominees.remove, FARMERS));
  const dialog = screen.getByRole('dialog', { name: launches.removeTitle });
  expect(dialog.textContent).toContain('20/KH-UBND');
  fireEvent.click(within(dialog).getByRole('button', { name: shell.cancel }));
  await settle();
  expect(server.inputsOf('launch.remove')).toEqual([]);
  await press(nominees.of(nominees.remove, FARMERS));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: nominees.removeYes }));
  await settle(80);
  expect(server.inputsOf('launch.remove')).toEqual([{ unit: 'XTG', at: 20, documentNumber: '20/KH-UBND' }]);
  expect(shown()).toContain(launches.none);
});

test('a removal that is refused says why in the dialog, and the launch stays', async () => {
  const { server } = await open({ launches: [launch(20, 2024)] });
  server.answer({ 'launch.remove': () => refused({ code: 'busy' }, 'Có người khác đang ghi.') });
  await press(nominees.of(nominees.remove, FARMERS));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: nominees.removeYes }));
  await settle();
  expect(screen.getByRole('dialog').textContent).toContain('Có người khác đang ghi.');
  expect(hasButton(nominees.of(nominees.edit, FARMERS))).toBe(true);
});

test('each year shows its own launches; those of other years stand below and cannot be changed here', async () => {
  const years = [defaultYear(2025), defaultYear(2024)];
  const other = launch(21, 2023, { movement: 'Phong trào cũ' });
  await open({ launches: [launch(20, 2024), other] }, { years });
  expect(hasButton(nominees.of(nominees.edit, FARMERS))).toBe(true);
  expect(hasButton(nominees.of(nominees.edit, 'Phong trào cũ'))).toBe(false);
  expect(shown()).toContain(launches.others(1));
  await press('Năm 2025');
  expect(shown()).toContain(launches.none);
  expect(shown()).toContain(launches.others(2));
  expect(button(launches.add)).toBeTruthy();
});
