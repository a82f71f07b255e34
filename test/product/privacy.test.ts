import type { Person } from '../../host/index.ts';
import { decide, granted, propose } from './awarding.ts';
import { farmer, LEADER, laidOffice, OFFICE, type Office, OWNER } from './office.ts';
import { dayOf } from './season.ts';
import { rowsOf, seeAll, tableOf, typeRow } from './tabs.ts';

const TAB = 'Xã Trà Giác';
const OFFICER = 'dau-thu-rieng@example.vn';
const OTHER = 'ka@example.vn';

/** Hidden copies by which a row that was lost, or archived, comes back. */
const KEPT = ['tab Hồ sơ, lastSeen', 'tab Lưu trữ, values', 'tab Lưu trữ, restore'];

/** What is planted, and where it stands by right: tabs by name (and column), mails by recipient, answers by command. */
const PLANTED: Readonly<Record<string, { readonly text: string; readonly places: readonly string[] }>> = {
  "the decision on a household's poverty": {
    text: 'QĐ-NGHÈO-7714',
    places: [
      `tab ${TAB}`,
      'tab Hồ sơ, accepted',
      'tab Lưu trữ, values',
      'tab Lưu trữ, restore',
      'answer unit.home to the unit',
      'answer review.file to the office',
    ],
  },
  "a failed criterion's value of poverty": {
    text: 'NGHÈO-SỐ-5521',
    places: [`tab ${TAB}`, ...KEPT, 'answer unit.home to the unit'],
  },
  'a fact of discipline': {
    text: 'KỶ-LUẬT-9043',
    places: [`tab ${TAB}`, ...KEPT, 'answer unit.home to the unit'],
  },
  'a fact of age': {
    text: 'TUỔI-3308',
    places: [`tab ${TAB}`, ...KEPT, 'answer unit.home to the unit'],
  },
  "a parent's consent": {
    text: 'PHỤ-HUYNH-6127',
    places: [`tab ${TAB}`, ...KEPT, 'answer unit.home to the unit'],
  },
  'a note': {
    text: 'GHI-CHÚ-2096',
    places: [`tab ${TAB}`, ...KEPT, 'answer unit.home to the unit', 'answer review.file to the office'],
  },
  'an address': {
    text: 'ĐỊA-CHỈ-4480',
    places: [
      `tab ${TAB}`,
      'tab Hồ sơ, accepted',
      'answer unit.home to the unit',
      'answer review.file to the office',
      'tab Lưu trữ, values',
      'tab Lưu trữ, restore',
    ],
  },
  'a link to evidence': {
    text: 'https://example.vn/minh-chung-8832',
    places: [
      `tab ${TAB}`,
      'tab Hồ sơ, accepted',
      'answer unit.home to the unit',
      'answer review.file to the office',
      'tab Lưu trữ, values',
      'tab Lưu trữ, restore',
    ],
  },
  "a unit's e-mail": {
    text: OFFICER,
    places: [
      'tab Đơn vị, emails',
      'tab Sổ nhắc hạn, key',
      'tab Sổ nhắc hạn, recipient',
      'tab Nhật ký, who',
      'answer session.start to the unit',
      'answer reminders.preview to the office',
    ],
  },
};

let office: Office;
let officer: Person;
let other: Person;
let clerk: Person;
/** Every answer that was given, under who asked for what. */
const answers: { readonly place: string; readonly text: string }[] = [];
const ids: string[] = [];

function ask(person: Person, command: string, input: object = {}) {
  const reply = office.ask(person, command, input);
  const who = person.email === OFFICER ? 'the unit' : person.email === OTHER ? 'another unit' : 'the office';
  answers.push({ place: `answer ${command} to ${who}`, text: JSON.stringify(reply) });
  return reply;
}

const HOUSEHOLD = {
  movement: 'VNN',
  kind: 'Hộ gia đình',
  c1: null,
  c3: 'Có',
  c4: PLANTED["the decision on a household's poverty"]?.text,
};

/** Enters, hands in and decides on what is accepted and rewarded; leaves what fails. */
function enterNominees(): void {
  const planted = {
    address: PLANTED['an address']?.text,
    evidence: PLANTED['a link to evidence']?.text,
    note: PLANTED['a note']?.text,
    consent: 'Có',
  };
  const fields = [
    { ...planted, name: 'Hộ Thoát Khó', ...HOUSEHOLD, under16: 'Không' },
    { ...planted, name: 'Em Nhỏ Tuổi', under16: 'Có', guardianConsent: 'Có' },
    { ...planted, name: 'Em Chưa Được Phép', under16: 'Có' },
  ];
  for (const each of fields) {
    const { id, verdict } = granted(ask(officer, 'nominee.save', farmer(each))).data;
    expect([each.name, verdict]).toEqual([each.name, 'eligible']);
    granted(ask(officer, 'nominee.submit', { id }));
    ids.push(id);
  }
  granted(
    ask(
      officer,
      'nominee.save',
      farmer({ name: 'Người Chưa Đạt', movement: 'VNN', kind: 'Hộ gia đình', c1: null }),
    ),
  );
  const row = rowsOf(office.owner, TAB, 'nominees', ['name']).find(
    ({ cells }) => cells.name === 'Người Chưa Đạt',
  );
  const table = tableOf(officer, TAB, 'nominees');
  const typed = {
    clean: PLANTED['a fact of discipline']?.text,
    under16: PLANTED['a fact of age']?.text,
    guardianConsent: PLANTED["a parent's consent"]?.text,
    c3: PLANTED["a failed criterion's value of poverty"]?.text,
    note: PLANTED['a note']?.text,
  };
  // Pasted, for a paste goes past a dropdown.
  for (const [key, text] of Object.entries(typed))
    officer.paste(TAB, table.cell(key, row?.index ?? -1), [[text ?? '']]);
}

function season(): void {
  typeRow(office.owner, TAB, 'duties', 0, { year: '2024', planNumber: '1/KH', planDate: '01/02/2024' });
  granted(ask(clerk, 'register.refresh'));
  const files = granted(ask(clerk, 'review.list', { year: 2024 })).data.files;
  for (const id of ids) ask(clerk, 'review.file', { id });
  const chosen = (wanted: readonly string[]) =>
    files
      .filter((file: { id: string }) => wanted.includes(file.id))
      .map(({ id, fingerprint }: { id: string; fingerprint: string }) => ({ id, fingerprint }));
  granted(ask(clerk, 'review.decide', { files: chosen(ids.slice(0, 2)), to: 'Đủ điều kiện' }));
  granted(
    ask(clerk, 'review.decide', { files: chosen(ids.slice(2)), to: 'Trả lại', reason: 'Bổ sung đồng ý' }),
  );
  granted(propose(office, ids.slice(0, 2)));
  granted(decide(office, ids.slice(0, 2), { date: '2024-05-10' }));
  ask(officer, 'unit.home');
  ask(officer, 'session.start', { fresh: true });
  ask(other, 'session.start', { fresh: true });
  ask(other, 'unit.home');
  ask(other, 'unit.home', { unit: 'X01' });
  ask(other, 'nominee.save', farmer({ name: 'Hộ Thoát Khó', ...HOUSEHOLD, c4: 'QĐ khác' }));
  for (const command of ['office.overview', 'reminders.preview', 'summary.compile', 'public.compile'])
    ask(clerk, command);
  for (const command of ['award.book', 'period.compile', 'year.preview', 'system.check', 'returns.send'])
    ask(clerk, command, command === 'year.preview' ? { act: 'lock', year: 2024 } : {});
  for (const kind of ['district', 'proposal', 'publication'])
    ask(clerk, 'document.data', { kind, year: 2024, unit: '' });
  ask(officer, 'document.data', { kind: 'unit', year: 2024, unit: 'X01' });
  for (const day of ['2024-10-24', '2024-11-14', '2024-11-16']) dayOf(office, day);
}

beforeAll(() => {
  office = laidOffice([
    { id: 'X01', name: TAB, emails: OFFICER },
    { id: 'X02', name: 'Xã Trà Ka', emails: OTHER },
  ]);
  office.setting('officeEmails', OFFICE);
  office.setting('leadershipEmails', LEADER);
  [officer, other, clerk] = [OFFICER, OTHER, OFFICE].map((email) => office.editor(email)) as [
    Person,
    Person,
    Person,
  ];
  office.setUp();
  enterNominees();
  season();
});

const MARKER = /^[A-Za-z]+@\d+:\d+$/;
/** Where in the tabs a text stands: tables of the office by column, a unit's tab as a whole. */
function tabsWith(text: string): string[] {
  return office.host.sheetNames().flatMap((sheet) => {
    const lines = seeAll(office.owner, sheet);
    const keys = lines.slice(0, 8).find((line) => MARKER.test(line[0] ?? '')) ?? [];
    const columns = lines.flatMap((line) =>
      line.flatMap((cell, column) => (cell.includes(text) ? [keys[column] ?? ''] : [])),
    );
    const isUnits = sheet === TAB;
    return columns.map((column) => (isUnits || column === '' ? `tab ${sheet}` : `tab ${sheet}, ${column}`));
  });
}

/** Values of every store; a person's own is keyed by its e-mail, which is the platform's doing. */
function propertiesWith(stores: unknown, text: string): string[] {
  if (typeof stores === 'string') return stores.includes(text) ? ['properties'] : [];
  if (typeof stores !== 'object' || stores === null) return [];
  return Object.values(stores).flatMap((each) => propertiesWith(each, text));
}

function placesOf(text: string): string[] {
  const { outbox, executions, shown } = office.host;
  const { properties } = office.host.snapshot() as { properties: unknown };
  return [
    ...tabsWith(text),
    ...outbox
      .filter((mail) => `${mail.subject}${mail.body}${mail.htmlBody}`.includes(text))
      .map((mail) => `mail to ${mail.to.join()}`),
    ...executions.filter((each) => each.log.join('\n').includes(text)).map((each) => `log of ${each.fn}`),
    ...shown.filter((each) => each.text.includes(text)).map(() => 'shown on the screen'),
    ...propertiesWith(properties, text),
    ...answers.filter((each) => each.text.includes(text)).map(({ place }) => place),
  ];
}

test('the season has been gone through: mails of every sort, documents, a public list, and nothing that broke', () => {
  const recipients = new Set(office.host.outbox.flatMap((mail) => mail.to));
  expect([...recipients].sort()).toEqual([OFFICER, LEADER, OFFICE, OTHER].sort());
  expect(office.host.outbox.some((mail) => mail.body.includes('Bổ sung đồng ý'))).toBe(true);
  expect(office.host.executions.filter((each) => each.error !== null)).toEqual([]);
  expect(answers.filter(({ text }) => text.includes('"code":"bug"'))).toEqual([]);
  expect(seeAll(office.owner, 'Công khai').flat()).toContain('Hộ Thoát Khó');
  expect(office.owner.email).toBe(OWNER);
});

test.each(Object.entries(PLANTED))('%s stays where it has business', (_what, { text, places }) => {
  const found = [...new Set(placesOf(text))];
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((place) => !places.includes(place))).toEqual([]);
});

test('whether somebody is under 16 is told by no page, mail or document but the unit’s and the register’s copy', () => {
  const name = 'Em Nhỏ Tuổi';
  const told = office.host.outbox.filter((mail) => /16 tuổi|under 16/i.test(mail.body));
  expect(told).toEqual([]);
  for (const sheet of ['Công khai', 'Báo cáo lãnh đạo 2024', 'Tổng hợp 2024', 'Khen thưởng'])
    for (const line of seeAll(office.owner, sheet))
      if (line.join().includes(name)) expect(line.join()).not.toMatch(/16|cha mẹ|giám hộ/i);
  for (const { place, text } of answers)
    if (place.startsWith('answer document.data')) expect(text).not.toMatch(/under16|guardian|"clean"/);
});

test("a mail names no criterion of discipline that somebody fails, not even to the person's own unit", () => {
  for (const mail of office.host.outbox) expect(mail.body).not.toMatch(/kỷ luật/i);
});

test('what is locked keeps its facts in Lưu trữ alone', () => {
  granted(office.ask(office.owner, 'year.lock', { year: 2024 }));
  expect(tabsWith(PLANTED['an address']?.text ?? '')).toContain('tab Lưu trữ, values');
  for (const [what, { text, places }] of Object.entries(PLANTED))
    expect({ what, places: [...new Set(placesOf(text))].filter((place) => !places.includes(place)) }).toEqual(
      {
        what,
        places: [],
      },
    );
});
