import type { Person } from '../../host/index.ts';
import {
  GIAC,
  KA,
  laidOffice,
  MINUTE,
  OFFICE,
  type Office,
  openOffice,
  type Reply,
  SCHOOL,
} from './office.ts';
import { tableOf } from './tabs.ts';

let office: Office;
let officer: Person;

beforeAll(() => {
  office = laidOffice([
    { ...GIAC, emails: 'giac@example.vn, hai@example.vn' },
    { ...KA, emails: 'hai@example.vn' },
  ]);
  office.setting('officeEmails', OFFICE);
  officer = office.editor('giac@example.vn');
});

const start = (person: Person, input: object = {}): Reply['data'] =>
  office.ask(person, 'session.start', input).data;
/** Round trips of the last execution that read cells. */
const reads = (): number => office.last().calls['Range.getValues'] ?? 0;
/** Until nothing is left in the cache. */
const forget = (): void => office.host.clock.advance(11 * MINUTE);

test('an officer gets the own unit, the open years, the movements that are on, and whom to ask', () => {
  const session = start(officer);
  expect(session).toMatchObject({
    email: 'giac@example.vn',
    isOwner: false,
    isOffice: false,
    language: 'vi',
    today: '2024-01-10',
    allUnits: [],
    contacts: [OFFICE, 'noivu@example.vn'],
    owner: 'noivu@example.vn',
    version: '0.1.0',
  });
  expect(session.units).toEqual([
    {
      id: 'X01',
      name: 'Xã Trà Giác',
      type: 'Xã',
      bloc: 'Khối xã, thị trấn',
      officer: 'Nguyễn Thị Ánh',
      target: null,
    },
  ]);
  expect(session.years.map((each: { year: number }) => each.year)).toEqual([2024]);
  expect(session.movements.length).toBeGreaterThan(10);
  const codes = session.movements.map((each: { code: string }) => each.code);
  for (const { movement } of session.criteria) expect(['*', ...codes]).toContain(movement);
});

test('one account of two units gets both; the office gets every unit; nobody the file does not know gets any', () => {
  expect(start(office.editor('hai@example.vn')).units.map((each: { id: string }) => each.id)).toEqual([
    'X01',
    'X02',
  ]);
  expect(start(office.editor(OFFICE))).toMatchObject({
    isOffice: true,
    isOwner: false,
    units: [],
    allUnits: [{ id: 'X01' }, { id: 'X02' }],
  });
  expect(start(office.editor('la@example.vn'))).toMatchObject({
    email: 'la@example.vn',
    isOffice: false,
    units: [],
    allUnits: [],
    contacts: [OFFICE, 'noivu@example.vn'],
  });
});

test('the second opening reads no tab, takes no lock and gives the same', () => {
  forget();
  const first = start(officer);
  expect(reads()).toBe(4);
  const second = start(officer);
  expect(second).toEqual(first);
  expect(office.last().calls).toEqual({
    'Session.getEffectiveUser': 1,
    'Properties.getProperties': 1,
    'Cache.get': 1,
  });
});

test('what is kept for one account is never given to another', () => {
  start(officer);
  const other = start(office.editor('la@example.vn'));
  expect(other.email).toBe('la@example.vn');
  expect(other.units).toEqual([]);
});

test.each([
  ['Cấu hình', () => office.setting('officeName', 'Phòng Nội vụ huyện')],
  [
    'Đơn vị',
    () =>
      office.owner.type('Đơn vị', tableOf(office.owner, 'Đơn vị', 'units').cell('officer', 0), 'Lê Thị Mới'),
  ],
  [
    'Phong trào',
    () =>
      office.owner.type(
        'Phong trào',
        tableOf(office.owner, 'Phong trào', 'movements').cell('leadAgency', 0),
        'x',
      ),
  ],
  [
    'Tiêu chí',
    () =>
      office.owner.type(
        'Tiêu chí',
        tableOf(office.owner, 'Tiêu chí', 'criteria').cell('label', 0),
        'Nhãn mới',
      ),
  ],
])('an edit in %s is seen at the next opening', (_tab, edit) => {
  const before = start(officer);
  edit();
  const after = start(officer);
  expect(reads()).toBe(4);
  expect(after.stamp).not.toBe(before.stamp);
});

test('an edit in a unit’s tab leaves the kept answer', () => {
  start(officer);
  officer.type('Xã Trà Giác', tableOf(officer, 'Xã Trà Giác', 'nominees').cell('name', 0), 'Nguyễn Văn An');
  start(officer);
  expect(reads()).toBe(0);
});

test('a set-up that lays something is seen at the next opening', () => {
  start(officer);
  office.addUnits(SCHOOL);
  start(officer);
  expect(reads()).toBe(4);
});

test('a change that no trigger tells of is seen after ten minutes, and at once by a page that asks afresh', () => {
  const before = start(officer);
  // Rows that people delete run no onEdit.
  office.owner.deleteRows('Tiêu chí', tableOf(office.owner, 'Tiêu chí', 'criteria').first + 3, 1);
  expect(start(officer).stamp).toBe(before.stamp);
  const home = office.ask(officer, 'unit.home').data;
  expect(home.stamp).not.toBe(before.stamp);
  expect(start(officer, { fresh: true }).stamp).toBe(home.stamp);
  expect(start(officer).stamp).toBe(home.stamp);
  expect(reads()).toBe(0);
  forget();
  start(officer);
  expect(reads()).toBe(4);
});

test('the stamp of a unit’s home and of the overview is the session’s while the configuration stands', () => {
  const { stamp } = start(officer, { fresh: true });
  expect(office.ask(officer, 'unit.home').data.stamp).toBe(stamp);
  expect(office.ask(office.owner, 'office.overview').data.stamp).toBe(stamp);
});

test('the next day is another answer', () => {
  start(officer);
  office.host.clock.set('2024-01-11T08:00:00+07:00');
  expect(start(officer).today).toBe('2024-01-11');
  expect(reads()).toBe(4);
});

test('a cell that cannot be read is told again and again, and never kept', () => {
  office.setting('rowsPerUnit', '2');
  for (const _time of [1, 2])
    expect(office.ask(officer, 'session.start')).toMatchObject({ ok: false, code: 'badCells' });
  office.setting('rowsPerUnit', '100');
  expect(office.ask(officer, 'session.start').ok).toBe(true);
});

test('before set-up an account is told who has to do it', () => {
  const bare = openOffice();
  expect(bare.ask(bare.editor('ai@example.vn'), 'session.start')).toMatchObject({ code: 'notSetUp' });
});
