/** What Hồ sơ remembers of a unit's row beside its own columns and the accepted copy, so that a lost row is given back as it stood. */
import { movementLabel } from '../domain/eligibility.ts';
import type { RawCell } from '../domain/raw.ts';
import { fittedJson } from '../domain/texts.ts';
import type { Config } from '../workbook/config.ts';
import { SUBMITTED } from '../workbook/tabs/nomineeInputs.ts';
import { cutCells, readCopy } from './nomineeCopy.ts';
import { INPUT_KEYS, JUDGED_KEYS, type NomineeRow } from './nominees.ts';
import type { RegisterCells } from './registerRows.ts';

type Cells = Readonly<Record<string, RawCell>>;
type Movements = Pick<Config, 'movements'>;

/** Columns that Hồ sơ takes over from the unit's row as they stand there. */
const SHARED = [
  'id',
  'year',
  'kind',
  'name',
  'achievement',
  'directWorker',
  'stage',
  'publicity',
  'replicatedBy',
  'households',
  'followUpOn',
  'submittedOn',
] as const;

/** The inputs as Hồ sơ would have them without what it remembers besides. */
function expected(row: RegisterCells, { movements }: Movements): Cells {
  const movement = movements.find((each) => each.code === row.movement);
  const copy = readCopy(row.accepted);
  return {
    ...Object.fromEntries(INPUT_KEYS.map((key) => [key, ''])),
    ...Object.fromEntries(SHARED.map((key) => [key, row[key]])),
    movement: movement === undefined ? '' : movementLabel(movement),
    submit: row.submittedAs === '' ? '' : SUBMITTED,
    ...(copy === null ? {} : Object.fromEntries(JUDGED_KEYS.map((key) => [key, copy[key] ?? '']))),
  };
}

/** The row of Hồ sơ with what has to be remembered of the unit's row: no more than what stands nowhere else in it. */
export function withLastSeen(row: RegisterCells, live: NomineeRow['row'], config: Movements): RegisterCells {
  const known = expected(row, config);
  const besides = INPUT_KEYS.filter((key) => key !== 'id' && live[key] !== known[key]);
  if (besides.length === 0) return { ...row, lastSeen: '' };
  const cells = Object.fromEntries(besides.map((key) => [key, live[key]]));
  return { ...row, lastSeen: fittedJson((cut) => cutCells(cells, cut)) };
}

/** The unit's row as Hồ sơ last saw it. */
export const lastCells = (row: RegisterCells, config: Movements): Cells => ({
  ...expected(row, config),
  ...readCopy(row.lastSeen),
});
