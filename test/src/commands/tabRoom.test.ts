import { defaultSettings } from '../../../src/catalogue/settings.ts';
import type { Context, Inventory } from '../../../src/commands/define.ts';
import { setup } from '../../../src/commands/setup.ts';
import { roomAgainst, tabRoom, yearRoomAgainst } from '../../../src/commands/tabRoom.ts';
import { fingerprinter, GUIDE, wantedTabs } from '../../../src/commands/wantedTabs.ts';
import { messagesFor } from '../../../src/messages/index.ts';
import { TEMPLATE_REF } from '../../../src/workbook/tabs/index.ts';
import { plainUnit } from './plainUnit.ts';

const LIMIT = 200;

const unitOf = (index: number) => plainUnit(`U${index}`, `Đơn vị ${index}`);

function contextOf(units: number): Context {
  return {
    by: 'chu@example.vn',
    actor: { email: 'chu@example.vn', isOwner: true, isOffice: true, units: [] },
    config: {
      settings: defaultSettings(2024),
      units: Array.from({ length: units }, (_, index) => unitOf(index)),
      movements: [],
      criteria: [],
    },
    today: '2024-03-01',
    now: 45_352,
    words: messagesFor('vi'),
    changedUnits: new Map(),
    facts: {},
    own: {},
    mailQuota: 100,
  };
}

const inventoryOf = (refs: readonly string[], foreign: readonly string[] = [], context = contextOf(0)) => {
  const fingerprints = fingerprinter(context);
  return {
    fileUrl: '',
    fileOwner: '',
    tabs: refs.map((ref, index) => ({
      ref,
      sheetName: `Trang ${index}`,
      sheetId: index,
      fingerprint: ref === GUIDE ? '' : fingerprints(ref),
    })),
    foreign,
    copies: [],
    file: { id: '', zone: '', scriptZone: '', locale: '', editors: [], protections: new Set<string>() },
  } satisfies Inventory;
};

/** The units that fill a file together with what it holds without any, and leave so many tabs free. */
const unitsLeaving = (free: number): number => LIMIT - free - wantedTabs(contextOf(0)).length;

const refused = (units: number, foreign: readonly string[] = []) => {
  const context = contextOf(units);
  return roomAgainst(wantedTabs(context), inventoryOf([], foreign), context);
};

test('units may come as long as the next year can still be opened', () => {
  expect(refused(unitsLeaving(2))).toBeNull();
  expect(refused(unitsLeaving(1))).toEqual({ code: 'tooManyTabs', needed: LIMIT + 1, limit: LIMIT });
  expect(unitsLeaving(2)).toBeGreaterThanOrEqual(180);
});

test('sheets of other people and of closed years take their room', () => {
  expect(refused(unitsLeaving(2), ['Trang tính1'])).not.toBeNull();
  const context = contextOf(unitsLeaving(2));
  const inventory = inventoryOf(['summary:2020']);
  expect(roomAgainst(wantedTabs(context), inventory, context)).not.toBeNull();
});

test('a full file is still laid again where no unit is new', () => {
  const context = contextOf(unitsLeaving(0));
  const wanted = wantedTabs(context);
  expect(roomAgainst([], inventoryOf(wanted), context)).toBeNull();
  expect(roomAgainst(['register'], inventoryOf(wanted), context)).toBeNull();
});

test('the years that fit are counted in whole years, without the template', () => {
  const context = contextOf(unitsLeaving(5));
  const inventory = inventoryOf([...wantedTabs(context), TEMPLATE_REF]);
  expect(tabRoom(inventory, context)).toEqual({ needed: LIMIT - 5, limit: LIMIT, years: 2 });
});

test('a year is opened only where its two tabs fit; one whose tabs stand needs none', () => {
  const full = contextOf(unitsLeaving(1));
  const inventory = inventoryOf(wantedTabs(full));
  expect(yearRoomAgainst(2025, inventory, full)).toEqual({
    code: 'tooManyTabs',
    needed: LIMIT + 1,
    limit: LIMIT,
  });
  expect(yearRoomAgainst(2024, inventory, full)).toBeNull();
  const roomy = contextOf(unitsLeaving(2));
  expect(yearRoomAgainst(2025, inventoryOf(wantedTabs(roomy)), roomy)).toBeNull();
});

/** The steps that set-up plans for a file in which these tabs stand. */
function planned(context: Context, standing: readonly string[]): string[] {
  const inventory = inventoryOf(standing, [], context);
  const view = {
    inventory,
    sheet: () => {
      throw new Error('nothing is read');
    },
    find: () => null,
    foreign: () => null,
    rows: () => [],
  };
  const outcome = setup.plan(view, {}, context);
  if (!outcome.done) throw new Error(outcome.reason.code);
  return outcome.data.map(({ name, payload }) => (payload === 'drop' ? `drop ${name}` : name));
}

test('the template stands only while units are copied from it', () => {
  const context = contextOf(3);
  const steps = planned(context, []);
  const units = ['unit:U0', 'unit:U1', 'unit:U2'];
  expect(steps.slice(-6)).toEqual([TEMPLATE_REF, ...units, `drop ${TEMPLATE_REF}`, GUIDE]);
});

test('one new unit is laid by itself; a template that an earlier set-up left goes', () => {
  const context = contextOf(3);
  const all = wantedTabs(context);
  const oneMissing = planned(
    context,
    all.filter((ref) => ref !== 'unit:U1'),
  );
  expect(oneMissing).not.toContain(TEMPLATE_REF);
  expect(planned(context, [...all, TEMPLATE_REF])).toContain(`drop ${TEMPLATE_REF}`);
});
