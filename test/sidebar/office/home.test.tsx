/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/preact';
import { Failure } from '../../../sidebar/server.ts';
import { defaultYear } from '../../../src/catalogue/settings.ts';
import { held, refused, said } from '../fakeServer.ts';
import { button, found, open, TAB_MISSING } from './desk.tsx';
import { office, overview, planOf, takenIn, tallies, tallyOf, UNITS } from './district.ts';
import { axeFindings, lendDialogs } from './screen.ts';

// Whether a parent hides an element costs more, of 45 units, than all the rest.
configure({ defaultHidden: true });
beforeAll(lendDialogs);
afterEach(cleanup);

describe('all units at a glance', () => {
  test('with their numbers, the silent ones named, and the age of the figures', async () => {
    await open();
    expect(await screen.findByText('44/45 đơn vị')).toBeTruthy();
    expect(screen.getByText(/cập nhật 3 giờ trước\. Từ đó đã có 1 đơn vị thay đổi/)).toBeTruthy();
    expect(screen.getByText('Chưa có đề cử')).toBeTruthy();
    expect(screen.getByText('Đạt chỉ tiêu')).toBeTruthy();
    const bar = screen.getByLabelText('Tiến độ của Xã Trà Giác');
    expect(bar.getAttribute('aria-valuetext')).toBe('đã nộp 2/10 chỉ tiêu');
  });

  test('found without marks, filtered and counted', async () => {
    await open();
    fireEvent.input(await screen.findByLabelText(/Tìm đơn vị/), { target: { value: 'tra giac' } });
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('Đang hiện 1 trong 45 đơn vị')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Hiện'), { target: { value: 'silent' } });
    expect(screen.getByText(/Không có đơn vị nào khớp/)).toBeTruthy();
  });

  test('lead to the unit in the sidebar, and to its tab', async () => {
    const { server } = await open({
      'unit.open': () => said({ ref: 'unit:X05', unit: 'X05' }, 'Đã mở.'),
    });
    fireEvent.click(await screen.findByLabelText('Xem đề cử của Xã Trà Giác'));
    await waitFor(() => expect(server.pages).toEqual([['unit', 'X05']]));
    fireEvent.click(screen.getByLabelText('Đến trang của Xã Trà Giác'));
    await waitFor(() => expect(server.inputsOf('unit.open')).toEqual([{ unit: 'X05' }]));
  });

  test('of the other year that is open', async () => {
    const two = { ...office, years: [defaultYear(2024), defaultYear(2023)] };
    const { server } = await open(
      { 'office.overview': ({ year }) => said(overview({ year: year === 0 ? 2024 : year })) },
      two,
    );
    const chooser = (await screen.findByLabelText('Năm')) as HTMLSelectElement;
    await waitFor(() => expect(chooser.value).toBe('2024'));
    fireEvent.change(chooser, { target: { value: '2023' } });
    expect(await found('Tổng hợp năm 2023')).toBeTruthy();
    expect(server.inputsOf('office.overview').at(-1)).toEqual({ year: 2023 });
  });

  test('say what to do where there is none, and where the register was never read', async () => {
    await open({ 'office.overview': () => said(overview({ units: [] })) });
    expect(await screen.findByText(/Trang Đơn vị chưa có đơn vị nào/)).toBeTruthy();
    cleanup();
    await open({ 'office.overview': () => said(overview({ refreshedAt: null })) });
    expect(await screen.findByText(/chưa được cập nhật lần nào/)).toBeTruthy();
  });

  test('a failure says what happened and can be tried again', async () => {
    const { server } = await open({
      'office.overview': () => {
        throw new Failure('offline', '');
      },
    });
    expect(await screen.findByText('Mất kết nối mạng')).toBeTruthy();
    server.answer({ 'office.overview': () => said(overview()) });
    fireEvent.click(button('Thử lại'));
    expect(await screen.findByText('44/45 đơn vị')).toBeTruthy();
    expect(screen.queryByText('Mất kết nối mạng')).toBeNull();
  });
});

describe('the register is brought up to date', () => {
  test('in chunks of twenty, the bars moving as each comes, once however often it is pressed', async () => {
    const second = held<'register.refresh'>();
    const { server } = await open({
      'register.refresh': (input) =>
        input.units?.includes('X21') ? second.answer(input) : takenIn(input.units ?? []),
    });
    const start = await found('Cập nhật');
    fireEvent.click(start);
    fireEvent.click(start);
    expect(await screen.findByText('20/45 đơn vị')).toBeTruthy();
    const filled = (name: string) => screen.getByLabelText(name).getAttribute('aria-valuenow');
    expect(filled('Tiến độ của Xã Trà Giác')).toBe('3');
    expect(filled('Tiến độ của Trường số 30')).toBe('2');
    second.give(takenIn(UNITS.slice(20, 40).map(({ id }) => id)));
    expect((await screen.findAllByText('Đã cập nhật Hồ sơ từ 45 đơn vị.')).length).toBeGreaterThan(0);
    expect(server.inputsOf('register.refresh').map(({ units }) => units?.length)).toEqual([20, 20, 5]);
    await waitFor(() => expect(server.inputsOf('office.overview')).toHaveLength(2));
  });

  test('and the year compiled after it', async () => {
    const { server } = await open({
      'register.refresh': ({ units }) => takenIn(units ?? []),
      'summary.compile': () => said({} as never, 'Đã tổng hợp năm 2024: 180 đề cử.'),
    });
    fireEvent.click(await found('Tổng hợp năm 2024'));
    expect((await screen.findAllByText('Đã tổng hợp năm 2024: 180 đề cử.')).length).toBeGreaterThan(0);
    expect(server.inputsOf('summary.compile')).toEqual([{ year: 2024 }]);
  });

  test('around a unit that is refused: it is named, the others go on, and trying again takes it alone', async () => {
    const { server } = await open({
      'register.refresh': ({ units = [] }) => (units.includes('X07') ? TAB_MISSING : takenIn(units)),
      'summary.compile': () => said({} as never, 'Đã tổng hợp.'),
    });
    fireEvent.click(await found('Tổng hợp năm 2024'));
    expect((await screen.findAllByText('Chưa cập nhật được Trường số 7.')).length).toBeGreaterThan(0);
    expect(screen.getByText('Đã cập nhật 44 đơn vị khác.')).toBeTruthy();
    expect(server.inputsOf('summary.compile')).toEqual([]);
    server.answer({ 'register.refresh': ({ units }) => takenIn(units ?? []) });
    fireEvent.click(button('Thử lại'));
    expect((await screen.findAllByText('Đã tổng hợp.')).length).toBeGreaterThan(0);
    expect(server.inputsOf('register.refresh').at(-1)?.units).toEqual(['X07']);
  });

  test('and compiled without a unit whose tab is missing, if the office wants it so', async () => {
    const { server } = await open({
      'register.refresh': ({ units = [] }) => (units.includes('X07') ? TAB_MISSING : takenIn(units)),
      'summary.compile': () => said({} as never, 'Đã tổng hợp.'),
    });
    fireEvent.click(await found('Tổng hợp năm 2024'));
    fireEvent.click(await found('Vẫn tổng hợp, không chờ'));
    expect((await screen.findAllByText('Đã tổng hợp.')).length).toBeGreaterThan(0);
    expect(server.inputsOf('summary.compile')).toEqual([{ year: 2024 }]);
  });

  test('not unit by unit where the refusal is no unit’s: it ends at once and can be tried again', async () => {
    const busy = refused({ code: 'busy' }, 'Có người khác đang ghi vào tệp.');
    const { server } = await open({ 'register.refresh': () => busy });
    fireEvent.click(await found('Cập nhật'));
    await screen.findByText('Có người khác đang ghi vào tệp.');
    expect(server.inputsOf('register.refresh')).toHaveLength(1);
    server.answer({ 'register.refresh': () => TAB_MISSING });
    fireEvent.click(button('Thử lại'));
    await screen.findByText('Không tìm thấy trang “Trường số 7”.');
    expect(server.inputsOf('register.refresh').length).toBeLessThan(12);
  });

  test('until somebody stops it, and goes on from there', async () => {
    const first = held<'register.refresh'>();
    const { server } = await open({ 'register.refresh': first.answer });
    fireEvent.click(await found('Cập nhật'));
    fireEvent.click(await found('Dừng'));
    expect(screen.getByText(/Đang dừng/)).toBeTruthy();
    first.give(takenIn(UNITS.slice(0, 20).map(({ id }) => id)));
    expect((await screen.findAllByText(/Đã dừng: mới cập nhật 20\/45 đơn vị/)).length).toBeGreaterThan(0);
    expect(server.inputsOf('register.refresh')).toHaveLength(1);
    server.answer({ 'register.refresh': ({ units }) => takenIn(units ?? []) });
    fireEvent.click(button('Làm tiếp'));
    expect((await screen.findAllByText('Đã cập nhật Hồ sơ từ 45 đơn vị.')).length).toBeGreaterThan(0);
    expect(server.inputsOf('register.refresh').map(({ units }) => units?.length)).toEqual([20, 20, 5]);
  });

  test('as far as the line holds: what is done stays, and trying again goes on with the rest', async () => {
    const { server } = await open({
      'register.refresh': ({ units = [] }) => {
        if (units.includes('X21')) throw new Failure('offline', '');
        return takenIn(units);
      },
    });
    fireEvent.click(await found('Cập nhật'));
    expect(await screen.findByText('Mất kết nối mạng')).toBeTruthy();
    expect(screen.getByText('Đã cập nhật 20 đơn vị khác.')).toBeTruthy();
    server.answer({ 'register.refresh': ({ units }) => takenIn(units ?? []) });
    fireEvent.click(button('Thử lại'));
    expect((await screen.findAllByText('Đã cập nhật Hồ sơ từ 45 đơn vị.')).length).toBeGreaterThan(0);
    expect(server.inputsOf('register.refresh').map(({ units }) => units?.length)).toEqual([20, 20, 20, 5]);
  });
});

test('axe finds nothing, in either language', async () => {
  for (const language of ['vi', 'en'] as const) {
    await open(
      { 'office.overview': () => said(overview({ units: tallies().slice(0, 5) })) },
      office,
      language,
    );
    await screen.findAllByRole('listitem');
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(await axeFindings()).toEqual([]);
    cleanup();
  }
});

test('a unit without a target is measured against what it has entered', async () => {
  const without = tallyOf(3);
  await open({
    'office.overview': () =>
      said(overview({ units: [{ ...without, unit: { ...without.unit, target: null } }] })),
  });
  expect(await screen.findByText('đã nộp 2/4 đề cử')).toBeTruthy();
});

describe('plans at a glance', () => {
  const district = () =>
    overview({
      units: [tallyOf(0), tallyOf(1, { plan: planOf() }), tallyOf(2, { plan: planOf({ commitment: null }) })],
    });
  const cardOf = (unit: string) => screen.getByText(unit, { selector: '.opens' }).closest('li');

  test('a unit’s card says what is filed, and behind it the commitment and the money', async () => {
    await open({ 'office.overview': () => said(district()) });
    expect(await screen.findByText('2/3 đơn vị đã có kế hoạch năm; 4 đợt phát động.')).toBeTruthy();
    const text = cardOf('Trường số 2')?.querySelector('details')?.textContent;
    expect(text).toContain('Có kế hoạch · Chưa có báo cáo · 2 đợt phát động');
    expect(text).toContain('Cam kết 5 mô hình: đã đăng ký 4, hiệu quả 1');
    expect(text).toContain('đề nghị 12.340.000 đồng, được duyệt 10.000.000 đồng, đã chi chưa ghi');
    expect(cardOf('Trường số 3')?.textContent).toContain('Chưa cam kết số mô hình');
    expect(cardOf('Trường số 1')?.textContent).toContain('Chưa có kế hoạch · Chưa có báo cáo');
    expect(cardOf('Trường số 1')?.querySelector('details')).toBeNull();
  });

  test('units without a plan are found by the filter', async () => {
    await open({ 'office.overview': () => said(district()) });
    fireEvent.change(await screen.findByLabelText('Hiện'), { target: { value: 'unplanned' } });
    await waitFor(() => expect(screen.getByText('Đang hiện 1 trong 3 đơn vị')).toBeTruthy());
    expect(cardOf('Trường số 1')).toBeTruthy();
    expect(screen.queryByText('Trường số 2', { selector: '.opens' })).toBeNull();
    expect(screen.getByText('Chưa có kế hoạch (1)', { selector: 'option' })).toBeTruthy();
  });
});
