import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createEngine } from '../../../host/engine/engine.ts';
import type { Engine, Evaluated } from '../../../host/engine/types.ts';

const ROWS = 12;
const SHEETS = [1, 2];
const INPUTS = 2;
const ARRAYS = 3;

type Edit = (engine: Engine) => void;

const sheet = fc.constantFrom(...SHEETS);
const row = fc.nat(ROWS - 1);
const value = fc.oneof(fc.constant(null), fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 4 }));

/** A range of one of the first columns, perhaps of the other sheet; it may begin below the array it reads. */
const rangeOf = (columns: number) =>
  fc
    .tuple(fc.constantFrom('', 'One!', 'Two!'), fc.nat(columns - 1), fc.nat(3), fc.nat(5))
    .map(([prefix, column, from, more]) => {
      const letter = String.fromCharCode(65 + column);
      return `${prefix}${letter}${from + 1}:${letter}${from + more + 2}`;
    });

const write =
  (id: number, at: number, column: number, content: { formula: string } | { value: Evaluated }): Edit =>
  (engine) => {
    if (at >= (engine.sheets().find((one) => one.id === id)?.rows ?? 0)) return;
    engine.apply([{ sheet: id, row: at, column, content: content as never }]);
  };

const input = fc
  .tuple(sheet, row, fc.nat(INPUTS + ARRAYS - 1), value)
  .map(([id, at, column, content]) => write(id, at, column, { value: content }));

const array = fc.nat(ARRAYS - 1).chain((which) =>
  fc
    .tuple(
      fc.constantFrom('ARRAYFORMULA(#&"x")', 'UNIQUE(#)', 'FILTER(#,#<>"")', 'ARRAYFORMULA(IF(#="",,#))'),
      // Only the first sheet reads the second one: a circle's result depends on where it is entered.
      rangeOf(INPUTS + which).map((range) => range.replace('One!', '')),
      fc.nat(1),
    )
    .map(([shape, range, at]) =>
      write(1, at, INPUTS + which, { formula: `=${shape.replaceAll('#', range)}` }),
    ),
);

const single = fc
  .tuple(sheet, row, fc.constantFrom('COUNTA', 'SUM', 'TEXTJOIN("-",TRUE,'), rangeOf(INPUTS + ARRAYS))
  .map(([id, at, name, range]) =>
    write(id, at, INPUTS + ARRAYS, { formula: `=${name.endsWith(',') ? name : `${name}(`}${range})` }),
  );

const shape = fc
  .tuple(fc.constantFrom('insertRows', 'deleteRows'), sheet, fc.integer({ min: 1, max: 4 }))
  .map(
    ([what, id, at]): Edit =>
      (engine) =>
        engine[what as 'insertRows' | 'deleteRows'](id, at, 1),
  );

const copy = fc.constant((engine: Engine) => {
  if (engine.sheets().length > SHEETS.length) engine.deleteSheet(3);
  engine.duplicateSheet(1, { id: 3, name: 'Three', index: 2 });
});

const look = fc.constant((engine: Engine) => {
  seen(engine);
});

function seen(engine: Engine): unknown {
  return engine
    .sheets()
    .map(({ id, rows, columns }) => engine.values(id, { row: 0, column: 0, rows, columns }));
}

function workbook(): Engine {
  const engine = createEngine({ locale: 'en_US' });
  for (const [index, name] of ['One', 'Two'].entries()) {
    engine.addSheet({ id: index + 1, name, index, rows: ROWS, columns: INPUTS + ARRAYS + 1 });
  }
  return engine;
}

test('a workbook that was edited and read in any order shows what it shows when evaluated from the start', () => {
  const edit = fc.oneof(
    { weight: 4, arbitrary: input },
    { weight: 4, arbitrary: array },
    { weight: 2, arbitrary: single },
    { weight: 1, arbitrary: shape },
    { weight: 1, arbitrary: copy },
    { weight: 4, arbitrary: look },
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 5, maxLength: 30 }), (edits) => {
      const engine = workbook();
      for (const run of edits) run(engine);
      const shown = seen(engine);
      // Another locale has everything evaluated anew.
      engine.setLocale('vi_VN');
      expect(shown).toEqual(seen(engine));
    }),
    { numRuns: 100 },
  );
});
