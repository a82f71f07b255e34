/** Aligned tables for a terminal: columns as wide as what they show. */

export interface TableColumn {
  readonly head: string;
  readonly right?: boolean;
  /** Longer texts are cut to so many columns. */
  readonly most?: number;
}

/** Columns of the terminal a text takes: marks set over or under a letter take none, East Asian letters two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text.normalize('NFC')) {
    if (/[\p{M}\p{Cf}]/u.test(sign)) continue;
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(sign)
      ? 2
      : 1;
  }
  return width;
}

export function pad(text: string, width: number, right = false): string {
  const room = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return right ? room + text : text + room;
}

export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const sign of text.normalize('NFC')) {
    if (displayWidth(kept + sign) > width - 1) break;
    kept += sign;
  }
  return `${kept}…`;
}

/** Words over several lines, none wider than asked unless a single word is. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A name in a margin of its own, its text beside it over as many lines as it takes. */
export const indent = (name: string, text: string, margin: number, width: number): readonly string[] =>
  wrap(text, width - margin - 2).map((line, index) => `  ${pad(index === 0 ? name : '', margin)}${line}`);

const HEAD_WIDTH = 8;

/** Heads wrapped above a rule, then the rows; a null row is a rule. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[] | null)[],
): readonly string[] {
  const cells = rows.map((row) =>
    row === null
      ? null
      : columns.map(({ most }, index) => cut(row[index] ?? '', most ?? Number.MAX_SAFE_INTEGER)),
  );
  const heads = columns.map(({ head, right }) => (right === true ? wrap(head, HEAD_WIDTH) : [head]));
  const widths = columns.map((_, index) =>
    Math.max(
      ...(heads[index] ?? []).map(displayWidth),
      ...cells.map((row) => (row === null ? 0 : displayWidth(row[index] ?? ''))),
    ),
  );
  const lineOf = (texts: readonly string[]): string =>
    columns
      .map(({ right }, index) => pad(texts[index] ?? '', widths[index] ?? 0, right))
      .join('  ')
      .trimEnd();
  const tall = Math.max(...heads.map((head) => head.length));
  const headLines = Array.from({ length: tall }, (_, index) =>
    lineOf(heads.map((head) => head[index - tall + head.length] ?? '')),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [...headLines, rule, ...cells.map((row) => (row === null ? rule : lineOf(row)))];
}
