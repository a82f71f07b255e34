/**
 * The functions the host models, with what Google takes for each argument:
 * `one` a single value (a range there means implicit intersection unless the formula is an array formula),
 * `range` whole ranges, `pass` a value that is handed on as it is.
 */
export type Takes = 'one' | 'range' | 'pass';

export interface Signature {
  readonly first: readonly Takes[];
  /** Repeats after `first`. */
  readonly rest?: readonly Takes[];
  /** `each`: as many results as the largest argument has; `index`: a range or one value, as its arguments say. */
  readonly gives: 'one' | 'each' | 'array' | 'index';
  /** Evaluates its arguments as array formulas, as ARRAYFORMULA does. */
  readonly opensArrays?: true;
  readonly volatile?: true;
}

function each(count: number): Signature {
  return { first: Array<Takes>(count).fill('one'), gives: 'each' };
}

const REDUCES: Signature = { first: [], rest: ['range'], gives: 'one' };
const NOTHING: Signature = { first: [], gives: 'one' };

const eachOf = (names: string, count: number): [string, Signature][] =>
  names.split(' ').map((name) => [name, each(count)]);

const reducing = (names: string): [string, Signature][] => names.split(' ').map((name) => [name, REDUCES]);

export const SIGNATURES: ReadonlyMap<string, Signature> = new Map<string, Signature>([
  ...eachOf('ISBLANK ISNUMBER ISTEXT ISERROR ISLOGICAL ISNA N NOT', 1),
  ...eachOf('INT ABS TRIM LEN UPPER LOWER CHAR VALUE YEAR MONTH DAY', 1),
  ...eachOf('ROUND ROUNDUP MOD LEFT RIGHT EXACT TEXT HYPERLINK', 2),
  ...eachOf('MID FIND DATE', 3),
  ...eachOf('SUBSTITUTE', 4),
  ...reducing('SUM MAX MIN AVERAGE COUNT COUNTA AND OR ROWS COLUMNS'),
  ['IF', { first: ['one', 'pass', 'pass'], gives: 'each' }],
  ['IFS', { first: [], rest: ['one', 'pass'], gives: 'each' }],
  ['IFERROR', { first: ['pass', 'pass'], gives: 'each' }],
  ['IFNA', { first: ['pass', 'pass'], gives: 'each' }],
  ['COUNTIF', { first: ['range', 'one'], gives: 'each' }],
  ['COUNTIFS', { first: [], rest: ['range', 'one'], gives: 'each' }],
  ['SUMIF', { first: ['range', 'one', 'range'], gives: 'each' }],
  ['SUMIFS', { first: ['range'], rest: ['range', 'one'], gives: 'each' }],
  ['VLOOKUP', { first: ['one', 'range', 'one', 'one'], gives: 'each' }],
  ['MATCH', { first: ['one', 'range', 'one'], gives: 'each' }],
  ['INDEX', { first: ['range', 'one', 'one'], gives: 'index', opensArrays: true }],
  ['SUMPRODUCT', { ...REDUCES, opensArrays: true }],
  ['TEXTJOIN', { first: ['one', 'one'], rest: ['range'], gives: 'one' }],
  ['ROW', each(1)],
  ['COLUMN', each(1)],
  ['TRUE', NOTHING],
  ['FALSE', NOTHING],
  ['TODAY', { ...NOTHING, volatile: true }],
  ['NOW', { ...NOTHING, volatile: true }],
  ['UNIQUE', { first: ['range'], gives: 'array' }],
  ['FILTER', { first: ['range'], rest: ['range'], gives: 'array', opensArrays: true }],
  ['SORT', { first: ['range'], rest: ['range', 'one'], gives: 'array', opensArrays: true }],
  ['TRANSPOSE', { first: ['range'], gives: 'array' }],
  ['ARRAYFORMULA', { first: ['pass'], gives: 'array', opensArrays: true }],
]);
