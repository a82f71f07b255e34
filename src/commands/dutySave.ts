import * as z from 'zod/mini';
import { isoToSerial } from '../domain/dates.ts';
import type { RawCell } from '../domain/raw.ts';
import { rowChanges } from '../workbook/changes.ts';
import { firstEmptyRow } from '../workbook/decode.ts';
import { blockOf } from '../workbook/place.ts';
import { defineCommand, done, refuse, told } from './define.ts';
import { type DutyKey, type DutyLine, dutyColumns, dutyLine, emptyDuties } from './duties.ts';
import { markUnit } from './facts.ts';
import { identifier, isoDay, line } from './inputs.ts';
import { chooseUnit, isRefusal, unitReads, unitRef } from './nominees.ts';
import { openYears } from './sessionStart.ts';

const money = z.nullable(z.number().check(z.minimum(0)));

const dutyForm = z.strictObject({
  planNumber: z.optional(line),
  planDate: z.optional(isoDay),
  planLink: z.optional(line),
  planTargets: z.optional(line),
  commitment: z.optional(z.nullable(z.int().check(z.minimum(0)))),
  fundingProposed: z.optional(money),
  fundingApproved: z.optional(money),
  fundingSpent: z.optional(money),
  reportNumber: z.optional(line),
  reportDate: z.optional(isoDay),
  difficulties: z.optional(line),
  lessons: z.optional(line),
  requests: z.optional(line),
});
type DutyForm = z.infer<typeof dutyForm>;
type DutyField = Exclude<DutyKey, 'year'> & keyof DutyForm;
const DAYS: readonly DutyField[] = ['planDate', 'reportDate'];

/** The yearly duties of one open year, as the sidebar sends them; what is left out stays as it is. */
export const dutySave = defineCommand({
  id: 'duty.save',
  who: 'officer',
  writes: true,
  input: z.strictObject({ unit: z._default(identifier, ''), year: z.number(), fields: dutyForm }),
  reads: (input, context) => unitReads(input, context),
  run: (view, { unit: wanted, year, fields }, context) => {
    const unit = chooseUnit(wanted, context.actor, context.config.units);
    if (isRefusal(unit)) return unit;
    const open = openYears(context.config.settings.years).map((each) => each.year);
    if (!open.includes(year)) return refuse({ code: 'yearNotOpen', year, open });
    const sheet = view.sheet(unitRef(unit));
    const standing = dutyLine(sheet, year);
    const at = standing?.at ?? firstEmptyRow(sheet, 'duties', dutyColumns);
    const { firstRow, lastRow } = blockOf(sheet.place, 'duties');
    if (at === null) return refuse({ code: 'dutiesFull', unit: unit.name, years: lastRow - firstRow + 1 });
    const cells = { ...(standing === null ? { year } : {}), ...cellsOf(fields) };
    const duties: DutyLine = { ...(standing?.row ?? emptyDuties(year)), ...cells };
    const saving = done({ duties }, { code: 'dutiesSaved', year }, [
      ...rowChanges(unitRef(unit), sheet, 'duties', dutyColumns, at, cells),
      markUnit(unit.id, context.now),
    ]);
    const isSame = standing !== null && JSON.stringify(duties) === JSON.stringify(standing.row);
    const state = JSON.stringify([year, fields]);
    return isSame ? saving : told(saving, { unit: unit.id, to: String(year), state });
  },
});

function cellsOf(fields: DutyForm): Partial<Record<DutyField, RawCell>> {
  const cells: Partial<Record<DutyField, RawCell>> = {};
  for (const key of Object.keys(fields) as DutyField[]) {
    const value = fields[key];
    if (value === undefined) continue;
    if (typeof value === 'string' && value !== '' && DAYS.includes(key)) cells[key] = isoToSerial(value);
    else cells[key] = typeof value === 'string' ? value.normalize('NFC') : (value ?? '');
  }
  return cells;
}
