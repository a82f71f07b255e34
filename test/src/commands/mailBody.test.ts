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
