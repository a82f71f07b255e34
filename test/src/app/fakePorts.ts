/** A world of plain data behind the ports: what was written, logged, locked and sent can be looked at. */
import { LayoutBroken, type Ports } from '../../../src/app/ports.ts';
import type { Mail } from '../../../src/commands/define.ts';
import type { Change } from '../../../src/workbook/changes.ts';

export const OWNER = 'chu@example.vn';

const FILE = {
  id: 'file-1',
  zone: 'Asia/Ho_Chi_Minh',
  scriptZone: 'Asia/Ho_Chi_Minh',
  locale: 'vi_VN',
  editors: [],
  protections: new Set<string>(),
};

export interface FakeWorld {
  readonly ports: Ports;
  /** Everything that happened, in order. */
  readonly events: string[];
  readonly written: Change[];
  readonly sent: Mail[];
  readonly logged: string[];
  /** Milliseconds since the run began; a test may let them pass. */
  elapsed: number;
}

/** An empty file: only set-up runs there, so that commands under test carry its ID. */
export function fakeWorld(
  options: { email?: string; isLocked?: boolean; refuseMail?: (to: string) => Error | null } = {},
): FakeWorld {
  const unused = (): never => {
    throw new Error('not part of this world');
  };
  const world: FakeWorld = {
    events: [],
    written: [],
    sent: [],
    logged: [],
    elapsed: 0,
    ports: {
      workbook: {
        inventory: () => ({
          fileUrl: 'https://example.vn/file',
          fileOwner: OWNER,
          tabs: [],
          foreign: [],
          copies: [],
          file: FILE,
        }),
        renewInventory() {
          world.events.push('look again');
        },
        foreign: () => null,
        rows: () => [],
        raw: () => null,
        read: () => new Map(),
        write(changes) {
          world.events.push('write');
          world.written.push(...changes);
        },
        errors: () => [],
        ensureZone() {
          world.events.push('zone');
        },
      },
      email: () => options.email ?? OWNER,
      clock: {
        today: () => '2024-03-01',
        now: () => 45_352.5,
        elapsed: () => world.elapsed,
        mark: () => 'm1',
      },
      lock: {
        acquire() {
          world.events.push(options.isLocked ? 'busy' : 'lock');
          return options.isLocked !== true;
        },
        release: () => void world.events.push('unlock'),
      },
      mail: {
        quota: () => 100,
        send(mail) {
          const refusal = options.refuseMail?.(mail.to) ?? null;
          if (refusal !== null) throw refusal;
          world.events.push(`send ${mail.to}`);
          world.sent.push(mail);
        },
      },
      facts: { all: () => ({ file: FILE.id }), set: unused },
      own: { all: () => ({}) },
      cache: { get: unused, put: unused },
      triggers: { ensure: () => void world.events.push('ensure'), hasOwn: () => false, removeOwn: unused },
      screen: {
        tell: unused,
        toast: unused,
        confirm: unused,
        ask: unused,
        show: unused,
        openPage: unused,
        activate: unused,
        activeTab: unused,
        addMenu: unused,
      },
      editedTab: () => null,
      failure(error) {
        if (error instanceof LayoutBroken || !(error instanceof Error)) return null;
        if (error.message === 'protected') return 'protectedCell';
        if (error.message === 'quota') return 'quotaSpent';
        return error.message === 'address' ? 'badAddress' : null;
      },
      log: (text) => void world.logged.push(text),
    },
  };
  return world;
}
