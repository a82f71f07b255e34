/** Mails as HTML and as plain text from one outline, so that both say the same. Every text is escaped here. */
import { cutTo, soundText, utf8Bytes } from '../domain/texts.ts';
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

/** What people wrote, on one line: no line of theirs passes for one of ours. */
const oneLine = (text: string): string => soundText(text).replace(/\s+/g, ' ').trim();

/** Google takes no subject of more than 250 characters. */
const LONGEST_SUBJECT = 240;
/** One line without control characters: what a subject may be. */
export const headerText = (text: string): string => cutTo(oneLine(text), LONGEST_SUBJECT);

/** Of HTML and text together; Google takes 200 KB. */
const LARGEST_MAIL = 180 * 1024;
/** Of one text in a mail; where the whole is too large, the first of the tighter ones under which it may go. */
const LONGEST_TEXT = 1000;
const TIGHTER = [200, 60, 20];

export function composeMail(to: string, subject: string, parts: readonly Part[]): Mail {
  let mail = composed(to, subject, parts, LONGEST_TEXT);
  for (const most of TIGHTER) {
    if (utf8Bytes(mail.html) + utf8Bytes(mail.text) <= LARGEST_MAIL) break;
    mail = composed(to, subject, parts, most);
  }
  return mail;
}

function composed(to: string, subject: string, given: readonly Part[], most: number): Mail {
  const parts = given.map((part) => soundPart(part, (text) => cutTo(oneLine(text), most)));
  return {
    to,
    subject: headerText(subject),
    html: `<div style="font-family:Arial,sans-serif;font-size:14px;line-height:1.5;color:#202124;max-width:640px">${parts.map(asHtml).join('')}</div>`,
    text: parts.map(asText).join('\n\n'),
  };
}

function soundPart(part: Part, sound: (text: string) => string): Part {
  switch (part.kind) {
    case 'list':
      return { ...part, items: part.items.map(sound) };
    case 'table':
      return { ...part, rows: part.rows.map((row) => row.map(sound)) };
    default:
      return { ...part, text: sound(part.text) };
  }
}

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
