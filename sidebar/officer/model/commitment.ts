/** The models a unit committed itself to build in a year, against what came of them: as the summary counts them. */
import { STAGES } from '../../../src/catalogue/terms.ts';
import type { DutyLine } from '../../../src/commands/unitHome.ts';
import { count, newTally } from '../../../src/domain/tallies.ts';
import type { ShownNominee } from './nominees.ts';

export interface Commitment {
  readonly committed: number;
  /** At Đăng ký or beyond. */
  readonly registered: number;
  readonly eligible: number;
  /** Beyond Khen thưởng. */
  readonly effective: number;
}

/** Null where the unit has committed itself to nothing. */
export function commitmentOf(
  line: DutyLine | undefined,
  nominees: readonly ShownNominee[],
  year: number,
): Commitment | null {
  const committed = line?.commitment;
  if (typeof committed !== 'number') return null;
  const tally = newTally();
  for (const { cells, verdict, state } of nominees)
    if (cells.year === year)
      count(tally, {
        stage: STAGES.find((stage) => stage === cells.stage) ?? null,
        verdict: verdict ?? 'incomplete',
        submitted: state === 'submitted' || state === 'decided',
        status: 'Nháp',
        directWorker: false,
      });
  const { registered, eligible, effective } = tally;
  return { committed, registered, eligible, effective };
}
