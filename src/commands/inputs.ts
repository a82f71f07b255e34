/** What commands take from a page, by kind of value. */
import * as z from 'zod/mini';
import { isIsoDate } from '../domain/dates.ts';
import { soundText } from '../domain/texts.ts';

/** A unit's or a nominee's ID, a name of a thing: '' where none is meant. */
export const identifier = z.string().check(z.maxLength(200));
/** Text of a cell: sound and trimmed. */
export const line = z.string().check(z.maxLength(2000), z.overwrite(soundText), z.trim());
/** `YYYY-MM-DD` or ''. */
export const isoDay = z.string().check(z.refine((text) => text === '' || isIsoDate(text), 'notDate'));
