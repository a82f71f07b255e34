/** The form that was begun, kept on the server for its account: Google gives the sidebar a new origin each time it opens. */
import type { Draft } from '../../../src/commands/unitHome.ts';
import type { OfficerWords } from '../../words/type.ts';
import { FORM_KEYS, type FormKey, type FormValues } from './values.ts';

export type DraftFields = Readonly<Record<string, string | number | null>>;

/** What stands in the form, as typed; empty fields take no room. */
export const draftFields = (values: FormValues): DraftFields =>
  Object.fromEntries(FORM_KEYS.filter((key) => values[key] !== '').map((key) => [key, values[key]]));

/** Whose form it is, as far as it says. */
export const draftName = ({ id, fields }: Pick<Draft, 'id' | 'fields'>, words: OfficerWords): string =>
  String(fields.name ?? '') || (id === '' ? words.draft.newOne : id);

/** The form as it was left. */
export const draftValues = (fields: DraftFields): FormValues =>
  Object.fromEntries(FORM_KEYS.map((key) => [key, String(fields[key] ?? '')])) as Record<FormKey, string>;

/** `kept` is said only while everything typed is kept; text that waits for a pause is still being kept. */
export type KeeperState = 'idle' | 'keeping' | 'kept' | 'failed';
/** A pause in typing after which the draft is kept. */
export const KEEP_AFTER = 1_500;

export interface Keeper {
  /** Something was typed; null when nothing is left to keep. */
  readonly touch: (fields: DraftFields | null) => void;
  /** Keeps what waits without waiting for a pause, e.g. when a field is left; after the call that is on its way, if one is. */
  readonly flush: () => void;
  /** No more keeping: the form is being saved. Waits for what is on its way, so that no draft arrives after the save. */
  readonly finish: () => Promise<void>;
  /** The save has failed and the form stays open: keeps what stands in it, and goes on keeping. */
  readonly resume: (fields: DraftFields) => void;
}

/** Keeps the latest draft, one call at a time: calls that overtake each other would leave an older one. */
export function createKeeper(
  send: (fields: DraftFields | null) => Promise<boolean>,
  onState: (state: KeeperState) => void,
): Keeper {
  let waiting: { readonly fields: DraftFields | null } | null = null;
  let underWay: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  /** What waits need not wait for a pause; what is typed during a call does, or every call would bring the next. */
  let isDue = false;
  let isKept = false;
  const tell = (state: KeeperState): void => {
    isKept = state === 'kept';
    onState(state);
  };
  const run = async (): Promise<void> => {
    while (isDue && waiting !== null) {
      const { fields } = waiting;
      waiting = null;
      isDue = false;
      tell('keeping');
      const kept = await send(fields);
      if (!kept && !isDue) tell('failed');
      else if (waiting === null) tell(fields === null ? 'idle' : 'kept');
    }
    underWay = null;
  };
  const flush = () => {
    clearTimeout(timer);
    if (waiting === null) return;
    isDue = true;
    underWay ??= run();
  };
  return {
    touch: (fields) => {
      if (isOver) return;
      waiting = { fields };
      if (isKept) tell('keeping');
      clearTimeout(timer);
      timer = setTimeout(flush, KEEP_AFTER);
    },
    flush,
    finish: async () => {
      isOver = true;
      clearTimeout(timer);
      waiting = null;
      await underWay;
    },
    resume: (fields) => {
      isOver = false;
      waiting = { fields };
      flush();
    },
  };
}
