/**
 * `npm run crosscheck`: random rows judged by the domain, by the formulas on the local engine, and by the same formulas in
 * LibreOffice. Ends with 1 where any two of them differ.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { VERDICTS } from '../../src/catalogue/terms.ts';
import { type Comparison, differs, inWords } from '../verdicts/agreement.ts';
import { JUDGED_UNITS } from '../verdicts/configuration.ts';
import { criteriaSeeds } from '../verdicts/criteriaSeeds.ts';
import { type LaidWorkbook, openLaidWorkbook } from '../verdicts/laidWorkbook.ts';
import { oddCells } from '../verdicts/oddCells.ts';
import { rowSeeds } from '../verdicts/rowSeeds.ts';
import { type Batch, compare, judgeBatch, verdictCounts } from '../verdicts/sheetVerdicts.ts';
import { requireLibreOffice } from './libreoffice.ts';
import { recalculated } from './officeVerdicts.ts';

const ROWS_PER_UNIT = 1000;
const BATCH = ROWS_PER_UNIT * JUDGED_UNITS.length;
const SHOWN = 5;

interface Wanted {
  readonly rows: number;
  readonly officeRows: number;
  readonly seed: number;
  readonly locale: 'vi_VN' | 'en_US';
}

function readArguments(): Wanted {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '50000' },
      'office-rows': { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      locale: { type: 'string', default: 'vi_VN' },
    },
  });
  const [rows, officeRows, seed] = [values.rows, values['office-rows'], values.seed].map((text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 0) throw new Error(`${text} is no whole number`);
    return value;
  });
  const locale = values.locale === 'en_US' ? 'en_US' : 'vi_VN';
  return { rows: rows ?? 0, officeRows: officeRows ?? 0, seed: seed ?? 0, locale };
}

/** What one program made of so many rows. */
interface Leg {
  readonly title: string;
  rows: number;
  readonly verdicts: Record<string, number>;
  readonly different: Comparison[];
}
const leg = (title: string): Leg => ({ title, rows: 0, verdicts: {}, different: [] });

function count(into: Leg, compared: readonly Comparison[]): void {
  into.rows += compared.length;
  for (const [label, number] of Object.entries(verdictCounts(compared)))
    into.verdicts[label] = (into.verdicts[label] ?? 0) + number;
  into.different.push(...compared.filter(differs));
}

function report({ title, rows, verdicts, different }: Leg): void {
  const shares = Object.values(VERDICTS).map((label) => `${label} ${verdicts[label] ?? 0}`);
  console.log(`${title}: ${rows} rows compared, ${different.length} differ (${shares.join(', ')})`);
  for (const each of different.slice(0, SHOWN)) console.log(inWords(each));
}

/** Draws criteria and rows of the seed's own and judges them in the workbook. */
function drawBatch(book: LaidWorkbook, seed: number, booleans: boolean, before: Batch | null): Batch {
  const drawn = fc.sample(fc.tuple(criteriaSeeds, rowSeeds(oddCells({ booleans }), BATCH)), {
    numRuns: 1,
    seed,
  });
  const [criteria, rows] = drawn[0] ?? [[], []];
  return judgeBatch(book, criteria, rows, before);
}

async function main({ rows, officeRows, seed, locale }: Wanted): Promise<boolean> {
  if (officeRows > 0) await requireLibreOffice();
  const started = Date.now();
  const progress = (text: string): void =>
    console.log(`[${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s] ${text}`);
  progress(`laying a workbook with ${BATCH} rows of nominees (seed ${seed}, ${locale})`);
  const book = openLaidWorkbook({ rowsPerUnit: ROWS_PER_UNIT, locale });
  const local = leg('local engine against domain');
  const office = leg('LibreOffice against domain');
  let batch: Batch | null = null;
  for (let number = 0; local.rows < rows || office.rows < officeRows; number++) {
    const forOffice = office.rows < officeRows;
    batch = drawBatch(book, seed + number, !forOffice, batch);
    count(local, batch.compared);
    if (forOffice) {
      const { config, entered } = batch;
      const shown = await recalculated(book.host, locale.replace('_', '-'));
      for (const each of entered)
        count(
          office,
          compare(config, each, (row) => shown(each.sheet.place, row)),
        );
    }
    const differences = local.different.length + office.different.length;
    progress(`${local.rows} rows, ${office.rows} of them in LibreOffice too; ${differences} differ`);
  }
  report(local);
  report(office);
  console.log('Rows for LibreOffice hold no truth values: there TRUE is the number 1, in Google it is not.');
  return local.different.length + office.different.length === 0;
}

try {
  process.exitCode = (await main(readArguments())) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
