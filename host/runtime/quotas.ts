import type { Clock, Quotas, Saved } from './types.ts';
import { dayOf, wallOf } from './zone.ts';

const MINUTE = 60_000;

/** Google: 24 hours after the first use; here: until midnight of the host's zone. https://developers.google.com/apps-script/guides/services/quotas */
export function createQuotas(
  account: 'consumer' | 'workspace',
  clock: Clock,
  zone: string,
  saved: Saved['quotas'] = [],
): Quotas {
  const amounts = new Map<string, number>(saved);
  const wall = wallOf(zone);
  const keyOf = (kind: string, email: string) => `${kind} ${email.toLowerCase()} ${dayOf(wall(clock.now()))}`;
  const used: Quotas['used'] = (kind, email) => amounts.get(keyOf(kind, email)) ?? 0;

  return {
    mailPerDay: account === 'consumer' ? 100 : 1500,
    triggerMsPerDay: (account === 'consumer' ? 90 : 360) * MINUTE,
    used,
    save: () => [...amounts],
    use(kind, email, amount) {
      const key = keyOf(kind, email);
      amounts.set(key, (amounts.get(key) ?? 0) + amount);
    },
  };
}
