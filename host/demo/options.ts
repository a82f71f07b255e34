/** What the command line asks of a demo. */
import { parseLine, type Read, wholeNumber } from '../commandLine.ts';
import type { LocaleId } from '../engine/types.ts';

export interface DemoOptions {
  readonly units: number;
  /** Nominees of each unit. */
  readonly nominees: number;
  readonly year: number;
  readonly seed: number;
  readonly locale: LocaleId;
  /** File for the JSON, '-' for the standard output, null for none. */
  readonly json: string | null;
  readonly xlsx: string | null;
}

export const DEFAULTS: DemoOptions = {
  units: 25,
  nominees: 12,
  year: 2024,
  seed: 1,
  locale: 'vi_VN',
  json: null,
  xlsx: null,
};

const LOCALES: readonly LocaleId[] = ['vi_VN', 'en_US'];
/** A file holds 200 tabs, some of them the office's and three years of summaries. */
const RANGES = { units: [1, 180], nominees: [1, 400], year: [2000, 2099], seed: [0, 4_294_967_295] } as const;

export const USAGE = `npm run demo -- [--units N] [--nominees N] [--year Y] [--seed S] [--locale vi_VN|en_US] [--json FILE] [--xlsx FILE]

  --units N      số đơn vị / number of units (mặc định/default ${DEFAULTS.units})
  --nominees N   số đề cử mỗi đơn vị / nominees of each unit (${DEFAULTS.nominees})
  --year Y       năm thi đua / the year (${DEFAULTS.year})
  --seed S       hạt giống ngẫu nhiên / random seed (${DEFAULTS.seed})
  --locale L     cách viết số và ngày của tệp / the file's locale (${DEFAULTS.locale})
  --json FILE    ghi kết quả ra tệp JSON, “-” là ra màn hình / write the result as JSON, “-” for stdout
  --xlsx FILE    ghi bảng tính ra tệp .xlsx / write the workbook as .xlsx`;

const text = { type: 'string' } as const;
const LINE = {
  units: text,
  nominees: text,
  year: text,
  seed: text,
  locale: text,
  json: text,
  xlsx: text,
  help: { type: 'boolean', short: 'h' },
} as const;

/** The options, a request for help, or what is wrong with them in Vietnamese and English. */
export function readOptions(args: readonly string[]): Read<DemoOptions> {
  const parsed = parseLine(args, LINE);
  if (parsed.fault !== undefined) return { fault: parsed.fault };
  const { values } = parsed;
  if (values.help === true) return { help: true };
  const faults: string[] = [];
  const whole = (name: keyof typeof RANGES): number =>
    wholeNumber(name, values[name], RANGES[name], DEFAULTS[name], faults);
  const file = (name: 'json' | 'xlsx'): string | null => {
    const text = values[name];
    if (text === '' || (name === 'xlsx' && text === '-'))
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
    year: whole('year'),
    seed: whole('seed'),
    locale: locale ?? DEFAULTS.locale,
    json: file('json'),
    xlsx: file('xlsx'),
  };
  return faults.length === 0 ? { options } : { fault: faults.join('\n') };
}
