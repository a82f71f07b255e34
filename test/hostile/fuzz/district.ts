/** A district in the middle of its year, and the accounts that may change nothing in it. */
import type { HostOptions, Person } from '../../../host/index.ts';
import { decide, granted, propose } from '../../product/awarding.ts';
import { farmer, LEADER, laidOffice, launchOf, OFFICE, type Office, OWNER } from '../../product/office.ts';
import { typeRow } from '../../product/tabs.ts';
import type { Pools } from './schema.ts';

/** `own` is the unit whose officer this is: there it has rights, elsewhere none. */
export interface Outsider {
  readonly name: string;
  readonly person: Person;
  readonly own: string | null;
}
export interface District {
  readonly office: Office;
  readonly outsiders: readonly Outsider[];
  readonly pools: Pools;
}

const OFFICER = 'giac@example.vn';
const LEFT = 'da-nghi@example.vn';
const NEIGHBOUR = 'ka@example.vn';
export const TARGET = 'X01';
export const OWN = 'X02';

const enter = (office: Office, person: Person, unit: string, name: string): string =>
  granted(office.ask(person, 'nominee.save', { unit, operation: `op-${name}`, ...farmer({ name }) })).data.id;

/** Files in every state, a proposal and a decision, plans, launches, marks waiting for the owner's run. */
function live(office: Office, officer: Person, left: Person, neighbour: Person): readonly string[] {
  const ids = ['Nháp', 'Nộp', 'Nhận', 'Đề nghị', 'Khen'].map((name) => enter(office, officer, TARGET, name));
  const [, ...handedIn] = ids;
  for (const id of handedIn) granted(office.ask(officer, 'nominee.submit', { unit: TARGET, id }));
  granted(office.ask(left, 'draft.keep', { unit: TARGET, id: '', fields: { name: 'Dở dang' } }));
  const foreign = enter(office, neighbour, OWN, 'Láng giềng');
  granted(office.ask(officer, 'duty.save', { unit: TARGET, year: 2024, fields: { planNumber: '1/KH' } }));
  granted(office.ask(officer, 'launch.save', { unit: TARGET, year: 2024, fields: launchOf('2/KH') }));
  typeRow(officer, 'Xã Trà Giác', 'proposals', 0, { label: 'Tiêu chí riêng', target: 'TC9' });
  granted(office.ask(office.owner, 'register.refresh'));
  const { files } = granted(office.ask(office.owner, 'review.list', { year: 2024 })).data;
  const accepted = handedIn.slice(1);
  granted(
    office.ask(office.owner, 'review.decide', {
      files: files.filter((file: { id: string }) => accepted.includes(file.id)).map(fileKey),
      to: 'Đủ điều kiện',
    }),
  );
  const proposed = handedIn.slice(2);
  granted(propose(office, proposed, { number: '3/TTr', date: '2024-02-01' }));
  granted(decide(office, proposed.slice(1), { date: '2024-02-05' }));
  enter(office, officer, TARGET, 'Mới đây');
  return [...ids, foreign];
}
const fileKey = ({ id, fingerprint }: { readonly id: string; readonly fingerprint: string }) => ({
  id,
  fingerprint,
});

export function openDistrict(options: Partial<HostOptions> = {}): District {
  const units = [
    { id: TARGET, name: 'Xã Trà Giác', emails: `${OFFICER}, ${LEFT}`, rows: '10' },
    { id: OWN, name: 'Xã Trà Ka', emails: NEIGHBOUR, rows: '10' },
  ];
  const office = laidOffice(units, options);
  office.setting('officeEmails', OFFICE);
  office.setting('leadershipEmails', LEADER);
  const [officer, left, neighbour] = [OFFICER, LEFT, NEIGHBOUR].map((email) => office.editor(email)) as [
    Person,
    Person,
    Person,
  ];
  office.owner.addSheet('Danh sách cũ', [['Họ tên'], ['Nguyễn Văn Cũ']]);
  const ids = live(office, officer, left, neighbour);
  typeRow(office.owner, 'Đơn vị', 'units', 0, { emails: OFFICER });
  const { files } = granted(office.ask(office.owner, 'review.list', { year: 2024 })).data;
  return {
    office,
    outsiders: [
      { name: 'a stranger who may edit the file', person: office.editor('nguoi-la@example.vn'), own: null },
      { name: 'the officer of another unit', person: neighbour, own: OWN },
      { name: 'an officer who has left', person: left, own: null },
      { name: 'leadership with the right to edit', person: office.editor(LEADER), own: null },
      { name: 'leadership as a viewer', person: office.viewer('bi-thu@example.vn'), own: null },
      { name: 'an account without an address', person: office.editor(''), own: null },
    ],
    pools: {
      unit: [TARGET, TARGET, TARGET, OWN, '', 'X99', 'x01'],
      units: [TARGET, OWN],
      id: [...ids, ''],
      ids,
      fingerprint: files.map((file: { fingerprint: string }) => file.fingerprint),
      operation: ['op-Nháp', 'op-Khen', 'op-1', ''],
      sheet: ['Danh sách cũ', 'Hồ sơ', 'Nhật ký', ''],
      form: ['GKH', 'GKX'],
      date: ['2024-03-01', '2024-12-31', '1900-01-01', '9999-12-31'],
      minutesDate: ['2024-01-05'],
      movement: ['ND', 'VNN', 'ND – Nông dân sản xuất kinh doanh giỏi'],
      number: ['9/QĐ', '3/TTr'],
      documentNumber: ['2/KH', '5/KH'],
      proposal: ['3/TTr', ''],
      label: ['Tiêu chí riêng'],
      check: ['Có/Không'],
      necessity: ['Bắt buộc'],
      any: ['Nguyễn Văn Chen', '2024-03-01', OFFICER, OWNER],
    },
  };
}
