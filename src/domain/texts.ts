/** What texts of people may hold that no reader sees, and how long they may be where they are put together. */

/** Length in UTF-8: most Vietnamese letters with marks take two or three bytes. */
export const utf8Bytes = (text: string): number =>
  text.length +
  (text.match(/[\u0080-\uD7FF\uE000-\uFFFF]/g)?.length ?? 0) +
  (text.match(/[\u0800-\uD7FF\uE000-\uFFFF]/g)?.length ?? 0) +
  (text.match(/[\uD800-\uDFFF]/g)?.length ?? 0);

/** Signs that turn the direction of what follows: behind one, a name or an address reads as another. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
export const withoutDirections = (text: string): string => text.replace(DIRECTIONS, '');

/** Halves of surrogate pairs break encodings; in their place stands the sign for what cannot be shown. */
export const wholeCharacters = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

const LINE_ENDS = /\r\n?|[\u0085\p{Zl}\p{Zp}]/gu;
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
/** What people mean by a text: NFC, whole characters, lines that end as lines do here, no other control characters, no signs of direction. */
export const soundText = (text: string): string =>
  wholeCharacters(withoutDirections(text).replace(LINE_ENDS, '\n').replace(CONTROLS, ' ')).normalize('NFC');

/** Characters that a cell of ours holds at most; Google's limit is 50,000. */
export const LONGEST_CELL = 49_000;
const CUT = '…';
/** The beginning of a text that is too long, and a sign that it is one. */
export const cutTo = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - CUT.length).replace(/[\uD800-\uDBFF]$/, '')}${CUT}`;

/** From roomy to tight: the first under which the whole fits is taken. */
const LONGEST_PARTS = [20_000, 5_000, 1_200, 400, 100];
/** As JSON that a cell can hold: texts inside are cut, the longest first, rather than the JSON broken. */
export function fittedJson(compose: (cut: (text: string) => string) => unknown): string {
  let json = JSON.stringify(compose((text) => text));
  for (const most of LONGEST_PARTS) {
    if (json.length <= LONGEST_CELL) break;
    json = JSON.stringify(compose((text) => cutTo(text, most)));
  }
  return json;
}
