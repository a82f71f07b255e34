/** Who works at the same time. */
import { FARMER, farmer, MINUTE, OFFICE, OWNER, type UnitRow } from '../product/office.ts';
import { rowsOf, tableOf } from '../product/tabs.ts';
import { type District, NEIGHBOUR, ONE, OTHER, type Prepare, STANDING, TAB } from './district.ts';
import type { Wrong } from './judge.ts';
import type { Doing, Scenario } from './scenario.ts';

const [REGISTERED, SUBMITTED, CHANGED] = STANDING;

/** A page of this person asks the single door. */
const ask = (district: District, email: string, command: string, input: object): Doing => ({
  name: `${email} ${command}`,
  act: () => district.ask(email, command, input),
});
const save = (district: District, email: string, name: string): Doing =>
  ask(district, email, 'nominee.save', { ...farmer({ name }), operation: `op-${name}` });
const tick = (district: District, name = 'tick'): Doing => ({ name, act: () => district.tick() });
const enter = (district: District, email: string, names: readonly string[]): Doing =>
  ask(district, email, 'import.enter', {
    operation: `op-${names[0]}`,
    rows: names.map((name) => ({ ...FARMER, name })),
  });

/** Somebody types into the row of this name, or into the n-th row, cell by cell. */
function types(
  district: District,
  email: string,
  row: string | number,
  cells: Readonly<Record<string, string>>,
): Doing {
  const person = district.person(email);
  const table = tableOf(person, TAB, 'nominees');
  const index =
    typeof row === 'number'
      ? row
      : (rowsOf(person, TAB, 'nominees', ['name']).find((each) => each.cells.name === row)?.index ?? 0);
  return {
    name: `${email} types`,
    touch: district.typing(TAB),
    steps: Object.entries(cells).map(
      ([key, text]) =>
        () =>
          person.type(TAB, table.cell(key, index), text),
    ),
  };
}
const shown = (district: District, name: string, key: string): string =>
  rowsOf(district.person(OWNER), TAB, 'nominees', ['name']).find(({ cells }) => cells.name === name)?.cells[
    key
  ] ?? '';
const stands = (district: District, name: string, key: string, text: string) =>
  shown(district, name, key) === text
    ? []
    : [{ kind: 'lost', what: `${key} of ${name}: «${shown(district, name, key)}»` } as const];

const NEW_UNIT: UnitRow = { id: 'X03', name: 'Xã Trà Mới', type: 'Xã', bloc: 'Khối xã, thị trấn', rows: '5' };
const MOVED = 'Trồng quế xen chuối';

/** The fingerprint by which the office decides on the submitted file. */
function decides(district: District, to: string): Doing {
  const files: readonly { id: string; fingerprint: string }[] = district.ask(OFFICE, 'review.list').data
    .files;
  const file = files.find(({ id }) => id === district.ids[SUBMITTED]);
  return ask(district, OFFICE, 'review.decide', {
    files: [{ id: file?.id, fingerprint: file?.fingerprint }],
    to,
    reason: 'thiếu minh chứng',
  });
}

/** Another account enters for the unit from now on: its tab's protections have to be laid anew. */
const addOfficer: Prepare = ({ owner }) =>
  owner.type(
    'Đơn vị',
    tableOf(owner, 'Đơn vị', 'units').cell('emails', 0),
    `${ONE}, ${OTHER}, ba@example.vn`,
  );

/** The day's duties are over; one tab has changed since. */
const dayDone: Prepare = (office) => {
  office.host.clock.advance(15 * MINUTE);
  office.ask(office.host.person(ONE), 'nominee.save', farmer({ name: 'Mới' }));
};

const setsUp = (district: District, name: string): Doing => ({
  name,
  act: () => district.ask(OWNER, 'setup', {}),
});
/** One tab a unit, one trigger, and nothing left to lay. */
function laidOnce(district: District): Wrong[] {
  const tabs = district.host.sheetNames().filter((name) => name.startsWith(NEW_UNIT.name));
  const { triggers } = district.world;
  const again = district.ask(OWNER, 'setup', {});
  return [
    ...(tabs.length === 1
      ? []
      : [{ kind: tabs.length === 0 ? 'lost' : 'doubled', what: `tab ${tabs.join()}` } as const]),
    ...(triggers.length === 1 ? [] : [{ kind: 'doubled', what: `${triggers.length} triggers` } as const]),
    ...(again.ok ? [] : [{ kind: 'reply', what: `set-up again: ${again.code}` } as const]),
  ];
}

/** Every address that is due a mail has one. */
const everybodyReminded = (district: District): Wrong[] =>
  [ONE, OTHER, NEIGHBOUR, OFFICE]
    .filter((email) => !district.host.outbox.some((mail) => mail.to.includes(email)))
    .map((email) => ({ kind: 'lost', what: `mail to ${email}` }));

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'two officers save new nominees in one tab',
    expected: { entered: ['An', 'Bình'] },
    doings: (district) => [save(district, ONE, 'An'), save(district, OTHER, 'Bình')],
  },
  {
    name: 'an officer saves while the office takes all tabs in',
    expected: { entered: ['An'] },
    doings: (district) => [
      save(district, ONE, 'An'),
      ask(district, OFFICE, 'register.refresh', { all: true }),
    ],
  },
  {
    name: 'an officer saves while the office compiles the year',
    expected: { entered: ['An'] },
    doings: (district) => [save(district, ONE, 'An'), ask(district, OFFICE, 'summary.compile', {})],
  },
  {
    name: 'two officers import into one tab',
    expected: { entered: ['An', 'Bình', 'Chi', 'Dũng'] },
    doings: (district) => [enter(district, ONE, ['An', 'Bình']), enter(district, OTHER, ['Chi', 'Dũng'])],
  },
  {
    name: 'the office decides while the unit changes the file',
    expected: { allowed: ['fileMoved', 'changedAfterSubmit'] },
    doings: (district) => [
      decides(district, 'Trả lại'),
      ask(district, ONE, 'nominee.save', {
        id: district.ids[SUBMITTED],
        fields: { achievement: MOVED },
        operation: 'op',
      }),
    ],
  },
  {
    name: 'the office decides while the unit submits another file',
    expected: {},
    doings: (district) => [
      decides(district, 'Đủ điều kiện'),
      ask(district, ONE, 'nominee.submit', { id: district.ids[CHANGED] }),
    ],
  },
  {
    name: 'the office and the owner send the day’s reminders',
    expected: { allowed: ['nothingDue'] },
    doings: (district) => [
      ask(district, OFFICE, 'reminders.send', {}),
      ask(district, OWNER, 'reminders.send', {}),
    ],
    judge: everybodyReminded,
  },
  {
    name: 'the owner’s trigger overlaps itself',
    prepare: dayDone,
    expected: { entered: ['Mới'] },
    doings: (district) => [tick(district, 'first tick'), tick(district, 'second tick')],
  },
  {
    name: 'the owner’s trigger overlaps itself in the morning',
    expected: {},
    most: 1,
    doings: (district) => [tick(district, 'first tick'), tick(district, 'second tick')],
    judge: everybodyReminded,
  },
  {
    name: 'reminders go by the menu while the trigger sends them',
    expected: { allowed: ['nothingDue'] },
    most: 1,
    doings: (district) => [tick(district), ask(district, OFFICE, 'reminders.send', {})],
    judge: everybodyReminded,
  },
  {
    name: 'set-up lays a new unit while an officer saves',
    prepare: (office) => office.list(NEW_UNIT),
    most: 1,
    expected: { entered: ['An'] },
    doings: (district) => [ask(district, OWNER, 'setup', {}), save(district, ONE, 'An')],
  },
  {
    name: 'the owner runs set-up in two windows',
    prepare: (office) => office.list(NEW_UNIT),
    // Whoever comes second looks again at what the first has laid meanwhile, and finds less to do or nothing.
    expected: {},
    most: 1,
    doings: (district) => [setsUp(district, 'one window'), setsUp(district, 'another window')],
    judge: laidOnce,
  },
  {
    name: 'set-up lays a tab anew while an officer saves in it',
    prepare: addOfficer,
    most: 1,
    expected: { entered: ['An'] },
    doings: (district) => [ask(district, OWNER, 'setup', {}), save(district, ONE, 'An')],
  },
  {
    name: 'an officer types into a row while another saves a new one',
    expected: { entered: ['An'] },
    doings: (district) => [
      save(district, ONE, 'An'),
      types(district, OTHER, REGISTERED, { achievement: MOVED, evidence: 'https://example.vn/moi' }),
    ],
    judge: (district) => [
      ...stands(district, REGISTERED, 'achievement', MOVED),
      ...stands(district, REGISTERED, 'evidence', 'https://example.vn/moi'),
    ],
  },
  {
    name: 'an officer types a new row while the office takes the tab in',
    expected: { entered: ['Gõ Tay'] },
    doings: (district) => [
      types(district, OTHER, 12, { name: 'Gõ Tay', year: '2024' }),
      ask(district, OFFICE, 'register.refresh', { all: true }),
    ],
    judge: (district) => stands(district, 'Gõ Tay', 'year', '2024'),
  },
  {
    name: 'two officers save while the trigger runs',
    prepare: dayDone,
    expected: { entered: ['Mới', 'An', 'Bình'] },
    most: 2,
    doings: (district) => [save(district, ONE, 'An'), save(district, OTHER, 'Bình'), tick(district)],
  },
  {
    name: 'two units save while the office takes all tabs in',
    expected: { entered: ['An'] },
    most: 2,
    doings: (district) => [
      save(district, ONE, 'An'),
      save(district, NEIGHBOUR, 'Bình'),
      ask(district, OFFICE, 'register.refresh', { all: true }),
    ],
  },
];
