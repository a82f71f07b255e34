import { defaultYear, LANGUAGES } from '../../src/catalogue/settings.ts';
import { messagesFor } from '../../src/messages/index.ts';
import { type GuideInput, guideBody } from '../../src/workbook/bodies/guide.ts';
import { unitTab } from '../../src/workbook/tabs/unit.ts';
import { textsOf } from './texts.ts';

const units = [
  { name: 'Trà Giác', sheetId: 123 },
  { name: 'Trường "Mẫu"', sheetId: 0 },
  { name: 'Trà Ka', sheetId: null },
  { name: 'Trà Bui', sheetId: 7 },
];
const years = [defaultYear(2025), defaultYear(2023, false), defaultYear(2024)];

const bodyIn = (language: 'vi' | 'en', input: Partial<GuideInput> = {}) => {
  const { guide, tabs } = messagesFor(language);
  return guideBody({ words: guide, tabs, years, units, ...input });
};
const cellsOf = (...input: Parameters<typeof bodyIn>) => bodyIn(...input).flatMap(({ cells }) => cells);

describe.each(LANGUAGES)('the guide in %s', (language) => {
  test('lists every visible nominee column in its order, with its note', () => {
    const columns = messagesFor(language).tabs.unit.blocks.nominees.columns;
    const words = new Map(Object.entries(columns));
    const visible = Object.entries(unitTab.blocks.nominees.columns).filter(
      ([, column]) => column.hidden !== true,
    );
    const expected = visible.map(([key]) => textsOf(words.get(key)));
    const notes = new Set(expected.map(([, note]) => note));
    const lines = bodyIn(language).filter(({ cells }) => notes.has(String(cells[1])));
    const listed = lines.flatMap(({ cells: [header, note] }) => {
      const [first, last] = String(header).split(' … ');
      const numbers = [first, last ?? first].map((each) => expected.findIndex(([own]) => own === each));
      return expected.slice(numbers[0], Number(numbers[1]) + 1).map(([own]) => [own, note]);
    });
    expect(listed).toEqual(expected);
  });

  test('stays within its three columns', () => {
    for (const { cells } of bodyIn(language)) expect(cells.length).toBeLessThanOrEqual(3);
  });

  test('holds no gap in its texts', () => {
    for (const text of textsOf(bodyIn(language))) expect(text).not.toMatch(/undefined|[{}]|\[object/);
  });
});

describe('the guide', () => {
  test('says first who can read the file and what must not be entered', () => {
    const text = bodyIn('vi')
      .slice(0, 4)
      .flatMap(({ cells }) => cells)
      .join(' ');
    for (const word of ['đọc', 'CCCD', 'điện thoại', 'ngày sinh']) expect(text).toContain(word);
  });

  test('gives the due dates of open years alone, the earlier year first', () => {
    const cells = cellsOf('vi');
    expect(cells.indexOf('Năm 2024')).toBeLessThan(cells.indexOf('Năm 2025'));
    expect(cells).not.toContain('Năm 2023');
    expect(cells).toContain('15/11/2024');
  });

  test('leaves the due dates out while no year is open', () => {
    expect(cellsOf('vi', { years: [] })).not.toContain(messagesFor('vi').guide.deadlines);
  });

  test('links to the units’ tabs, quotes doubled, and names a unit without a tab', () => {
    const cells = cellsOf('vi');
    expect(cells).toContainEqual({ formula: '=HYPERLINK("#gid=123";"Trà Giác")' });
    expect(cells).toContainEqual({ formula: '=HYPERLINK("#gid=0";"Trường ""Mẫu""")' });
    expect(cells).toContain('Trà Ka');
  });

  test('says what to do while there is no unit', () => {
    expect(cellsOf('vi', { units: [] })).toContain(messagesFor('vi').guide.noUnits);
  });

  test('holds 180 units in the canvas laid for it', () => {
    const many = Array.from({ length: 180 }, (_, index) => ({ name: `Đơn vị ${index}`, sheetId: index }));
    expect(bodyIn('vi', { units: many }).length).toBeLessThanOrEqual(260);
  });
});
