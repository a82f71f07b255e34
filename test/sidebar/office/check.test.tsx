/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { Failure } from '../../../sidebar/server.ts';
import type { Language } from '../../../src/catalogue/settings.ts';
import { told } from '../../../src/commands/findingWords.ts';
import type { Finding } from '../../../src/commands/systemCheck.ts';
import { messagesFor } from '../../../src/messages/index.ts';
import { type Answers, fakeServer, held, refused, said } from '../fakeServer.ts';
import { renderPage } from './desk.tsx';
import { office, STALE } from './district.ts';
import { axeFindings, lendDialogs } from './screen.ts';

beforeAll(lendDialogs);
afterEach(cleanup);

const OWNER = 'chutep@huyen.example';
const good = (code: Finding['code'], params: Finding['params'] = {}): Finding => ({
  code,
  level: 'ok',
  params,
  remedy: null,
  mine: false,
});
const MISSING: Finding = {
  code: 'tabsMissing',
  level: 'bad',
  params: { count: 12, names: ['Xã Trà Bui', 'Xã Trà Ka'] },
  remedy: 'setup',
  mine: false,
};
const UNSENT: Finding = {
  code: 'lastReminders',
  level: 'warn',
  params: { day: '' },
  remedy: 'reminders.send',
  mine: true,
};
const state = (...findings: Finding[]) => stateIn('vi', findings);
const stateIn = (language: Language, findings: readonly Finding[]) =>
  said({ owner: OWNER, findings: findings.map((finding) => told(finding, messagesFor(language))) });

function open(answers: Answers, language: Language = 'vi') {
  const server = fakeServer({ 'session.start': () => said(office), ...answers });
  renderPage(server, { view: 'check' }, language);
  return server;
}
const item = (title: string) =>
  within(screen.getByRole('heading', { name: title }).closest('li') ?? document.body);

describe('the system check', () => {
  test('tells the worst first, each with its level in words, and keeps what is well folded away', async () => {
    open({ 'system.check': () => state(good('setUp'), STALE, MISSING) });
    expect((await screen.findAllByText(/1 mục cần sửa, 1 mục nên xem/)).length).toBeGreaterThan(0);
    const titles = screen.getAllByRole('heading', { level: 2, hidden: true }).map((each) => each.textContent);
    expect(titles).toEqual(['Các trang', 'Cập nhật Hồ sơ hằng ngày', 'Thiết lập']);
    expect(item('Các trang').getByText('Cần sửa')).toBeTruthy();
    expect(item('Các trang').getByText(/Xã Trà Bui, Xã Trà Ka và 10 mục khác/)).toBeTruthy();
    expect(screen.getByText('1 mục tốt')).toBeTruthy();
  });

  test.each([
    ['vi', [MISSING], 'Đã kiểm tra 1 mục: 1 mục cần sửa.'],
    ['vi', [STALE, UNSENT], 'Đã kiểm tra 2 mục: 2 mục nên xem.'],
    ['en', [MISSING], '1 thing checked: 1 to be mended.'],
    ['en', [STALE, UNSENT], '2 things checked: 2 worth a look.'],
  ] as const)('counts in %s only what there is: %#', async (language, found, summary) => {
    open({ 'system.check': () => state(...found) }, language);
    expect((await screen.findAllByText(summary)).length).toBeGreaterThan(0);
  });

  test('names who can mend what this account may not, and offers a button for what it may', async () => {
    open({ 'system.check': () => state(MISSING, STALE) });
    await screen.findByRole('heading', { name: 'Các trang' });
    expect(item('Các trang').queryByRole('button')).toBeNull();
    expect(item('Các trang').getByText(`Chủ tệp làm được việc này: ${OWNER}.`)).toBeTruthy();
    expect(item('Cập nhật Hồ sơ hằng ngày').getByRole('button', { name: /^Cập nhật Hồ sơ/ })).toBeTruthy();
  });

  test('mends once however often it is pressed, and looks again', async () => {
    const mending = held<'register.refresh'>();
    const server = open({ 'system.check': () => state(STALE), 'register.refresh': mending.answer });
    const mend = await screen.findByRole('button', { name: /^Cập nhật Hồ sơ/ });
    fireEvent.click(mend);
    fireEvent.click(mend);
    server.answer({ 'system.check': () => state(good('lastRegister', { day: '2024-10-20' })) });
    mending.give(said({ units: 45, nominees: 180, tallies: [] }, 'Đã cập nhật trang Hồ sơ.'));
    expect((await screen.findAllByText('Đã kiểm tra 1 mục: mọi thứ đều tốt.')).length).toBeGreaterThan(0);
    expect(screen.getAllByText('Đã cập nhật trang Hồ sơ.').length).toBeGreaterThan(0);
    expect(server.inputsOf('register.refresh')).toHaveLength(1);
  });

  test('says why a remedy did not work, and still looks again', async () => {
    const server = open({
      'system.check': () => state({ ...MISSING, mine: true }),
      setup: () => refused({ code: 'notOwner', owner: OWNER }, 'Lệnh này chỉ chạy bằng tài khoản chủ tệp.'),
    });
    fireEvent.click(await screen.findByRole('button', { name: /^Thiết lập lại/ }));
    expect((await screen.findAllByText(/chỉ chạy bằng tài khoản chủ tệp/)).length).toBeGreaterThan(0);
    await waitFor(() => expect(server.inputsOf('system.check')).toHaveLength(2));
  });

  test('shows the mails before any is sent', async () => {
    const server = open({
      'system.check': () => state(UNSENT),
      'reminders.preview': () => said({ mails: [] }, 'Không có thư.'),
    });
    fireEvent.click(await screen.findByRole('button', { name: /^Xem thư cần gửi/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Xem trước' }));
    expect((await screen.findAllByText('Không có thư.')).length).toBeGreaterThan(0);
    expect(server.inputsOf('reminders.send')).toEqual([]);
  });

  test('that cannot be made says so and can be tried again', async () => {
    const server = open({
      'system.check': () => {
        throw new Failure('timeout', '');
      },
    });
    expect(await screen.findByText('Chờ quá lâu mà chưa có trả lời')).toBeTruthy();
    server.answer({ 'system.check': () => state(good('setUp')) });
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect((await screen.findAllByText('Đã kiểm tra 1 mục: mọi thứ đều tốt.')).length).toBeGreaterThan(0);
  });
});

test('every finding has its words in both languages, well or not, and axe finds nothing', async () => {
  for (const language of ['vi', 'en'] as const) {
    const { findings } = messagesFor(language);
    const codes = Object.keys(findings) as Finding['code'][];
    const params = {
      ...{
        count: 12,
        names: ['A', 'B'],
        emails: ['a@example.vn'],
        zone: 'Etc/UTC',
        locale: 'en_US',
        wanted: 'Asia/Ho_Chi_Minh',
      },
      ...{ named: '', fileOwner: OWNER, minutes: 200, day: '2024-10-15', left: 3, reserve: 20 },
    };
    const all = codes.flatMap((code): Finding[] => [{ ...good(code, params), level: 'bad' }]);
    open({ 'system.check': () => stateIn(language, all) }, language);
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(codes.length));
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
    expect(await axeFindings()).toEqual([]);
    cleanup();
  }
});
