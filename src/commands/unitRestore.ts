/** Khôi phục dòng đã mất: what went missing from a unit's tab at once is given back, or settled as taken out by the unit. */
import * as z from 'zod/mini';
import { type Context, defineCommand, done, refuse, told, type View } from './define.ts';
import { markUnit } from './facts.ts';
import { identifier } from './inputs.ts';
import { lostUnits, unmarkLost } from './lostFacts.ts';
import { giveBack, giveBackYears, lostRows } from './lostRows.ts';
import { unitRef } from './nominees.ts';
import { registerChanges } from './registerChanges.ts';
import { absentRow } from './registerFollow.ts';
import { type RegisterCells, registerRows } from './registerRows.ts';
import type { LostUnit } from './sheetNotices.ts';
import { unitYearRows } from './unitYears.ts';
import { known } from './wantedTabs.ts';

/** Names shown of a long list. */
const SHOWN = 8;

/** The units whose rows are held, where their tabs stand. */
export const unitLost = defineCommand({
  id: 'unit.lost',
  who: 'office',
  writes: false,
  input: z.strictObject({}),
  reads: (_input, { facts, config }, inventory) => {
    const refs = lostUnits(facts, config).map(unitRef);
    return refs.length === 0
      ? []
      : ['register', ...refs.filter((ref) => known(ref, inventory) !== undefined)];
  },
  run: (view, _input, context) => {
    const units = lostUnits(context.facts, context.config).flatMap((unit): LostUnit[] => {
      const sheet = view.find(unitRef(unit));
      const rows = sheet === null ? [] : lostRows(rowsOf(view), unit, sheet, context.config);
      const names = rows.slice(0, SHOWN).map((row) => String(row.name));
      return rows.length === 0 ? [] : [{ id: unit.id, name: unit.name, count: rows.length, names }];
    });
    return done({ units }, units.length === 0 ? { code: 'nothingLost' } : { code: 'quiet' });
  },
});

/** Rows that stand in the tab are left alone, so that a repetition gives nothing back twice. */
export const unitRestore = defineCommand({
  id: 'unit.restore',
  who: 'office',
  writes: true,
  marksWater: true,
  input: z.strictObject({ unit: identifier, act: z.enum(['giveBack', 'takeOut']) }),
  reads: (input) => ['register', 'unitYears', unitRef({ id: input.unit })],
  run: (view, input, context) => {
    const unit = context.config.units.find((each) => each.id === input.unit);
    if (unit === undefined) return refuse({ code: 'otherUnit', unit: input.unit });
    const sheet = view.sheet(unitRef(unit));
    const lost = lostRows(rowsOf(view), unit, sheet, context.config);
    const settled = unmarkLost(context.facts, unit.id);
    if (lost.length === 0) return done({ count: 0 }, { code: 'nothingLost' }, settled);
    const entry = { unit: unit.id, count: lost.length, state: lost.map((row) => row.id).join(' ') };
    if (input.act === 'takeOut') {
      const notice = { code: 'rowsTakenOut', unit: unit.name, count: lost.length } as const;
      return told(
        done({ count: lost.length }, notice, [...takenOut(view, lost, context), ...settled]),
        entry,
      );
    }
    const { changes, given, left } = giveBack(unit, sheet, lost, context);
    const years = giveBackYears(
      unit,
      sheet,
      unitYearRows(view.sheet('unitYears')).map(({ row }) => row),
    );
    return told(
      done({ count: given }, { code: 'rowsGivenBack', unit: unit.name, given, left }, [
        ...changes,
        ...years,
        markUnit(unit.id, context.now),
        ...(left === 0 ? settled : []),
      ]),
      { ...entry, count: given },
    );
  },
});

const rowsOf = (view: View): RegisterCells[] => registerRows(view.sheet('register')).map(({ row }) => row);

function takenOut(view: View, lost: readonly RegisterCells[], { today }: Context) {
  const register = view.sheet('register');
  const rows = registerRows(register);
  const gone = new Set(lost.map((row) => row.id));
  const after = rows.map(({ row }) => (gone.has(row.id) ? { ...absentRow(row, today), remark: '' } : row));
  return registerChanges(register, rows, after);
}
