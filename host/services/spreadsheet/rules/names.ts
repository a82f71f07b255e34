/** https://developers.google.com/apps-script/reference/spreadsheet/named-range */
import { ScriptError } from '../../../runtime/errors.ts';
import { parseA1 } from '../a1.ts';
import { protectedCell } from '../errors.ts';
import { as, type GNamedRange, type GRange } from '../google.ts';
import { placeOf, rangeAt } from '../range/place.ts';
import type { Session } from '../session.ts';
import type { NamedRangeRecord, Place } from '../state.ts';

const isCellName = (name: string): boolean => parseA1(name) !== null || /^r\d+c\d+$/i.test(name);

/** https://support.google.com/docs/answer/63175: letters, digits and underscores, no digit first, no cell's name. */
function requireName(name: string): void {
  const wellFormed = /^[\p{L}_][\p{L}\p{M}\p{N}_.]{0,249}$/u.test(name);
  if (!wellFormed || isCellName(name) || /^(true|false)$/i.test(name)) {
    throw new ScriptError(`The name "${name}" is not a valid name for a named range.`);
  }
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Gives a range a name, or the name another range. */
export function nameRange(session: Session, name: string, place: Place): void {
  requireName(name);
  const { state, access } = session.book;
  if (!access.mayEditFile(session.user)) throw protectedCell();
  const others = state.namedRanges.filter((one) => !same(one.name, name));
  state.namedRanges = [...others, { name, place }];
}

/** Takes a name away; one that is not there is Google's error. */
export function unnameRange(session: Session, name: string): void {
  const { state, access } = session.book;
  if (!access.mayEditFile(session.user)) throw protectedCell();
  if (findName(session, name) === null) throw new ScriptError(`Named range ${name} does not exist.`);
  state.namedRanges = state.namedRanges.filter((one) => !same(one.name, name));
}

/** Names fold case, as Google's do. */
export function findName(session: Session, name: string): NamedRangeRecord | null {
  return session.book.state.namedRanges.find((one) => same(one.name, name)) ?? null;
}

export class NamedRange
  implements Pick<GNamedRange, 'getName' | 'getRange' | 'remove' | 'setName' | 'setRange'>
{
  readonly session: Session;
  #name: string;
  constructor(session: Session, name: string) {
    this.session = session;
    this.#name = name;
  }
  getName(): string {
    return this.#name;
  }
  getRange(): GRange {
    return rangeAt(this.session, this.#record().place);
  }
  remove(): void {
    this.session.rule('NamedRange.remove');
    unnameRange(this.session, this.#name);
  }
  setName(name: string): GNamedRange {
    this.session.rule('NamedRange.setName');
    const { place } = this.#record();
    requireName(name);
    unnameRange(this.session, this.#name);
    nameRange(this.session, name, place);
    this.#name = name;
    return as<GNamedRange>(this);
  }
  setRange(range: GRange): GNamedRange {
    this.session.rule('NamedRange.setRange');
    nameRange(this.session, this.#name, placeOf(range, 'NamedRange.setRange'));
    return as<GNamedRange>(this);
  }
  #record(): NamedRangeRecord {
    const record = findName(this.session, this.#name);
    if (record === null) throw new ScriptError(`Named range ${this.#name} does not exist.`);
    return record;
  }
}

/** The named ranges of the file, or of one tab. */
export function listNames(session: Session, sheet: number | null): GNamedRange[] {
  return session.book.state.namedRanges
    .filter((one) => sheet === null || one.place.sheet === sheet)
    .map((one) => as<GNamedRange>(new NamedRange(session, one.name)));
}
