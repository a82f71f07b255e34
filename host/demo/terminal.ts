/** Where a demo speaks: the diary as it happens, then the report. */

import { shownDay } from './days.ts';
import type { Progress } from './desk.ts';
import { number } from './report.ts';
import { cut, pad, wrap } from './table.ts';

/** The part of a stream that a terminal needs. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Terminal extends Progress {
  say(lines: readonly string[]): void;
}

const TITLE_WIDTH = 38;
const DETAIL_WIDTH = 58;
const LINE_WIDTH = 110;

export function createTerminal(output: Output, now: () => number): Terminal {
  let last = now();
  const clear = output.isTTY === true ? '\r\u001B[2K' : '';
  const say = (lines: readonly string[]): void => void output.write(`${clear}${lines.join('\n')}\n`);
  return {
    say,
    working(text) {
      if (output.isTTY === true) output.write(`${clear}  … ${cut(text, LINE_WIDTH - 4)}`);
    },
    done(day, title, detail) {
      const took = `${number((now() - last) / 1000, 1)} s`;
      last = now();
      const lines = wrap(detail, DETAIL_WIDTH);
      say(
        lines.map((line, index) => {
          const margin = index === 0 ? `${shownDay(day).slice(0, 5)}  ${pad(title, TITLE_WIDTH)}` : '';
          return `  ${pad(margin, TITLE_WIDTH + 7)}${index === 0 ? pad(line, DETAIL_WIDTH) : line}${index === 0 ? pad(took, 8, true) : ''}`;
        }),
      );
    },
  };
}
