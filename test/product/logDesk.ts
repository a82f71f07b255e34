/** A file with one unit and an office of its own, whose set-up stands in its log already. */
import type { Host, Person } from '../../host/index.ts';
import { farmer, GIAC, laidOffice, MINUTE, OFFICE, type Office, type Reply } from './office.ts';
import { reopened } from './reopened.ts';
import { type Cells, rowsOf } from './tabs.ts';

export const OFFICER = 'giac@example.vn';
export const LOG = 'Nhật ký';
export const TAB = 'Xã Trà Giác';

export interface Desk {
  readonly host: Host;
  readonly owner: Person;
  readonly clerk: Person;
  readonly officer: Person;
}
function lay(): Office {
  const office = laidOffice([GIAC]);
  office.setting('officeEmails', OFFICE);
  for (const email of [OFFICE, OFFICER]) office.editor(email);
  office.setUp();
  office.host.clock.advance(25 * MINUTE);
  return office;
}

/** Opens the file, or another save of it; the desk before is spent. */
export function desks(): (saved?: unknown) => Desk {
  const open = reopened(lay);
  return (saved) => {
    const { host, owner } = open(saved);
    return { host, owner, clerk: host.person(OFFICE), officer: host.person(OFFICER) };
  };
}
export const ask = (person: Person, command: string, input: object = {}): Reply =>
  person.call('rpc', command, input) as Reply;
/** The owner's trigger runs at least once. */
export const tick = ({ host }: Desk): void => host.clock.advance(25 * MINUTE);
export const log = ({ owner }: Desk, name = LOG): Cells[] =>
  rowsOf(owner, name, 'log').map(({ cells }) => cells);
/** Lines about this file, as "Việc: Nội dung". */
export const about = (desk: Desk, id: string): string[] =>
  log(desk)
    .filter(({ nominee }) => nominee === id)
    .map(({ command, what }) => `${command}: ${what}`);
export const save = ({ officer }: Desk, other: Readonly<Record<string, unknown>> = {}): string =>
  ask(officer, 'nominee.save', farmer(other)).data.id;
export const decide = ({ clerk }: Desk, id: string, to: string, reason = ''): Reply => {
  const { fingerprint } = ask(clerk, 'review.list').data.files.find((file: { id: string }) => file.id === id);
  return ask(clerk, 'review.decide', { files: [{ id, fingerprint }], to, reason });
};

/** The file's facts in a save, to look at and to change. */
type Facts = [string, string][];
export const factsIn = (saved: unknown): Facts => {
  const { properties } = saved as { properties: readonly [string, Facts][] };
  const store = properties.find(([, pairs]) => pairs.some(([key]) => key === 'heartbeat'));
  if (store === undefined) throw new Error('no facts');
  return store[1];
};
export const waiting = ({ host }: Desk): string[] =>
  factsIn(host.save()).flatMap(([key]) => (key.startsWith('log') && key !== 'logCount' ? [key] : []));
