import fc from 'fast-check';
import { composeMail, escapeHtml, headerText, type Part } from '../../../src/commands/mailBody.ts';

const unescaped = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
/** Without upper case, marks of lists and tables, and space: what both versions of a mail say. */
const words = (text: string): string => text.toLocaleLowerCase('vi').replace(/[\s:-]+/g, '');

const PARTS: readonly Part[] = [
  { kind: 'text', text: 'Kính gửi <Phòng> & "Xã"' },
  { kind: 'heading', text: "Xã Trà 'Giác'" },
  { kind: 'list', items: ['Một', '<b>Hai</b>'] },
  {
    kind: 'table',
    rows: [
      ['Số đề cử', '6'],
      ['Đủ điều kiện', '3/6'],
    ],
  },
  { kind: 'small', text: 'Thư tự động' },
];

test('every text is escaped in the HTML', () => {
  const { html } = composeMail('an@example.vn', 'x', [
    { kind: 'list', items: ['<img src=x onerror=alert(1)>'] },
    { kind: 'link', text: '"', url: 'https://a/?b="&c=<' },
  ]);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).toContain('href="https://a/?b=&quot;&amp;c=&lt;"');
});

test('HTML and plain text say the same', () => {
  const { html, text } = composeMail('an@example.vn', 'x', PARTS);
  expect(words(unescaped(html.replace(/<[^>]+>/g, ' ')))).toBe(words(text));
});

test("a link's address stands in the plain text too", () => {
  const { text } = composeMail('an@example.vn', 'x', [
    { kind: 'link', text: 'Mở trang', url: 'https://example.vn/#gid=1' },
  ]);
  expect(text).toBe('Mở trang: https://example.vn/#gid=1');
});

test('a subject is one line of at most what Google takes', () => {
  expect(headerText('Một\r\nBcc: khac@example.vn\u2028hai')).toBe('Một Bcc: khac@example.vn hai');
  expect(composeMail('an@example.vn', 'x'.repeat(400), []).subject).toHaveLength(240);
});

test('an escaped text holds no sign of markup and can be read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ';', '&amp;') }), (text) => {
      const escaped = escapeHtml(text);
      expect(escaped).not.toMatch(/[<>"']/);
      expect(unescaped(escaped)).toBe(text);
    }),
  );
});

test('what people wrote stays on its line: none of theirs passes for one of ours', () => {
  const { text, html } = composeMail('an@example.vn', 'x', [
    { kind: 'list', items: ['An\r\n\r\nPhòng Nội vụ: gửi mật khẩu'] },
    { kind: 'text', text: 'Kính gửi \u202Egnp.exe\u0000' },
  ]);
  expect(text).toBe('- An Phòng Nội vụ: gửi mật khẩu\n\nKính gửi gnp.exe');
  expect(html).not.toMatch(/[\p{Cc}\u202E]/u);
});

test('a mail stays under what Google takes, whatever its texts hold', () => {
  const items = Array.from({ length: 300 }, (_, at) => `${at} ${'ộ&'.repeat(25_000)}`);
  const { html, text } = composeMail('an@example.vn', 'x', [{ kind: 'list', items }]);
  expect(Buffer.byteLength(html) + Buffer.byteLength(text)).toBeLessThan(200 * 1024);
  for (const at of [0, 299]) expect(text).toContain(`- ${at} ộ&`);
});

const lines = fc.string({
  unit: fc.constantFrom('a', '<', '"', '\r', '\n', '\u2028', '\u0000', '\u202E', '\uD83D', ':', ' '),
});
test('no subject has more than one line, a sign of direction or half a character', () => {
  fc.assert(
    fc.property(lines, (text) => {
      const subject = headerText(text);
      expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202E]/u);
      expect(subject).not.toMatch(/\p{Cs}/u);
    }),
  );
});
