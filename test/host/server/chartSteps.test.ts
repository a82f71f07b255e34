import { stepDecimals } from '../../../host/workbench/grid/charts.ts';

const stepsOf = (...series: readonly (readonly unknown[])[]) =>
  stepDecimals({ chart: { data: { datasets: series.map((data) => ({ data })) } } });

test('an axis of counts has whole steps alone, also where a count is missing', () => {
  expect(stepsOf([3, 2, 0], [1, null, undefined])).toBe(0);
});

test('one value that is not whole leaves the steps to the chart', () => {
  expect(stepsOf([3, 2], [54.2, 1])).toBeUndefined();
});
