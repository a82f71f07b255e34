import * as z from 'zod/mini';
import { ALL, COMMON_TARGETS, KINDS, NO, YES } from '../catalogue/terms.ts';
import type { Unit } from '../catalogue/units.ts';
import { movementLabel } from '../domain/eligibility.ts';
import type { RawCell } from '../domain/raw.ts';
import { rowChanges } from '../workbook/changes.ts';
import { type Config, readCriteria } from '../workbook/config.ts';
import {
  type BadCell,
  firstEmptyRow,
  type Grid,
  type Located,
  rawRows,
  type Sheet,
} from '../workbook/decode.ts';
import { blockOf, columnOf } from '../workbook/place.ts';
import { criteriaTab } from '../workbook/tabs/criteria.ts';
import { unitTab } from '../workbook/tabs/unit.ts';
import { type Context, defineCommand, done, refuse, told } from './define.ts';
import { renewEdition } from './facts.ts';
import { identifier, line } from './inputs.ts';
import { standingUnits, unitRef } from './nominees.ts';

const proposalColumns = unitTab.blocks.proposals.columns;
const PROPOSAL_KEYS = Object.keys(proposalColumns) as (keyof typeof proposalColumns)[];
type ProposalCells = Readonly<Record<keyof typeof proposalColumns, RawCell>>;
const criteriaColumns = criteriaTab.blocks.criteria.columns;

/** Rows that name a cell and say what is asked of it; the rest are lines begun and left. */
const proposalRows = (sheet: Sheet): Located<ProposalCells>[] =>
  rawRows(sheet, 'proposals', proposalColumns, PROPOSAL_KEYS).filter(
    ({ row }) => row.target !== '' && String(row.label).trim() !== '',
  );

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
  run: (view, _input, context) => {
    const units = standingUnits(context.config.units, view.inventory);
    const proposals = units.flatMap((unit) =>
      proposalRows(view.sheet(unitRef(unit))).map((each) => proposalOf(each, unit, context.config)),
    );
    return done(proposals, { code: 'listed', count: proposals.length });
  },
});

const proposalOf = ({ at, row }: Located<ProposalCells>, unit: Unit, config: Config): ProposedCriterion => ({
  unit: unit.id,
  unitName: unit.name,
  at,
  target: String(row.target),
  threshold: typeof row.threshold === 'number' ? row.threshold : String(row.threshold),
  movement: String(row.movement),
  kind: String(row.kind),
  label: String(row.label),
  reason: String(row.reason),
  adopted: isAdopted(row, unit, config),
});

const targetCode = (label: RawCell): string =>
  COMMON_TARGETS.find((each) => each.label === label)?.code ?? String(label).replace('TC', 'c');

/** A common column is asked of every movement; a numbered one of the movement that is named. */
const movementCode = (row: ProposalCells, { movements }: Config): string =>
  COMMON_TARGETS.some((each) => each.label === row.target)
    ? ALL
    : (movements.find((each) => movementLabel(each) === row.movement)?.code ?? '');

const isAdopted = (row: ProposalCells, unit: Unit, config: Config): boolean =>
  config.criteria.some(
    (each) =>
      each.scope === unit.id &&
      each.target === targetCode(row.target) &&
      each.movement === movementCode(row, config),
  );

/** Puts a unit's proposal into Tiêu chí, in force for that unit alone. `label` tells whether the row is still the one seen. */
export const criterionAdopt = defineCommand({
  id: 'criterion.adopt',
  who: 'office',
  writes: true,
  marksWater: true,
  input: z.strictObject({ unit: identifier, at: z.number(), label: line, check: line, necessity: line }),
  reads: (input, context, inventory) => [
    'criteria',
    ...standingUnits(context.config.units, inventory)
      .filter((unit) => unit.id === input.unit)
      .map(unitRef),
  ],
  run: (view, { unit: wanted, at, label, check, necessity }, context) => {
    const { config, now } = context;
    const unit = standingUnits(config.units, view.inventory).find((each) => each.id === wanted);
    if (unit === undefined) return refuse({ code: 'otherUnit', unit: wanted });
    const row = proposalRows(view.sheet(unitRef(unit))).find((each) => each.at === at)?.row;
    if (row === undefined || String(row.label) !== label) return refuse({ code: 'unknownProposal' });
    const adopted = { code: 'criterionAdopted', label, unit: unit.name } as const;
    // A run cut short may have left answers of before.
    if (isAdopted(row, unit, config)) return done(null, adopted, [renewEdition(String(now))]);
    const sheet = view.sheet('criteria');
    const place = blockOf(sheet.place, 'criteria');
    const free = firstEmptyRow(sheet, 'criteria', criteriaColumns);
    if (free === null) return refuse({ code: 'criteriaFull', rows: place.lastRow - place.firstRow + 1 });
    const cells = criterionCells(row, unit, { check, necessity }, context);
    const unfit = badColumn(sheet, free, cells, config);
    if (unfit !== null) return refuse({ code: 'proposalUnfit', label, column: unfit });
    const adopting = done(null, adopted, [
      ...rowChanges('criteria', sheet, 'criteria', criteriaColumns, free, cells),
      renewEdition(String(now)),
    ]);
    const state = JSON.stringify([at, free, cells]);
    return told(adopting, { unit: unit.id, to: String(row.target), state });
  },
});

function criterionCells(
  row: ProposalCells,
  unit: Unit,
  { check, necessity }: { readonly check: string; readonly necessity: string },
  { config }: Context,
): Readonly<Record<string, RawCell>> {
  const asked = (kind: (typeof KINDS)[number]): string =>
    row.kind === '' || row.kind === kind.label ? YES : NO;
  return {
    movement: movementCode(row, config),
    target: row.target,
    scope: unit.id,
    ...Object.fromEntries(KINDS.map((kind) => [`kind${kind.code}`, asked(kind)])),
    check,
    threshold: row.threshold,
    necessity,
    label: String(row.label),
    from: '',
    to: '',
    source: [unit.name, String(row.reason)].filter((part) => part !== '').join(': '),
  };
}

/** The first column that would make Tiêu chí unreadable, and with it every command; null where none would. */
function badColumn(
  sheet: Sheet,
  at: number,
  cells: Readonly<Record<string, RawCell>>,
  { movements, units }: Config,
): string | null {
  const place = blockOf(sheet.place, 'criteria');
  const line = [...(sheet.grid[at - 1] ?? [])];
  for (const [key, cell] of Object.entries(cells)) line[columnOf(place, key) - 1] = cell;
  const grid: Grid = sheet.grid.map((each, index) => (index === at - 1 ? line : each));
  const bad: BadCell[] = [];
  readCriteria({ ...sheet, grid }, movements, units, bad);
  return bad[0]?.column ?? null;
}
