/** The way of a nominee's file to its commendation, as unit and office take it. */
import { FARMER, farmer, OFFICE, type Office, type Reply } from './office.ts';
import { type Cells, rowsOf, seeAll, tableOf } from './tabs.ts';

export const BOOK = 'Khen thưởng';
export const RATES = 'Mức khen thưởng';
export const FORM = 'GKX';

export const book = (office: Office): Cells[] => rowsOf(office.owner, BOOK, 'book').map(({ cells }) => cells);
export const lineOf = (office: Office, id: string): Cells =>
  book(office).find((line) => line.id === id) ?? {};
export const fileOf = (office: Office, id: string): Cells =>
  rowsOf(office.owner, 'Hồ sơ', 'register').find(({ cells }) => cells.id === id)?.cells ?? {};

/** The book and Hồ sơ, which commendation alone writes, show behind the act what they showed before. */
export function bookStays(office: Office, act: () => void): void {
  const shown = (): string[][] => ['Hồ sơ', BOOK].flatMap((sheet) => seeAll(office.owner, sheet));
  const before = shown();
  act();
  expect(shown()).toEqual(before);
}

/** The reply, which has to be a good one. */
export function granted(reply: Reply): Reply {
  if (!reply.ok) throw new Error(reply.message);
  return reply;
}

/** An officer of Phòng Nội vụ who works beside the owner. */
export function officeAccount(office: Office): ReturnType<Office['editor']> {
  office.setting('officeEmails', OFFICE);
  const account = office.editor(OFFICE);
  office.setUp();
  return account;
}

/** Enters and hands in a nominee of the unit; the office takes it in. Gives its ID. */
export function submitted(
  office: Office,
  unit: string,
  other: Readonly<Record<string, unknown>> = {},
): string {
  const entry = { unit, ...farmer(other) };
  const { id } = granted(office.ask(office.owner, 'nominee.save', entry)).data;
  granted(office.ask(office.owner, 'nominee.submit', { unit, id }));
  granted(office.ask(office.owner, 'register.refresh', { units: [unit] }));
  return id;
}

/** The same, and the office decides that the file fits. */
export function accepted(
  office: Office,
  unit: string,
  other: Readonly<Record<string, unknown>> = {},
): string {
  const id = submitted(office, unit, other);
  const year = Number(other.year ?? FARMER.year);
  const { files } = granted(office.ask(office.owner, 'review.list', { year })).data;
  const { fingerprint } = files.find((file: { id: string }) => file.id === id);
  granted(office.ask(office.owner, 'review.decide', { files: [{ id, fingerprint }], to: 'Đủ điều kiện' }));
  return id;
}

export const propose = (office: Office, ids: readonly string[], other: object = {}): Reply =>
  office.ask(office.owner, 'award.propose', {
    items: ids.map((id) => ({ id, form: FORM, type: 'Chuyên đề' })),
    ...other,
  });

export const DECISION = { number: '120/QĐ-UBND', date: '2023-12-29', signer: 'Người Ký Mẫu' };
export const decide = (office: Office, ids: readonly string[], other: object = {}): Reply =>
  office.ask(office.owner, 'award.decide', { ids, ...DECISION, ...other });

/** Types into a row of Mức khen thưởng that these cells tell. */
export function typeRate(office: Office, block: string, where: Cells, cells: Cells): void {
  const row = rowsOf(office.owner, RATES, block).find((each) =>
    Object.entries(where).every(([key, text]) => each.cells[key] === text),
  );
  const table = tableOf(office.owner, RATES, block);
  for (const [key, text] of Object.entries(cells))
    office.owner.type(RATES, table.cell(key, row?.index ?? -1), text);
}
