import fc from 'fast-check';
import { emptyValues } from '../../sidebar/officer/form/initial.ts';
import { askedOf, criteriaAsked, judgeForm, sessionJudge } from '../../sidebar/officer/form/judging.ts';
import {
  cellOf,
  changedKeys,
  controlOf,
  FORM_KEYS,
  type FormValues,
  formOf,
  isSlot,
  valuesOf,
} from '../../sidebar/officer/form/values.ts';
import { CRITERIA } from '../../src/catalogue/criteria.ts';
import { MOVEMENTS } from '../../src/catalogue/movements.ts';
import { KINDS } from '../../src/catalogue/terms.ts';
import { createJudge } from '../../src/domain/eligibility.ts';
import { cellsWith, ELIGIBLE_FARMER, sessionOf, TRA_GIAC } from './sample.ts';

const session = sessionOf();
const judge = sessionJudge(session);
const judged = (values: FormValues) => judgeForm(values, judge, TRA_GIAC, session.movements);

const kinds = fc.constantFrom(...KINDS.map((kind) => kind.label));
const movements = fc.constantFrom(...MOVEMENTS.map((movement) => movement.code));
const cell = fc.constantFrom('', 'Có', 'Không', 95, 0.95, 1.5, 45_555, 'https://a.example', 'chữ', 'Kinh tế');

test('a row of the sheet opened in the form is judged as the sheet judges it, and sends nothing', () => {
  const rows = fc.record({
    movement: movements,
    kind: kinds,
    name: fc.constantFrom('', 'Người Thử'),
    year: fc.constantFrom(2024, 2023, ''),
    minutesDate: fc.constantFrom('', 45_555, 'hôm qua'),
    evidence: fc.constantFrom('', 'https://a.example', 'www'),
    ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`c${index + 1}`, cell])),
  });
  fc.assert(
    fc.property(rows, (row) => {
      const cells = cellsWith(row);
      const direct = createJudge({ movements: MOVEMENTS, criteria: CRITERIA, periods: session.years })(
        cells,
        { unit: TRA_GIAC.id, bloc: TRA_GIAC.bloc },
      );
      const values = valuesOf(cells, criteriaAsked(direct), session.movements);
      const { evaluation } = judged(values);
      expect(evaluation.judged.map(({ key, mark }) => [key, mark])).toEqual(
        direct.judged.map(({ key, mark }) => [key, mark]),
      );
      expect(changedKeys(values, values)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('every criterion of the catalogue has a control that can be filled in so that it is met', () => {
  const unmet: string[] = [];
  for (const movement of MOVEMENTS)
    for (const kind of KINDS.filter((each) => movement.kinds.includes(each.code))) {
      const start = { ...emptyValues(), year: '2024', movement: movement.code, kind: kind.label, name: 'A' };
      const asked = askedOf(start, judge, TRA_GIAC, session.movements);
      const filled: Record<string, string> = { ...start };
      for (const [key, { check, threshold }] of asked) {
        const control = controlOf(key as (typeof FORM_KEYS)[number], asked);
        if (check === 'dateInPeriod') filled[key] = '20/09/2024';
        else if (check === 'link') filled[key] = 'https://a.example';
        else if (control.kind === 'choice') filled[key] = control.options[0] ?? '';
        else filled[key] = control.kind === 'text' ? 'có' : String(threshold).replace('.', ',');
      }
      const { evaluation } = judged(filled as FormValues);
      if (evaluation.verdict !== 'eligible') unmet.push(`${movement.code} ${kind.code}`);
    }
  expect(unmet).toEqual([]);
});

test('every column that people fill in has a control, and no numbered one shows before it is asked', () => {
  const nothing = new Map();
  for (const key of FORM_KEYS) expect(controlOf(key, nothing).kind).toBeTruthy();
  expect(FORM_KEYS.filter(isSlot)).toHaveLength(10);
  expect(judged(emptyValues()).evaluation.verdict).toBeNull();
});

test('days are sent as ISO dates, numbers as numbers, and an emptied field as empty', () => {
  const cells = cellsWith(ELIGIBLE_FARMER);
  const { asked } = judged(
    valuesOf(cells, askedOf(valuesOf(cells, new Map(), MOVEMENTS), judge, TRA_GIAC, MOVEMENTS), MOVEMENTS),
  );
  const before = valuesOf(cells, asked, MOVEMENTS);
  const after = { ...before, minutesDate: '1/9/2024', c1: '1,75', year: '', address: '' };
  expect(formOf(after, changedKeys(after, before), asked)).toEqual({
    minutesDate: '2024-09-01',
    c1: 1.75,
    year: null,
    address: '',
  });
});

test('text is composed and trimmed before it is judged, as the server will store it', () => {
  const decomposed = ' Hồ Thử '.normalize('NFD');
  expect(cellOf(decomposed, { kind: 'text', lines: 1 }, [])).toBe('Hồ Thử');
});
