/** Values that need no configuration: days, numbers, Có and Không, stages, kinds. All read text as people type it. */
import { KINDS, NO, STAGES, type Stage, YES } from '../../../src/catalogue/terms.ts';
import type { IsoDate } from '../../../src/catalogue/types.ts';
import { formatVietnamese, isIsoDate, serialToIso } from '../../../src/domain/dates.ts';
import { foldWords } from '../columns/fold.ts';
import { fault, type Read, read } from './faults.ts';

/** Days that a sheet's number can mean in a list of these years: 1982 to 2064. */
const [FIRST_SERIAL, LAST_SERIAL] = [30_000, 60_000];
const CENTURY = 2000;

const ISO_START = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const DAY_FIRST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?:\s.*)?$/;
const IN_WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i;

const isoOf = (year: string, month: string, day: string): IsoDate | null => {
  const full = year.length === 2 ? String(CENTURY + Number(year)) : year;
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
};

/** A day in Vietnamese order, in words, as ISO, or as the sheet's number. Months before days are not guessed at. */
export function readDate(text: string): Read<IsoDate> {
  if (/^\d{5}([.,]\d+)?$/.test(text)) {
    const serial = Math.floor(Number(text.replace(',', '.')));
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? read(serialToIso(serial)) : fault('notDate');
  }
  const iso = ISO_START.exec(text);
  const other = DAY_FIRST.exec(text) ?? IN_WORDS.exec(text);
  const found =
    iso !== null
      ? isoOf(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '')
      : isoOf(other?.[3] ?? '', other?.[2] ?? '', other?.[1] ?? '');
  return found === null ? fault('notDate') : read(found);
}

/** A column in which no day can stand first but some month must is American: 09/25/2024. Its cells are turned round. */
export function isMonthFirst(texts: readonly string[]): boolean {
  const dates = texts.flatMap((text) => {
    const match = DAY_FIRST.exec(text);
    return match === null ? [] : [[Number(match[1]), Number(match[2])] as const];
  });
  return dates.some(([, second]) => second > 12) && dates.every(([first]) => first <= 12);
}
export const turnRound = (text: string): string => text.replace(DAY_FIRST, '$2/$1/$3');

/** A day as people write it, for the cell it is mended in. */
export const shownDate = (text: string): string => {
  const date = readDate(text);
  return 'value' in date ? formatVietnamese(date.value) : text;
};

const GROUPED = /^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/;
const GROUPED_ENGLISH = /^[-+]?\d{1,3}(,\d{3}){2,}(\.\d+)?$|^[-+]?\d{1,3}(,\d{3})+\.\d+$/;
const NUMBER = /^[-+]?\d+([.,]\d+)?$/;
const UNITS = /\s*(đồng|đ|vnđ|vnd|lần|điểm|hộ|người|m2|m²)\s*\.?$/i;

/** A number with a decimal comma and dots between thousands; a unit behind it is dropped. `95%` stays 95, `0,5%` becomes 0.005. */
export function readNumber(text: string): Read<number> {
  const isPercent = /%\s*$/.test(text);
  const bare = text.replace(/%\s*$/, '').replace(UNITS, '').replace(/\s/g, '');
  const plain = plainNumber(bare);
  if (plain === null) return fault('notNumber');
  // The sheet reads numbers up to 1 as a share: half a per cent must not become half of all.
  return read(isPercent && Math.abs(plain) <= 1 ? plain / 100 : plain);
}

function plainNumber(text: string): number | null {
  if (GROUPED.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (GROUPED_ENGLISH.test(text)) return Number(text.replaceAll(',', ''));
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : null;
}

const YES_WORDS = new Set(['co', 'x', 'v', 'yes', 'y', 'true', 'dung', '1', 'roi', 'dat', 'da co', 'ok']);
const NO_WORDS = new Set([
  'khong',
  'ko',
  'k',
  'no',
  'n',
  'false',
  'sai',
  '0',
  'chua',
  'khong co',
  'khong dat',
  'chua dat',
  'chua co',
]);
const YES_SIGNS = /^[✓✔☑√✅]+$/;
const NO_SIGNS = /^[✗✘☐×❌]+$/;

export function readYesNo(text: string): Read<typeof YES | typeof NO> {
  const sign = text.replace(/\s|\uFE0F/g, '');
  if (YES_SIGNS.test(sign)) return read(YES);
  if (NO_SIGNS.test(sign)) return read(NO);
  const folded = foldWords(text);
  if (YES_WORDS.has(folded)) return read(YES);
  return NO_WORDS.has(folded) ? read(NO) : fault('notYesNo');
}

/** A stage by its name, with or without the number before it; NFC and marks forgiven. */
export function readStage(text: string): Read<Stage> {
  const folded = foldWords(text).replace(/^\d+\s+/, '');
  const byNumber = /^\d+$/.test(folded) ? STAGES[Number(folded) - 1] : undefined;
  const stage = byNumber ?? STAGES.find((each) => foldWords(each) === folded);
  return stage === undefined ? fault('unknownStage') : read(stage);
}

type KindLabel = (typeof KINDS)[number]['label'];
const KIND_WORDS: Readonly<Record<(typeof KINDS)[number]['code'], readonly string[]>> = {
  TT: ['tt', 'tap the', 'co quan', 'don vi', 'co quan don vi', 'to chuc', 'doanh nghiep', 'group'],
  CN: ['cn', 'ca nhan', 'person', 'individual'],
  HGD: ['hgd', 'ho gia dinh', 'ho gd', 'gia dinh', 'ho', 'hgđ', 'household'],
};

/** Whom the nominee is: label, code, or what lists write for it. */
export function readKind(text: string): Read<KindLabel> {
  const folded = foldWords(text).replace(/^([ivx]+|\d+|[a-c])\s+(?=\S{2})/, '');
  const kind = KINDS.find(({ code }) => KIND_WORDS[code].some((word) => foldWords(word) === folded));
  return kind === undefined ? fault('unknownKind') : read(kind.label);
}
