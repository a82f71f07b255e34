/** A file of two units with some nominees in it, and what people see of it. */
import type { Answer, Person, Shown } from '../../../host/index.ts';
import {
  farmer,
  GIAC,
  KA,
  laidOffice,
  MENU,
  OFFICE,
  type Office,
  openOffice,
  TYPED_FARMER,
} from '../office.ts';
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

/** Laying takes seconds: each test opens a copy of the same file. */
let laid: unknown = null;
function laidFile(): unknown {
  const office = laidOffice([]);
  office.setting('officeEmails', OFFICE);
  office.host.share(OFFICE, 'editor');
  office.addUnits({ ...GIAC, rows: '20' }, { ...KA, rows: '10' });
  return office.host.save();
}

/** `names` are entered by typing, in the first unit's tab. */
export function district(names: readonly string[] = ['Nguyễn Văn An', 'Hồ Thị Bé']): District {
  laid ??= laidFile();
  const office = openOffice({ load: laid });
  const clerk = office.editor(OFFICE);
  const officer = office.editor('giac@example.vn');
  if (names.length > 0) {
    pasteRows(
      officer,
      TAB,
      'nominees',
      0,
      names.map((name) => ({ ...TYPED_FARMER, name })),
    );
    office.click(MENU.refresh);
  }
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
