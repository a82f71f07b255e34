import { useCallback, useRef, useState } from 'preact/hooks';
import type { DuplicateWarning, Saved } from '../../src/commands/nomineeSave.ts';
import { type Settled, settle } from '../calls/problem.ts';
import { useShared } from '../parts/index.ts';
import { draftFields } from './form/drafts.ts';
import { type PendingSave, withSaved } from './model/nominees.ts';
import type { UnitState } from './useUnit.ts';

export interface SavedNotice {
  readonly message: string;
  readonly id: string;
  readonly duplicates: readonly DuplicateWarning[];
}

export interface Saves {
  readonly pending: readonly PendingSave[];
  readonly last: SavedNotice | null;
  readonly clearLast: () => void;
  /** Shows the nominee at once and saves it behind; a failure stays with it until it is tried again or dropped. */
  readonly begin: (save: PendingSave, after: Promise<void>) => void;
  /** Saves and gives what became of it, without showing it as pending. */
  readonly send: (save: PendingSave) => Promise<Settled<Saved>>;
  readonly retry: (operation: string) => void;
  readonly drop: (operation: string) => void;
}

/** The saves of a unit's nominees, one after the other: two at once would only wait for each other's lock. */
export function useSaves(unit: string, { patch, reload, home }: UnitState): Saves {
  const { server } = useShared();
  const [pending, setPending] = useState<readonly PendingSave[]>([]);
  const [last, setLast] = useState<SavedNotice | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const hasBareRows = useRef(false);
  hasBareRows.current = home?.nominees.some((each) => each.id === '') ?? false;

  const without = (operation: string) =>
    setPending((all) => all.filter((each) => each.operation !== operation));

  const send = useCallback(
    (save: PendingSave): Promise<Settled<Saved>> => {
      const { id, operation, fields } = save;
      const call = queue.current.then(() =>
        settle(server.ask('nominee.save', { unit, id, operation, fields })),
      );
      queue.current = call;
      return call.then((settled) => {
        if (!settled.ok) return settled;
        const { data, message } = settled.reply;
        patch((known) => ({
          ...known,
          rows: { ...known.rows, used: known.rows.used + (isKnown(known, data.id) ? 0 : 1) },
          nominees: withSaved(known.nominees, save, data),
          draft: known.draft?.id === id ? null : known.draft,
        }));
        setLast({ message, id: data.id, duplicates: data.duplicates });
        // The save has given the rows typed by hand their IDs, which only the tab knows.
        if (hasBareRows.current) reload();
        return settled;
      });
    },
    [server, unit, patch, reload],
  );

  const attempt = useCallback(
    async (save: PendingSave, after: Promise<void>) => {
      await after;
      const settled = await send(save);
      if (settled.ok) {
        without(save.operation);
        return;
      }
      const failed = { ...save, problem: settled.problem };
      setPending((all) => all.map((each) => (each.operation === save.operation ? failed : each)));
      // Should the sidebar be closed now, the draft still has what was typed.
      server
        .ask('draft.keep', { unit, id: save.id, fields: draftFields(save.values) })
        .catch(() => undefined);
    },
    [send, server, unit],
  );

  const begin = useCallback(
    (save: PendingSave, after: Promise<void>) => {
      setLast(null);
      setPending((all) => [...all.filter((each) => each.operation !== save.operation), save]);
      void attempt(save, after);
    },
    [attempt],
  );
  const retry = (operation: string) => {
    const failed = pending.find((each) => each.operation === operation);
    if (failed !== undefined && failed.problem !== null)
      begin({ ...failed, problem: null }, Promise.resolve());
  };
  const clearLast = useCallback(() => setLast(null), []);
  return { pending, last, clearLast, begin, send, retry, drop: without };
}

const isKnown = (home: { readonly nominees: readonly { readonly id: string }[] }, id: string): boolean =>
  home.nominees.some((each) => each.id === id);
