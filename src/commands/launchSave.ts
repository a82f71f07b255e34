import * as z from 'zod/mini';
import { isoToSerial } from '../domain/dates.ts';
import { movementLabel } from '../domain/eligibility.ts';
import { rowChanges } from '../workbook/changes.ts';
import { firstEmptyRow } from '../workbook/decode.ts';
import { blockOf } from '../workbook/place.ts';
import { defineCommand, done, refuse, told } from './define.ts';
import { markUnit } from './facts.ts';
import { identifier, isoDay, line } from './inputs.ts';
import { type LaunchCells, launchColumns, launchRows } from './launches.ts';
import { chooseUnit, isRefusal, unitReads, unitRef } from './nominees.ts';
import { openYears } from './sessionStart.ts';

/** A movement the unit launched, as `unit.home` lists it; days are serial numbers, '' where empty. */
export interface LaunchLine {
  /** Its row on the sheet. */
  readonly at: number;
  readonly year: number | '';
  readonly documentNumber: string;
  /** The value of the movement list. */
  readonly movement: string;
  readonly documentDate: number | '';
  readonly scope: string;
  readonly solutions: string;
  readonly from: number | '';
  readonly to: number | '';
}

/** Days as `YYYY-MM-DD`; '' clears a cell. */
const launchForm = z.strictObject({
  documentNumber: line,
  /** A movement's code. */
  movement: line,
  documentDate: isoDay,
  scope: line,
  solutions: line,
  from: isoDay,
  to: isoDay,
});

/** Enters a launch, or changes the one in row `at`; a repetition that finds its very line there changes nothing. */
export const launchSave = defineCommand({
  id: 'launch.save',
  who: 'officer',
  writes: true,
  input: z.strictObject({
    unit: z._default(identifier, ''),
    year: z.number(),
    /** 0 for a new one. */
    at: z._default(z.number(), 0),
    fields: launchForm,
  }),
  reads: (input, context) => unitReads(input, context),
  run: (view, { unit: wanted, year, at: asked, fields }, context) => {
    const { actor, config, now } = context;
    const unit = chooseUnit(wanted, actor, config.units);
    if (isRefusal(unit)) return unit;
    const open = openYears(config.settings.years).map((each) => each.year);
    if (!open.includes(year)) return refuse({ code: 'yearNotOpen', year, open });
    const movement = config.movements.find((each) => each.code === fields.movement);
    if (movement?.on !== true)
      return refuse({
        code: 'unknownMovement',
        movement: movement?.short ?? fields.movement,
        isOff: movement !== undefined,
      });
    const sheet = view.sheet(unitRef(unit));
    const cells = cellsOf(year, fields, movementLabel(movement));
    const standing = launchRows(sheet);
    const said = done({ at: asked }, { code: 'launchSaved', year });
    const same = standing.find(({ at, row }) => (asked === 0 || at === asked) && isSameLaunch(row, cells));
    if (same !== undefined) return { ...said, data: { at: same.at } };
    // A run cut short may have begun the very line.
    const begun = asked === 0 ? standing.find(({ row }) => isBegun(row, cells)) : undefined;
    if (asked !== 0 && !standing.some(({ at }) => at === asked)) return refuse({ code: 'unknownLaunch' });
    const at = begun?.at ?? (asked === 0 ? firstEmptyRow(sheet, 'launches', launchColumns) : asked);
    const { firstRow, lastRow } = blockOf(sheet.place, 'launches');
    if (at === null) return refuse({ code: 'launchesFull', unit: unit.name, rows: lastRow - firstRow + 1 });
    const saving = done({ at }, said.notice, [
      ...rowChanges(unitRef(unit), sheet, 'launches', launchColumns, at, cells),
      markUnit(unit.id, now),
    ]);
    const state = JSON.stringify([at, cells]);
    return told(saving, { unit: unit.id, to: String(year), state });
  },
});

const serial = (day: string): number | '' => (day === '' ? '' : isoToSerial(day));

const cellsOf = (year: number, fields: z.infer<typeof launchForm>, movement: string): LaunchCells => ({
  year,
  documentNumber: fields.documentNumber.normalize('NFC'),
  movement,
  documentDate: serial(fields.documentDate),
  scope: fields.scope.normalize('NFC'),
  solutions: fields.solutions.normalize('NFC'),
  from: serial(fields.from),
  to: serial(fields.to),
});
const isSameLaunch = (left: LaunchCells, right: LaunchCells): boolean =>
  (Object.keys(right) as (keyof LaunchCells)[]).every((key) => left[key] === right[key]);

const isBegun = (row: LaunchCells, cells: LaunchCells): boolean =>
  row.year === cells.year &&
  row.documentNumber !== '' &&
  row.documentNumber === cells.documentNumber &&
  (Object.keys(cells) as (keyof LaunchCells)[]).every((key) => row[key] === '' || row[key] === cells[key]);

/** Clears the launch in row `at`, if it still has that document's number. */
export const launchRemove = defineCommand({
  id: 'launch.remove',
  who: 'officer',
  writes: true,
  input: z.strictObject({ unit: z._default(identifier, ''), at: z.number(), documentNumber: line }),
  reads: (input, context) => unitReads(input, context),
  run: (view, { unit: wanted, at, documentNumber }, context) => {
    const unit = chooseUnit(wanted, context.actor, context.config.units);
    if (isRefusal(unit)) return unit;
    const sheet = view.sheet(unitRef(unit));
    const found = launchRows(sheet).find((each) => each.at === at);
    if (found === undefined || String(found.row.documentNumber) !== documentNumber)
      return refuse({ code: 'unknownLaunch' });
    const empty = Object.fromEntries(Object.keys(launchColumns).map((key) => [key, '']));
    const year = Number(found.row.year) || 0;
    const removing = done({ at }, { code: 'launchRemoved', year }, [
      ...rowChanges(unitRef(unit), sheet, 'launches', launchColumns, at, empty),
      markUnit(unit.id, context.now),
    ]);
    const state = JSON.stringify([at, found.row]);
    return told(removing, { unit: unit.id, from: String(year), state });
  },
});
