/** A district's file somewhere in its year, and the people who act on it. */
import type { Person } from '../../host/index.ts';
import { OFFICE, type Office, officeOf, openOffice, type Reply } from '../product/office.ts';

/** A file as it stood when a base was made, and what acts have to know of it: IDs, stamps. */
export interface Base {
  readonly saved: unknown;
  readonly notes: Readonly<Record<string, string>>;
}

export interface Scene {
  readonly office: Office;
  readonly notes: Base['notes'];
  /** The officer of the unit X01, and an account of the office beside the owner. */
  readonly officer: Person;
  readonly colleague: Person;
  /** What the account's page gets; a refusal is an answer. */
  ask(person: Person, command: string, input?: object): Reply;
}

export const OFFICER = 'giac@example.vn';

/** The file goes on where the base was taken; `spent` is a scene that nobody looks at any more. */
export function openScene(dist: string, { saved, notes }: Base, spent: Scene | null = null): Scene {
  const office =
    spent === null ? openOffice({ dist, load: saved }) : officeOf(spent.office.host.reopen(saved));
  return sceneOf(office, notes);
}

export const sceneOf = (office: Office, notes: Base['notes'] = {}): Scene => ({
  office,
  notes,
  officer: office.host.person(OFFICER),
  colleague: office.host.person(OFFICE),
  ask: (person, command, input = {}) => office.ask(person, command, input),
});

/** A base made of this scene as it stands. */
export const baseOf = ({ office }: Scene, notes: Base['notes']): Base => ({
  saved: office.host.save(),
  notes,
});

const MINUTE = 60_000;

/** Lets time pass until the owner's trigger has run once more. */
export function tick({ office: { host } }: Scene): void {
  const before = host.executions.at(-1)?.id ?? 0;
  for (let minute = 0; minute < 30; minute++) {
    host.clock.advance(MINUTE);
    if ((host.executions.at(-1)?.id ?? 0) > before) return;
  }
  throw new Error('the trigger does not run');
}
