/** The file of two units, and what its officers do from the sidebar. */
import type { Person } from '../../host/index.ts';
import { farmer, GIAC, KA, laidOffice, MENU, OFFICE, type Office, type Reply } from './office.ts';
import { type Cells, type ReadRow, rowsOf, typeRow } from './tabs.ts';

export const TAB = 'Xã Trà Giác';

const BY_AWARD: readonly string[] = ['Đề nghị khen', 'Đã khen'];

export interface Pages {
  readonly office: Office;
  readonly officer: Person;
  /** Another officer of the same unit. */
  readonly second: Person;
  home(person?: Person, input?: object): Reply['data'];
  /** The unit's rows as the sheet shows them. */
  nominees(): Cells[];
  save(other: Readonly<Record<string, unknown>>, input?: object, person?: Person): Reply;
  registered(id: string): ReadRow;
  /** What the office writes over a nominee's status in Hồ sơ; what belongs to the book of commendations stands there as settled. */
  decide(id: string, status: string, reason?: string): void;
}

export function openPages(): Pages {
  const office = laidOffice([
    { ...GIAC, emails: 'giac@example.vn, giac2@example.vn' },
    { ...KA, rows: '5' },
  ]);
  office.setting('officeEmails', OFFICE);
  const officer = office.editor('giac@example.vn');
  const registered = (id: string): ReadRow => {
    const row = rowsOf(office.owner, 'Hồ sơ', 'register', ['id']).find(({ cells }) => cells.id === id);
    if (row === undefined) throw new Error(`no ${id} in the register`);
    return row;
  };
  return {
    office,
    officer,
    second: office.editor('giac2@example.vn'),
    home: (person = officer, input = {}) => office.ask(person, 'unit.home', input).data,
    nominees: () =>
      rowsOf(office.owner, TAB, 'nominees', ['id', 'name', 'movement']).map(({ cells }) => cells),
    save: (other, input = {}, person = officer) =>
      office.ask(person, 'nominee.save', { ...farmer(other), ...input }),
    registered,
    decide(id, status, reason = '') {
      office.click(MENU.refresh);
      const settled = BY_AWARD.includes(status) ? { settled: status } : {};
      typeRow(office.owner, 'Hồ sơ', 'register', registered(id).index, { status, reason, ...settled });
    },
  };
}
