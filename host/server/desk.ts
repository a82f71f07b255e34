/** The windows around one host: what each person does goes in, what each screen shows comes out. Knows no network. */
import type { Answer, Host, Person, Shown } from '../types.ts';
import { createClock } from './clock.ts';
import { createGridSync } from './grid/sync.ts';
import { accountsOf } from './people.ts';
import type { Down, PageShown, Question, Status, Up } from './protocol.ts';
import type { RefusedUp } from './upShape.ts';

export interface DeskPorts {
  send(window: string, down: Down): void;
  /** Waits for the person at this window; the script stands still meanwhile. */
  ask(window: string, question: Omit<Question, 'id'>): Answer;
  /** Keeps a page for this window until its frame fetches it from the address given back. */
  page(window: string, html: string): string;
  /** Lets messages that arrived meanwhile be taken; between two stretches of the clock. */
  breathe(): Promise<void>;
}

export interface Desk {
  readonly host: Host;
  open(window: string, email: string): void;
  close(window: string): void;
  /** Does what the window asks for, and tells every window what came of it. */
  receive(window: string, up: Up): Promise<void>;
  /** Tells the window that a message of its was not taken, and sets right what it shows. */
  refuse(window: string, refused: RefusedUp): void;
  /** Ends a moving clock before its time. */
  stop(): void;
}

/** What runs show to whom: made before the host, since the host is told it at its start. */
export interface Screen {
  readonly show: (shown: Shown, user: string) => Answer;
  /** The window at which somebody acts just now. */
  window: string | null;
}

const CLOSED: Answer = { button: 'CLOSE' };
const DAY = 86_400_000;
/** When a day that was asked for begins; the file stands in Việt Nam. */
const MORNING = '08:00:00+07:00';

export function createScreen(ports: DeskPorts): Screen {
  const screen: Screen = {
    window: null,
    show(shown) {
      const { window } = screen;
      return window === null ? CLOSED : showAt(window, shown, ports);
    },
  };
  return screen;
}

function showAt(window: string, shown: Shown, ports: DeskPorts): Answer {
  const { kind, title, text } = shown;
  switch (kind) {
    case 'alert':
    case 'prompt':
      return ports.ask(window, { kind, title, text, buttons: shown.buttons ?? ['OK'] });
    case 'toast':
      ports.send(window, { kind, title, text, seconds: shown.seconds ?? null });
      return CLOSED;
    default:
      showPage(window, { ...shown, kind }, ports);
      return CLOSED;
  }
}

function showPage(window: string, shown: PageShown, ports: DeskPorts): void {
  const { kind, title, html = '', width = null, height = null, modeless = false } = shown;
  ports.send(window, {
    kind: 'page',
    page: { kind, title, url: ports.page(window, html), width, height, modeless },
  });
}

/** Looking around leaves the file as it is: nobody has to hear of it, and nothing has to be saved. */
export function changesFile(up: Up): boolean {
  if (up.kind === 'grid') return up.message.kind !== 'select' && up.message.kind !== 'show';
  return up.kind !== 'mails' && up.kind !== 'executions';
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function createDesk(host: Host, screen: Screen, ports: DeskPorts): Desk {
  const grids = createGridSync(host);
  const windows = new Map<string, Person>();

  const status = (): Status => ({
    now: host.clock.now().toISOString(),
    mails: host.outbox.length,
    executions: host.executions.length,
    moving: clock.moving(),
  });
  const tellAll = (down: Down): void => {
    for (const window of windows.keys()) ports.send(window, down);
  };
  const clock = createClock(host, {
    moved: () => tellAll({ kind: 'status', status: status() }),
    breathe: ports.breathe,
  });
  const publish = (): void => {
    for (const { window, message } of grids.publish()) ports.send(window, { kind: 'grid', message });
    tellAll({ kind: 'status', status: status() });
  };
  /** `window` is where alerts and pages of what runs now appear. */
  const at = (window: string, act: () => void): void => {
    screen.window = window;
    try {
      act();
    } catch (error) {
      ports.send(window, { kind: 'said', code: 'error', text: textOf(error) });
    } finally {
      screen.window = null;
    }
  };

  const click = (window: string, person: Person, path: readonly string[]): void => {
    const { role, consent } = person.standing();
    // Asked at the first click, as by Google; who may not click at all is not asked.
    if (consent !== 'granted' && role !== 'viewer') {
      ports.send(window, { kind: 'consent', path, scopes: host.scopes });
      return;
    }
    const { error } = person.click(path, screenFor(person));
    if (error !== null) ports.send(window, { kind: 'said', code: 'error', text: error });
  };
  const screenFor = (person: Person) => (shown: Shown) => screen.show(shown, person.email);
  const call = (window: string, person: Person, up: Extract<Up, { kind: 'call' }>): void => {
    try {
      const value = person.call(up.fn, ...up.args) ?? null;
      ports.send(window, { kind: 'returned', call: up.call, returned: { ok: true, value } });
    } catch (error) {
      ports.send(window, { kind: 'returned', call: up.call, returned: { ok: false, error: textOf(error) } });
    }
  };

  const moveClock = async (window: string, until: number): Promise<void> => {
    const end = await clock.moveTo(until);
    if (end !== 'arrived') ports.send(window, { kind: 'said', code: end, text: '' });
  };

  const act = async (window: string, person: Person, up: Up): Promise<void> => {
    switch (up.kind) {
      case 'grid':
        at(window, () => {
          for (const message of grids.receive(window, up.message))
            ports.send(window, { kind: 'grid', message });
        });
        break;
      case 'click':
        at(window, () => click(window, person, up.path));
        break;
      case 'consent':
        at(window, () => {
          person.consent(true);
          click(window, person, up.path);
        });
        break;
      case 'call':
        at(window, () => call(window, person, up));
        break;
      case 'advance':
        await moveClock(window, host.clock.now().getTime() + up.days * DAY);
        break;
      case 'goTo':
        await moveClock(window, Date.parse(`${up.day}T${MORNING}`));
        break;
      case 'mails':
        ports.send(window, { kind: 'mails', mails: host.outbox });
        break;
      case 'executions':
        ports.send(window, { kind: 'executions', executions: host.executions.slice(-SHOWN_EXECUTIONS) });
        break;
      default:
    }
  };

  return {
    host,
    open(window, email) {
      const person = host.person(email);
      const { role } = person.standing();
      const accounts = accountsOf(host);
      if (role === null) {
        ports.send(window, { kind: 'noAccess', email: person.email, accounts });
        return;
      }
      windows.set(window, person);
      at(window, () => {
        const menus = person.open();
        const grid = grids.open(window, person.email);
        const start = { email: person.email, accounts, role, menus, grid, status: status() };
        ports.send(window, { kind: 'start', ...start });
      });
      publish();
    },
    close(window) {
      windows.delete(window);
      grids.close(window);
    },
    async receive(window, up) {
      const person = windows.get(window);
      if (person === undefined) return;
      try {
        await act(window, person, up);
      } catch (error) {
        ports.send(window, { kind: 'said', code: 'error', text: textOf(error) });
      }
      if (changesFile(up)) publish();
      ports.send(window, { kind: 'settled' });
    },
    refuse(window, { why, kind, number }) {
      const person = windows.get(window);
      if (person === undefined) return;
      if (kind === 'call' && number !== null) {
        ports.send(window, { kind: 'returned', call: number, returned: { ok: false, error: REFUSALS[why] } });
      } else ports.send(window, { kind: 'said', code: why, text: '' });
      if (kind === 'grid') {
        // The window shows what was entered there already: it is laid anew as the file is.
        grids.close(window);
        const { sheets, contents } = grids.open(window, person.email);
        ports.send(window, { kind: 'grid', message: { kind: 'layout', sheets, contents } });
      }
      if (kind !== 'answer' && kind !== 'stop') ports.send(window, { kind: 'settled' });
    },
    stop: () => clock.stop(),
  };
}

const SHOWN_EXECUTIONS = 200;
/** For pages: their handlers get words, as from Google. */
const REFUSALS: Readonly<Record<RefusedUp['why'], string>> = {
  tooLarge: 'Exception: The arguments of the call are too large.',
  notUnderstood: 'Exception: The call is not one that google.script.run makes.',
};
