import { defaultSettings } from '../../../src/catalogue/settings.ts';
import type { Unit } from '../../../src/catalogue/units.ts';
import type { Context, Inventory } from '../../../src/commands/define.ts';
import { markUnit } from '../../../src/commands/facts.ts';
import { type Round, roundOf } from '../../../src/commands/registerRound.ts';
import { messagesFor } from '../../../src/messages/index.ts';
import type { FactsChange } from '../../../src/workbook/changes.ts';
import { plainUnit } from './plainUnit.ts';

const TODAY = '2024-03-01';
const TOMORROW = '2024-03-02';
type Facts = Record<string, string>;

const unitOf = (index: number, rows: number | null): Unit => plainUnit(`U ${index}`, `Đơn vị ${index}`, rows);

function contextOf(units: readonly Unit[], facts: Facts, today = TODAY): Context {
  const marked = Object.entries(facts).filter(([key]) => key.startsWith('changed:'));
  return {
    by: 'chu@example.vn',
    actor: { email: 'chu@example.vn', isOwner: true, isOffice: true, units: [] },
    config: { settings: { ...defaultSettings(2024), rowsPerUnit: 200 }, units, movements: [], criteria: [] },
    today,
    now: 45_352,
    words: messagesFor('vi'),
    changedUnits: new Map(marked.map(([key, mark]) => [key.slice('changed:'.length), mark])),
    facts,
    own: {},
    mailQuota: 100,
  };
}

const inventoryOf = (units: readonly Unit[]): Inventory => ({
  fileUrl: '',
  fileOwner: '',
  tabs: units.map(({ id, name }, index) => ({
    ref: `unit:${id}`,
    sheetName: name,
    sheetId: index,
    fingerprint: '',
  })),
  foreign: [],
  copies: [],
  file: { id: '', zone: '', scriptZone: '', locale: '', editors: [], protections: new Set() },
});

/** What the file's facts are after these changes. */
function after(facts: Facts, changes: readonly FactsChange[]): Facts {
  const kept = { ...facts };
  for (const { set, take } of changes) {
    Object.assign(kept, set);
    for (const [key, value] of Object.entries(take)) if (kept[key] === value) delete kept[key];
  }
  return kept;
}

function round(
  units: readonly Unit[],
  facts: Facts,
  input: { all: boolean; units?: string[] },
  today = TODAY,
): Round {
  const found = roundOf({ units: [], ...input }, contextOf(units, facts, today), inventoryOf(units));
  if ('done' in found) throw new Error(found.reason.code);
  return found;
}

const DISTRICT = Array.from({ length: 180 }, (_, index) => unitOf(index, null));
const idsOf = (units: readonly Unit[]): string[] => units.map(({ id }) => id);

test('a refresh of all takes every unit once, in rounds, and leaves no mark behind', () => {
  let facts: Facts = { language: 'vi' };
  const taken: string[] = [];
  const lefts: number[] = [];
  do {
    const { units, left, notes } = round(DISTRICT, facts, { all: true });
    taken.push(...idsOf(units));
    lefts.push(left);
    facts = after(facts, notes);
  } while (lefts[lefts.length - 1] !== 0);
  expect(taken).toEqual(idsOf(DISTRICT));
  expect(lefts.length).toBeGreaterThan(1);
  expect(facts).toEqual({ language: 'vi' });
});

test('a district of ordinary size is taken in at once', () => {
  expect(round(DISTRICT.slice(0, 60), {}, { all: true })).toMatchObject({ left: 0, notes: [] });
});

test("yesterday's unfinished refresh begins anew, and so does one whose unit is gone", () => {
  const begun = after({}, round(DISTRICT, {}, { all: true }).notes);
  expect(round(DISTRICT, begun, { all: true }).units[0]?.id).not.toBe('U 0');
  expect(round(DISTRICT, begun, { all: true }, TOMORROW).units[0]?.id).toBe('U 0');
  const stop = round(DISTRICT, {}, { all: true }).units.at(-1)?.id;
  const fewer = DISTRICT.filter(({ id }) => id !== stop);
  expect(round(fewer, begun, { all: true }).units[0]?.id).toBe('U 0');
});

test('marked units that find no room keep their marks for the next run', () => {
  const facts = Object.assign({}, ...DISTRICT.map(({ id }) => markUnit(id, 1).set)) as Facts;
  const first = round(DISTRICT, facts, { all: false });
  expect(first.left).toBe(DISTRICT.length - first.units.length);
  for (const { id } of first.units) delete facts[`changed:${id}`];
  expect(round(DISTRICT, facts, { all: false }).units[0]?.id).toBe(`U ${first.units.length}`);
});

test('a unit larger than a whole round is still taken in, alone', () => {
  const units = [unitOf(0, 50_000), unitOf(1, 50_000)];
  expect(round(units, {}, { all: true })).toMatchObject({ units: [{ id: 'U 0' }], left: 1 });
});

test('named units are taken whatever their number: who names them cuts them up', () => {
  expect(round(DISTRICT, {}, { all: true, units: idsOf(DISTRICT) })).toMatchObject({ left: 0, notes: [] });
});
