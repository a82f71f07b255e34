/** What may not be wrong after any schedule, read off the sheet and the outbox. */
import type { Ended } from '../../host/together/parts.ts';
import { KA, OFFICE, OWNER, type Reply } from '../product/office.ts';
import { type Cells, rowsOf } from '../product/tabs.ts';
import { type District, STANDING, TAB, type Tick } from './district.ts';

export type Kind = 'lost' | 'doubled' | 'reply' | 'mark';
export interface Wrong {
  readonly kind: Kind;
  readonly what: string;
}
const wrong = (kind: Kind, what: string): Wrong => ({ kind, what });

/** What a scenario expects besides what holds always. */
export interface Expected {
  /** Names that stand in the first unit's tab in the end, besides those of the beginning. */
  readonly entered?: readonly string[];
  /** Codes of refusals that are right in some order. */
  readonly allowed?: readonly string[];
}

const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && 'ok' in value && 'code' in value;
export const isBusy = ({ value }: Ended): boolean => isReply(value) && value.code === 'busy';

/** Replies are fine or plain refusals; nothing ends in an error. */
export function judgeReplies(ended: readonly Ended[], { allowed = [] }: Expected): Wrong[] {
  return ended.flatMap(({ name, value, error }) => {
    if (error !== null) return [wrong('reply', `${name}: ${error}`)];
    if (isTick(value) && value.error !== null) return [wrong('reply', `${name}: ${value.error}`)];
    if (isTick(value))
      return value.log.filter((line) => !BUSY.test(line)).map((line) => wrong('reply', line));
    if (!isReply(value) || value.ok || value.code === 'busy' || allowed.includes(value.code)) return [];
    return [wrong('reply', `${name}: ${value.code} ${value.message}`)];
  });
}
/** What a trigger's run may say: that it comes back later. */
const BUSY = /: busy$/;
const isTick = (value: unknown): value is Tick =>
  typeof value === 'object' && value !== null && 'log' in value;

export const nomineesOf = (district: District, sheet: string): Cells[] =>
  rowsOf(district.person(OWNER), sheet, 'nominees', ['id', 'name', 'movement']).map(({ cells }) => cells);

/** Every row once, every ID once, every mail once. */
export function judgeSheet(district: District, { entered = [] }: Expected): Wrong[] {
  const here = nomineesOf(district, TAB);
  const all = [...here, ...nomineesOf(district, KA.name)];
  const names = here.map(({ name }) => name ?? '');
  return [
    ...[...STANDING, ...entered]
      .filter((name) => !names.includes(name))
      .map((name) => wrong('lost', `row of ${name}`)),
    ...twice(names).map((name) => wrong('doubled', `row of ${name}`)),
    ...twice(all.map(({ id }) => id ?? '')).map((id) => wrong('doubled', `ID ${id}`)),
    ...twice(district.host.outbox.map(({ to, subject }) => `${to.join()} ${subject}`)).map((mail) =>
      wrong('doubled', `mail ${mail}`),
    ),
    ...twice(rowsOf(district.person(OWNER), 'Sổ nhắc hạn', 'ledger').map(({ cells }) => cells.key ?? '')).map(
      (key) => wrong('doubled', `ledger ${key}`),
    ),
  ];
}

const twice = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text, index) => text !== '' && texts.indexOf(text) !== index)),
];

/** What the marks leave to the next refresh is all there is: it brings the register to what the tabs hold. */
export function judgeMarks(district: District): Wrong[] {
  const reply = district.ask(OFFICE, 'register.refresh', { all: false });
  if (!reply.ok) return [wrong('reply', `refresh afterwards: ${reply.code} ${reply.message}`)];
  const register = new Map(
    rowsOf(district.person(OWNER), 'Hồ sơ', 'register', ['id']).map(({ cells }) => [cells.id, cells]),
  );
  const keys = ['name', 'kind', 'year', 'stage'] as const;
  return [TAB, KA.name].flatMap((sheet) =>
    nomineesOf(district, sheet).flatMap((row) => {
      const known = register.get(row.id);
      if (row.id === '' || known === undefined) return [wrong('mark', `${row.name} is not in the register`)];
      const stale = keys.filter((key) => known[key] !== undefined && known[key] !== row[key]);
      // The tab tells the status with what is to be done about it.
      const twisted = row.status?.startsWith(known.status ?? '') === true ? [] : ['status'];
      return [...stale, ...twisted].map((key) =>
        wrong('mark', `${row.name}: ${key} «${known[key]}» in the register, «${row[key]}» in the tab`),
      );
    }),
  );
}
