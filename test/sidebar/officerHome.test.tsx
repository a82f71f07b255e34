/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/preact';
import { held, refused, said } from './fakeServer.ts';
import { BEGUN, FARMER, open } from './formPage.tsx';
import {
  button,
  card,
  cardNames,
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
import { ELIGIBLE_FARMER, homeOf, listed } from './sample.ts';

const { officer } = words;
const SUBMITTED = 'Hộ bà Đinh Thị Ví Dụ';
const RETURNED = 'Hộ ông Lê Văn Giả';
const inCard = (name: string, action: string): string => officer.nominees.of(action, name);

describe('the list', () => {
  test('what was returned stands first with its reason; each nominee has its verdict and how far its file is', async () => {
    await open();
    expect(cardNames()).toEqual([RETURNED, FARMER, SUBMITTED, BEGUN]);
    expect(card(FARMER).textContent).toContain('✓ Đủ điều kiện · 10/10');
    expect(card(SUBMITTED).textContent).toContain(officer.nominees.states.submitted);
    expect(card(RETURNED).textContent).toContain('Lý do: Biên bản chưa có chữ ký');
    expect(card(BEGUN).textContent).toContain('✗ Chưa đủ điều kiện');
  });

  test('searching needs no diacritics, and the number found is said', async () => {
    const nominees = [
      listed('XTG-2024-001', { ...ELIGIBLE_FARMER, name: 'Hội Nông dân xã Trà Giác' }),
      listed('XTG-2024-002', { ...ELIGIBLE_FARMER, name: 'Hội Phụ nữ', address: 'Trà Đốc' }),
    ];
    await open({ nominees });
    await type(officer.nominees.search, 'tra giac');
    expect(cardNames()).toEqual(['Hội Nông dân xã Trà Giác']);
    await type(officer.nominees.search, 'doc TRA');
    expect(cardNames()).toEqual(['Hội Phụ nữ']);
    await settle(800);
    expect(spoken()).toBe(officer.nominees.count(1, 2));
    await type(officer.nominees.search, 'khong co');
    expect(shown()).toContain(officer.nominees.nothing);
    await press(officer.nominees.clear);
    expect(cardNames()).toHaveLength(2);
  });

  test('verdict, status, movement and year narrow the list', async () => {
    await open();
    await press(officer.nominees.filter);
    await select(officer.nominees.verdict, 'eligible');
    expect(cardNames()).toEqual([RETURNED, FARMER, SUBMITTED]);
    await select(officer.nominees.status, officer.nominees.states.submitted);
    expect(cardNames()).toEqual([SUBMITTED]);
    expect(hasButton(officer.nominees.filterOn(2))).toBe(true);
    await press(officer.nominees.clear);
    await select(officer.nominees.movement, 'DVK – Dân vận khéo');
    expect(cardNames()).toEqual([BEGUN]);
    await press(officer.nominees.clear);
    await select(officer.year, '2024');
    expect(cardNames()).toHaveLength(4);
  });

  test('an empty unit is told what to do first', async () => {
    await open({ nominees: [], rows: { used: 0, total: 100 } });
    expect(shown()).toContain(officer.nominees.emptyTitle);
    expect(shown()).toContain(officer.nominees.emptyHelp);
  });

  test('a full tab offers no more rows and says what to do', async () => {
    await open({ rows: { used: 100, total: 100 } });
    expect(button(officer.nominees.add).getAttribute('aria-disabled')).toBe('true');
    expect(shown()).toContain(officer.nominees.full);
    await press(officer.nominees.add);
    expect(shown()).not.toContain(words.form.groups.who);
  });

  test('a row typed into the tab without an ID is given one at a press, and can be worked on from then on', async () => {
    const { server } = await open({ nominees: [listed('', { ...ELIGIBLE_FARMER, name: 'Gõ tay' })] });
    expect(card('Gõ tay').textContent).toContain(officer.nominees.noId);
    expect(within(card('Gõ tay')).getAllByRole('button')).toHaveLength(1);
    server.answer({
      'nominee.identify': () => said({ ids: [{ row: 30, id: 'XTG-2024-009' }] }, 'Đã cấp mã.'),
    });
    await press(inCard('Gõ tay', officer.nominees.identify));
    expect(shown()).toContain('Đã cấp mã.');
    await press(inCard('Gõ tay', officer.nominees.submit));
    expect(server.inputsOf('nominee.submit')).toEqual([{ unit: 'XTG', id: 'XTG-2024-009' }]);
  });
});

describe('a file’s way', () => {
  test('an eligible nominee is submitted from the list with one call, and shows it', async () => {
    const { server } = await open();
    await press(inCard(FARMER, officer.nominees.submit));
    expect(server.inputsOf('nominee.submit')).toEqual([{ unit: 'XTG', id: 'XTG-2024-001' }]);
    expect(card(FARMER).textContent).toContain(officer.nominees.states.submitted);
    expect(shown()).toContain('Đã nộp hồ sơ: Hộ ông Hồ Văn Thử');
  });

  test('a second press while the first is under way submits nothing again', async () => {
    const { server } = await open();
    const slow = held<'nominee.submit'>();
    server.answer({ 'nominee.submit': slow.answer });
    const submit = button(inCard(FARMER, officer.nominees.submit));
    fireEvent.click(submit);
    fireEvent.click(submit);
    await settle();
    fireEvent.click(submit);
    await settle();
    expect(server.inputsOf('nominee.submit')).toHaveLength(1);
    slow.give(said({ id: 'XTG-2024-001' }, 'Đã nộp.'));
    await settle();
    expect(card(FARMER).textContent).toContain(officer.nominees.states.submitted);
  });

  test('a submission that is refused opens the form at the first thing in its way', async () => {
    const { server } = await open();
    const hindrances = [{ key: 'evidence', mark: 'fail', label: 'Có đường dẫn minh chứng' }] as const;
    server.answer({
      'nominee.submit': () => refused({ code: 'notReady', name: FARMER, hindrances }, 'Chưa nộp được hồ sơ.'),
    });
    await press(inCard(FARMER, officer.nominees.submit));
    await settle(60);
    expect(shown()).toContain('Chưa nộp được hồ sơ.');
    expect(focused()).toBe('field-evidence');
  });

  test('a submitted file is withdrawn, and is a draft again', async () => {
    const { server } = await open();
    await press(inCard(SUBMITTED, officer.nominees.withdraw));
    expect(server.inputsOf('nominee.withdraw')).toEqual([{ unit: 'XTG', id: 'XTG-2024-002' }]);
    expect(card(SUBMITTED).textContent).toContain(officer.nominees.states.draft);
  });

  test('a withdrawal the office has overtaken says why it was refused, and changes nothing', async () => {
    const { server } = await open();
    const reason = { code: 'decided', name: SUBMITTED, status: 'Đủ điều kiện' } as const;
    server.answer({ 'nominee.withdraw': () => refused(reason, 'Phòng Nội vụ đã kết luận.') });
    await press(inCard(SUBMITTED, officer.nominees.withdraw));
    expect(shown()).toContain('Phòng Nội vụ đã kết luận.');
    expect(card(SUBMITTED).textContent).toContain(officer.nominees.states.submitted);
  });

  test('what the office has decided can be viewed and not edited', async () => {
    const status = 'Tạm dừng: Đang có đơn thư';
    await open({ nominees: [listed('XTG-2024-001', ELIGIBLE_FARMER, { status, submitted: true })] });
    expect(card(FARMER).textContent).toContain(officer.nominees.decided('Tạm dừng'));
    expect(card(FARMER).textContent).toContain('Đang có đơn thư');
    expect(hasButton(inCard(FARMER, officer.nominees.remove))).toBe(false);
    await press(inCard(FARMER, officer.nominees.view));
    expect(shown()).toContain(words.form.decided('Tạm dừng'));
    expect(field(/^Tên/).readOnly).toBe(true);
    expect(hasButton(words.form.save)).toBe(false);
  });

  test('removing asks first, by name, and the focus goes on in the list', async () => {
    const { server } = await open();
    await press(inCard(BEGUN, officer.nominees.remove));
    const dialog = screen.getByRole('dialog', { name: officer.nominees.removeTitle });
    expect(dialog.textContent).toContain(BEGUN);
    fireEvent.click(within(dialog).getByRole('button', { name: words.shell.cancel }));
    await settle();
    expect(server.inputsOf('nominee.remove')).toEqual([]);
    await press(inCard(BEGUN, officer.nominees.remove));
    const again = screen.getByRole('dialog');
    fireEvent.click(within(again).getByRole('button', { name: officer.nominees.removeYes }));
    await settle(80);
    expect(server.inputsOf('nominee.remove')).toEqual([{ unit: 'XTG', id: 'XTG-2024-004' }]);
    expect(cardNames()).toEqual([RETURNED, FARMER, SUBMITTED]);
    expect(focused()).toBe('nominees-title');
  });
});

describe('around the list', () => {
  test('the import dialog opens for this unit, and coming back reloads the list once', async () => {
    const { server, unit } = await open();
    await press(officer.nominees.import);
    expect(server.imports).toEqual(['XTG']);
    unit.home = homeOf({ nominees: [listed('XTG-2024-009', { ...ELIGIBLE_FARMER, name: 'Từ Excel' })] });
    act(() => void window.dispatchEvent(new Event('focus')));
    await settle();
    expect(cardNames()).toEqual(['Từ Excel']);
    act(() => void window.dispatchEvent(new Event('focus')));
    await settle();
    expect(server.inputsOf('unit.home')).toHaveLength(2);
  });

  test('going to the unit’s tab asks the server to show it', async () => {
    const { server } = await open();
    await press(officer.goToTab);
    expect(server.inputsOf('unit.open')).toEqual([{ unit: 'XTG' }]);
  });

  test('a reload that fails leaves the list as it was, and can be tried again', async () => {
    const { server } = await open();
    server.answer({ 'unit.home': () => refused({ code: 'serviceBusy' }, 'Google đang bận.') });
    await press(officer.refresh);
    expect(shown()).toContain('Google đang bận.');
    expect(cardNames()).toHaveLength(4);
    server.answer({ 'unit.home': () => said(homeOf({ nominees: [] })) });
    await press(words.shell.retry);
    expect(shown()).not.toContain('Google đang bận.');
    expect(shown()).toContain(officer.nominees.emptyTitle);
  });
});
