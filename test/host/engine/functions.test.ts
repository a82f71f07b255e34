import type { Scalar } from '../../../host/engine/types.ts';
import { one } from './sheet.ts';

type Rows = readonly (readonly Scalar[])[];
type Case = readonly [formula: string, expected: Scalar, cells?: Rows];

function holds(title: string, page: string, cases: readonly Case[]): void {
  describe(`${title} (${page})`, () => {
    for (const [formula, expected, cells] of cases) {
      it(`${formula} is ${JSON.stringify(expected)}${cells ? ` over ${JSON.stringify(cells)}` : ''}`, () => {
        expect(one(formula, cells)).toEqual(expected);
      });
    }
  });
}

const docs = (answer: number) => `https://support.google.com/docs/answer/${answer}`;

holds('operators compare and calculate as in Google Sheets', docs(3093593), [
  ['="a"="A"', true],
  ['="Hoà"="Hòa"', false],
  ['=A1=""', true],
  ['=A1=0', true],
  ['=A1=FALSE', true],
  ['=FALSE=0', false],
  ['="5"=5', false],
  ['="a">5', true],
  ['=TRUE>"z"', true],
  ['=0,1+0,2=0,3', true],
  ['="5"+1', 6],
  ['="5,5"*2', 11],
  ['=A1+1', '#VALUE!', [['x']]],
  ['=1/0', '#DIV/0!'],
  ['=2^3^2', 64],
  ['=50%', 0.5],
  ['=TRUE+1', 2],
  ['=A1&"x"', 'TRUEx', [[true]]],
  ['=A1&"x"', '1,5x', [[1.5]]],
  ['=A1&"x"', 'x'],
  ['=1/3&""', '0,333333333333333'],
]);

holds('IF judges booleans, numbers and TRUE or FALSE as texts', docs(3093364), [
  ['=IF(1;"a";"b")', 'a'],
  ['=IF(A1;"a";"b")', 'b'],
  ['=IF("TRUE";"a";"b")', 'a'],
  ['=IF("";"a";"b")', '#VALUE!'],
  ['=IF(FALSE;"a")', false],
  ['=IF(TRUE;;1)', null],
  ['=IF(1/0;1;2)', '#DIV/0!'],
  ['=IF(TRUE;1;1/0)', 1],
]);

holds('IFS takes the first condition that holds', docs(7014145), [
  ['=IFS(A1="";"rỗng";TRUE;"có")', 'rỗng'],
  ['=IFS(FALSE;1)', '#N/A'],
]);

holds('IFERROR and IFNA replace errors', docs(3093304), [
  ['=IFERROR(1/0;"lỗi")', 'lỗi'],
  ['=IFERROR(1/0)', null],
  ['=IFNA(1/0;"x")', '#DIV/0!'],
  ['=IFNA(VLOOKUP("x";A1:B2;2;FALSE);"không")', 'không'],
]);

const people: (readonly Scalar[])[] = [
  ['Nguyễn An', 5, true],
  ['Trần Bình', 7, false],
  ['nguyễn an', null, 'x'],
  ['a*b', '7', 'TRUE'],
  [null, 3, ''],
];

holds('COUNTIF reads operators and wildcards in its criterion', docs(3093480), [
  ['=COUNTIF(A1:A5;"Nguyễn*")', 2, people],
  ['=COUNTIF(A1:A5;"nguyễn an")', 2, people],
  ['=COUNTIF(A1:A5;"a~*b")', 1, people],
  ['=COUNTIF(A1:A5;"???")', 1, people],
  ['=COUNTIF(A1:A5;"")', 1, people],
  ['=COUNTIF(A1:A5;"<>")', 4, people],
  ['=COUNTIF(B1:B5;">=5")', 2, people],
  ['=COUNTIF(B1:B5;"<>5")', 4, people],
  ['=COUNTIF(B1:B5;7)', 1, people],
  ['=COUNTIF(B1:B5;"7")', 2, people],
  ['=COUNTIF(C1:C5;TRUE)', 1, people],
  ['=COUNTIF(A1:A5;"=a~*b")', 1, people],
  ['=COUNTIF(A1:A2;"<=")', 0, people],
]);

holds('COUNTIFS wants every criterion to hold', docs(3256550), [
  ['=COUNTIFS(A1:A5;"nguyễn*";B1:B5;">4")', 1, people],
  ['=COUNTIFS(A1:A5;"*";B1:B4;1)', '#VALUE!', people],
]);

holds('SUMIF and SUMIFS add the numbers at the places that hold', docs(3238496), [
  ['=SUMIF(B1:B5;">3")', 12, people],
  ['=SUMIF(A1:A5;"nguyễn*";B1:B5)', 5, people],
  ['=SUMIFS(B1:B5;A1:A5;"*n*";B1:B5;"<6")', 5, people],
]);

const table: (readonly Scalar[])[] = [
  ['NTM', 1],
  ['ntm', 2],
  ['a*c', 3],
  ['abc', 4],
  [5, 'năm'],
  ['7', 'bảy'],
];

holds('VLOOKUP finds without regard to case, with wildcards when exact', docs(3093318), [
  ['=VLOOKUP("ntm";A1:B6;2;FALSE)', 1, table],
  ['=VLOOKUP("a*";A1:B6;2;FALSE)', 3, table],
  ['=VLOOKUP("a~*c";A1:B6;2;FALSE)', 3, table],
  ['=VLOOKUP("abc";A1:B6;2;FALSE)', 4, table],
  ['=VLOOKUP(5;A1:B6;2;FALSE)', 'năm', table],
  ['=VLOOKUP("5";A1:B6;2;FALSE)', '#N/A', table],
  ['=VLOOKUP(7;A1:B6;2;FALSE)', '#N/A', table],
  ['=VLOOKUP(C9;A1:B6;2;FALSE)', '#N/A', table],
  ['=VLOOKUP("NTM";A1:B6;3;FALSE)', '#REF!', table],
  ['=VLOOKUP("NTM";A1:B6;0;FALSE)', '#VALUE!', table],
  [
    '=VLOOKUP(6;A1:B3;2)',
    'b',
    [
      [1, 'a'],
      [5, 'b'],
      [9, 'c'],
    ],
  ],
  [
    '=VLOOKUP(0;A1:B3;2;TRUE)',
    '#N/A',
    [
      [1, 'a'],
      [5, 'b'],
      [9, 'c'],
    ],
  ],
]);

holds('MATCH and INDEX', docs(3093378), [
  ['=MATCH("ABC";A1:A6;0)', 4, table],
  ['=MATCH(6;A1:A3;1)', 2, [[1], [5], [9]]],
  ['=MATCH(6;A1:A3;-1)', 1, [[9], [5], [1]]],
  ['=INDEX(A1:B6;5;2)', 'năm', table],
  ['=INDEX(A1:A6;3)', 'a*c', table],
  ['=INDEX(A1:B1;1;2)', 1, table],
  ['=INDEX(A1:B6;7;1)', '#REF!', table],
]);

holds('texts are counted in UTF-16 units and cut as they are', docs(3094081), [
  ['=LEN("😀")', 2],
  ['=LEN(A1)', 4, [['Hoà'.normalize('NFD')]]],
  ['=LEN(A1)', 3, [['Hoà'.normalize('NFC')]]],
  ['=LEN(A1)', 0],
  ['=LEN(12,5)', 4],
  ['=LEFT("trà my")', 't'],
  ['=RIGHT("trà my";2)', 'my'],
  ['=RIGHT("trà";0)', ''],
  ['=MID("trà my";5;9)', 'my'],
  ['=LEFT("x";-1)', '#VALUE!'],
  ['=FIND("M";"trà My")', 5],
  ['=FIND("m";"trà My")', '#VALUE!'],
  ['=SUBSTITUTE("a-b-c";"-";"+";2)', 'a-b+c'],
  ['=UPPER("đường")', 'ĐƯỜNG'],
  ['=TRIM("  a   b ")', 'a b'],
  ['=CHAR(10003)', '✓'],
  ['=CHAR(0)', '#NUM!'],
]);

holds('EXACT compares code point by code point', docs(3094073), [
  ['=EXACT("a";"A")', false],
  ['=EXACT(A1;B1)', false, [['Hoà'.normalize('NFC'), 'Hoà'.normalize('NFD')]]],
  ['=EXACT(A1;"")', true],
]);

holds('TEXTJOIN leaves empty texts out when asked', docs(7013992), [
  ['=TEXTJOIN(", ";TRUE;A1:A5)', 'Nguyễn An, Trần Bình, nguyễn an, a*b', people],
  ['=TEXTJOIN("-";FALSE;A4:A5)', 'a*b-', people],
]);

holds('what a value is', docs(3093296), [
  ['=ISNUMBER(A1)', true, [[5]]],
  ['=ISNUMBER(DATE(2024;1;1))', true],
  ['=ISNUMBER(A1)', false, [[true]]],
  ['=ISNUMBER(A1)', false, [['5']]],
  ['=ISNUMBER(A1)', false],
  ['=ISTEXT(A1)', true, [['5']]],
  ['=ISTEXT(A1)', false],
  ['=ISBLANK(A1)', true],
  ['=ISBLANK(A1)', false, [[0]]],
  ['=ISLOGICAL(A1)', true, [[false]]],
  ['=ISERROR(1/0)', true],
  ['=ISNA(1/0)', false],
  ['=N("x")', 0],
  ['=N(TRUE)', 1],
]);

holds('AND and OR skip texts and empty cells of ranges', docs(3093301), [
  ['=AND(A1:A3)', true, [[true], ['x'], [1]]],
  ['=OR(A1:A3;FALSE)', false, [[0], ['x'], [null]]],
  ['=AND(A1:A2)', '#VALUE!'],
  ['=AND(1/0;FALSE)', '#DIV/0!'],
  ['=NOT(0)', true],
]);

holds('numbers', docs(3093440), [
  ['=ROUND(1,005;2)', 1.01],
  ['=ROUND(-2,5)', -3],
  ['=ROUND(1234;-2)', 1200],
  ['=ROUNDUP(150001;-4)', 160000],
  ['=INT(-1,5)', -2],
  ['=MOD(-1;3)', 2],
  ['=SUM(A1:A3)', 5, [[5], ['7'], [true]]],
  ['=SUM(A1:A2)', '#N/A', [[1], ['#N/A']]],
  ['=MAX(A1:A3)', -2, [[-2], [-5], ['9']]],
  ['=MIN(A1:A3)', 0],
  ['=AVERAGE(A1:A3)', '#DIV/0!'],
  ['=COUNT(A1:A4)', 1, [[1], ['2'], [true], [null]]],
  ['=COUNTA(A1:A4)', 3, [[1], ['2'], [true], [null]]],
  [
    '=SUMPRODUCT((A1:A3="x")*B1:B3)',
    5,
    [
      ['x', 2],
      ['y', 9],
      ['X', 3],
    ],
  ],
  ['=VALUE("1.234,5")', 1234.5],
  ['=VALUE("x")', '#VALUE!'],
]);

holds('dates are serial numbers', docs(3092969), [
  ['=DATE(2024;2;30)', 45352],
  ['=DATE(2024;13;1)', 45658],
  ['=YEAR(45419)', 2024],
  ['=MONTH(45419)', 5],
  ['=DAY("7/5/2024")', 7],
  ['=TODAY()', 45419],
  ['=TEXT(45419;"dd/MM/yyyy")', '07/05/2024'],
  ['=TEXT(1234,5;"#,##0.0")', '1.234,5'],
]);

holds('UNIQUE, FILTER, SORT and TRANSPOSE give arrays', docs(3093198), [
  ['=ROWS(UNIQUE(A1:A3))', 2, [['a'], ['a'], ['A']]],
  ['=INDEX(SORT(A1:A3;1;FALSE);1;1)', 9, [[5], [9], [1]]],
  [
    '=SUM(FILTER(B1:B3;A1:A3="x"))',
    5,
    [
      ['x', 2],
      ['y', 9],
      ['x', 3],
    ],
  ],
  ['=FILTER(B1:B3;A1:A3="z")', '#N/A', [['x', 2]]],
  ['=COLUMNS(TRANSPOSE(A1:A3))', 3],
]);
