import { describe, expect, test } from '@jest/globals';
import { chunksOf } from '../../../sidebar/office/chunks.ts';
import {
  countShown,
  isSilent,
  plansOf,
  queryUnits,
  totalsOf,
  type UnitQuery,
  withFresh,
} from '../../../sidebar/office/unitList.ts';
import { planOf, tallies, tallyOf } from './district.ts';

const ask = (query: Partial<UnitQuery>) =>
  queryUnits(tallies(), { search: '', show: 'all', sort: 'given', ...query }).map(({ unit }) => unit.name);

describe('the list of units', () => {
  test('finds a unit without marks, by its name or its ID', () => {
    expect(ask({ search: 'tra giac' })).toEqual(['Xã Trà Giác']);
    expect(ask({ search: 'x05' })).toEqual(['Xã Trà Giác']);
    expect(ask({ search: 'không có' })).toEqual([]);
  });

  test('shows the silent, those behind their target, and those changed since', () => {
    expect(ask({ show: 'silent' })).toEqual(['Trường số 1']);
    expect(ask({ show: 'changed' })).toEqual(['Trường số 3']);
    expect(ask({ show: 'behind' })).not.toContain('Trường số 2');
    expect(countShown(tallies(), 'all')).toBe(45);
  });

  test('puts the silent first, or the slow, or goes by name', () => {
    expect(ask({ sort: 'silent' })[0]).toBe('Trường số 1');
    expect(ask({ sort: 'progress' }).at(-1)).toBe('Trường số 2');
    expect(ask({ sort: 'name' }).slice(0, 3)).toEqual(['Trường số 1', 'Trường số 2', 'Trường số 3']);
    expect(ask({ sort: 'name' }).at(-1)).toBe('Xã Trà Giác');
    expect(ask({ sort: 'given' })[4]).toBe('Xã Trà Giác');
  });

  test('calls nobody silent whose change has not been taken in yet', () => {
    expect(isSilent(tallyOf(0, { nominees: 0, changed: true }))).toBe(false);
    expect(isSilent(tallyOf(0, { nominees: 0 }))).toBe(true);
  });

  test('shows who has filed no plan or no report; a unit that has entered nothing of its year has neither', () => {
    const district = [
      tallyOf(0),
      tallyOf(1, { plan: planOf() }),
      tallyOf(2, { plan: planOf({ reportFiled: true }) }),
      tallyOf(3, { plan: planOf({ planFiled: false, reportFiled: true, launches: 1 }) }),
    ];
    const shown = (show: UnitQuery['show']) =>
      queryUnits(district, { search: '', show, sort: 'given' }).map(({ unit }) => unit.id);
    expect(shown('unplanned')).toEqual(['X01', 'X04']);
    expect(shown('unreported')).toEqual(['X01', 'X02']);
    expect(countShown(district, 'unplanned')).toBe(2);
    expect(plansOf(district)).toEqual({ planned: 2, launches: 5 });
  });

  test('adds up, and takes fresh tallies in place of the old', () => {
    const fresh = new Map([['X01', tallyOf(0, { nominees: 7 })]]);
    expect(totalsOf(withFresh(tallies(), fresh)).nominees - totalsOf(tallies()).nominees).toBe(7);
  });
});

test('chunks hold every unit once, in order', () => {
  const items = Array.from({ length: 45 }, (_, index) => index);
  expect(chunksOf(items).map((chunk) => chunk.length)).toEqual([20, 20, 5]);
  expect(chunksOf(items).flat()).toEqual(items);
  expect(chunksOf([])).toEqual([]);
});
