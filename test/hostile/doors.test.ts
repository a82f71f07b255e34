/** Every function of the bundle can be called by whoever may edit the file, from a page of theirs: each has to ask for itself who calls. */
import { COMMANDS, SURFACES } from '../../src/app/registry.ts';
import { FARMER, launchOf, type Reply } from '../product/office.ts';
import { type District, type Outsider, OWN, openDistrict, TARGET } from './fuzz/district.ts';

let district: District;
let before: unknown;

type State = { readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>> };
/** Without what accounts keep for themselves, and how the file is shared. */
function shared(): unknown {
  const { properties, ...rest } = district.office.host.snapshot() as State;
  return { ...rest, people: null, document: properties.document };
}
const outsiders = (): Outsider[] => district.outsiders.filter(({ name }) => !name.includes('viewer'));
const neighbour = (): Outsider => outsiders().find(({ own }) => own === OWN) as Outsider;
const ask = ({ person }: Outsider, command: string, input: unknown): Reply =>
  person.call('rpc', command, input) as Reply;

beforeAll(() => {
  // Whoever is asked agrees to everything and writes the year that stands.
  district = openDistrict({
    screen: ({ buttons = [] }) => ({
      button: buttons.find((each) => each !== 'CANCEL' && each !== 'NO') ?? 'CLOSE',
      text: '2024',
    }),
  });
  before = shared();
});
const ARGUMENTS: readonly (readonly unknown[])[] = [
  [],
  [{ range: { getSheet: 'x' }, authMode: 'FULL' }],
  [TARGET, TARGET, { deep: [1] }],
];

describe.each(Object.keys(SURFACES))('%s, called by a page of people without rights', (fn) => {
  test.each(ARGUMENTS.map((args) => [JSON.stringify(args), args] as const))(
    'with %s breaks nothing and changes nothing',
    (_told, args) => {
      for (const { person } of outsiders()) {
        const shown = district.office.host.shown.length;
        expect(() => person.call(fn, ...args)).not.toThrow();
        for (const { text } of district.office.host.shown.slice(shown))
          expect(text).not.toMatch(/lỗi ngoài dự kiến|TypeError|undefined/);
      }
    },
  );
});

test.each([
  'run',
  'GuongSang',
  'GuongSang.run',
  'rpc_',
  'tick_',
  '__proto__',
  'constructor',
  'eval',
  'Function',
  'toString',
  'zodMini',
  '',
])('%j is no function that a page can call', (name) => {
  for (const { person } of outsiders()) expect(() => person.call(name, 'setup', {})).toThrow(/not found/);
});

test('a viewer has no door at all', () => {
  const viewer = district.outsiders.find(({ name }) => name.includes('viewer'));
  for (const fn of Object.keys(SURFACES)) expect(() => viewer?.person.call(fn)).toThrow(/may only view/);
});

describe('what is another unit’s', () => {
  const id = `${TARGET}-2024-001`;
  const INPUTS: Readonly<Record<string, object>> = {
    'nominee.save': { id, fields: FARMER },
    'nominee.submit': { id },
    'nominee.withdraw': { id },
    'nominee.remove': { id },
    'nominee.identify': {},
    'nominee.life': { id, fields: { stage: 'Nhân rộng' } },
    'unit.home': {},
    'unit.open': {},
    'duty.save': { year: 2024, fields: { planNumber: '9/KH' } },
    'launch.save': {
      year: 2024,
      fields: launchOf('9'),
    },
    'launch.remove': { at: 22, documentNumber: '2/KH' },
    'import.enter': { operation: 'op-9', rows: [FARMER] },
    'document.data': { kind: 'unit', year: 2024 },
  };

  test('every command of officers that takes a unit is looked at here', () => {
    const taken = Object.values(COMMANDS)
      .filter((command) => command.kind === 'command' && command.who === 'officer')
      .map(({ id: command }) => command)
      .filter((command) => command !== 'import.read');
    expect(Object.keys(INPUTS).sort()).toEqual(taken.sort());
  });

  test.each(Object.keys(INPUTS))('%s is refused to the officer of the next unit', (command) => {
    const reply = ask(neighbour(), command, { ...INPUTS[command], unit: TARGET });
    expect(reply).toMatchObject({ ok: false, code: 'otherUnit' });
  });

  test.each(['nominee.save', 'nominee.submit', 'nominee.withdraw', 'nominee.remove', 'nominee.life'])(
    '%s finds no nominee of another unit behind the own unit’s ID',
    (command) => {
      const reply = ask(neighbour(), command, { ...INPUTS[command], unit: OWN });
      expect(reply).toMatchObject({ ok: false, code: 'unknownNominee' });
    },
  );

  test.each(['__proto__', 'constructor', 'toString', 'x01', 'X01 ', 'X01\u200b', 'X0１', '*', 'X01,X02'])(
    'the unit %j is no unit of anybody’s',
    (unit) => {
      for (const outsider of outsiders())
        expect(['otherUnit', 'notAllowed']).toContain(ask(outsider, 'nominee.submit', { unit, id }).code);
    },
  );

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' '])(
    'the nominee %j is nobody, to the unit itself either',
    (nominee) => {
      const reply = ask(neighbour(), 'nominee.submit', { unit: OWN, id: nominee });
      expect(reply).toMatchObject({ ok: false, code: 'unknownNominee' });
    },
  );
});

test.each(
  Object.values(COMMANDS)
    .filter((command) => command.kind !== 'own' && ['office', 'owner'].includes(command.who))
    .map(({ id }) => id),
)('%s is refused to everybody outside the office, with whom to ask', (command) => {
  for (const outsider of outsiders()) {
    const reply = ask(outsider, command, {});
    expect(reply.ok).toBe(false);
    expect(['notAllowed', 'notOwner', 'badInput']).toContain(reply.code);
    if (reply.code !== 'badInput') expect(reply.message).toMatch(/@/);
  }
});

test('after all of this the whole file is as it was', () => {
  expect(shared()).toEqual(before);
});
