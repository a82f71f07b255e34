/** Whom one can act as: read from the file itself, so that units added later are there, too. */
import { mapTab, readField, readRows, TABS } from '../demo/tabs.ts';
import type { Host, Person } from '../types.ts';
import type { Account, AccountKind } from './protocol.ts';

/** May edit the file, and stands in no list of it. */
export const STRANGER = 'nguoimoi@example.vn';
/** The file is not shared with this one. */
export const OUTSIDER = 'nguoingoai@example.vn';

const addresses = (text: string): string[] =>
  text
    .split(/[\s,;]+/)
    .filter((address) => address.includes('@'))
    .map((address) => address.toLowerCase());

/** '' where the file is not set up, or its tabs are not where they were laid. */
function orNothing<T>(read: () => T, nothing: T): T {
  try {
    return read();
  } catch {
    return nothing;
  }
}

function officers(owner: Person): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const { cells } of readRows(owner, mapTab(owner, TABS.units), 'units', ['name', 'emails'])) {
    for (const email of addresses(cells.emails ?? '')) {
      const others = units.get(email);
      units.set(email, others === undefined ? (cells.name ?? '') : `${others}, ${cells.name}`);
    }
  }
  return units;
}

const ORDER: readonly AccountKind[] = [
  'owner',
  'office',
  'officer',
  'leadership',
  'viewer',
  'stranger',
  'outsider',
];

/** Everybody the file is shared with, and one with whom it is not. */
export function accountsOf(host: Host): readonly Account[] {
  const people = host.people();
  const ownerEmail = people.find(({ role }) => role === 'owner')?.email ?? '';
  const owner = host.person(ownerEmail);
  const general = (key: string) =>
    orNothing(() => addresses(readField(owner, mapTab(owner, TABS.settings), 'general', key)), []);
  const [office, leadership] = [general('officeEmails'), general('leadershipEmails')];
  const units = orNothing(() => officers(owner), new Map<string, string>());
  const kindOf = (email: string, role: string): AccountKind => {
    if (role === 'owner') return 'owner';
    if (leadership.includes(email)) return 'leadership';
    if (role === 'viewer') return 'viewer';
    if (office.includes(email)) return 'office';
    return units.has(email) ? 'officer' : 'stranger';
  };
  const accounts = people.map(
    ({ email, role }): Account => ({ email, kind: kindOf(email, role), unit: units.get(email) ?? '' }),
  );
  const outsider: Account = { email: OUTSIDER, kind: 'outsider', unit: '' };
  const all = people.some(({ email }) => email === OUTSIDER) ? accounts : [...accounts, outsider];
  return [...all].sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
}
