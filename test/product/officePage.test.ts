import { GIAC, laidOffice, MENU, OFFICE, type Office } from './office.ts';

let office: Office;
beforeEach(() => {
  office = laidOffice([GIAC]);
  office.setting('officeEmails', OFFICE);
});

const shown = () => office.host.shown.at(-1);
const body = (): string => /<body[^>]*>/.exec(shown()?.html ?? '')?.[0] ?? '';
/** The office's page alone carries the office's areas. */
const isOfficePage = (): boolean => shown()?.html?.includes('Xét duyệt hồ sơ') === true;

test('an account of the office opens the office’s page straight away from its second opening on', () => {
  const person = office.editor(OFFICE);
  person.click(MENU.sidebar);
  expect(isOfficePage()).toBe(false);
  office.ask(person, 'session.start', { fresh: false });
  person.click(MENU.sidebar);
  expect(isOfficePage()).toBe(true);
  person.click(MENU.check);
  expect(isOfficePage()).toBe(true);
  expect(body()).toContain('data-view="check"');
});

test('whoever is the office’s no more is given the officer’s page again', () => {
  const person = office.editor(OFFICE);
  office.ask(person, 'session.start', { fresh: false });
  office.setting('officeEmails', '');
  office.ask(person, 'session.start', { fresh: true });
  person.click(MENU.sidebar);
  expect(isOfficePage()).toBe(false);
});

test('an officer’s account keeps no mark of the office', () => {
  const officer = office.editor('giac@example.vn');
  office.ask(officer, 'session.start', { fresh: true });
  expect(office.last().calls['Properties.setProperty']).toBeUndefined();
  officer.click(MENU.sidebar);
  expect(isOfficePage()).toBe(false);
});

test('a page calls the other one in its place, at the unit it names and in no other view than it knows', () => {
  const person = office.editor(OFFICE);
  person.call('openOffice', '"><script>');
  expect(isOfficePage()).toBe(true);
  expect(body()).toBe('<body data-language="vi" data-view="" data-unit="">');
  person.call('openUnit', 'X01');
  expect(isOfficePage()).toBe(false);
  expect(body()).toBe('<body data-language="vi" data-view="unit" data-unit="X01">');
  person.call('openUnit', { toString: 1 });
  expect(body()).toContain('data-unit=""');
});
