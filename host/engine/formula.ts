import { checkFormula } from './formula-shape.ts';
import { type AST, type Locale, parse, type Range, type Token, tokenize } from './odoo.ts';
import {
  joinRanges,
  LOST,
  odooSheet,
  readReference,
  type SheetNames,
  type WrittenReference,
  writeReference,
} from './references.ts';

/** A formula in both tongues: o-spreadsheet's text, and the text as written with its references taken out. */
export interface Formula {
  readonly odoo: string;
  readonly pieces: readonly (string | WrittenReference)[];
  /** What the string literals of `odoo` stand for, in order: o-spreadsheet knows no escape of a quote. */
  readonly strings: readonly string[];
  readonly volatile: boolean;
  /** Whether Google evaluates it as an array formula: the export writes it as one. */
  readonly isArray: boolean;
}

const BACKSLASH = '\uE002';

interface Reading {
  readonly odoo: string[];
  readonly pieces: (string | WrittenReference)[];
  readonly strings: string[];
}

function tokensOf(text: string, locale: Locale): Token[] {
  const tokens = tokenize(text.replaceAll('\\', BACKSLASH), locale);
  return joinStrings(joinRanges(joinLost(tokens)));
}

/** What Google writes for a reference to cells that are gone is a reference like others; o-spreadsheet's tokenizer splits it. */
function joinLost(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    const isLost = token.type === 'INVALID_REFERENCE' && tokens[index + 1]?.value === '!';
    if (isLost) return [{ type: 'REFERENCE' as const, value: LOST }];
    return token.value === '!' && tokens[index - 1]?.type === 'INVALID_REFERENCE' ? [] : [token];
  });
}

/** Google doubles a quote inside a text; o-spreadsheet's tokenizer sees two texts side by side. */
function joinStrings(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (token.type === 'STRING' && last?.type === 'STRING') {
      joined.splice(-1, 1, { type: 'STRING', value: last.value + token.value });
    } else {
      joined.push({ ...token });
    }
  }
  return joined;
}

function notModelled(what: string, text: string): Error {
  return new Error(`not modelled: ${what} in ${text}`);
}

function readToken(token: Token, reading: Reading, text: string, sheets: SheetNames, locale: Locale): void {
  const written = token.value.replaceAll(BACKSLASH, '\\');
  let odoo = token.value;
  switch (token.type) {
    case 'REFERENCE': {
      const reference = readReference(written, sheets);
      const own = reference.sheet === null;
      reading.odoo.push(own ? reference.cells : reference.sheet === undefined ? '#REF' : prefixed(reference));
      reading.pieces.push(reference);
      return;
    }
    case 'ARG_SEPARATOR':
    case 'ARRAY_ROW_SEPARATOR':
      odoo = ',';
      break;
    case 'NUMBER':
      odoo = token.value.replace(locale.decimalSeparator, '.');
      break;
    case 'STRING':
      reading.strings.push(written.slice(1, -1).replaceAll('""', '"'));
      odoo = '"s"';
      break;
    case 'LEFT_BRACE':
      throw notModelled('array literal', text);
    case 'DEBUGGER':
    case 'UNKNOWN':
      throw new SyntaxError(`unexpected ${written}`);
    default:
  }
  reading.odoo.push(odoo);
  reading.pieces.push(written);
}

function prefixed(reference: WrittenReference): string {
  return `${odooSheet(reference.sheet ?? 0)}!${reference.cells}`;
}

function parsed(odoo: string, text: string): AST {
  try {
    return parse(odoo);
  } catch (error) {
    throw new SyntaxError(`${text}: ${String(error)}`);
  }
}

/**
 * Reads a formula as Google writes it. Throws "not modelled: …" for what the host cannot evaluate as Google does;
 * a text that is no formula at all becomes one that shows #ERROR!, as in a sheet.
 */
export function readFormula(text: string, locale: Locale, sheets: SheetNames): Formula {
  const reading: Reading = { odoo: [], pieces: [], strings: [] };
  try {
    for (const token of tokensOf(text.slice(1), locale)) readToken(token, reading, text, sheets, locale);
    const odoo = reading.odoo.join('');
    const { volatile, isArray } = checkFormula(parsed(odoo, text), text);
    const wrapped = `=HOST.RESULT(${odoo})`;
    const asArray = isArray || reading.pieces.some((piece) => piece === 'ARRAYFORMULA');
    return { ...reading, pieces: ['=', ...reading.pieces], odoo: wrapped, volatile, isArray: asArray };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { odoo: '=HOST.UNREADABLE()', pieces: [text], strings: [], volatile: false, isArray: false };
  }
}

/** The same formula written for another locale: Google changes separators and decimal signs with it. */
export function relocated(formula: Formula, from: Locale, to: Locale): Formula {
  const isNumber = (piece: string) => /^\d*[.,]\d+$/.test(piece);
  const pieces = formula.pieces.map((piece) => {
    if (typeof piece !== 'string') return piece;
    if (piece === ';' || piece === ',') return to.formulaArgSeparator;
    return isNumber(piece) ? piece.replace(from.decimalSeparator, to.decimalSeparator) : piece;
  });
  return { ...formula, pieces };
}

/** The formula as Google would give it back; `ranges` are its references in order, as they stand now. */
export function writeFormula(formula: Formula, ranges: readonly Range[], sheets: SheetNames): string {
  let next = 0;
  return formula.pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const range = ranges[next++];
      return range === undefined ? piece.text : writeReference(range, piece, sheets);
    })
    .join('');
}
