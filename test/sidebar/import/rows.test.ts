import { describe, expect, test } from '@jest/globals';
import { layoutOf, sourceOf } from '../../../sidebar/import/plan.ts';
import { rowsOf } from '../../../sidebar/import/rows/build.ts';
import { checkRow, formOf } from '../../../sidebar/import/rows/check.ts';
import { checkList, LIMIT, obstacleOf } from '../../../sidebar/import/rows/list.ts';
import { alike, choose, draftsOf, mend, NOTHING_MENDED } from '../../../sidebar/import/rows/mending.ts';
import type { Table } from '../../../sidebar/import/source/table.ts';
import { CRITERIA } from '../../../src/catalogue/criteria.ts';
import type { ListedNominee } from '../../../src/commands/unitHome.ts';
import { draft, ruleSet } from './fixtures.ts';

const rules = ruleSet();
const rowsIn = (rows: Table) => {
  const { table, header, matching } = layoutOf(sourceOf('', rows), true, null, CRITERIA, rules.movementOf);
  return rowsOf(table, header, matching, rules.movementOf);
};
const HEADER = ['STT', 'Họ và tên', 'Phong trào', 'Ngày biên bản', 'Ghi chú'];

describe('rows of an old list', () => {
  test('are the nominees alone: sections give kind and movement, sums and signatures are passed by', () => {
    const { rows, passed } = rowsIn([
      ['STT', 'Họ và tên', 'Địa chỉ'],
      ['I', 'TẬP THỂ', ''],
      [1, 'Thôn 2', 'Trà Giác'],
      ['II', 'CÁ NHÂN', ''],
      ['', 'Dân vận khéo', ''],
      [1, 'Nguyễn Văn An', 'Thôn 1'],
      ['', '', ''],
      ['', 'Tổng cộng: 2', ''],
      ['', '', 'Trà Giác, ngày 20 tháng 9 năm 2024'],
      ['', 'NGƯỜI LẬP BIỂU', 'TM. ỦY BAN NHÂN DÂN'],
    ]);
    expect(rows.map(({ number, texts }) => [number, texts])).toEqual([
      [3, { name: 'Thôn 2', address: 'Trà Giác', kind: 'Tập thể' }],
      [6, { name: 'Nguyễn Văn An', address: 'Thôn 1', kind: 'Cá nhân', movement: 'Dân vận khéo' }],
    ]);
    expect(passed).toBe(6);
  });

  test('keep a row that lacks only its name: it is to be mended, not lost', () => {
    const { rows } = rowsIn([HEADER, [1, '', 'NTM', '20/09/2024', 'xem lại']]);
    expect(rows).toHaveLength(1);
    expect(checkRow({ ...draft(rows[0]?.texts ?? {}) }, {}, rules).faulty).toContain('name');
  });

  test('show days as dd/MM/yyyy, also from numbers and from columns that stand month first', () => {
    expect(rowsIn([HEADER, [1, 'An', 'NTM', 45555, '']]).rows[0]?.texts.minutesDate).toBe('20/09/2024');
    const american = rowsIn([HEADER, [1, 'An', 'NTM', '09/25/2024', ''], [2, 'Bé', 'NTM', '9/5/2024', '']]);
    expect(american.rows.map(({ texts }) => texts.minutesDate)).toEqual(['25/09/2024', '05/09/2024']);
    expect(american.turned).toEqual(['minutesDate']);
  });

  test('are in one Unicode form, without invisible signs', () => {
    const { rows } = rowsIn([HEADER, [1, 'Nguye\u0302\u0303n\u200B  Va\u0306n\u00A0An\n', 'NTM', '', '']]);
    expect(rows[0]?.texts.name).toBe('Nguyễn Văn An');
  });
});

describe('a checked row', () => {
  const texts = {
    year: '2024',
    movement: 'DVK',
    kind: 'CN',
    name: 'Nguyễn Văn An',
    minutesNumber: '05/BB',
    minutesDate: '20/09/2024',
    evidence: 'https://example.vn/1',
    clean: 'x',
    unrewarded: 'x',
  };

  test('is sent as the server takes it', () => {
    expect(formOf(checkRow(draft(texts), {}, rules))).toEqual({
      year: 2024,
      movement: 'DVK',
      kind: 'Cá nhân',
      name: 'Nguyễn Văn An',
      minutesNumber: '05/BB',
      minutesDate: '2024-09-20',
      evidence: 'https://example.vn/1',
      clean: 'Có',
      unrewarded: 'Có',
    });
  });

  test('is judged as the sheet judges it', () => {
    expect(checkRow(draft(texts), {}, rules).evaluation.verdict).toBe('incomplete');
    const full = { ...texts, movement: 'NTVT', c1: 'x', c2: 'x', c3: 'x' };
    expect(checkRow(draft(full), {}, rules).evaluation.verdict).toBe('eligible');
    expect(checkRow(draft({ ...full, clean: 'không' }), {}, rules).evaluation.verdict).toBe('ineligible');
    expect(checkRow(draft({ ...full, kind: 'HGD' }), {}, rules).evaluation.verdict).toBe('ineligible');
  });
});

describe('the list as a whole', () => {
  const one = { year: '2024', movement: 'DVK', kind: 'CN', name: 'Nguyễn Văn An' };
  const list = (rows: readonly Partial<typeof one>[], used = rules) =>
    checkList(
      rows.map((texts, index) => draft(texts, index + 2)),
      {},
      used,
    );

  test('counts what can be entered, what is wrong and what is left out', () => {
    const drafts = [draft(one, 2), draft({ ...one, name: '' }, 3), { ...draft(one, 4), included: false }];
    expect(checkList(drafts, {}, rules)).toMatchObject({ good: 1, wrong: 1, leftOut: 1 });
  });

  test('names a row that repeats an earlier one, whatever its spelling, and the row it repeats', () => {
    const { rows, repeated } = list([one, { ...one, name: 'NGUYỄN  VĂN AN' }, { ...one, movement: 'NTM' }]);
    expect(repeated).toEqual([3]);
    expect(rows[1]?.twins).toMatchObject([{ in: 'list', where: '2', isSame: true }]);
    expect(rows[2]?.twins).toEqual([]);
  });

  test('names a nominee that the unit already has', () => {
    const cells = {
      year: 2024,
      movement: 'DVK – Dân vận khéo',
      kind: 'Cá nhân',
      name: 'Nguyễn Văn An',
      achievement: '',
    };
    const standing = { id: 'X01-2024-001', row: 20, cells } as unknown as ListedNominee;
    const { rows, repeated } = list([one], ruleSet([standing]));
    expect(repeated).toEqual([2]);
    expect(rows[0]?.twins).toMatchObject([{ in: 'unit', where: 'X01-2024-001', isSame: true }]);
  });

  test('says beforehand why it cannot be entered', () => {
    const full = list(Array.from({ length: LIMIT + 1 }, (_, index) => ({ ...one, name: `An ${index}` })));
    expect(obstacleOf(list([]), 10)).toEqual({ code: 'nothing' });
    expect(obstacleOf(list([one, one]), 1)).toEqual({ code: 'noRoom', rows: 2, free: 1 });
    expect(obstacleOf(full, 1000)).toEqual({ code: 'tooMany', rows: LIMIT + 1, limit: LIMIT });
    expect(obstacleOf(list([{ ...one, name: '' }]), 10)).toEqual({ code: 'wrong', rows: 1 });
    expect(obstacleOf(list([one]), 10)).toBeNull();
  });
});

describe('mending', () => {
  const rows = [
    { number: 2, texts: { name: 'An', movement: 'nông thôn mới' } },
    { number: 3, texts: { name: 'Bé', movement: 'nông thôn mới' } },
    { number: 4, texts: { name: 'Cúc', movement: 'DVK' } },
  ];

  test('stands over the source and leaves it as it is', () => {
    const mended = choose(mend(NOTHING_MENDED, [2], 'name', 'Ân'), [3], false);
    expect(draftsOf(rows, mended).map(({ texts, included }) => [texts.name, included])).toEqual([
      ['Ân', true],
      ['Bé', false],
      ['Cúc', true],
    ]);
    expect(draftsOf(rows, choose(mended, [3], true))[1]?.included).toBe(true);
    expect(draftsOf(rows, NOTHING_MENDED)[0]?.texts.name).toBe('An');
  });

  test('of one unknown word names the rows that still have it, and no other', () => {
    const check = (mending = NOTHING_MENDED) =>
      checkList(draftsOf(rows, mending), { year: '2024' }, rules).rows;
    expect(alike(check(), 'movement', 'nông thôn mới')).toEqual([2, 3]);
    expect(alike(check(mend(NOTHING_MENDED, [2], 'movement', 'NTM')), 'movement', 'nông thôn mới')).toEqual([
      3,
    ]);
    expect(alike(check(), 'movement', 'DVK')).toEqual([]);
    expect(alike(check(), 'name', 'An')).toEqual([]);
    expect(alike(check(), 'kind', '')).toEqual([]);
  });
});
