const PRIME = 0x01000193;

/** A short text that changes when the given text does (FNV-1a over UTF-16 code units, two seeds of 32 bits). No secret is kept by it. */
export function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let other = PRIME;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, PRIME);
    other = Math.imul(other ^ unit, PRIME);
  }
  return [one, other].map((hash) => (hash >>> 0).toString(36).padStart(7, '0')).join('');
}
