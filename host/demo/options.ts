/** What the command line asks of a demo. */
import { parseLine, type Read, wholeNumber } from '../commandLine.ts';
import type { LocaleId } from '../engine/types.ts';

export interface DemoOptions {
  readonly units: number;
  /** Nominees of each unit. */
  readonly nominees: number;
  /** One after the other; the file is opened for the first, the later ones by the office's command. */
  readonly years: readonly number[];
  readonly seed: number;
  readonly locale: LocaleId;
  /** File for the JSON, '-' for the standard output, null for none. */
  readonly json: string | null;
  readonly xlsx: string | null;
  /** Folder for the four documents, null for none. */
  readonly docx: string | null;
}

export const DEFAULTS: DemoOptions = {
  units: 25,
  nominees: 12,
  years: [2024],
  seed: 1,
  locale: 'vi_VN',
  json: null,
  xlsx: null,
  docx: null,
};

const LOCALES: readonly LocaleId[] = ['vi_VN', 'en_US'];
/** A file holds 200 tabs, some of them the office's and three years of summaries. */
const RANGES = { units: [1, 175], nominees: [1, 400], year: [2000, 2099], seed: [0, 4_294_967_295] } as const;
/** So many years have room in Cấu hình beside the one that is opened last. */
const MOST_YEARS = 4;

export const USAGE = `npm run demo -- [--units N] [--nominees N] [--years Y,Y | --year Y] [--seed S] [--locale vi_VN|en_US] [--json FILE] [--xlsx FILE] [--docx DIR]

  --units N      số đơn vị / number of units (mặc định/default ${DEFAULTS.units})
  --nominees N   số đề cử mỗi đơn vị / nominees of each unit (${DEFAULTS.nominees})
  --years Y,Y    các năm liền nhau: mở năm sau, khóa năm đầu, tổng hợp giai đoạn / years in a row, then the period (${DEFAULTS.years})
  --year Y       chỉ một năm / one year alone
  --seed S       hạt giống ngẫu nhiên / random seed (${DEFAULTS.seed})
  --locale L     cách viết số và ngày của tệp / the file's locale (${DEFAULTS.locale})
  --json FILE    ghi kết quả ra tệp JSON, “-” là ra màn hình / write the result as JSON, “-” for stdout
  --xlsx FILE    ghi bảng tính ra tệp .xlsx / write the workbook as .xlsx
  --docx DIR     ghi bốn văn bản .docx vào thư mục / write the four documents into a folder`;

const text = { type: 'string' } as const;
const LINE = {
  units: text,
  nominees: text,
  year: text,
  years: text,
  seed: text,
  locale: text,
  json: text,
  xlsx: text,
  docx: text,
  help: { type: 'boolean', short: 'h' },
} as const;

/** The options, a request for help, or what is wrong with them in Vietnamese and English. */
export function readOptions(args: readonly string[]): Read<DemoOptions> {
  const parsed = parseLine(args, LINE);
  if (parsed.fault !== undefined) return { fault: parsed.fault };
  const { values } = parsed;
  if (values.help === true) return { help: true };
  const faults: string[] = [];
  const whole = (name: 'units' | 'nominees' | 'seed'): number =>
    wholeNumber(name, values[name], RANGES[name], DEFAULTS[name], faults);
  const file = (name: 'json' | 'xlsx' | 'docx'): string | null => {
    const text = values[name];
    if (text === '' || (name !== 'json' && text === '-'))
      faults.push(`--${name} cần tên tệp / needs the name of a file`);
    return text ?? null;
  };
  const locale = LOCALES.find((each) => each === (values.locale ?? DEFAULTS.locale));
  if (locale === undefined)
    faults.push(
      `--locale phải là ${LOCALES.join(' hoặc ')}, không phải “${values.locale}” / must be ${LOCALES.join(' or ')}, not “${values.locale}”`,
    );
  const options: DemoOptions = {
    units: whole('units'),
    nominees: whole('nominees'),
    years: readYears(values, faults),
    seed: whole('seed'),
    locale: locale ?? DEFAULTS.locale,
    json: file('json'),
    xlsx: file('xlsx'),
    docx: file('docx'),
  };
  return faults.length === 0 ? { options } : { fault: faults.join('\n') };
}

function readYears(
  { year, years }: { readonly year?: string; readonly years?: string },
  faults: string[],
): readonly number[] {
  if (years === undefined) {
    const [byDefault = 0] = DEFAULTS.years;
    return [wholeNumber('year', year, RANGES.year, byDefault, faults)];
  }
  const [least, most] = RANGES.year;
  const read = years.split(',').map((text) => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN));
  const isRow = read.every((each, index) => index === 0 || each === (read[index - 1] ?? 0) + 1);
  const isSound = isRow && read.length <= MOST_YEARS && read.every((each) => each >= least && each <= most);
  if (isSound && year === undefined) return read;
  faults.push(
    `--years phải là tối đa ${MOST_YEARS} năm liền nhau như 2024,2025 và không đi cùng --year, không phải “${years}” / must be at most ${MOST_YEARS} years in a row such as 2024,2025, without --year, not “${years}”`,
  );
  return DEFAULTS.years;
}
