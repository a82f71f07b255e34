/** The judge must see what it is there to see: each of these ends was planted. */
import { type Judgement, judge } from './judge.ts';
import { MOMENT, maskMoment } from './moments.ts';
import { allPoints, faultAt, samplePoints } from './points.ts';
import type { Picture } from './state.ts';
import { isSound, sumsOf, tableOf } from './table.ts';

const NAME = 'Xã Trà Giác';
const LEDGER = 'Sổ nhắc hạn';
const mail = (to: string) => ({ to: [to], subject: 'Nhắc hạn', body: 'Còn 7 ngày', at: MOMENT });
const ledgerRow = (state: string): Record<string, unknown> => ({ B2: 'plan|X01', C2: 'a@x.vn', D2: state });

/** A file of one nominee, one reminder that was sent, one mark. */
const CALM = {
  workbook: {
    title: 'Gương Sáng',
    sheets: [
      {
        name: NAME,
        rows: 9,
        cells: { B1: 'Mã', B2: 'X01-2024-001', C2: 'Nguyễn Văn An' },
        notes: ['B1: ID'],
      },
      { name: LEDGER, rows: 9, cells: ledgerRow('SENT') },
    ],
    protections: [{ description: 'unit', editors: ['a@x.vn'] }],
  },
  people: [{ email: 'a@x.vn', role: 'editor' }],
  properties: { document: { language: 'vi' } },
  triggers: [{ fn: 'tick' }],
  outbox: [mail('a@x.vn')],
} satisfies Picture;

type Sheet = (typeof CALM)['workbook']['sheets'][number];
const withSheet = (name: string, change: (sheet: Sheet) => object): Picture =>
  ({
    ...CALM,
    workbook: {
      ...CALM.workbook,
      sheets: CALM.workbook.sheets.map((sheet) =>
        sheet.name === name ? { ...sheet, ...change(sheet) } : sheet,
      ),
    },
  }) as Picture;
const withCells = (name: string, cells: Record<string, unknown>): Picture =>
  withSheet(name, (sheet) => ({ cells: { ...sheet.cells, ...cells } }));
const verdictOn = (end: Picture, listed = 0): Judgement['verdict'] => judge(CALM, end, () => listed).verdict;

test('an end like the undisturbed one is identical', () => {
  expect(judge(CALM, structuredClone(CALM), () => 0)).toEqual({
    verdict: 'identical',
    missing: [],
    extra: [],
  });
});

test.each([
  ['a row', withSheet(NAME, () => ({ cells: { B1: 'Mã' } }))],
  ['a cell of a row', withSheet(NAME, () => ({ cells: { B1: 'Mã', B2: 'X01-2024-001' } }))],
  ['another value in a cell', withCells(NAME, { C2: 'Nguyễn Văn Anh' })],
  ['a note', withSheet(NAME, () => ({ notes: [] }))],
  ['a tab', { ...CALM, workbook: { ...CALM.workbook, sheets: CALM.workbook.sheets.slice(1) } }],
  ['a protection', { ...CALM, workbook: { ...CALM.workbook, protections: [] } }],
  ['a property', { ...CALM, properties: {} }],
  ['a trigger', { ...CALM, triggers: [] }],
  ['a mail', { ...CALM, outbox: [] }],
] as [string, Picture][])('%s that is missing is lost, and named', (_what, end) => {
  const judgement = judge(CALM, end, () => 9);
  expect(judgement.verdict).toBe('lost');
  expect(judgement.missing).not.toEqual([]);
});

test.each([
  ['the same row once more', withCells(NAME, { B3: 'X01-2024-001', C3: 'Nguyễn Văn An' })],
  ['the same nominee under another ID', withCells(NAME, { B3: 'X01-2024-002', C3: 'Nguyễn Văn An' })],
  ['a row of the ledger once more', withCells(LEDGER, { B3: 'plan|X01', C3: 'a@x.vn', D3: 'SENT' })],
  [
    'a second protection of the same name',
    { ...CALM, workbook: { ...CALM.workbook, protections: [0, 1].map(() => CALM.workbook.protections[0]) } },
  ],
  ['a second trigger', { ...CALM, triggers: [{ fn: 'tick' }, { fn: 'tick' }] }],
  [
    'a mark that should be gone',
    { ...CALM, properties: { document: { language: 'vi', 'changed:X01': MOMENT } } },
  ],
  ['a mail that went twice', { ...CALM, outbox: [mail('a@x.vn'), mail('a@x.vn')] }],
  ['a mail to somebody else', { ...CALM, outbox: [mail('a@x.vn'), mail('b@x.vn')] }],
] as [string, Picture][])('%s is duplicated', (_what, end) => {
  expect(verdictOn(end, 9)).toBe('duplicated');
});

test.each([
  ['row that is missing', withSheet(NAME, () => ({ cells: { B1: 'Mã' } }))],
  ['row twice', withCells(NAME, { B3: 'X01-2024-001', C3: 'Nguyễn Văn An' })],
])('a mail in doubt excuses no %s', (_what, end) => {
  const sheets = end.workbook.sheets.map((sheet) =>
    sheet.name === LEDGER ? { ...sheet, cells: ledgerRow('PENDING') } : sheet,
  );
  const verdict = verdictOn({ ...end, workbook: { ...end.workbook, sheets } }, 1);
  expect(['lost', 'duplicated']).toContain(verdict);
});

describe('a mail in doubt', () => {
  const doubted = withCells(LEDGER, { D2: 'PENDING' });

  test('of which the office is told is told, whether it went or not', () => {
    expect(verdictOn(doubted, 1)).toBe('told');
    expect(verdictOn({ ...doubted, outbox: [] }, 1)).toBe('told');
    expect(verdictOn(withCells(LEDGER, { D2: 'UNCERTAIN' }), 1)).toBe('told');
  });

  test('of which nobody is told is lost', () => {
    expect(verdictOn(doubted, 0)).toBe('lost');
  });

  test('that went twice is duplicated, told or not', () => {
    expect(verdictOn({ ...doubted, outbox: [mail('a@x.vn'), mail('a@x.vn')] }, 1)).toBe('duplicated');
  });

  test('says nothing of a mail to somebody else that is missing', () => {
    const two = { ...CALM, outbox: [mail('a@x.vn'), mail('b@x.vn')] };
    expect(judge(two, doubted, () => 1).verdict).toBe('lost');
  });
});

describe('moments', () => {
  const from = Date.parse('2024-01-11T10:00:00+07:00');
  const span = { from, to: from + 20 * 60_000 };
  const serial = 45302 + 10 / 24;

  test('of the run are masked, however they are written', () => {
    for (const value of [
      serial + 0.001,
      String(serial + 0.001),
      `{"at":${serial + 0.002},"ids":["001"]}`,
      new Date(from + 1000).toISOString(),
      (from + 1000).toString(36),
      'Lập lúc 11/01/2024 10:05',
    ])
      expect(String(maskMoment(value, span))).toContain(MOMENT);
  });

  test('of before, days and counts stay as they are', () => {
    for (const value of [
      serial - 0.01,
      45302,
      3,
      '45302',
      '11/01/2024',
      '10/01/2024 10:05',
      'X01-2024-001',
      true,
    ])
      expect(maskMoment(value, span)).toBe(value);
  });
});

describe('points and sums', () => {
  test('an execution of three calls can be killed at twelve points', () => {
    const points = allPoints(3);
    expect(new Set(points.map((point) => JSON.stringify(point))).size).toBe(12);
    expect(faultAt({ call: 2, when: 'after', pending: 'applied' })).toMatchObject({
      call: 2,
      when: 'after',
      pending: 'applied',
    });
    expect(new Set(points.map((point) => faultAt(point).kind))).toEqual(
      new Set(['timeLimit', 'serverError', 'quota']),
    );
  });

  test('a sample is the same for the same seed, another for another, and stands in order', () => {
    const points = allPoints(50);
    const sample = samplePoints(points, 10, 'a');
    expect(sample).toHaveLength(10);
    expect(samplePoints(points, 10, 'a')).toEqual(sample);
    expect(samplePoints(points, 10, 'b')).not.toEqual(sample);
    expect(sample.map(({ call }) => call)).toEqual(sample.map(({ call }) => call).sort((a, b) => a - b));
  });

  const act = (name: string, mails: boolean) =>
    ({
      name,
      base: 'fresh',
      run: () => undefined,
      resumes: ['again'],
      timed: false,
      mails,
      ticks: 1,
    }) as const;
  const outcome = (of: string, verdict: Judgement['verdict']) => ({
    ...({ act: of, call: 1, when: 'before', pending: 'lost', state: '', missing: [], extra: [] } as const),
    verdict,
  });

  test('nothing may be lost or stand twice, and doubts are for mails alone', () => {
    const acts = [act('save', false), act('remind', true)];
    expect(isSound([outcome('save', 'identical'), outcome('remind', 'told')], acts)).toBe(true);
    expect(isSound([outcome('save', 'told')], acts)).toBe(false);
    expect(isSound([outcome('remind', 'lost')], acts)).toBe(false);
    expect(isSound([outcome('remind', 'duplicated')], acts)).toBe(false);
  });

  test('the table has a line for each act that was run, and one for all', () => {
    const outcomes = [outcome('save', 'identical'), outcome('save', 'lost'), outcome('remind', 'told')];
    expect(sumsOf(outcomes)).toEqual({ points: 3, identical: 1, told: 1, lost: 1, duplicated: 0 });
    expect(
      tableOf(outcomes, [act('save', false), act('other', false), act('remind', true)]).split('\n'),
    ).toEqual([
      '| command | kill points | identical | told to a person | lost | duplicated |',
      '|---|---|---|---|---|---|',
      '| save | 2 | 1 | 0 | 1 | 0 |',
      '| remind | 1 | 0 | 1 | 0 | 0 |',
      '| all | 3 | 1 | 1 | 1 | 0 |',
    ]);
  });
});
