/** chart.js as o-spreadsheet looks for it, and the one thing its charts do otherwise by themselves. */
import * as chartjs from 'chart.js';
import { registries } from './odoo.ts';

interface Drawn {
  readonly chart: { readonly data: { readonly datasets: readonly { readonly data: readonly unknown[] }[] } };
}

const isWhole = (value: unknown): boolean => typeof value !== 'number' || Number.isInteger(value);

/** Decimals of an axis' steps: none where every value is a count, chart.js's own choice elsewhere. */
export const stepDecimals = ({ chart }: Drawn): number | undefined =>
  chart.data.datasets.every(({ data }) => data.every(isWhole)) ? 0 : undefined;

/** As chart.js comes to a page by itself: its parts hang on the class, where o-spreadsheet looks for them. */
export function chartLibrary(): typeof chartjs.Chart {
  const { Chart, registerables, defaults } = chartjs;
  Chart.register(...registerables);
  defaults.set('scales.linear', { ticks: { precision: stepDecimals } });
  for (const extension of registries.chartJsExtensionRegistry.getAll()) {
    // A grid that goes would take them from the one drawn in its place.
    extension.unregister = () => undefined;
  }
  return Object.assign(Chart, chartjs);
}
