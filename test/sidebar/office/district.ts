/** A made-up district of many units, and what the server tells of it. */
import type { Overview, UnitTally } from '../../../src/commands/officeOverview.ts';
import type { Finding } from '../../../src/commands/systemCheck.ts';
import type { PlanTally } from '../../../src/commands/tallies.ts';
import { said } from '../fakeServer.ts';
import { sessionOf, unitCard } from '../sample.ts';

export const UNITS = Array.from({ length: 45 }, (_, index) =>
  unitCard(`X${String(index + 1).padStart(2, '0')}`, index === 4 ? 'Xã Trà Giác' : `Trường số ${index + 1}`),
);
export const tallyOf = (index: number, changes: Partial<UnitTally> = {}): UnitTally => {
  const unit = UNITS[index];
  if (unit === undefined) throw new Error(`No unit ${index}`);
  return { unit, nominees: 4, eligible: 3, submitted: 2, decided: 1, plan: null, changed: false, ...changes };
};
/** A plan filed, two launches, a commitment, and the money that went with it. */
export const planOf = (changes: Partial<PlanTally> = {}): PlanTally => ({
  ...{ planFiled: true, reportFiled: false, launches: 2, commitment: 5, registered: 4, effective: 1 },
  ...{ fundingProposed: 12_340_000, fundingApproved: 10_000_000, fundingSpent: null },
  ...changes,
});
/** The first unit is silent, the second has met its target, the third has changed. */
export const tallies = (): readonly UnitTally[] =>
  UNITS.map((_, index) => {
    if (index === 0) return tallyOf(0, { nominees: 0, eligible: 0, submitted: 0, decided: 0 });
    if (index === 1) return tallyOf(1, { nominees: 12, submitted: 10 });
    return index === 2 ? tallyOf(2, { changed: true }) : tallyOf(index);
  });
export const overview = (changes: Partial<Overview> = {}): Overview => ({
  year: 2024,
  stamp: 'stamp-1',
  refreshedAt: 45_500,
  now: 45_500.125,
  doubtful: 0,
  badAddresses: 0,
  stopped: '',
  units: tallies(),
  ...changes,
});
export const office = sessionOf({ isOffice: true, isOwner: false, units: [], allUnits: UNITS });

/** A chunk taken in: every unit of it has submitted three. */
export const takenIn = (ids: readonly string[]) =>
  said({
    units: ids.length,
    nominees: ids.length * 4,
    tallies: UNITS.flatMap((unit, index) =>
      ids.includes(unit.id) ? [tallyOf(index, { submitted: 3 })] : [],
    ),
  });

/** A register that was not taken in of late; who asks may mend it. */
export const STALE: Finding = {
  code: 'lastRegister',
  level: 'warn',
  params: { day: '2024-10-15' },
  remedy: 'register.refresh',
  mine: true,
};

/** What became of mails of which nothing failed. */
export const MAILED = { sent: 0, refused: 0, refusedTo: [], unknown: 0, waiting: 0, unpaid: 0 } as const;
