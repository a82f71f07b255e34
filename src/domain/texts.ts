/** Length in UTF-8: most Vietnamese letters with marks take two or three bytes. */
export const utf8Bytes = (text: string): number =>
  text.length +
  (text.match(/[\u0080-\uD7FF\uE000-\uFFFF]/g)?.length ?? 0) +
  (text.match(/[\u0800-\uD7FF\uE000-\uFFFF]/g)?.length ?? 0) +
  (text.match(/[\uD800-\uDFFF]/g)?.length ?? 0);
