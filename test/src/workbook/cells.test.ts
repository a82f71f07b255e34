import fc from 'fast-check';
import type { RawCell } from '../../../src/domain/raw.ts';
import {
  type CellType,
  choice,
  code,
  date,
  emails,
  number,
  text,
  yesNo,
} from '../../../src/workbook/cells.ts';

const read = <V>(type: CellType<V>, cell: RawCell): unknown => {
  const result = type.codec.decode(cell);
  return 'value' in result ? result.value : result;
};

test.each<[string, CellType<unknown>, RawCell, unknown]>([
  ['text is trimmed and composed', text() as CellType<unknown>, `  ${'Trà'.normalize('NFD')} `, 'Trà'],
  ['a number in a text cell counts as its digits', text() as CellType<unknown>, 12, '12'],
  ['required text is asked for', text({ required: true }) as CellType<unknown>, '  ', { fault: 'required' }],
  ['a code has no spaces', code() as CellType<unknown>, 'X 01', { fault: 'notCode' }],
  ['a code has no wildcards', code() as CellType<unknown>, 'X*', { fault: 'notCode' }],
  ['a code may be Vietnamese', code() as CellType<unknown>, 'Đ-01', 'Đ-01'],
  ['nothing is no number', number() as CellType<unknown>, '', null],
  ['a digit typed as text is no number', number() as CellType<unknown>, '12', { fault: 'notNumber' }],
  [
    'a whole number has no fraction',
    number({ whole: true }) as CellType<unknown>,
    1.5,
    { fault: 'notWhole' },
  ],
  ['a lower bound holds', number({ min: 5 }) as CellType<unknown>, 4, { fault: 'tooSmall' }],
  ['a day is a serial number', date() as CellType<unknown>, 45_292, '2024-01-01'],
  [
    'a time of day is no day: formulas would see it',
    date() as CellType<unknown>,
    45_292.99,
    { fault: 'notDate' },
  ],
  ['an exact text is read', text({ exact: true }) as CellType<unknown>, 'Khối xã', 'Khối xã'],
  [
    'a space behind an exact text is told',
    text({ exact: true }) as CellType<unknown>,
    'Khối xã ',
    { fault: 'notExact' },
  ],
  [
    'so are decomposed letters',
    text({ exact: true }) as CellType<unknown>,
    'Khối'.normalize('NFD'),
    { fault: 'notExact' },
  ],
  ['a word is no day', date() as CellType<unknown>, 'hôm nay', { fault: 'notDate' }],
  ['a year alone is no day of ours', date() as CellType<unknown>, 0.5, { fault: 'notDate' }],
  [
    'a choice is letter for letter',
    choice(['Có', 'Không']) as CellType<unknown>,
    'có',
    { fault: 'notChoice' },
  ],
  [
    'a decomposed choice is none, as for the formulas',
    choice(['Có', 'Không']) as CellType<unknown>,
    'Có'.normalize('NFD'),
    { fault: 'notChoice' },
  ],
  ['yes', yesNo(false) as CellType<unknown>, 'Có', true],
  ['an empty yes or no is what the column says', yesNo(true) as CellType<unknown>, '', true],
  ['a tick box is no yes', yesNo(false) as CellType<unknown>, true, { fault: 'notChoice' }],
  [
    'addresses are parted and compared in lower case',
    emails() as CellType<unknown>,
    'An@Example.vn; b@example.vn\nc@example.vn',
    ['an@example.vn', 'b@example.vn', 'c@example.vn'],
  ],
  [
    'an address without a domain is none',
    emails() as CellType<unknown>,
    'an@example',
    { fault: 'notEmails' },
  ],
])('%s', (_what, type, cell, expected) => {
  expect(read(type, cell)).toEqual(expected);
});

test('no cell makes a codec throw', () => {
  const types = [
    text({ required: true }),
    code(),
    number({ whole: true, min: 0 }),
    date(),
    choice(['Có']),
    yesNo(false),
    emails(),
  ];
  const anyCell = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean());
  fc.assert(
    fc.property(
      fc.constantFrom(...types),
      anyCell,
      (type, cell) => void read(type as CellType<unknown>, cell),
    ),
  );
});

test('days and numbers written are read back the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200_000 }), (serial) => {
      const day = date();
      const iso = read(day, serial);
      expect(day.codec.encode(iso as string)).toBe(serial);
    }),
  );
});
