import * as z from 'zod/mini';
import { defineCommand, type Outcome } from './define.ts';
import { identifier, line } from './inputs.ts';
import { standingUnits, unitRef } from './nominees.ts';

/** A criterion that a unit proposes for itself. */
export interface ProposedCriterion {
  readonly unit: string;
  readonly unitName: string;
  /** Its row in the unit's tab. */
  readonly at: number;
  /** Values as the unit chose them. */
  readonly target: string;
  readonly threshold: string | number;
  readonly movement: string;
  readonly kind: string;
  readonly label: string;
  readonly reason: string;
  /** A criterion of the same cell, movement and unit stands in Tiêu chí already. */
  readonly adopted: boolean;
}

/** Every unit's proposals. */
export const criterionProposals = defineCommand({
  id: 'criterion.proposals',
  who: 'office',
  writes: false,
  input: z.strictObject({}),
  reads: (_input, context, inventory) => standingUnits(context.config.units, inventory).map(unitRef),
  run: (): Outcome<readonly ProposedCriterion[]> => {
    throw new Error('not built');
  },
});

/** Puts a unit's proposal into Tiêu chí, in force for that unit alone. `label` tells whether the row is still the one seen. */
export const criterionAdopt = defineCommand({
  id: 'criterion.adopt',
  who: 'office',
  writes: true,
  input: z.strictObject({ unit: identifier, at: z.number(), label: line, check: line, necessity: line }),
  reads: (input, context, inventory) => [
    'criteria',
    ...standingUnits(context.config.units, inventory)
      .filter((unit) => unit.id === input.unit)
      .map(unitRef),
  ],
  run: (): Outcome<null> => {
    throw new Error('not built');
  },
});
