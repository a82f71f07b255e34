/** Nominees as commendation sees them: the accepted copy's facts, wherever the row is kept. */
import { ACCEPTED_STATUSES } from '../catalogue/lifecycle.ts';
import { type KindCode, type Status, YES } from '../catalogue/terms.ts';
import { movementLabel } from '../domain/eligibility.ts';
import { addHistory } from '../domain/history.ts';
import type { RawCell } from '../domain/raw.ts';
import { blockChange, type CellsChange, type RowCells } from '../workbook/changes.ts';
import type { Config } from '../workbook/config.ts';
import type { Sheet } from '../workbook/decode.ts';
import { archiveColumns, archiveRows } from './archiveRows.ts';
import { standingStatus } from './countedRow.ts';
import type { Context, View } from './define.ts';
import { readCopy } from './nomineeCopy.ts';
import { kindOf, statusOf } from './nominees.ts';
import { registerColumns, registerRows } from './registerRows.ts';

/** A row that holds the nominee: a closed year's exemplar that is still followed stands in both tabs. */
interface Seat {
  readonly tab: 'register' | 'archive';
  readonly at: number;
  readonly history: string;
}
export interface AwardNominee {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  /** The movement's code. */
  readonly movement: string;
  readonly kind: KindCode | null;
  readonly name: string;
  readonly achievement: string;
  readonly directWorker: boolean;
  readonly carriedFrom: string;
  /** The settled one. */
  readonly status: Status;
  /** What somebody typed over it and no refresh has checked yet; null where nothing was typed. */
  readonly typed: Status | null;
  readonly seats: readonly Seat[];
}

type Facts = Readonly<
  Record<
    'id' | 'unit' | 'year' | 'movement' | 'kind' | 'name' | 'achievement' | 'directWorker' | 'carriedFrom',
    RawCell
  >
>;
const factsOf = (row: Facts): Omit<AwardNominee, 'status' | 'typed' | 'seats'> => ({
  id: String(row.id),
  unit: String(row.unit),
  year: Number(row.year) || 0,
  movement: String(row.movement),
  kind: kindOf(row.kind),
  name: String(row.name),
  achievement: String(row.achievement),
  directWorker: row.directWorker === YES,
  carriedFrom: String(row.carriedFrom),
});

/** Every nominee of Hồ sơ and Lưu trữ by ID; a row of Hồ sơ tells more than its archived copy. */
export function awardNominees(
  register: Sheet,
  archive: Sheet | null,
  { movements }: Pick<Config, 'movements'>,
): ReadonlyMap<string, AwardNominee> {
  const codes = new Map(movements.map((each) => [movementLabel(each), each.code]));
  const found = new Map<string, AwardNominee>();
  for (const { at, row } of registerRows(register)) {
    const status = standingStatus(row);
    const copy = ACCEPTED_STATUSES.includes(status) ? readCopy(row.accepted) : null;
    const facts = factsOf(
      copy === null ? row : { ...row, ...copy, movement: codes.get(String(copy.movement)) ?? row.movement },
    );
    const typed = statusOf(row.status) === status ? null : statusOf(row.status);
    const seat: Seat = { tab: 'register', at, history: String(row.history) };
    found.set(facts.id, { ...facts, id: String(row.id), status, typed, seats: [seat] });
  }
  if (archive === null) return found;
  for (const { at, row } of archiveRows(archive)) {
    const seat: Seat = { tab: 'archive', at, history: String(row.history) };
    const known = found.get(String(row.id));
    found.set(
      String(row.id),
      known === undefined
        ? { ...factsOf(row), status: statusOf(row.status), typed: null, seats: [seat] }
        : { ...known, seats: [...known.seats, seat] },
    );
  }
  return found;
}

/** A nominee's file taken to another status by the book of commendations. */
export interface AwardMove {
  readonly nominee: AwardNominee;
  readonly to: Status;
  /** Shown to the unit beside the status. */
  readonly reason: string;
  /** What the history says of it: the reason, or the number of the paper. */
  readonly why: string;
}

/** The moves as one write a tab. They go ahead of the book: a command cut short between the two finds its line as it was, and the file moved. */
export function moveChanges(view: View, moves: readonly AwardMove[], { today }: Context): CellsChange[] {
  const rowsIn = (tab: Seat['tab']): RowCells[] =>
    moves.flatMap(({ nominee, to, reason, why }) =>
      nominee.seats
        .filter((seat) => seat.tab === tab)
        .map(({ at, history }) => ({
          at,
          cells: {
            status: to,
            reason,
            history: addHistory(history, { day: today, status: to, by: 'office', reason: why }),
            ...(tab === 'register' ? { settled: to } : {}),
          },
        })),
    );
  const archive = view.find('archive');
  // Each row in one stroke: a status without its settled one would pass for a status that somebody typed.
  return [
    ...rowsIn('register').flatMap(({ at, cells }) =>
      blockChange('register', view.sheet('register'), 'register', registerColumns, at, [cells]),
    ),
    ...(archive === null
      ? []
      : rowsIn('archive').flatMap(({ at, cells }) =>
          blockChange('archive', archive, 'archive', archiveColumns, at, [cells]),
        )),
  ];
}
