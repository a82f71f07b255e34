/** Mails as HTML and as plain text from one outline, so that both say the same. Every text is escaped here. */
import type { Mail } from './define.ts';

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head?: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'small'; readonly text: string };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** One line without control characters: what a subject and an address may be. */
export const headerText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 240);

export const composeMail = (to: string, subject: string, parts: readonly Part[]): Mail => ({
  to,
  subject: headerText(subject),
  html: `<div style="font-family:Arial,sans-serif;font-size:14px;line-height:1.5;color:#202124;max-width:640px">${parts.map(asHtml).join('')}</div>`,
  text: parts.map(asText).join('\n\n'),
});

const CELL = 'padding:4px 12px 4px 0;border-bottom:1px solid #dadce0';

function asHtml(part: Part): string {
  switch (part.kind) {
    case 'text':
      return `<p>${escapeHtml(part.text)}</p>`;
    case 'heading':
      return `<h3 style="font-size:15px;margin:18px 0 4px">${escapeHtml(part.text)}</h3>`;
    case 'list':
      return `<ul style="margin:4px 0;padding-left:20px">${part.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'table': {
      const rowOf = (tag: 'td' | 'th', row: readonly string[]): string =>
        `<tr>${row.map((cell) => `<${tag} style="${CELL};text-align:left">${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
      const head = part.head === undefined ? '' : rowOf('th', part.head);
      return `<table style="border-collapse:collapse">${head}${part.rows.map((row) => rowOf('td', row)).join('')}</table>`;
    }
    case 'link':
      return `<p><a href="${escapeHtml(part.url)}" style="color:#1a56b0">${escapeHtml(part.text)}</a></p>`;
    case 'small':
      return `<p style="font-size:12px;color:#5f6368">${escapeHtml(part.text)}</p>`;
  }
}

function asText(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return part.text.toLocaleUpperCase('vi');
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return part.rows.map((row) => asTextRow(row, part.head)).join('\n');
    case 'link':
      return `${part.text}: ${part.url}`;
    default:
      return part.text;
  }
}

/** "Name: value", or under a head "Name: value; head: value …", without empty cells. */
function asTextRow(
  [name = '', value = '', ...rest]: readonly string[],
  head: readonly string[] = [],
): string {
  const others = rest.flatMap((cell, index) => (cell === '' ? [] : [`${head[index + 2] ?? ''}: ${cell}`]));
  return [`${name}: ${value}`, ...others].join('; ');
}
