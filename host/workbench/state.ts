/** What a window shows, and how each message changes it. */
import type { Account, Down, Question, ShownPage, Start, Status, Up } from '../server/protocol.ts';
import type { Execution, SentMail } from '../types.ts';
import { WORDS } from './words.ts';

export interface Notice {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly isError: boolean;
  /** null stays until it is clicked away. */
  readonly seconds: number | null;
}
export interface OpenPage extends ShownPage {
  readonly id: number;
}

/** The file as a whole on its way: out as it is saved or as .xlsx, or in from this machine. */
export type Transfer = 'save' | 'xlsx' | 'open';

export interface State {
  readonly phase:
    | { readonly kind: 'preparing'; readonly text: string }
    | { readonly kind: 'noAccess'; readonly email: string; readonly accounts: readonly Account[] }
    | { readonly kind: 'open'; readonly start: Start };
  readonly status: Status | null;
  readonly isLost: boolean;
  readonly notices: readonly Notice[];
  readonly sidebar: OpenPage | null;
  readonly dialog: OpenPage | null;
  readonly question: Question | null;
  /** The click that waits for the person's consent. */
  readonly consent: Extract<Down, { kind: 'consent' }> | null;
  /** What was asked for and is not over yet, in order. */
  readonly pending: readonly Up['kind'][];
  /** One at a time: the host stands still for it. */
  readonly transfer: Transfer | null;
  /** Whose question everybody waits for. */
  readonly waitingFor: string | null;
  readonly panel: 'mails' | 'executions' | 'reset' | null;
  readonly mails: readonly SentMail[] | null;
  readonly executions: readonly Execution[] | null;
  /** Numbers notices and pages. */
  readonly last: number;
}

export const FIRST: State = {
  phase: { kind: 'preparing', text: '' },
  status: null,
  isLost: false,
  notices: [],
  sidebar: null,
  dialog: null,
  question: null,
  consent: null,
  pending: [],
  transfer: null,
  waitingFor: null,
  panel: null,
  mails: null,
  executions: null,
  last: 0,
};

export type Action =
  | { readonly kind: 'down'; readonly down: Down }
  | { readonly kind: 'sent'; readonly up: Up }
  | { readonly kind: 'lost' }
  | { readonly kind: 'notice'; readonly text: string; readonly isError: boolean }
  | { readonly kind: 'transfer'; readonly transfer: Transfer | null }
  | { readonly kind: 'consented' }
  | { readonly kind: 'dismiss'; readonly id: number }
  | { readonly kind: 'closePage'; readonly id: number }
  | { readonly kind: 'sizePage'; readonly id: number; readonly width?: number; readonly height?: number }
  | { readonly kind: 'panel'; readonly panel: State['panel'] };

const ERROR_SECONDS = 12;

function noticed(state: State, notice: Omit<Notice, 'id'>): State {
  const id = state.last + 1;
  return { ...state, last: id, notices: [...state.notices, { ...notice, id }].slice(-MOST_NOTICES) };
}
const MOST_NOTICES = 4;

function said(state: State, { code, text }: Extract<Down, { kind: 'said' }>): State {
  const words = {
    error: text,
    past: WORDS.past,
    stopped: WORDS.stopped,
    notSaved: WORDS.notSaved(text),
    conflict: WORDS.conflict(text),
    tooLarge: WORDS.tooLarge,
    notUnderstood: WORDS.notUnderstood,
  };
  return noticed(state, {
    title: '',
    text: words[code],
    isError: code !== 'stopped',
    // Said once, and about where the work is: it stays until it was read.
    seconds: code === 'conflict' ? null : ERROR_SECONDS,
  });
}

function told(state: State, down: Down): State {
  switch (down.kind) {
    case 'start':
      return { ...state, phase: { kind: 'open', start: down }, status: down.status };
    case 'noAccess':
      return { ...state, phase: down };
    case 'preparing':
      return state.phase.kind === 'preparing' ? { ...state, phase: down } : state;
    case 'toast':
      return noticed(state, { ...down, isError: false });
    case 'page': {
      const page: OpenPage = { ...down.page, id: state.last + 1 };
      return { ...state, last: page.id, [down.page.kind]: page };
    }
    case 'ask':
      return { ...state, question: down.question };
    case 'consent':
      return { ...state, consent: down };
    case 'settled':
      return { ...state, pending: state.pending.slice(1) };
    case 'waiting':
      return { ...state, waitingFor: down.who };
    case 'status':
      return { ...state, status: down.status };
    case 'mails':
      return { ...state, mails: down.mails };
    case 'executions':
      return { ...state, executions: down.executions };
    case 'said':
      return said(state, down);
    default:
      return state;
  }
}

/** Answers and stops overtake what is under way: nothing settles them. */
const isSettled = ({ kind }: Up): boolean => kind !== 'answer' && kind !== 'stop';

export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'down':
      return told(state, action.down);
    case 'sent': {
      const { up } = action;
      if (up.kind === 'answer') return { ...state, question: null };
      return isSettled(up) ? { ...state, pending: [...state.pending, up.kind] } : state;
    }
    case 'lost':
      return { ...state, isLost: true, question: null, pending: [] };
    case 'notice':
      return noticed(state, {
        title: '',
        text: action.text,
        isError: action.isError,
        seconds: ERROR_SECONDS,
      });
    case 'transfer':
      return { ...state, transfer: action.transfer };
    case 'consented':
      return { ...state, consent: null };
    case 'dismiss':
      return { ...state, notices: state.notices.filter(({ id }) => id !== action.id) };
    case 'closePage':
      return {
        ...state,
        sidebar: state.sidebar?.id === action.id ? null : state.sidebar,
        dialog: state.dialog?.id === action.id ? null : state.dialog,
      };
    case 'sizePage': {
      const { kind: _, id, ...size } = action;
      return state.dialog?.id === id ? { ...state, dialog: { ...state.dialog, ...size } } : state;
    }
    case 'panel':
      return { ...state, panel: action.panel, mails: null, executions: null };
  }
}
