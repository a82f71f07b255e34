/** What cells hold that nobody meant to be there. */
import fc from 'fast-check';
import { isoToSerial } from '../../src/domain/dates.ts';
import type { RawCell } from '../../src/domain/raw.ts';

const FROM = isoToSerial('2024-01-01');
const TO = isoToSerial('2024-12-31');
const SECOND = 1 / 86_400;

/** Cells that count as not filled in. */
export const BLANKS: readonly RawCell[] = ['', ' ', '     '];
export const ODD_YEARS: readonly RawCell[] = [
  ...['2024', '2024 ', 2023, 2026, 2024.5, 2025.0001],
  ...[-1, -2, 0, 2019, 2031, 1e6, FROM],
];

const lines = (text: string): readonly string[] => text.split('\n');

const looksBlank = ['\u00a0', '\t', '\n', "'", "''"];
const looksYes = ['Có'.normalize('NFD'), 'có', 'CÓ', 'Có ', ' Có', "'Có", 'C?', 'C*', 'Co', 'Không', '"Có"'];
const texts = lines(`*
?
~
~*
*?
5 sáng kiến
95
95%
0,95
1.000.000
2024
31/12/2024
TRUE
=1+1
+84 905
-5
@ai
|
<TT2024>
"
😀`);
const listed = lines(`Kinh tế
Kinh tế; Văn hóa - xã hội
;
kinh tế
 Kinh tế
Kinh
A*
B?
~C
Một
Xã hội`).concat('; ', 'Một; ', 'Hoà'.normalize('NFD'), '\u0301', 'a\nb');
const links = lines(`http
htt
https://vi.vn
HTTP://VI.VN
 https://vi.vn
http*
'https://vi.vn
ftp://vi.vn`);
const numbers = [
  ...[-1, -0.0001, 0, 0.0001, 0.1 + 0.2, 0.5, 0.8, 0.949999, 0.95, 0.9500001, 1, 1.0000001, 1.4999, 1.5, 3],
  ...[79.99, 80, 94.999, 95, 95.0001, 99.9, 100, 100.0001, 101, 0.333, 33.3, 0.285, 28.5],
  ...[1e9, 1e15, -1e15, 1e300, 2024, 12_345_678_901_234],
];
const days = [
  FROM - 1,
  FROM - SECOND,
  FROM,
  FROM + 0.5,
  TO,
  TO + 0.5,
  TO + 1 - SECOND,
  TO + 1,
  TO + 366,
  TO + 367,
];

/**
 * Everything but an error: a cell whose formula fails shows its error in all columns, where the domain sees a text. Where
 * truth values are numbers (LibreOffice) they are left out.
 */
export const oddCells = ({ booleans }: { readonly booleans: boolean }): fc.Arbitrary<RawCell> =>
  fc.oneof(
    fc.constantFrom(...BLANKS),
    fc.constantFrom(...looksBlank, ...looksYes),
    fc.constantFrom(...texts, ...listed, ...links),
    fc.constantFrom(...numbers),
    fc.constantFrom(...days),
    booleans ? fc.boolean() : fc.constant('TRUE'),
    fc.double({ min: -1000, max: 1000, noNaN: true }).map((value) => value + 0),
    fc.double({ min: FROM - 2, max: TO + 400, noNaN: true }),
    fc.string({
      unit: fc.constantFrom(...'CóọÓKinh tế*?~;\'" \u0301\u0300\u00a0ă😀<>&=|,.19'),
      maxLength: 12,
    }),
  );
