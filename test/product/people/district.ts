/** A file of two units with some nominees in it, and what people see of it. */
import type { Answer, Person, Shown } from '../../../host/index.ts';
import {
  farmer,
  GIAC,
  KA,
  keptOffice,
  keptSave,
  laidOffice,
  MENU,
  OFFICE,
  type Office,
  TYPED_FARMER,
} from '../office.ts';
import { reopened } from '../reopened.ts';
import { type Cells, pasteRows, rowsOf, tableOf } from '../tabs.ts';

export const TAB = 'Xã Trà Giác';
export const RESTORE = ['Thi đua', 'Quản trị', 'Khôi phục dòng đã mất…'];
export const MEND = ['Thi đua', 'Quản trị', 'Lập lại khung trang này'];
export const PROTECTED = /trying to edit a protected cell/;

export interface District {
  readonly office: Office;
  readonly owner: Person;
  /** Of the office, and not the owner. */
  readonly clerk: Person;
  readonly officer: Person;
  /** The inputs of the unit's nominees, row by row, IDs included. */
  entered(sheet?: string): Cells[];
  registered(): Cells[];
  refresh(): string;
}

const OFFICER = 'giac@example.vn';

function laidDistrict(): Office {
  const office = laidOffice([]);
  office.setting('officeEmails', OFFICE);
  office.host.share(OFFICE, 'editor');
  office.addUnits({ ...GIAC, rows: '20' }, { ...KA, rows: '10' });
  for (const email of [OFFICE, OFFICER]) office.editor(email);
  return office;
}

const emptyDistrict = (): Office => keptOffice({ district: [] }, laidDistrict);

function enteredDistrict(names: readonly string[]): Office {
  const office = emptyDistrict();
  const rows = names.map((name) => ({ ...TYPED_FARMER, name }));
  pasteRows(office.host.person(OFFICER), TAB, 'nominees', 0, rows);
  office.click(MENU.refresh);
  return office;
}

const open = reopened(emptyDistrict);

/** `names` are entered by typing, in the first unit's tab; the district of the test before is spent. */
export function district(names: readonly string[] = ['Nguyễn Văn An', 'Hồ Thị Bé']): District {
  const office = open(
    names.length === 0 ? undefined : keptSave({ district: names }, () => enteredDistrict(names)),
  );
  const clerk = office.host.person(OFFICE);
  const officer = office.host.person(OFFICER);
  return {
    office,
    owner: office.owner,
    clerk,
    officer,
    entered: (sheet = TAB) => {
      const { keys } = tableOf(office.owner, sheet, 'nominees');
      const inputs = keys.slice(0, keys.indexOf('status'));
      return rowsOf(office.owner, sheet, 'nominees', inputs).map(({ cells }) =>
        Object.fromEntries(inputs.map((key) => [key, cells[key] ?? ''])),
      );
    },
    registered: () => rowsOf(office.owner, 'Hồ sơ', 'register', ['id']).map(({ cells }) => cells),
    refresh() {
      office.click(MENU.refresh);
      return office.said();
    },
  };
}

/** So many names. */
export const people = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `Nguyễn Văn ${String.fromCharCode(65 + index)}`);

/** Answers each question in turn. */
export function answers(...buttons: readonly Answer['button'][]): (shown: Shown) => Answer {
  const rest = [...buttons];
  return () => ({ button: rest.shift() ?? 'CLOSE' });
}

/** The inputs of the nominees' table as one range. */
export function inputsRange(district: Pick<District, 'owner'>, sheet = TAB): string {
  const table = tableOf(district.owner, sheet, 'nominees');
  const last = table.keys[table.keys.indexOf('status') - 1] ?? '';
  return `${table.column('id')}${table.first}:${table.column(last)}${table.last}`;
}

export { farmer, MENU };
