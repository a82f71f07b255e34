/** The file of two units in which people work together, saved once for all schedules of a scenario. */
import { type HostOptions, openHost, type Person } from '../../host/index.ts';
import { type Base, openBase } from '../../host/together/base.ts';
import {
  farmer,
  GIAC,
  KA,
  laidOffice,
  OFFICE,
  type Office,
  OWNER,
  officeOf,
  type Reply,
} from '../product/office.ts';

export const ONE = 'giac@example.vn';
export const OTHER = 'giac2@example.vn';
export const NEIGHBOUR = 'ka@example.vn';
export const TAB = GIAC.name;
/** The morning on which the plan falls due in thirty days, before the day's mails. */
const MORNING = '2024-03-01T07:02:00+07:00';

export interface District extends Base {
  /** Nominees that stood in the unit's tab at the beginning, by name. */
  readonly ids: Readonly<Record<string, string>>;
  ask(email: string, command: string, input?: object): Reply;
  person(email: string): Person;
  /** The owner's trigger runs. */
  tick(): Tick;
}
/** What a trigger's run left to read. */
export interface Tick {
  readonly error: string | null;
  readonly log: readonly string[];
}

/** The registered, the submitted and the changed nominee of the first unit. */
export const STANDING = ['Hồ Văn Cũ', 'Hồ Thị Nộp', 'Hồ Văn Đổi'] as const;

/** What a scenario wants besides: a setting, a unit listed and not laid. */
export type Prepare = (office: Office) => void;

const common = (dist: string): { saved: unknown; ids: District['ids'] } => {
  const units = [
    { ...GIAC, emails: `${ONE}, ${OTHER}`, rows: '20' },
    { ...KA, rows: '20' },
  ];
  const office = laidOffice(units, { dist });
  office.setting('officeEmails', OFFICE);
  office.editor(OFFICE);
  office.editor(NEIGHBOUR);
  const officer = office.editor(ONE);
  office.editor(OTHER);
  // The office's account is let into the tabs.
  office.setUp();
  const ids = Object.fromEntries(
    STANDING.map((name) => [name, String(office.ask(officer, 'nominee.save', farmer({ name })).data.id)]),
  );
  office.ask(officer, 'nominee.submit', { id: ids[STANDING[1]] });
  office.ask(office.owner, 'register.refresh', { all: true });
  office.host.clock.set(MORNING);
  return { saved: JSON.parse(JSON.stringify(office.host.save())), ids };
};

/** Opens the file for one scenario: once for all that want nothing besides, as opening takes seconds. */
export function createDistricts(dist: string): (prepare?: Prepare) => District {
  let known: ReturnType<typeof common> | null = null;
  let plain: District | null = null;
  return (prepare) => {
    known ??= common(dist);
    const { saved, ids } = known;
    const options = { dist, owner: OWNER, now: MORNING, load: saved };
    if (prepare !== undefined) return districtOf({ ...options, load: prepared(options, prepare) }, ids);
    plain ??= districtOf(options, ids);
    plain.rewind();
    return plain;
  };
}

function districtOf(options: Parameters<typeof openBase>[0], ids: District['ids']): District {
  const base = openBase(options);
  return {
    ...base,
    ids,
    person: (email) => base.host.person(email),
    ask: (email, command, input = {}) => base.host.person(email).call('rpc', command, input) as Reply,
    tick() {
      const [trigger] = base.world.triggers;
      if (trigger === undefined) throw new Error('the file has no trigger');
      base.fire(trigger);
      const { error, log } = base.host.executions.at(-1) ?? { error: 'nothing ran', log: [] };
      return { error, log };
    },
  };
}

function prepared(options: HostOptions, prepare: Prepare): unknown {
  const office = officeOf(openHost(options));
  prepare(office);
  return JSON.parse(JSON.stringify(office.host.save()));
}
