import { accepted, decide, granted, propose, submitted } from './awarding.ts';
import { GIAC, KA, laidOffice, MINUTE, type Office } from './office.ts';
import { rowsOf, seeAll, tableOf } from './tabs.ts';

const TAB = 'Xã Trà Giác';
let office: Office;
const ids: Record<string, string> = {};

const grown = { consent: 'Có', under16: 'Không' };
const ENTERED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Người Lớn Đồng Ý': grown,
  'Chưa Hỏi Ý': { under16: 'Không' },
  'Không Đồng Ý': { ...grown, consent: 'Không' },
  'Chưa Ghi Tuổi': { consent: 'Có' },
  'Em Thiếu Cha Mẹ': { consent: 'Có', under16: 'Có' },
  'Em Đủ Đồng Ý': { consent: 'Có', under16: 'Có', guardianConsent: 'Có' },
  'Hộ Đồng Ý': { consent: 'Có', kind: 'Hộ gia đình' },
};

beforeAll(() => {
  office = laidOffice([KA, GIAC]);
  for (const [name, other] of Object.entries(ENTERED))
    ids[name] = accepted(office, 'X01', { name, ...other });
  submitted(office, 'X01', { name: 'Chưa Xét', ...grown });
  ids.Ka = accepted(office, 'X02', { name: 'Người Ka', ...grown });
});

const rows = (): string[][] => {
  const lines = seeAll(office.owner, 'Công khai');
  const head = lines.findIndex((line) => line[0] === 'head');
  return lines
    .slice(head + 1)
    .filter((line) => line[0] === 'line')
    .map((line) => line.slice(2, 9));
};
const names = (): string[] => rows().map(([name]) => name ?? '');
const compile = () => granted(office.ask(office.owner, 'public.compile', { year: 2024 })).data;
function type(name: string, cells: Readonly<Record<string, string>>): void {
  const row = rowsOf(office.owner, TAB, 'nominees', ['name']).find((each) => each.cells.id === ids[name]);
  const table = tableOf(office.owner, TAB, 'nominees');
  for (const [key, text] of Object.entries(cells))
    office.owner.type(TAB, table.cell(key, row?.index ?? -1), text);
}

test('only accepted exemplars who consented are listed, by unit and name; how many are withheld is told', () => {
  expect(compile()).toEqual({ exemplars: 4, withheld: 4 });
  expect(names()).toEqual(['Người Ka', 'Hộ Đồng Ý', 'Em Đủ Đồng Ý', 'Người Lớn Đồng Ý']);
  expect(seeAll(office.owner, 'Công khai').flat().join()).toContain('4 điển hình đã nhận chưa công khai');
});

test('a line holds name, kind, unit, movement, achievement, form and year, and nothing else', () => {
  expect(rows()[0]).toEqual([
    'Người Ka',
    'Cá nhân',
    'Xã Trà Ka',
    '“Nông dân thi đua sản xuất kinh doanh giỏi”',
    'Trồng quế, thu nhập gấp đôi bình quân xã',
    '',
    '2024',
  ]);
  const text = seeAll(office.owner, 'Công khai')
    .flatMap((line) => line.slice(1))
    .join('\n');
  for (const other of ['https://', '@', '05/BB', 'Không bị xem xét', 'Chưa Xét'])
    expect(text).not.toContain(other);
});

test('what was accepted is shown, not what its row says by now', () => {
  type('Người Lớn Đồng Ý', { achievement: 'Viết thêm sau khi đã nhận', name: 'Tên Khác' });
  compile();
  expect(names()).toContain('Người Lớn Đồng Ý');
  expect(rows().flat().join()).not.toContain('Viết thêm');
});

test('consent taken back, or an age told later, counts at once', () => {
  type('Hộ Đồng Ý', { consent: 'Không' });
  type('Người Lớn Đồng Ý', { under16: 'Có' });
  expect(compile()).toEqual({ exemplars: 2, withheld: 6 });
  expect(names()).toEqual(['Người Ka', 'Em Đủ Đồng Ý']);
});

test('the form of commendation stands there once it was decided on', () => {
  granted(propose(office, [ids.Ka ?? '']));
  granted(decide(office, [ids.Ka ?? ''], { date: '2024-05-10' }));
  compile();
  expect(rows()[0]?.[5]).toMatch(/iấy khen/);
});

test('each night the list is made anew, and a shorter one leaves nothing of the longer one', () => {
  type('Em Đủ Đồng Ý', { guardianConsent: '' });
  office.host.clock.set('2024-06-01T23:55:00+07:00');
  office.host.clock.advance(25 * MINUTE);
  expect(names()).toEqual(['Người Ka']);
});

test('a year nobody knows is refused, and an officer may not publish', () => {
  expect(office.ask(office.owner, 'public.compile', { year: 2019 })).toMatchObject({ code: 'yearNotOpen' });
  expect(office.ask(office.editor('giac@example.vn'), 'public.compile')).toMatchObject({
    code: 'notAllowed',
  });
});
