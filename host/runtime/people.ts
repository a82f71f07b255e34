import type { Consent, People, Role, Saved } from './types.ts';

/** The accounts the file is shared with, and what each has consented to. */
export function createPeople(ownerEmail: string, saved?: Saved['people']): People {
  let owner = ownerEmail.toLowerCase();
  const roles = new Map<string, Role>(saved?.roles ?? [[owner, 'owner']]);
  const consents = new Map<string, Consent>(saved?.consents);
  const role = (email: string) => roles.get(email.toLowerCase()) ?? null;

  return {
    get owner() {
      return owner;
    },
    role,
    canEdit: (email) => role(email) === 'owner' || role(email) === 'editor',
    share(email, wanted) {
      if (email.toLowerCase() !== owner) roles.set(email.toLowerCase(), wanted);
    },
    unshare(email) {
      if (email.toLowerCase() !== owner) roles.delete(email.toLowerCase());
    },
    handOver(email) {
      roles.set(owner, 'editor');
      owner = email.toLowerCase();
      roles.set(owner, 'owner');
    },
    all: () => [...roles].map(([email, held]) => ({ email, role: held })),
    consent: (email) => consents.get(email.toLowerCase()) ?? 'unasked',
    setConsent(email, consent) {
      consents.set(email.toLowerCase(), consent);
    },
    save: () => ({ roles: [...roles], consents: [...consents] }),
  };
}
