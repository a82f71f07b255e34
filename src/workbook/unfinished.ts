/** Sheets that a set-up cut short has left behind: made, but not yet kept as a tab. */
import { GUTTER, MARKER } from './place.ts';
import { isFormula, type Tab } from './tab.ts';

/** True of an empty sheet, and of one that bears this tab's key rows; a unit's with nominees in it is somebody's copy. */
export function isUnfinished(tab: Tab, shown: readonly (readonly string[])[]): boolean {
  if (shown.every((line) => line.every((cell) => cell === ''))) return true;
  const markers = shown
    .slice(0, Object.keys(tab.blocks).length)
    .map((line) => ({ line, match: MARKER.exec(line[GUTTER - 1] ?? '') }))
    .filter(({ match }) => match?.[1] !== undefined && tab.blocks[match[1]] !== undefined);
  if (markers.length === 0) return false;
  return tab.many !== 'perUnit' || markers.every(({ line, match }) => isEmptyBelow(tab, line, match, shown));
}

function isEmptyBelow(
  tab: Tab,
  keys: readonly string[],
  match: RegExpExecArray | null,
  shown: readonly (readonly string[])[],
): boolean {
  const block = tab.blocks[match?.[1] ?? ''];
  if (block?.kind !== 'table') return true;
  const inputs = Object.entries(block.columns).flatMap(([key, column]) =>
    isFormula(column) ? [] : [keys.indexOf(key)],
  );
  const rows = shown.slice(Number(match?.[2]) - 1, Number(match?.[3]));
  return rows.every((line) => inputs.every((at) => at < 0 || (line[at] ?? '') === ''));
}
