import * as z from 'zod/mini';
import { utf8Bytes } from '../domain/texts.ts';
import { defineOwn, done, refuse } from './define.ts';
import { identifier } from './inputs.ts';
import { draftFields, forgetDraft, keepDraft } from './own.ts';

/** Google's limit of one value of the store is 9 KB. */
const LARGEST_DRAFT = 9 * 1024;

/** Keeps the form this account has begun for a unit, or forgets it (`fields` null). Touches no tab. */
export const draftKeep = defineOwn({
  id: 'draft.keep',
  input: z.strictObject({ unit: identifier, id: identifier, fields: z.nullable(draftFields) }),
  run: ({ unit, id, fields }, now) => {
    if (fields === null) return done({ kept: false }, { code: 'quiet' }, [forgetDraft(unit)]);
    const change = keepDraft({ unit, id, fields, at: now });
    const isLong = Object.values(change.set).some((value) => utf8Bytes(value) > LARGEST_DRAFT);
    return isLong ? refuse({ code: 'draftTooLong' }) : done({ kept: true }, { code: 'quiet' }, [change]);
  },
});
