/** What a window of the workbench and its server say to each other: JSON over one WebSocket each. */
import type { Answer, Execution, Menu, SentMail, Shown } from '../types.ts';
import type { GridDown, GridStart, GridUp } from './grid/protocol.ts';

export type AccountKind = 'owner' | 'office' | 'officer' | 'leadership' | 'stranger' | 'viewer' | 'outsider';
/** Somebody one can act as; `unit` names an officer's units, '' for others. */
export interface Account {
  readonly email: string;
  readonly kind: AccountKind;
  readonly unit: string;
}

/** What the bar shows of the file; equal in every window. */
export interface Status {
  /** ISO 8601; the file's own clock. */
  readonly now: string;
  readonly mails: number;
  readonly executions: number;
  /** What the clock is doing while it is moved by hand; null when it stands. */
  readonly moving: { readonly until: string; readonly runs: number } | null;
}

export interface Start {
  readonly kind: 'start';
  readonly email: string;
  readonly accounts: readonly Account[];
  readonly role: 'owner' | 'editor' | 'viewer';
  readonly menus: readonly Menu[];
  readonly grid: GridStart;
  readonly status: Status;
}

/** A page in its frame: where it is fetched from, once. */
export interface ShownPage {
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string;
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly modeless: boolean;
}

/** A box that holds the script until it is answered. */
export interface Question {
  readonly id: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly Answer['button'][];
}

/** What a call from a page came to. */
export type Returned =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

export type Up =
  | { readonly kind: 'grid'; readonly message: GridUp }
  | { readonly kind: 'click'; readonly path: readonly string[] }
  /** The person agrees to the scopes, and the click that asked for them goes on. */
  | { readonly kind: 'consent'; readonly path: readonly string[] }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'call'; readonly call: number; readonly fn: string; readonly args: readonly unknown[] }
  | { readonly kind: 'advance'; readonly days: number }
  | { readonly kind: 'goTo'; readonly day: string }
  | { readonly kind: 'stop' }
  | { readonly kind: 'mails' }
  | { readonly kind: 'executions' }
  | { readonly kind: 'reset' };

export type Down =
  | Start
  | { readonly kind: 'noAccess'; readonly email: string; readonly accounts: readonly Account[] }
  /** The sample is being built or the file opened. */
  | { readonly kind: 'preparing'; readonly text: string }
  | { readonly kind: 'grid'; readonly message: GridDown }
  | { readonly kind: 'toast'; readonly title: string; readonly text: string; readonly seconds: number | null }
  | { readonly kind: 'page'; readonly page: ShownPage }
  | { readonly kind: 'ask'; readonly question: Question }
  /** This click needs the person's consent to these scopes first; nothing waits for it. */
  | { readonly kind: 'consent'; readonly path: readonly string[]; readonly scopes: readonly string[] }
  | { readonly kind: 'returned'; readonly call: number; readonly returned: Returned }
  /** One thing this window asked for is over, however it ended. */
  | { readonly kind: 'settled' }
  /** Somebody else has a question open, and everybody waits for its answer; null: no more. */
  | { readonly kind: 'waiting'; readonly who: string | null }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'mails'; readonly mails: readonly SentMail[] }
  | { readonly kind: 'executions'; readonly executions: readonly Execution[] }
  | {
      readonly kind: 'said';
      readonly code: 'error' | 'past' | 'stopped' | 'notSaved' | 'conflict' | 'tooLarge' | 'notUnderstood';
      readonly text: string;
    }
  /** Another file stands there now: begin anew. */
  | { readonly kind: 'reload' };

/** What the desk shows before it is a page: `html` becomes an address. */
export type PageShown = Shown & { readonly kind: 'sidebar' | 'dialog' };
