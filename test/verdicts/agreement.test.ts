/** One definition, two executions: the formulas in a unit's tab and the domain judge every row alike. */
import fc from 'fast-check';
import { VERDICTS } from '../../src/catalogue/terms.ts';
import type { ListedNominee } from '../../src/commands/unitHome.ts';
import type { NomineeCells } from '../../src/domain/eligibility.ts';
import { a1 } from '../../src/workbook/formulas.ts';
import { blockOf } from '../../src/workbook/place.ts';
import { differs, inWords } from './agreement.ts';
import { JUDGED_UNITS, OFFICER, TYPING_UNIT } from './configuration.ts';
import { criteriaSeeds } from './criteriaSeeds.ts';
import { type LaidWorkbook, openLaidWorkbook } from './laidWorkbook.ts';
import { oddCells } from './oddCells.ts';
import { cellsOf, rowSeeds } from './rowSeeds.ts';
import {
  type Batch,
  compare,
  judgeBatch,
  shownAt,
  unitOf,
  verdictCounts,
  writeCriteria,
} from './sheetVerdicts.ts';
import { typedRow } from './typedRows.ts';

const ROWS_PER_UNIT = 500;
const PASTED = 100;
const RUNS = 2;
const odd = oddCells({ booleans: true });

describe('formulas and domain', () => {
  let book: LaidWorkbook;
  beforeAll(() => {
    book = openLaidWorkbook({ rowsPerUnit: ROWS_PER_UNIT });
  }, 120_000);

  it('agree on what an officer pastes, and so does the list that the sidebar shows', () => {
    const officer = book.host.person(OFFICER);
    officer.consent(true);
    officer.open();
    const columns = Object.keys(blockOf(book.read(`unit:${TYPING_UNIT.id}`).place, 'nominees').at);
    const keys = columns.slice(columns.indexOf('year'), columns.indexOf('c10') + 1);
    fc.assert(
      fc.property(criteriaSeeds, rowSeeds(odd, PASTED), (criteria, seeds) => {
        const config = writeCriteria(book, criteria);
        const sheet = book.read(`unit:${TYPING_UNIT.id}`);
        const { firstRow, at } = blockOf(sheet.place, 'nominees');
        const unit = unitOf(config, TYPING_UNIT.id);
        const texts = seeds.map((seed) => typedRow(cellsOf(seed, unit, config), keys));
        officer.paste(TYPING_UNIT.name, a1(firstRow, at.year ?? 0), texts);
        const { data } = officer.call('rpc', 'unit.home', { unit: unit.id }) as {
          readonly data: { readonly nominees: readonly ListedNominee[] };
        };
        const after = book.read(sheet.ref);
        const compared = data.nominees.flatMap(({ row, cells }) =>
          compare(config, { unit, sheet: after, first: row, rows: [cells as NomineeCells] }, (at) =>
            shownAt(after, at),
          ),
        );
        expect(compared.length).toBeGreaterThan(PASTED * 0.9);
        expect(compared.filter(differs).slice(0, 3).map(inWords)).toEqual([]);
        const verdicts = data.nominees.map(({ verdict }) => (verdict === null ? '' : VERDICTS[verdict]));
        expect(verdicts).toEqual(compared.map(({ expected }) => expected.verdict));
      }),
      { numRuns: 1, endOnFailure: true },
    );
  }, 300_000);

  it('give every row of every unit the same verdict, score, marks and words', () => {
    const rows = rowSeeds(odd, ROWS_PER_UNIT * JUDGED_UNITS.length);
    let batch: Batch | null = null;
    fc.assert(
      fc.property(criteriaSeeds, rows, (criteria, seeds) => {
        batch = judgeBatch(book, criteria, seeds, batch);
        const { compared } = batch;
        expect(compared).toHaveLength(ROWS_PER_UNIT * JUDGED_UNITS.length);
        expect(compared.filter(differs).slice(0, 3).map(inWords)).toEqual([]);
        const counts = verdictCounts(compared);
        for (const label of Object.values(VERDICTS))
          expect(counts[label] ?? 0).toBeGreaterThan(compared.length / 100);
      }),
      // A thousand rows a run: making them fewer would take longer than reading the first that differ.
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 300_000);
});
