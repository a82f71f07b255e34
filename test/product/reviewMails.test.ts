/** Mails that tell officers of returned files and of files on hold: each decision once. */
import type { SentMail } from '../../host/index.ts';
import { MENU, MINUTE, type Reply } from './office.ts';
import { openPages, type Pages } from './pages.ts';
import { ledger, to } from './season.ts';
import { typeRow } from './tabs.ts';

let pages: Pages;
beforeAll(() => {
  pages = openPages();
});
const ask = (command: string, input: object = {}): Reply =>
  pages.office.ask(pages.office.owner, command, input);
const submitted = (name: string): string => {
  const { id } = pages.save({ name }).data;
  pages.office.ask(pages.officer, 'nominee.submit', { id });
  pages.office.click(MENU.refresh);
  return id;
};
const decide = (id: string, status: string, reason: string): void => {
  const file = ask('review.list').data.files.find((each: { id: string }) => each.id === id);
  expect(
    ask('review.decide', { files: [{ id, fingerprint: file.fingerprint }], to: status, reason }),
  ).toMatchObject({ ok: true });
};
/** Mails that left while this was done. */
const during = (act: () => void): SentMail[] => {
  const before = pages.office.host.outbox.length;
  act();
  return pages.office.host.outbox.slice(before);
};
const GIAC_ONE = 'giac@example.vn';
const GIAC_TWO = 'giac2@example.vn';

test('a returned file and one on hold are told to every officer of the unit, in one mail each, once', () => {
  decide(submitted('Hồ <b>Trả</b>'), 'Trả lại', 'thiếu biên bản & ảnh');
  decide(submitted('Hồ Dừng'), 'Tạm dừng', 'đang có đơn thư');
  const mails = during(() =>
    expect(ask('returns.send')).toMatchObject({ ok: true, data: { sent: 2, waiting: 0 } }),
  );
  expect(mails.map((mail) => mail.to)).toEqual([[GIAC_ONE], [GIAC_TWO]]);
  const [mail] = mails;
  for (const text of [
    'Hồ <b>Trả</b>',
    'thiếu biên bản & ảnh',
    'Hồ Dừng',
    'đang có đơn thư',
    'Nộp lại',
    'Xã Trà Giác',
  ])
    expect(mail?.body).toContain(text);
  expect(mail?.htmlBody).toContain('Hồ &lt;b&gt;Trả&lt;/b&gt; – Trả lại. Lý do: thiếu biên bản &amp; ảnh');
  expect(mail?.htmlBody).toMatch(/href="[^"]+#gid=\d+"/);
  expect(mail?.body).not.toContain('example.vn/minh-chung');
  const rows = ledger(pages.office).filter((row) => row.campaign === 'returned');
  expect(rows).toHaveLength(4);
  expect(rows.every((row) => row.state === 'SENT' && row.unit === 'X01')).toBe(true);
  expect(during(() => ask('returns.send'))).toEqual([]);
});

test('a file returned a second time on the same day is told a second time', () => {
  const id = submitted('Trả Hai Lần');
  decide(id, 'Trả lại', 'lần một');
  expect(during(() => ask('returns.send'))).toHaveLength(2);
  pages.office.ask(pages.officer, 'nominee.submit', { id });
  pages.office.click(MENU.refresh);
  decide(id, 'Trả lại', 'lần hai');
  const [mail] = during(() => ask('returns.send'));
  expect(mail?.body).toContain('lần hai');
  expect(mail?.body).not.toContain('lần một');
});

test('nothing is told of a file that was submitted again before the mail went out', () => {
  const id = submitted('Nộp Lại Kịp');
  decide(id, 'Trả lại', 'thiếu ảnh');
  pages.office.ask(pages.officer, 'nominee.submit', { id });
  pages.office.click(MENU.refresh);
  expect(during(() => ask('returns.send'))).toEqual([]);
});

test("the owner's tick sends what is owed, also of a decision that was typed, and once", () => {
  const id = submitted('Gõ Trong Sổ');
  pages.office.host.clock.advance(15 * MINUTE);
  typeRow(pages.office.owner, 'Hồ sơ', 'register', pages.registered(id).index, {
    reason: 'thiếu số',
    status: 'Trả lại',
  });
  const mails = during(() => pages.office.host.clock.advance(15 * MINUTE));
  expect(to(mails, GIAC_ONE).map((mail) => mail.subject)).toEqual([
    '[Thi đua] Hồ sơ cần xem lại: Gõ Trong Sổ',
  ]);
  expect(during(() => pages.office.host.clock.advance(30 * MINUTE))).toEqual([]);
});

test('such a mail does not keep the day’s reminder from the same person', () => {
  // Thirty days before the plan is due, half an hour before the day's mails.
  pages.office.host.clock.set('2024-03-01T06:30:00+07:00');
  decide(submitted('Cùng Ngày'), 'Trả lại', 'thiếu ảnh');
  expect(
    to(
      during(() => ask('returns.send')),
      GIAC_ONE,
    ),
  ).toHaveLength(1);
  const mails = to(
    during(() => pages.office.host.clock.advance(50 * MINUTE)),
    GIAC_ONE,
  );
  expect(mails.map((mail) => mail.subject)).toEqual([expect.stringContaining('còn 30 ngày')]);
});

test('what the quota leaves is told to wait, and goes out on another day', () => {
  pages.office.host.clock.set('2024-03-05T09:00:00+07:00');
  const id = submitted('Hết Hạn Mức');
  decide(id, 'Trả lại', 'thiếu ảnh');
  pages.office.setting('mailReserve', '100000');
  const reply = ask('returns.send');
  expect(reply).toMatchObject({ ok: true, data: [] });
  expect(reply.message).toMatch(/2 thư để sang ngày sau/);
  pages.office.setting('mailReserve', '5');
  expect(during(() => ask('returns.send'))).toHaveLength(2);
});

test('only the office sends them', () => {
  expect(pages.office.ask(pages.officer, 'returns.send')).toMatchObject({ ok: false, code: 'notAllowed' });
});
