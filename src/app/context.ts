/** Who acts and by what: the context of a command, read no earlier than it is asked for. */
import {
  type Actor,
  type Context,
  type Inventory,
  type Refusal,
  type Role,
  refuse,
  type View,
} from '../commands/define.ts';
import { changedUnitsOf } from '../commands/facts.ts';
import { messagesFor } from '../messages/index.ts';
import type { Config } from '../workbook/config.ts';
import type { Sheet } from '../workbook/decode.ts';
import type { Only, TabRef } from '../workbook/tab.ts';
import { LayoutBroken, type Ports } from './ports.ts';

export function contextOf(config: Config, ports: Ports): Context {
  const facts = once(ports.facts.all);
  const own = once(ports.own.all);
  const marks = once(() => changedUnitsOf(facts()));
  const actor = actorOf(ports.email().toLowerCase(), config);
  return {
    actor,
    by: actor.email,
    config,
    today: ports.clock.today(),
    now: ports.clock.now(),
    words: messagesFor(config.settings.language),
    get changedUnits() {
      return marks();
    },
    get facts() {
      return facts();
    },
    get own() {
      return own();
    },
    get mailQuota() {
      return ports.mail.quota();
    },
  };
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** The same context with the file's facts as they stand once the lock is held: whoever held it before may have changed them. */
export function underLock(context: Context, ports: Ports): Context {
  const facts = once(ports.facts.all);
  const changedUnits = once(() => changedUnitsOf(facts()));
  return Object.create(context, { facts: { get: facts }, changedUnits: { get: changedUnits } });
}

/** The same context by another's wish; what it reads when first asked for stays unread. */
export const byWishOf = (asked: string, context: Context): Context =>
  asked === '' ? context : Object.create(context, { by: { value: asked } });

function actorOf(email: string, { settings, units }: Config): Actor {
  const isOwner = email !== '' && email === settings.ownerEmail;
  return {
    email,
    isOwner,
    isOffice: isOwner || settings.officeEmails.includes(email),
    units: units.filter((unit) => unit.emails.includes(email)),
  };
}

/** Null when the actor may run it; else who can. */
export function forbid(who: Role, { actor, config }: Context, ports: Ports): Refusal | null {
  const { settings } = config;
  if (who === 'anyone' || (who === 'office' && actor.isOffice)) return null;
  if (who === 'officer' && (actor.isOffice || actor.units.length > 0)) return null;
  if (who === 'owner') {
    const owner = ports.workbook.inventory().fileOwner.toLowerCase();
    const named = settings.ownerEmail === '' || settings.ownerEmail === actor.email;
    if (actor.email !== '' && owner === actor.email && named) return null;
    if (actor.email !== '' && owner === actor.email)
      return refuse({ code: 'ownerChanged', named: settings.ownerEmail, owner });
    return refuse({ code: 'notOwner', owner: named ? owner : settings.ownerEmail });
  }
  return refuse({
    code: 'notAllowed',
    who,
    contacts: settings.officeEmails.length > 0 ? settings.officeEmails : [settings.ownerEmail],
  });
}

/** Reads these tabs once; a tab that does not stand is not there. */
export function viewOf(ports: Ports, refs: readonly TabRef[], whole = false, only: Only = {}): View {
  const sheets = ports.workbook.read([...new Set(refs)], whole, only);
  return {
    get inventory(): Inventory {
      return ports.workbook.inventory();
    },
    sheet(ref): Sheet {
      const sheet = sheets.get(ref);
      if (sheet === undefined) throw new LayoutBroken(ref, '');
      return sheet;
    },
    find: (ref) => sheets.get(ref) ?? null,
    foreign: (name) => ports.workbook.foreign(name),
    rows: (ref, stretch) => ports.workbook.rows(ref, stretch),
  };
}

/** The same for a check: a tab that has lost a column or a block is named, and refused only where it is asked for itself. */
export function checkedViewOf(ports: Ports, refs: readonly TabRef[], only: Only = {}): View {
  const lost = new Map<TabRef, LayoutBroken>();
  const views = new Map<TabRef, View>();
  for (const ref of refs) {
    try {
      views.set(ref, viewOf(ports, [ref], false, only));
    } catch (error) {
      if (!(error instanceof LayoutBroken)) throw error;
      lost.set(ref, error);
    }
  }
  const bare = viewOf(ports, []);
  return {
    get inventory(): Inventory {
      return bare.inventory;
    },
    sheet(ref): Sheet {
      const broken = lost.get(ref);
      if (broken !== undefined) throw broken;
      return (views.get(ref) ?? bare).sheet(ref);
    },
    find: (ref) => views.get(ref)?.find(ref) ?? null,
    foreign: bare.foreign,
    rows: bare.rows,
    broken: [...lost.values()].map(({ sheet }) => sheet),
  };
}
