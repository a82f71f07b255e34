import fc from 'fast-check';
import { DEFAULT_AWARDS } from '../../src/catalogue/awardDefaults.ts';
import type { AwardForm } from '../../src/catalogue/awards.ts';
import { formOn } from '../../src/domain/awards.ts';
import { awardMoney, basePayOn, MONEY_STEP, payOf } from '../../src/domain/pay.ts';

const { payRates, forms } = DEFAULT_AWARDS;
const on = (code: string, day: string): AwardForm | null => formOn(forms, code, day);

test.each([
  ['2019-06-30', null],
  ['2019-07-01', 1_490_000],
  ['2023-06-30', 1_490_000],
  ['2023-07-01', 1_800_000],
  ['2024-06-30', 1_800_000],
  ['2024-07-01', 2_340_000],
  ['2030-01-01', 2_340_000],
])('the base pay in force on %s is %s', (day, amount) => {
  expect(basePayOn(payRates, day)).toBe(amount);
});

test('the order of the rates on the tab does not matter', () => {
  expect(basePayOn([...payRates].reverse(), '2023-12-31')).toBe(1_800_000);
});

test.each([
  // 223.500 is rounded up; a sum that is whole already stays.
  [0.15, 1_490_000, 230_000],
  [0.15, 1_800_000, 270_000],
  [0.3, 1_490_000, 450_000],
  [0.3, 1_800_000, 540_000],
  [0.8, 1_490_000, 1_200_000],
  [1, 1_490_000, 1_490_000],
  [1, 2_340_000, 2_340_000],
  // In binary, 1,1 × 1.800.000 is 1.980.000,0000000002.
  [1.1, 1_800_000, 1_980_000],
  [0, 2_340_000, 0],
])('%d × %d đồng is %d đồng', (coefficient, pay, money) => {
  expect(awardMoney(coefficient, pay)).toBe(money);
});

test('any coefficient of three decimals is rounded up exactly, as whole numbers tell', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 50_000 }),
      fc.integer({ min: 1, max: 10_000_000 }),
      (thousandths, pay) => {
        const exact = BigInt(thousandths) * BigInt(pay);
        const step = BigInt(1000 * MONEY_STEP);
        const money = ((exact + step - 1n) / step) * BigInt(MONEY_STEP);
        expect(BigInt(awardMoney(thousandths / 1000, pay))).toBe(money);
      },
    ),
  );
});

test('a decision of 29/12/2023 has the coefficients of NĐ 91/2017, a collective twice those of a person', () => {
  const pay = (code: string, kind: 'CN' | 'TT') =>
    payOf(on(code, '2023-12-29'), kind, '2023-12-29', payRates).money;
  expect(pay('GKX', 'CN')).toBe(270_000);
  expect(pay('GKX', 'TT')).toBe(540_000);
  expect(pay('LDTT', 'CN')).toBe(540_000);
  expect(pay('TTLDTT', 'TT')).toBe(1_440_000);
  expect(pay('CSTDCS', 'CN')).toBe(1_800_000);
});

test('a decision of 02/01/2024 finds no coefficient, and says so instead of a sum', () => {
  expect(payOf(on('GKX', '2024-01-02'), 'CN', '2024-01-02', payRates)).toEqual({
    coefficient: null,
    basePay: 1_800_000,
    money: null,
    gap: 'noCoefficient',
  });
});

test('what is missing is named: the form, the kind, the coefficient, the base pay', () => {
  const old = on('GKX', '2018-05-05');
  expect(payOf(null, 'CN', '2023-12-29', payRates).gap).toBe('noForm');
  expect(payOf(old, null, '2018-05-05', payRates).gap).toBe('noKind');
  expect(payOf(old, 'HGD', '2018-05-05', payRates).gap).toBe('noCoefficient');
  expect(payOf(old, 'CN', '2018-05-05', payRates)).toEqual({
    coefficient: 0.15,
    basePay: null,
    money: null,
    gap: 'noBasePay',
  });
});
