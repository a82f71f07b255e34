import { stripDiacritics } from '../../../src/domain/names.ts';

/** A header or a value as it is compared: small letters without marks, signs or spaces at the ends. */
export const foldWords = (text: string): string =>
  stripDiacritics(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** Headers explain themselves in brackets: "Đối tượng (TT, CN, HGĐ)". */
export const foldHeader = (header: string): string => foldWords(header.replace(/\([^)]*\)/g, ' '));
