import fc from 'fast-check';
import { MOVEMENTS } from '../../../src/catalogue/movements.ts';
import { defaultSettings } from '../../../src/catalogue/settings.ts';
import { lastCells, withLastSeen } from '../../../src/commands/lastSeen.ts';
import { standingRows } from '../../../src/commands/lostFacts.ts';
import { copyOf } from '../../../src/commands/nomineeCopy.ts';
import { INPUT_KEYS, type NomineeRow } from '../../../src/commands/nominees.ts';
import { REGISTER_KEYS, type RegisterCells } from '../../../src/commands/registerRows.ts';
import { movementLabel } from '../../../src/domain/eligibility.ts';

const config = { movements: MOVEMENTS };
const blank = Object.fromEntries(REGISTER_KEYS.map((key) => [key, ''])) as RegisterCells;

const cell = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.integer({ min: -5, max: 60_000 }),
  fc.boolean(),
  fc.constantFrom(...MOVEMENTS.map(movementLabel), 'Nộp', 'Có'),
);
const live = fc
  .tuple(...INPUT_KEYS.map(() => cell))
  .map(
    (cells) =>
      Object.fromEntries(INPUT_KEYS.map((key, index) => [key, cells[index] ?? ''])) as NomineeRow['row'],
  );
/** Whatever Hồ sơ may know of the row: its own columns right, old or empty, with a copy or without. */
const registered = fc
  .tuple(live, live, fc.boolean(), fc.boolean())
  .map(([now, before, isSame, hasCopy]): RegisterCells => {
    const known = isSame ? now : before;
    const shared = REGISTER_KEYS.filter((key) => key in known);
    return {
      ...blank,
      ...(Object.fromEntries(
        shared.map((key) => [key, known[key as keyof typeof known]]),
      ) as Partial<RegisterCells>),
      movement: MOVEMENTS[0]?.code ?? '',
      submittedAs: hasCopy ? 'x' : '',
      accepted: hasCopy ? copyOf(known) : '',
    };
  });

test('whatever Hồ sơ knows of a row already, what it remembers besides gives the row back to the letter', () => {
  fc.assert(
    fc.property(registered, live, (row, now) => {
      const kept = withLastSeen(row, now, config);
      expect({ ...lastCells(kept, config), id: now.id }).toEqual(now);
    }),
    { numRuns: 300 },
  );
});

test('nothing is remembered of a row that Hồ sơ and the accepted copy already tell whole', () => {
  const now = Object.fromEntries(INPUT_KEYS.map((key) => [key, ''])) as NomineeRow['row'];
  const filled = {
    ...now,
    id: 'X01-2024-001',
    year: 2024,
    name: 'Nguyễn Văn An',
    submit: 'Nộp',
    clean: 'Có',
  };
  const row = {
    ...blank,
    id: filled.id,
    year: 2024,
    name: filled.name,
    submittedAs: 'x',
    accepted: copyOf(filled),
  };
  expect(withLastSeen(row, filled, config).lastSeen).toBe('');
  expect(withLastSeen(row, { ...filled, note: 'riêng' }, config).lastSeen).toBe('{"note":"riêng"}');
});

test('what somebody typed over the memory is no row to give back: what stands in the other columns is', () => {
  const row = { ...blank, id: 'X01-2024-001', name: 'Nguyễn Văn An', lastSeen: '{ gõ bậy', accepted: '[1]' };
  expect(lastCells(row, config)).toMatchObject({ id: 'X01-2024-001', name: 'Nguyễn Văn An', address: '' });
});

test('rows of closed years, removed ones and those that stood in no tab are not missed', () => {
  const settings = defaultSettings(2024);
  const row = (other: Partial<RegisterCells>): RegisterCells => ({
    ...blank,
    unit: 'X01',
    year: 2024,
    status: 'Nháp',
    settled: 'Nháp',
    fingerprint: 'f',
    ...other,
  });
  const closed = {
    ...settings,
    years: settings.years.map((year) => ({ ...year, open: year.year !== 2024 })),
  };
  const rows = [
    row({ id: '1' }),
    row({ id: '2', status: 'Đã gỡ', settled: 'Đã gỡ' }),
    row({ id: '3', fingerprint: '' }),
    row({ id: '4', unit: 'X02' }),
  ];
  expect(standingRows(rows, { id: 'X01' }, { settings }).map(({ id }) => id)).toEqual(['1']);
  expect(standingRows(rows, { id: 'X01' }, { settings: closed })).toEqual([]);
});
