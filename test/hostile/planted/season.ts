/** A district's year in which every column and every input that takes a text holds a hostile one. */
import * as z from 'zod/mini';
import type { Person } from '../../../host/index.ts';
import { COMMANDS } from '../../../src/app/registry.ts';
import { FORM_KEYS } from '../../../src/workbook/tabs/nomineeInputs.ts';
import { decide, granted, propose } from '../../product/awarding.ts';
import {
  farmer,
  LEADER,
  laidOffice,
  MENU,
  OFFICE,
  type Office,
  type Reply,
  TYPED_FARMER,
} from '../../product/office.ts';
import { dayOf } from '../../product/season.ts';
import { fieldCell, tableOf, typeRow } from '../../product/tabs.ts';
import { inputsWith } from '../fuzz/schema.ts';
import { inputColumns, judgedOf, type Planted, takes } from './columns.ts';
import { asTyped, type Planter, planter } from './markers.ts';

export interface Season {
  readonly office: Office;
  readonly clerk: Person;
  readonly officer: Person;
  readonly planted: Planter;
  /** The unit's tab, under the name that a hostile one was made into. */
  readonly tab: string;
  /** Every answer of the single door, under who asked for what. */
  readonly answers: readonly { readonly place: string; readonly reply: Reply }[];
  /** Data of every kind of document. */
  readonly documents: readonly Reply['data'][];
}

const OFFICER = 'giac@example.vn';
/** What a text has to look like to be read at all in its column. */
const FRAMES: Readonly<Record<string, (text: string) => string>> = {
  evidence: (text) => `https://evil.example/${text}`,
  publicity: (text) => `Đài: ${text.replace(/[;\n]/g, ',')}, 01/02/2024`,
};
const framed = (key: string, text: string): string => FRAMES[key]?.(text) ?? text;

/** The office's tabs under the names they are laid with. */
const sheetTitle: Readonly<Record<string, string>> = {
  settings: 'Cấu hình',
  units: 'Đơn vị',
  movements: 'Phong trào',
  criteria: 'Tiêu chí',
  awards: 'Mức khen thưởng',
};

/** The first row of each of the office's tables, and every field beside a label. */
function plantOfficeTabs(office: Office, planted: Planter): void {
  for (const column of inputColumns()) {
    const { tab, block, key, type, kind } = column;
    const sheet = sheetTitle[tab.id];
    if (sheet === undefined || type.choices !== undefined || tab.id === 'unit') continue;
    const text = textFor(column, planted);
    if (text === null) continue;
    const cell =
      kind === 'fields'
        ? fieldCell(office.owner, sheet, key)
        : tableOf(office.owner, sheet, block).cell(key, 0);
    office.owner.paste(sheet, cell, [[asTyped(text)]]);
  }
}

function textFor(column: Planted, planted: Planter): string | null {
  const place = `${column.tab.id}.${column.block}.${column.key}`;
  const judged = judgedOf(column);
  if (judged === null) return null;
  if (judged === undefined) return planted.next(place, (text) => takes(column, text));
  const text = planted.next(place);
  return text === null ? null : judged.replace('{tag}', /ZQ\d+Z/.exec(text)?.[0] ?? '');
}

const nomineeColumns = (): Planted[] =>
  inputColumns().filter(({ tab, block }) => tab.id === 'unit' && block === 'nominees');
const isFree = ({ key, type }: Planted): boolean =>
  type.format === '@' && type.choices === undefined && key !== 'id';

/** A nominee that meets every criterion, with hostile texts where a text is free. */
const hostileFields = (
  planted: Planter,
  place: string,
  isAsked: (key: string) => boolean = () => true,
): Record<string, string> =>
  Object.fromEntries(
    nomineeColumns()
      .filter((column) => isFree(column) && isAsked(column.key))
      .map(({ key }) => [key, framed(key, planted.next(`${place}.${key}`) ?? '')]),
  );

/** One row beyond use, hostile in every cell whatever its column is for; then rows that are good but for their texts. */
function plantUnitTab(officer: Person, tab: string, planted: Planter): void {
  for (const { tab: declared, block, key, kind, type } of inputColumns()) {
    if (declared.id !== 'unit' || kind !== 'table') continue;
    const at = block === 'nominees' ? 0 : 1;
    officer.paste(tab, tableOf(officer, tab, block).cell(key, at), [
      [asTyped(planted.next(`unit.${block}.${key}`) ?? '')],
    ]);
    const isText = type.format === '@' && type.choices === undefined;
    if (block !== 'nominees' && isText)
      officer.paste(tab, tableOf(officer, tab, block).cell(key, 0), [
        [asTyped(planted.next(`unit.${block}.good.${key}`) ?? '')],
      ]);
  }
  typeRow(officer, tab, 'duties', 0, { year: '2024', planDate: '01/02/2024', reportDate: '01/11/2024' });
  typeRow(officer, tab, 'launches', 0, { year: '2024' });
  typeRow(officer, tab, 'proposals', 0, { target: 'TC9' });
  const typed = Object.entries(hostileFields(planted, 'typed'));
  const {
    name: _name,
    evidence: _evidence,
    achievement: _achievement,
    minutesNumber: _number,
    ...rest
  } = TYPED_FARMER;
  const { movement: _movement, ...others } = rest;
  typeRow(officer, tab, 'nominees', 1, others);
  for (const [key, text] of typed)
    officer.paste(tab, tableOf(officer, tab, 'nominees').cell(key, 1), [[asTyped(text)]]);
}

/** Every command, every text of its input. */
function plantInputs(season: Omit<Season, 'documents' | 'tab'>, ask: Ask): void {
  for (const { id, input } of Object.values(COMMANDS)) {
    const made = inputsWith(input, (field) => season.planted.next(`rpc ${id}.${field}`) ?? '');
    for (const person of [season.clerk, season.officer]) ask(person, id, made);
    const aimed = { ...(made as object), unit: 'X01' };
    if (z.safeParse(input, aimed).success) ask(season.officer, id, aimed);
  }
}

type Ask = (person: Person, command: string, input?: unknown) => Reply;

/** Enters by the form, hands in, is taken in, returned, proposed, decided, published, reported and locked. */
function live({ office, clerk, officer, planted }: Omit<Season, 'documents' | 'tab'>, ask: Ask): void {
  const text = (place: string): string => planted.next(place) ?? '';
  const ids = [0, 1, 2].map((count) => {
    const fields = hostileFields(planted, `form ${count}`, (key) => FORM_KEYS.some((each) => each === key));
    const entry = farmer({ ...fields, consent: 'Có', under16: 'Không' });
    const { id, verdict } = granted(ask(officer, 'nominee.save', entry)).data;
    expect(verdict).toBe('eligible');
    granted(ask(officer, 'nominee.submit', { id }));
    return id as string;
  });
  granted(
    ask(officer, 'nominee.life', {
      id: ids[0],
      fields: {
        stage: 'Nhân rộng',
        publicity: framed('publicity', text('life.publicity')),
        replicatedBy: text('life.replicatedBy'),
      },
    }),
  );
  granted(ask(officer, 'draft.keep', { unit: 'X01', id: '', fields: { name: text('draft.name') } }));
  granted(ask(clerk, 'register.refresh'));
  const files = granted(ask(clerk, 'review.list', { year: 2024 })).data.files as {
    id: string;
    fingerprint: string;
  }[];
  const key = (wanted: readonly (string | undefined)[]) =>
    files.filter(({ id }) => wanted.includes(id)).map(({ id, fingerprint }) => ({ id, fingerprint }));
  granted(ask(clerk, 'review.decide', { files: key(ids.slice(0, 2)), to: 'Đủ điều kiện' }));
  granted(
    ask(clerk, 'review.decide', { files: key(ids.slice(2)), to: 'Trả lại', reason: text('review.reason') }),
  );
  for (const id of ids) ask(clerk, 'review.file', { id });
  granted(propose(office, ids.slice(0, 2), { number: text('award.proposal') }));
  granted(
    decide(office, ids.slice(0, 1), {
      date: '2024-05-10',
      number: text('award.number'),
      signer: text('award.signer'),
    }),
  );
}

function report({ office, clerk, officer }: Omit<Season, 'documents' | 'tab'>, ask: Ask): Reply['data'][] {
  for (const command of [
    'summary.compile',
    'period.compile',
    'public.compile',
    'award.book',
    'office.overview',
  ])
    granted(ask(clerk, command));
  for (const command of ['reminders.preview', 'system.check', 'criterion.proposals', 'session.start'])
    granted(ask(clerk, command));
  for (const person of [officer, clerk]) granted(ask(person, 'unit.home', { unit: 'X01' }));
  for (const day of ['2024-10-24', '2024-11-14']) dayOf(office, day);
  office.host.clock.set('2024-11-16T06:00:00+07:00');
  for (const path of [MENU.preview, MENU.sidebar, MENU.check, MENU.about]) office.click(path);
  dayOf(office, '2024-11-16');
  const kinds = ['district', 'unit', 'proposal', 'publication'];
  return kinds.map(
    (kind) =>
      granted(ask(clerk, 'document.data', { kind, year: 2024, unit: kind === 'unit' ? 'X01' : '' })).data,
  );
}

export function playSeason(): Season {
  const planted = planter();
  const office = laidOffice([{ id: 'X01', name: 'Xã Trà Giác', emails: OFFICER }]);
  plantOfficeTabs(office, planted);
  typeRow(office.owner, 'Đơn vị', 'units', 0, { emails: OFFICER });
  office.list({
    id: 'X02',
    name: planted.next('units.units.name of a new tab') ?? '',
    emails: 'ka@example.vn',
  });
  office.setting('officeEmails', OFFICE);
  office.setting('leadershipEmails', LEADER);
  const [clerk, officer] = [office.editor(OFFICE), office.editor(OFFICER)] as const;
  office.editor('ka@example.vn');
  office.setUp();
  const tab = 'Xã Trà Giác';
  const answers: { place: string; reply: Reply }[] = [];
  const ask: Ask = (person, command, input = {}) => {
    const reply = office.ask(person, command, input);
    answers.push({ place: `${command} to ${person.email}`, reply });
    return reply;
  };
  const begun = { office, clerk, officer, planted, answers };
  plantUnitTab(officer, tab, planted);
  live(begun, ask);
  const documents = report(begun, ask);
  // Last, for a year that is locked on the way is read no more.
  plantInputs(begun, ask);
  return { ...begun, tab, documents };
}
