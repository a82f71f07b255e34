import fc from 'fast-check';
import { DEFAULTS, readOptions } from '../../host/demo/options.ts';
import { cut, displayWidth, pad, table, wrap } from '../../host/demo/table.ts';
import { createTerminal } from '../../host/demo/terminal.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });

test('without options the defaults hold', () => {
  expect(readOptions([])).toEqual({ options: DEFAULTS });
});

test('every option is read', () => {
  const args =
    '--units 3 --nominees 6 --year 2025 --seed 9 --locale en_US --json - --xlsx out.xlsx --docx out';
  expect(readOptions(args.split(' '))).toEqual({
    options: {
      units: 3,
      nominees: 6,
      years: [2025],
      seed: 9,
      locale: 'en_US',
      json: '-',
      xlsx: 'out.xlsx',
      docx: 'out',
    },
  });
});

test('several years are read as they follow each other', () => {
  expect(readOptions(['--years', '2024,2025'])).toEqual({ options: { ...DEFAULTS, years: [2024, 2025] } });
});

test.each([['2024,2026'], ['2025,2024'], ['2022,2023,2024,2025,2026'], ['1999,2000'], ['hai năm'], ['']])(
  'years that do not stand in a row, or are too many, are refused: %s',
  (years) => {
    expect(readOptions([`--years=${years}`])).toHaveProperty(
      'fault',
      expect.stringMatching(/^--years phải là/),
    );
  },
);

test('one year and several years exclude each other', () => {
  const read = readOptions('--year 2024 --years 2024,2025'.split(' '));
  expect(read).toHaveProperty('fault', expect.stringContaining('không đi cùng --year'));
});

test.each([
  ['--units', '0'],
  ['--units', '181'],
  ['--units', 'nhiều'],
  ['--nominees', '1.5'],
  ['--year', '24'],
  ['--seed', '-1'],
  ['--locale', 'fr_FR'],
  ['--json', ''],
  ['--xlsx', '-'],
  ['--docx', '-'],
])('%s %s is refused in Vietnamese and English', (option, value) => {
  const read = readOptions([`${option}=${value}`]);
  expect(read).toHaveProperty('fault', expect.stringMatching(/^--\w+ (phải là|cần) .* \/ (must|needs) /));
});

test('an unknown option and a stray word are refused', () => {
  for (const args of [['--unit', '3'], ['25'], ['--units']])
    expect(readOptions(args)).toHaveProperty('fault', expect.stringContaining('Tùy chọn không dùng được'));
});

test('Vietnamese letters take one column each, however they are composed', () => {
  expect(displayWidth('Thị trấn Trà My')).toBe(15);
  expect(displayWidth('Thị trấn Trà My'.normalize('NFD'))).toBe(15);
  expect(displayWidth('例')).toBe(2);
});

test('a padded text has the width asked for, and a cut one no more than that', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (content, width) => {
      expect(displayWidth(cut(content, width))).toBeLessThanOrEqual(width);
      expect(displayWidth(pad(cut(content, width), width))).toBe(width);
    }),
  );
});

test('wrapping keeps every word in order', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (content, width) => {
      expect(wrap(content, width).join(' ')).toBe(content);
    }),
  );
});

test('columns of figures stand right under wrapped heads', () => {
  const lines = table(
    [{ head: 'Đơn vị' }, { head: 'Đủ điều kiện', right: true }],
    [['Xã Trà Bui', '7'], null, ['Tổng cộng', '120']],
  );
  expect(lines).toEqual([
    '            Đủ điều',
    'Đơn vị         kiện',
    '───────────────────',
    'Xã Trà Bui        7',
    '───────────────────',
    'Tổng cộng       120',
  ]);
});

test('the diary gives passing lines to a terminal only', () => {
  const written: string[] = [];
  const terminal = createTerminal({ write: (line) => written.push(line) }, () => 0);
  terminal.working('Đang nhập');
  terminal.done('2024-02-20', 'Đăng ký kế hoạch', '15 đơn vị');
  expect(written).toHaveLength(1);
  expect(written[0]).toMatch(/^ {2}20\/02 {2}Đăng ký kế hoạch +15 đơn vị +0,0 s\n$/);
});
