import { formatText } from '../number-format.ts';
import type { Locale } from '../odoo.ts';
import { BLANK } from '../odoo.ts';
import { define, defineEach, defineEachRaw, exactly } from './define.ts';
import { Failure, flatten, NOTHING, requireValue, toBoolean, toNumber, toText, type Value } from './value.ts';

type TextOf = (text: string, rest: readonly Value[], locale: Locale) => string | number | boolean;

function defineText(name: string, least: number, most: number, compute: TextOf): void {
  defineEach(name, { least, most }, ([first = NOTHING, ...rest], { locale }) => ({
    value: compute(toText(first, locale), rest, locale),
  }));
}

function count(value: Value | undefined, standard: number, locale: Locale): number {
  const number = value === undefined ? standard : Math.trunc(toNumber(value, locale));
  if (number < 0) throw new Failure('#VALUE!', 'The number of characters is negative');
  return number;
}

function find(wanted: string, [text = NOTHING, from]: readonly Value[], locale: Locale): number {
  const start = from === undefined ? 1 : Math.trunc(toNumber(from, locale));
  if (start < 1) throw new Failure('#VALUE!', 'FIND counts from 1');
  const place = toText(text, locale).indexOf(wanted, start - 1);
  if (place < 0) throw new Failure('#VALUE!', `Did not find '${wanted}'`);
  return place + 1;
}

function substitute(
  text: string,
  [from = NOTHING, to = NOTHING, which]: readonly Value[],
  locale: Locale,
): string {
  const [old, fresh] = [toText(from, locale), toText(to, locale)];
  if (old === '') return text;
  const parts = text.split(old);
  if (which === undefined) return parts.join(fresh);
  const number = Math.trunc(toNumber(which, locale));
  if (number < 1) throw new Failure('#VALUE!', 'SUBSTITUTE counts from 1');
  if (number >= parts.length) return text;
  return parts.slice(0, number).join(old) + fresh + parts.slice(number).join(old);
}

function definePieces(): void {
  defineText('LEFT', 1, 2, (text, [number], locale) => text.slice(0, count(number, 1, locale)));
  defineText('RIGHT', 1, 2, (text, [number], locale) =>
    text.slice(Math.max(0, text.length - count(number, 1, locale))),
  );
  defineText('MID', 3, 3, (text, [start = NOTHING, number], locale) => {
    const from = Math.trunc(toNumber(start, locale));
    if (from < 1) throw new Failure('#NUM!', 'MID counts from 1');
    return text.slice(from - 1, from - 1 + count(number, 0, locale));
  });
  defineText('FIND', 2, 3, find);
  defineText('SUBSTITUTE', 3, 4, substitute);
}

/** Joins the texts of its ranges, empty ones left out when `skip` says so. */
function defineTextJoin(): void {
  define('TEXTJOIN', { least: 3, most: Number.POSITIVE_INFINITY }, function (delimiter, skip, ...rest) {
    const texts = rest.flatMap(flatten).map((value) => {
      requireValue(value);
      return toText(value, this.locale);
    });
    const kept = toBoolean(flatten(skip)[0] ?? NOTHING) ? texts.filter((text) => text !== '') : texts;
    const joined = kept.join(toText(flatten(delimiter)[0] ?? NOTHING, this.locale));
    if (joined.length > 50_000) throw new Failure('#VALUE!', 'The text is longer than 50000 characters');
    return { value: joined };
  });
}

export function defineTexts(): void {
  definePieces();
  defineTextJoin();
  defineText('LEN', 1, 1, (text) => text.length);
  defineText('TRIM', 1, 1, (text) => text.replace(/ +/g, ' ').replace(/^ | $/g, ''));
  defineText('UPPER', 1, 1, (text) => text.toUpperCase());
  defineText('LOWER', 1, 1, (text) => text.toLowerCase());
  defineText('EXACT', 2, 2, (text, [other = NOTHING], locale) => text === toText(other, locale));
  defineEach('CHAR', exactly(1), ([value = NOTHING], { locale }) => {
    const code = Math.trunc(toNumber(value, locale));
    if (code < 1 || code > 0x10ffff) throw new Failure('#NUM!', 'CHAR wants a code from 1 to 1114111');
    return { value: String.fromCodePoint(code) };
  });
  defineEach('TEXT', exactly(2), ([value = NOTHING, format = NOTHING], { locale }) => ({
    value: formatText(value.value === BLANK ? 0 : (value.value ?? 0), toText(format, locale), locale),
  }));
  defineEach('HYPERLINK', { least: 1, most: 2 }, ([url = NOTHING, label]) => label ?? url);
  defineEachRaw('HOST.UNREADABLE', exactly(0), () => ({ value: '#ERROR!', message: 'Formula parse error.' }));
}
