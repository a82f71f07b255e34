import { LANGUAGES } from '../../src/catalogue/settings.ts';
import { COMMON_TARGETS, STATUSES } from '../../src/catalogue/terms.ts';
import type { Notice, RefusalReason } from '../../src/commands/notices.ts';
import { messagesFor } from '../../src/messages/index.ts';
import type { Messages } from '../../src/messages/type.ts';
import { hindrances, LACKS, NOTICES, REFUSALS } from './noticeSamples.ts';
import { settingNotes, textsOf } from './texts.ts';

const sayNotice = (messages: Messages, notice: Notice): string =>
  (messages.notice[notice.code] as (each: Notice) => string)(notice);
const sayRefusal = (messages: Messages, reason: RefusalReason): string =>
  (messages.refusal[reason.code] as (each: RefusalReason) => string)(reason);

/** Every message that takes parameters, with parameters of each sort. */
function spokenTexts(messages: Messages): string[] {
  const { mail, fault, dialog } = messages;
  const found = ['', 'abc', '0.95', '2025-12-31'];
  return [
    ...Object.values(NOTICES)
      .flat()
      .map((each) => sayNotice(messages, each)),
    ...Object.values(REFUSALS)
      .flat()
      .map((each) => sayRefusal(messages, each)),
    ...Object.values(fault).flatMap((say) => found.map(say)),
    messages.badCell('Tiêu chí', 'H12', 'Ngưỡng', fault.thresholdNotNumber('abc')),
    messages.more(4),
    messages.bug('R-7F3A'),
    dialog.sendQuestion('…'),
    messages.summary.title(2024),
    messages.summary.compiled('15/11/2024 08:00', 'an@example.vn'),
    messages.leadership.title(2024),
    ...[['Trà Giác'], ['Trà Giác', 'Trà Bui', 'Trà Ka']].map((units) => mail.reminderSubject(3, 2024, units)),
    mail.testSubject('…'),
    ...['', 'Hồ Văn Mẫu'].map(mail.greeting),
    ...(['plan', 'nominees', 'report', 'followUp'] as const).map((campaign) => mail.duty(campaign, 2024)),
    ...[3, 1, 0, -2].map((days) => mail.due(days, '2024-11-15')),
    ...LACKS.map(mail.lack),
    mail.nominee('', []),
    mail.changed('Hồ Văn Mẫu'),
    mail.seeTab('Hồ Văn Mẫu'),
    ...['', 'Thiếu chữ ký'].map((reason) => mail.returned('Hồ Văn Mẫu', reason)),
    mail.nominee('Hồ Văn Mẫu', hindrances),
    mail.more(3),
    mail.openTab('Trà Giác'),
    mail.footer('Phòng Nội vụ'),
    mail.digestSubject('2024-11-15'),
    ...[0, 3].map((waiting) => mail.digestIntro(10, waiting)),
    mail.digestLine('Trà Giác', ['một việc']),
    mail.leadershipSubject(2024),
    mail.leadershipIntro(2024),
  ];
}

describe.each(LANGUAGES)('in %s', (language) => {
  const messages = messagesFor(language);

  test('every notice, refusal, fault and mail renders without a gap', () => {
    for (const text of spokenTexts(messages)) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|null|NaN|[{}]|\[object|function/);
      expect(text).not.toMatch(/ {2}|\.\.(?!\.)| [.,;:]|“”|\(\)/);
    }
  });

  test('a quiet notice says nothing', () => {
    expect(messages.notice.quiet({ code: 'quiet' })).toBe('');
  });

  test('no text shouts, and every text is NFC', () => {
    for (const text of [...textsOf(messages), ...spokenTexts(messages)]) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/![^A-Z]|!$/);
    }
  });

  test('tab titles may name sheets, and no two static tabs share one', () => {
    const titles = Object.values(messages.tabs).map(({ title }) => title);
    for (const title of titles) expect(title).toMatch(/^[^:\\/?*[\]']{1,60}$/);
    const folded = titles.map((title) => title.toLocaleLowerCase('vi'));
    expect(new Set(folded).size).toBe(folded.length);
  });

  test('tabs of which there are many carry their parameter, the others none', () => {
    const many = Object.entries(messages.tabs).filter(([, { title }]) => title.includes('{p}'));
    expect(many.map(([id]) => id)).toEqual(['summary', 'leadership', 'period', 'oldLog', 'unit']);
  });

  test('headers of the unit’s tab are short and all different', () => {
    for (const { columns } of Object.values(messages.tabs.unit.blocks)) {
      const headers = Object.values<string | readonly [string, string]>(columns).map((word) =>
        typeof word === 'string' ? word : word[0],
      );
      expect(new Set(headers).size).toBe(headers.length);
      for (const header of headers) expect(header.length).toBeLessThanOrEqual(25);
    }
  });

  test('words inside formulas hold no straight double quote and fit a literal', () => {
    for (const word of Object.values(messages.inFormulas)) {
      expect(word).not.toContain('"');
      expect(word.length).toBeLessThan(120);
    }
  });

  test('a refusal names columns by their headers, not by their keys', () => {
    const [header = ''] = textsOf(messages.tabs.unit.blocks.nominees.columns.minutesDate);
    const text = messages.refusal.badInput({ code: 'badInput', field: 'fields.minutesDate' });
    expect(text).toContain(header);
    expect(text).not.toContain('minutesDate');
  });

  test('the settings that come filled in say their default', () => {
    for (const note of settingNotes(messages)) expect(note).toMatch(/Mặc định|Default/);
  });
});

describe('Vietnamese', () => {
  const vi = messagesFor('vi');

  test('tabs are named as the product names them', () => {
    expect(Object.values(vi.tabs).map(({ title }) => title)).toEqual([
      'Hướng dẫn',
      'Cấu hình',
      'Đơn vị',
      'Phong trào',
      'Tiêu chí',
      'Mức khen thưởng',
      'Hồ sơ',
      'Kế hoạch, báo cáo',
      'Khen thưởng',
      'Tổng hợp {p}',
      'Báo cáo lãnh đạo {p}',
      'Giai đoạn {p}',
      'Công khai',
      'Lưu trữ',
      'Sao lưu',
      'Sổ nhắc hạn',
      'Nhật ký',
      'Nhật ký đến {p}',
      'Việc đang làm',
      '{p}',
    ]);
  });

  test('a due date says how many days are left, that it is today, or how late it is', () => {
    expect(vi.mail.due(3, '2024-11-15')).toBe('còn 3 ngày (hạn 15/11/2024)');
    expect(vi.mail.due(0, '2024-11-15')).toBe('hạn cuối là hôm nay (15/11/2024)');
    expect(vi.mail.due(-2, '2024-11-15')).toBe('đã quá hạn 2 ngày (hạn 15/11/2024)');
  });

  test('what a nominee lacks is named, missing things before failed ones', () => {
    expect(vi.mail.nominee('Hồ Văn Mẫu', hindrances)).toBe(
      'Hồ Văn Mẫu – Còn thiếu: Có đường dẫn minh chứng. Chưa đạt: Năm phải đang mở và nằm trong thời gian của phong trào; TC3. Có sản phẩm, minh chứng',
    );
  });

  test('unfinished nominees are told apart, without empty counts', () => {
    expect(LACKS.map(vi.mail.lack).at(-1)).toBe(
      'Trong 12 đề cử còn 5 hồ sơ chưa xong: 2 chưa đủ điều kiện, 1 đủ điều kiện nhưng chưa nộp, 1 đã sửa sau khi nộp nên phải nộp lại, 1 bị trả lại, chưa nộp lại.',
    );
  });

  test('numbers and days in a bad cell are written the Vietnamese way', () => {
    expect(vi.fault.thresholdNotPercent('0.95')).toContain('“0,95”');
    expect(vi.fault.windowUpsideDown('2025-12-31')).toContain('“31/12/2025”');
  });

  test('a duplicate’s warning begins with the word its colour looks for', () => {
    expect(vi.inFormulas.duplicate).toMatch(/^Trùng/);
  });

  test('what the status formula says begins with no decision of the office', () => {
    const { waiting, draft, blocked } = vi.inFormulas;
    const decisions = STATUSES.filter((status) => status !== 'Nháp' && status !== 'Đã nộp');
    for (const word of [waiting, draft, blocked]) expect(decisions).not.toContain(word.split(':', 1)[0]);
  });

  test('common criteria columns carry the names that Tiêu chí offers', () => {
    const columns = vi.tabs.unit.blocks.nominees.columns;
    for (const { code, label } of COMMON_TARGETS) expect(columns[code][0]).toBe(label);
  });
});
