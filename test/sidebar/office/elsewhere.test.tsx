/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, screen } from '@testing-library/preact';
import { defaultYear } from '../../../src/catalogue/settings.ts';
import { told } from '../../../src/commands/findingWords.ts';
import { messagesFor } from '../../../src/messages/index.ts';
import { type Answers, fakeServer, held, refused, said } from '../fakeServer.ts';
import { settle } from '../page.tsx';
import { button, found, renderPage } from './desk.tsx';
import { office, overview, STALE, takenIn, UNITS } from './district.ts';
import { lendDialogs } from './screen.ts';

// Whether a parent hides an element costs more, of 45 units, than all the rest.
configure({ defaultHidden: true });
beforeAll(lendDialogs);
afterEach(cleanup);

async function openOffice(answers: Answers, session = office) {
  const server = fakeServer({
    'session.start': () => said(session),
    'office.overview': ({ year }) => said(overview({ year: year === 0 ? 2024 : year })),
    'system.check': () => said({ owner: session.owner, findings: [told(STALE, messagesFor('vi'))] }),
    ...answers,
  });
  renderPage(server);
  await settle();
  return server;
}
const goTo = async (area: string) => {
  fireEvent.click(button(area));
  await settle();
};
const ids = (from: number, to: number) => UNITS.slice(from, to).map(({ id }) => id);
const isDisabled = (name: string) => button(name).getAttribute('aria-disabled') === 'true';

test('a refresh goes on while another area is looked at, and whoever comes back sees how far it is and cannot start another', async () => {
  const second = held<'register.refresh'>();
  const server = await openOffice({
    'register.refresh': (input) =>
      input.units?.includes('X21') ? second.answer(input) : takenIn(input.units ?? []),
  });
  fireEvent.click(await found('Cập nhật'));
  await screen.findByText('20/45 đơn vị');
  await goTo('Kiểm tra');
  expect(screen.queryByText('Các đơn vị')).toBeNull();
  await goTo('Toàn huyện');
  expect(screen.getByText('20/45 đơn vị')).toBeTruthy();
  for (const name of ['Cập nhật', 'Tổng hợp năm 2024']) {
    expect(isDisabled(name)).toBe(true);
    fireEvent.click(button(name));
  }
  expect(server.inputsOf('register.refresh')).toHaveLength(2);
  second.give(takenIn(ids(20, 40)));
  expect((await screen.findAllByText('Đã cập nhật Hồ sơ từ 45 đơn vị.')).length).toBeGreaterThan(0);
  expect(server.inputsOf('register.refresh').map(({ units }) => units?.length)).toEqual([20, 20, 5]);
});

test('what ended while another view was in front was said there, and stands at home', async () => {
  const compiling = held<'summary.compile'>();
  await openOffice({
    'register.refresh': ({ units }) => takenIn(units ?? []),
    'summary.compile': compiling.answer,
  });
  fireEvent.click(await found('Tổng hợp năm 2024'));
  await settle();
  await goTo('Kiểm tra');
  compiling.give(said({} as never, 'Đã tổng hợp năm 2024: 180 đề cử.'));
  await settle();
  // The live region speaks 50 ms later.
  await settle(100);
  expect(document.querySelector('[role=status]')?.textContent).toBe('Đã tổng hợp năm 2024: 180 đề cử.');
  await goTo('Toàn huyện');
  expect(document.querySelector('.work')?.textContent).toContain('Đã tổng hợp năm 2024: 180 đề cử.');
  expect(isDisabled('Tổng hợp năm 2024')).toBe(false);
});

test('the work of another year is found again beside that year', async () => {
  const first = held<'register.refresh'>();
  await openOffice(
    { 'register.refresh': first.answer },
    { ...office, years: [defaultYear(2024), defaultYear(2023)] },
  );
  fireEvent.change(screen.getByLabelText('Năm'), { target: { value: '2023' } });
  fireEvent.click(await found('Tổng hợp năm 2023'));
  await goTo('Kiểm tra');
  await goTo('Toàn huyện');
  expect((screen.getByLabelText('Năm') as HTMLSelectElement).value).toBe('2023');
  expect(isDisabled('Tổng hợp năm 2023')).toBe(true);
});

test('a remedy and a refresh never run beside each other, whichever began', async () => {
  const first = held<'register.refresh'>();
  const server = await openOffice({ 'register.refresh': first.answer });
  fireEvent.click(await found('Cập nhật'));
  await goTo('Kiểm tra');
  expect(screen.getByText('0/45 đơn vị')).toBeTruthy();
  expect(isDisabled('Cập nhật Hồ sơ')).toBe(true);
  first.give(takenIn(ids(0, 20)));
  await settle();
  const mending = held<'register.refresh'>();
  server.answer({ 'register.refresh': mending.answer });
  const before = server.inputsOf('register.refresh').length;
  fireEvent.click(button('Cập nhật Hồ sơ'));
  await goTo('Toàn huyện');
  expect(isDisabled('Cập nhật')).toBe(true);
  expect(screen.getByText(/Đang làm, có thể mất vài phút/)).toBeTruthy();
  await goTo('Kiểm tra');
  fireEvent.click(button('Cập nhật Hồ sơ'));
  expect(server.inputsOf('register.refresh')).toHaveLength(before + 1);
  mending.give(said({ units: 45, nominees: 180, tallies: [] }, 'Đã cập nhật trang Hồ sơ.'));
  await settle();
  expect(screen.getAllByText('Đã cập nhật trang Hồ sơ.').length).toBeGreaterThan(0);
  expect(isDisabled('Cập nhật Hồ sơ')).toBe(false);
});

test('a unit’s page is not opened over a work that it would break off', async () => {
  const first = held<'register.refresh'>();
  const server = await openOffice({ 'register.refresh': first.answer });
  fireEvent.click(await found('Cập nhật'));
  fireEvent.click(screen.getByLabelText('Xem đề cử của Xã Trà Giác'));
  await settle();
  // The same words are spoken too, for as long as the live region holds them.
  const shown = { selector: '.said' };
  expect(screen.getByText(/Đang có việc chạy dở ở trang này/, shown)).toBeTruthy();
  expect(server.pages).toEqual([]);
  first.give(refused({ code: 'busy' }, 'Bận.'));
  await settle();
  fireEvent.click(screen.getByLabelText('Xem đề cử của Xã Trà Giác'));
  await settle();
  expect(server.pages).toEqual([['unit', 'X05']]);
  expect(screen.queryByText(/Đang có việc chạy dở ở trang này/, shown)).toBeNull();
});
