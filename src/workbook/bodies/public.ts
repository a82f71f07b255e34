/** Công khai: exemplars that may be shown to everybody, in safe fields alone. */
import { gap, type Line, line } from './canvas.ts';
import type { BodyWords } from './words.ts';

/** Nothing of a row but this is ever laid there. */
export interface PublicExemplar {
  readonly name: string;
  readonly kind: string;
  readonly unit: string;
  readonly movement: string;
  readonly achievement: string;
  /** Forms of commendation decided on, '' where there is none yet. */
  readonly form: string;
  readonly year: number;
}
export const PUBLIC_WIDTH = 8;

export function publicBody(
  exemplars: readonly PublicExemplar[],
  withheld: number,
  year: number,
  words: BodyWords['publication'],
  moment: string,
): Line[] {
  const rows = exemplars.map((each, index) =>
    line(
      'line',
      index + 1,
      each.name,
      each.kind,
      each.unit,
      each.movement,
      each.achievement,
      each.form,
      each.year,
    ),
  );
  return [
    line('title', words.title(year)),
    line('note', words.compiled(moment, exemplars.length, withheld)),
    gap,
    line('head', ...words.columns),
    ...(rows.length === 0 ? [line('note', words.none)] : rows),
  ];
}
