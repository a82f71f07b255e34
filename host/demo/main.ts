/** `npm run demo`: a whole season of fictional data on the local host, by the bundle that goes to Google. */
import { writeFileSync } from 'node:fs';
import { writeDocuments } from './documents.ts';
import { type DemoOptions, readOptions, USAGE } from './options.ts';
import { reportLines } from './report.ts';
import { type Demo, runDemo } from './run.ts';
import { createTerminal } from './terminal.ts';
import { demoUnits } from './units.ts';

const DIST = 'dist';
const BAD_OPTIONS = 2;

/** Runs it and answers the exit code: 1 when sheet and domain disagree or an execution went wrong. */
async function demo(options: DemoOptions): Promise<number> {
  const started = performance.now();
  const isQuiet = options.json === '-';
  const terminal = createTerminal(isQuiet ? process.stderr : process.stdout, () => performance.now());
  terminal.say([
    `Gương Sáng: chạy thử cả mùa thi đua năm ${options.years.join(', ')} trên máy này, bằng chính bó mã đưa lên Google.`,
    `Dữ liệu hư cấu: ${options.units} đơn vị × ${options.nominees} đề cử, hạt giống ${options.seed}, ${options.locale}. Không có người thật, thư thật.`,
    '',
  ]);
  const run = runDemo(options, DIST, terminal);
  terminal.say(reportLines(run, performance.now() - started));
  if (options.json !== null) {
    const text = `${JSON.stringify(run.result, null, 2)}\n`;
    if (isQuiet) process.stdout.write(text);
    else writeFileSync(options.json, text);
  }
  if (options.xlsx !== null) await run.desk.host.exportXlsx(options.xlsx);
  const documents = options.docx === null ? [] : await documentsOf(run, options.docx);
  const written = [isQuiet ? null : options.json, options.xlsx, ...documents].filter((file) => file !== null);
  if (written.length > 0) terminal.say([`  Đã ghi: ${written.join(', ')}`]);
  return run.faults.length > 0 || run.result.verdicts.disagree > 0 ? 1 : 0;
}

/** The four documents of the last year; the unit's own report is the first one's. */
function documentsOf({ desk, result }: Demo, folder: string): Promise<readonly string[]> {
  const [unit] = demoUnits(1, () => '');
  if (unit === undefined) throw new Error('no unit');
  return writeDocuments(desk, result.year, unit.id, folder);
}

const read = readOptions(process.argv.slice(2));
if ('help' in read) console.log(USAGE);
else if ('fault' in read) {
  console.error(`${read.fault}\n\n${USAGE}`);
  process.exitCode = BAD_OPTIONS;
} else {
  try {
    process.exitCode = await demo(read.options);
  } catch (error) {
    console.error('\nBản chạy thử dừng giữa chừng / the demo stopped:', error);
    process.exitCode = 1;
  }
}
