/** The product's own CPU in a compile, as a ratio to a JSON pass over the same values in the same run. */

import { createContext, Script } from 'node:vm';
import { asLaid } from '../src/commands/laid.ts';
import { compileYear } from '../src/commands/yearCounts.ts';
import { rawCell } from '../src/google/readTab.ts';
import { canvasChange } from '../src/workbook/bodies/canvas.ts';
import { summaryBody } from '../src/workbook/bodies/summary.ts';
import { situation, unitGrid, YEAR } from './grids.ts';

export interface CpuRatio {
  readonly units: number;
  readonly nominees: number;
  readonly cells: number;
  readonly jsonMs: number;
  readonly compileMs: number;
  /** Median over the rounds of compile ÷ JSON pass, each pair measured next to each other. */
  readonly ratio: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
const timed = (run: () => void): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

export function cpuRatio(units: number, nominees: number, rounds = 15): CpuRatio {
  const grids = Array.from({ length: units }, (_, index) => unitGrid(index, nominees));
  const { context, open } = situation(() => grids.map((grid) => grid.map((row) => row.map(rawCell))), units);
  const settings = context.config.settings.years[0];
  if (settings === undefined) throw new Error('no year to compile');
  const compile = (): void => {
    const view = open();
    const { summary } = compileYear(view, context, settings);
    const lines = summaryBody(summary, context.config.movements, context.words.summary, '');
    canvasChange(`summary:${YEAR}`, asLaid(`summary:${YEAR}`, view.inventory), 'body', lines, 16);
  };
  const pairs = Array.from({ length: rounds }, () => ({
    json: timed(() => JSON.parse(JSON.stringify(grids))),
    own: timed(compile),
  }));
  return {
    units,
    nominees,
    cells: grids.reduce((sum, grid) => sum + grid.length * (grid[0]?.length ?? 0), 0),
    jsonMs: median(pairs.map((pair) => pair.json)),
    compileMs: median(pairs.map((pair) => pair.own)),
    ratio: median(pairs.map((pair) => pair.own / pair.json)),
  };
}

/** CPU milliseconds in which V8 compiles the bundle and runs its top level, as Apps Script does at every run: the first time, and the median after it. */
export function loadingCpu(
  code: string,
  rounds = 15,
): { readonly firstMs: number; readonly laterMs: number } {
  const spent = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const times = Array.from({ length: rounds }, (_, round) => {
    const context = createContext({ console });
    // Another text each time: V8 keeps what it has compiled.
    const text = `${code}\n// ${round}`;
    const before = spent();
    new Script(text).runInContext(context);
    return spent() - before;
  });
  const [firstMs = 0, ...later] = times;
  return { firstMs, laterMs: median(later) };
}
