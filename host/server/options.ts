/** What the command line asks of the workbench. */
import { parseLine, type Read, wholeNumber } from '../commandLine.ts';
import { DEFAULTS } from '../demo/options.ts';

const [FIRST_YEAR = 2024] = DEFAULTS.years;

export interface StartOptions {
  /** 0 takes any free one. */
  readonly port: number;
  readonly open: boolean;
  readonly year: number;
  readonly units: number;
  /** File that keeps the work; null keeps it in memory. */
  readonly data: string | null;
}

export const START: StartOptions = { port: 4173, open: true, year: FIRST_YEAR, units: 12, data: null };

const RANGES = { port: [0, 65_535], year: [2000, 2099], units: [1, 180] } as const;

export const USAGE = `npm start [-- --port P --no-open --year Y --units N --data FILE]

  --port P     cổng trên máy này / port on this machine (mặc định/default ${START.port})
  --no-open    không tự mở trình duyệt / do not open the browser
  --year Y     năm của dữ liệu mẫu / year of the sample (${START.year})
  --units N    số đơn vị của dữ liệu mẫu / units of the sample (${START.units})
  --data FILE  giữ công việc trong tệp này qua các lần chạy / keep the work in this file
               (ghi sau mỗi lần sửa 1 giây, tệp lớn thì chậm nhất 10 giây, và ghi khi dừng
               / written a second after a change, of a large file ten at most, and at the end)`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const LINE = {
  port: text,
  year: text,
  units: text,
  data: text,
  'no-open': flag,
  help: { ...flag, short: 'h' },
} as const;

/** The options, a request for help, or what is wrong with them in Vietnamese and English. */
export function readStart(args: readonly string[]): Read<StartOptions> {
  const parsed = parseLine(args, LINE);
  if (parsed.fault !== undefined) return { fault: parsed.fault };
  const { values } = parsed;
  if (values.help === true) return { help: true };
  const faults: string[] = [];
  const whole = (name: keyof typeof RANGES): number =>
    wholeNumber(name, values[name], RANGES[name], START[name], faults);
  if (values.data === '') faults.push('--data cần tên tệp / needs the name of a file');
  const options: StartOptions = {
    port: whole('port'),
    year: whole('year'),
    units: whole('units'),
    open: values['no-open'] !== true,
    data: values.data ?? null,
  };
  return faults.length === 0 ? { options } : { fault: faults.join('\n') };
}
