/** A file over several years: what the tests of opening and locking look at. */
import type { Answer, Shown } from '../../host/index.ts';
import { farmer, GIAC, KA, laidOffice, type Office, type Reply, SCHOOL, type UnitRow } from './office.ts';
import { type Cells, rowsOf, tableOf } from './tabs.ts';

export const YEAR_MENU = {
  open: ['Thi đua', 'Năm', 'Mở năm…'],
  lock: ['Thi đua', 'Năm', 'Khóa sổ…'],
  unlock: ['Thi đua', 'Năm', 'Mở lại sổ đã khóa…'],
  period: ['Thi đua', 'Năm', 'Tổng hợp giai đoạn'],
} as const;

export const GONE: UnitRow = { id: 'X90', name: 'Xã Trà Cũ', to: '30/06/2024', successor: 'X01' };

/** Yes to a question, OK to a message. */
export const agree = (shown: Shown): Answer => ({
  button: shown.buttons?.includes('YES') === true ? 'YES' : 'OK',
});

/** A line of the years of Cấu hình, with the plan's own due days. */
export const yearLine = (year: number, open: 'Có' | 'Không'): Cells => ({
  year: String(year),
  open,
  from: `01/01/${year}`,
  to: `31/12/${year}`,
  planDue: `31/03/${year}`,
  midYearDue: `15/06/${year}`,
  nomineeDue: `31/10/${year}`,
  reportDue: `15/11/${year}`,
});

export const openYears = (units: readonly UnitRow[] = [GIAC, KA, SCHOOL, GONE]): Office => laidOffice(units);

export const blockRows = (office: Office, sheet: string, block: string): Cells[] =>
  rowsOf(office.owner, sheet, block, ['id']).map(({ cells }) => cells);
export const registerOf = (office: Office): Cells[] => blockRows(office, 'Hồ sơ', 'register');
export const archiveOf = (office: Office): Cells[] => blockRows(office, 'Lưu trữ', 'archive');
export const nomineesOf = (office: Office, tab: string): Cells[] => blockRows(office, tab, 'nominees');
export const yearRow = (office: Office, year: number): Cells | undefined =>
  rowsOf(office.owner, 'Cấu hình', 'years', ['year']).find(({ cells }) => cells.year === String(year))?.cells;

/** Enters a nominee for its unit and, where asked, hands it in. */
export function enter(
  office: Office,
  unit: string,
  other: Readonly<Record<string, unknown>>,
  submit = false,
): string {
  const reply = office.ask(office.owner, 'nominee.save', { unit, ...farmer(other) });
  if (!reply.ok) throw new Error(reply.message);
  const { id } = reply.data as { id: string };
  if (submit) must(office.ask(office.owner, 'nominee.submit', { unit, id }));
  return id;
}
export function must(reply: Reply): Reply {
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
  return reply;
}

/** The office's decision, by the sidebar's way; Hồ sơ is brought up to date first. */
export function decide(office: Office, ids: readonly string[], to: string, reason = '', year = 2024): void {
  must(office.ask(office.owner, 'register.refresh'));
  const { files } = must(office.ask(office.owner, 'review.list', { year })).data as {
    files: readonly { id: string; fingerprint: string }[];
  };
  const wanted = files
    .filter(({ id }) => ids.includes(id))
    .map(({ id, fingerprint }) => ({ id, fingerprint }));
  must(office.ask(office.owner, 'review.decide', { files: wanted, to, reason }));
}

/** The unit's tab alone, as a snapshot keeps it: every cell, format and note. */
export function tabOf(office: Office, name: string): unknown {
  const { workbook } = office.host.snapshot() as { workbook: { sheets: readonly { name: string }[] } };
  return workbook.sheets.find((sheet) => sheet.name === name);
}

export const typeCell = (office: Office, sheet: string, block: string, index: number, cells: Cells): void => {
  const table = tableOf(office.owner, sheet, block);
  for (const [key, text] of Object.entries(cells)) office.owner.type(sheet, table.cell(key, index), text);
};
