import { DEFAULT_AWARDS } from '../../src/catalogue/awardDefaults.ts';
import type { AwardForm, AwardSettings } from '../../src/catalogue/awards.ts';
import { KINDS } from '../../src/catalogue/terms.ts';
import {
  formFault,
  formOn,
  formsOffered,
  isDissolved,
  proposalFor,
  type Rewarded,
  rewardedIndex,
} from '../../src/domain/awards.ts';

const { forms } = DEFAULT_AWARDS;
const DAY = '2024-11-20';
const off = (code: string): AwardSettings => ({
  ...DEFAULT_AWARDS,
  forms: forms.map((form) => (form.code === code ? { ...form, on: false } : form)),
});

describe('the form that is proposed', () => {
  test.each([
    ['SXKD', 'CN', 'LDTT', 'Thường xuyên'],
    ['SXKD', 'TT', 'TTLDTT', 'Thường xuyên'],
    ['SXKD', 'HGD', 'GKH', 'Chuyên đề'],
    ['NTVT', 'CN', 'GKX', 'Đột xuất'],
    ['ND', 'CN', 'GKH', 'Chuyên đề'],
  ] as const)('for %s and %s is %s, %s', (movement, kind, form, type) => {
    expect(proposalFor(DEFAULT_AWARDS, { movement, kind }, DAY)).toEqual({ form, type });
  });

  test('names the kind before it is general, whatever the order of the rules', () => {
    const rules = [
      { movement: 'ND', kind: null, type: 'Chuyên đề', form: 'GKH', source: '' },
      { movement: 'ND', kind: 'CN', type: 'Thường xuyên', form: 'CSTDCS', source: '' },
    ] as const;
    const settings = { ...DEFAULT_AWARDS, rules };
    expect(proposalFor(settings, { movement: 'ND', kind: 'CN' }, DAY)?.form).toBe('CSTDCS');
    expect(proposalFor(settings, { movement: 'ND', kind: 'TT' }, DAY)?.form).toBe('GKH');
  });

  test('is never one that is switched off: the next rule that fits is taken', () => {
    expect(proposalFor(off('LDTT'), { movement: 'SXKD', kind: 'CN' }, DAY)?.form).toBe('GKH');
    expect(proposalFor(off('GKH'), { movement: 'ND', kind: 'CN' }, DAY)).toBeNull();
  });

  test('is never an upward one for a thematic result (NĐ 152/2025)', () => {
    const upward = (type: 'Chuyên đề' | 'Thường xuyên'): AwardSettings => ({
      ...DEFAULT_AWARDS,
      rules: [{ movement: '*', kind: null, type, form: 'BKT', source: '' }],
    });
    expect(proposalFor(upward('Chuyên đề'), { movement: 'ND', kind: 'CN' }, DAY)).toBeNull();
    expect(proposalFor(upward('Thường xuyên'), { movement: 'ND', kind: 'CN' }, DAY)?.form).toBe('BKT');
  });

  test('needs a known kind', () => {
    expect(proposalFor(DEFAULT_AWARDS, { movement: 'ND', kind: null }, DAY)).toBeNull();
  });
});

test('a form has the row of the day, on its first and last day too', () => {
  expect(formOn(forms, 'GKX', '2023-12-31')?.coefficients.CN).toBe(0.15);
  expect(formOn(forms, 'GKX', '2024-01-01')?.coefficients.CN).toBeNull();
  expect(formOn(forms, 'XYZ', DAY)).toBeNull();
});

test('forms are offered once each; one between two windows by its latest row', () => {
  expect(formsOffered(forms, DAY).map((form) => form.code)).toEqual([
    'GKH',
    'GKX',
    'LDTT',
    'TTLDTT',
    'CSTDCS',
    'GDVH',
    'BKT',
    'CTD',
  ]);
  const ended: AwardForm[] = forms
    .filter((form) => form.code === 'GKX')
    .map((form) => ({ ...form, to: form.to ?? '2024-06-30' }));
  expect(formsOffered(ended, DAY).map((form) => form.to)).toEqual(['2024-06-30']);
});

test.each([
  ['XYZ', 'CN', 'Chuyên đề', 'unknownForm'],
  ['CTD', 'CN', 'Thường xuyên', 'formNotForKind'],
  ['GKH', null, 'Thường xuyên', 'formNotForKind'],
  ['CTD', 'TT', 'Đột xuất', 'upwardNeedsRegular'],
  ['CTD', 'TT', 'Thường xuyên', null],
  ['GKH', 'HGD', 'Đột xuất', null],
] as const)('the form %s for %s as %s: %s', (code, kind, type, fault) => {
  expect(formFault(formOn(forms, code, DAY), kind, type)).toBe(fault);
});

test('only a collective is dissolved with its unit, from the day after its last one', () => {
  const unit = { to: '2025-06-30' };
  expect(KINDS.map(({ code }) => isDissolved(unit, code, '2025-07-01'))).toEqual([true, false, false]);
  expect(isDissolved(unit, 'TT', '2025-06-30')).toBe(false);
  expect(isDissolved({ to: null }, 'TT', '2025-07-01')).toBe(false);
  expect(isDissolved(undefined, 'TT', '2025-07-01')).toBe(false);
});

describe('one reward per achievement', () => {
  const won: Rewarded = {
    id: 'X01-2023-004',
    year: 2023,
    name: 'Hồ Văn Hòa',
    achievement: 'Trồng quế',
    decision: '12/QĐ-UBND',
  };
  const find = rewardedIndex([won, { ...won, id: '', year: 2022, decision: '9/QĐ-UBND' }]);
  const asked = (other: Partial<Rewarded>): Rewarded => ({
    ...won,
    id: 'X01-2024-001',
    year: 2024,
    ...other,
  });

  test('finds it under another spelling and in every year, also on a line without an ID', () => {
    const found = find(asked({ name: 'HỒ VĂN HOÀ', achievement: ' trồng  quế' }));
    expect(found.map((each) => each.decision)).toEqual(['12/QĐ-UBND', '9/QĐ-UBND']);
  });

  test('is per achievement, not per person', () => {
    expect(find(asked({ achievement: 'Nuôi cá' }))).toEqual([]);
    expect(find(asked({ name: 'Hồ Văn Hòe' }))).toEqual([]);
  });

  test('finds a model that was carried on under another name, from either side', () => {
    const heir = asked({ name: 'Hợp tác xã Hòa Quế', carriedFrom: won.id });
    expect(find(heir)).toEqual([won]);
    expect(rewardedIndex([heir])(won)).toEqual([heir]);
  });

  test('is not broken by the nominee itself', () => {
    expect(rewardedIndex([won])(won)).toEqual([]);
  });
});
