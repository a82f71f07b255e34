/** What the rows are read and judged by: the session's configuration, made ready once. */

import { KINDS } from '../../../src/catalogue/terms.ts';
import type { Criterion } from '../../../src/catalogue/types.ts';
import type { Session, UnitCard } from '../../../src/commands/sessionStart.ts';
import type { UnitHome } from '../../../src/commands/unitHome.ts';
import type { DuplicateEntry, DuplicateIndex } from '../../../src/domain/duplicates.ts';
import { indexDuplicates } from '../../../src/domain/duplicates.ts';
import { createJudge, type Judge } from '../../../src/domain/eligibility.ts';
import { type MovementReader, movementReader } from './movements.ts';

export interface Rules {
  readonly unit: Pick<UnitCard, 'id' | 'bloc'>;
  readonly openYears: readonly number[];
  readonly movementOf: MovementReader;
  readonly judge: Judge;
  readonly criteria: readonly Criterion[];
  readonly standing: DuplicateIndex;
}

type Configuration = Pick<Session, 'movements' | 'criteria' | 'years'>;

export function rulesOf(session: Configuration, home: Pick<UnitHome, 'unit' | 'nominees'>): Rules {
  const open = session.years.filter((year) => year.open);
  const movementOf = movementReader(session.movements);
  return {
    unit: home.unit,
    openYears: open.map((year) => year.year),
    movementOf,
    judge: createJudge({ movements: session.movements, criteria: session.criteria, periods: open }),
    criteria: session.criteria,
    standing: indexDuplicates(home.nominees.map((nominee) => standingEntry(nominee, home.unit.id))),
  };
}

function standingEntry({ id, cells }: UnitHome['nominees'][number], unit: string): DuplicateEntry {
  return {
    id,
    unit,
    year: Number(cells.year) || 0,
    movement: String(cells.movement).split(' – ', 1)[0] ?? '',
    kind: KINDS.find((kind) => kind.label === cells.kind)?.code ?? null,
    name: String(cells.name),
    achievement: String(cells.achievement),
    where: id,
  };
}
