import type { Movement } from '../../../src/catalogue/types.ts';
import { foldWords } from '../columns/fold.ts';
import { fault, type Read, read } from './faults.ts';

interface Known {
  readonly movement: Movement;
  readonly code: string;
  readonly names: readonly string[];
}
export type MovementReader = (text: string) => Read<Movement>;

const BEFORE_NAME = /^(phong trao thi dua|phong trao|cuoc van dong|van dong)\s+/;
/** Shorter pieces occur in too many names to mean one of them. */
const LEAST_PIECE = 8;

const nameKey = (text: string): string => {
  const folded = foldWords(text);
  return folded.replace(BEFORE_NAME, '') || folded;
};

/** Finds a movement by code, short or full name, "code – name", or a piece that only one name holds. */
export function movementReader(movements: readonly Movement[]): MovementReader {
  const known = movements.map(
    (movement): Known => ({
      movement,
      code: foldWords(movement.code),
      names: [nameKey(movement.short), nameKey(movement.name)],
    }),
  );
  const remembered = new Map<string, Read<Movement>>();
  return (text) => {
    const key = foldWords(text);
    const found = remembered.get(key) ?? find(known, key);
    remembered.set(key, found);
    return found;
  };
}

function find(known: readonly Known[], key: string): Read<Movement> {
  const byCode = known.find(({ code }) => code === key);
  if (byCode !== undefined) return read(byCode.movement);
  const name = nameKey(key);
  const byName = known.filter(({ names }) => names.includes(name));
  if (byName.length > 0) return only(byName);
  const coded = known.find(
    ({ code, names }) =>
      key.startsWith(`${code} `) && names.some((each) => resembles(each, key.slice(code.length + 1))),
  );
  if (coded !== undefined) return read(coded.movement);
  return only(known.filter(({ names }) => names.some((each) => resembles(each, name))));
}

/** One holds the other, whole words at both ends. */
function resembles(name: string, text: string): boolean {
  const [short, long] = name.length < text.length ? [name, text] : [text, name];
  return short.length >= LEAST_PIECE && ` ${long} `.includes(` ${short} `);
}

const only = (found: readonly Known[]): Read<Movement> => {
  const [first, ...others] = found;
  if (first === undefined) return fault('unknownMovement');
  return others.length === 0 ? read(first.movement) : fault('severalMovements');
};
