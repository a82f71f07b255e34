/** What of an exemplar may be shown to everybody. */
import { ACCEPTED_STATUSES } from '../catalogue/lifecycle.ts';
import { type KindCode, NO, type Status, YES } from '../catalogue/terms.ts';
import type { RawCell } from './raw.ts';

/** What publication depends on, as the sheet has it: consent as it stands today, the rest as it was accepted. */
export interface Publishable {
  readonly status: Status;
  readonly kind: KindCode | null;
  readonly under16: RawCell;
  readonly consent: RawCell;
  readonly guardianConsent: RawCell;
}

/** Why an exemplar is withheld; `published` for those that are not. */
export type Publication =
  | 'published'
  | 'notAccepted'
  | 'noConsent'
  /** A person of whom the row does not say whether they are under 16. */
  | 'ageUnknown'
  | 'noGuardianConsent';

/** Who is under 16 needs a parent's consent besides their own; a person's age must be known. */
export function publicationOf(row: Publishable): Publication {
  if (!ACCEPTED_STATUSES.includes(row.status)) return 'notAccepted';
  if (row.consent !== YES) return 'noConsent';
  if (row.under16 === YES) return row.guardianConsent === YES ? 'published' : 'noGuardianConsent';
  const isCollective = row.kind === 'TT' || row.kind === 'HGD';
  return isCollective || row.under16 === NO ? 'published' : 'ageUnknown';
}

export const mayPublish = (row: Publishable): boolean => publicationOf(row) === 'published';
