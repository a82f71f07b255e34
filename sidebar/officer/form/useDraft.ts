import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../../src/commands/unitHome.ts';
import { momentToSerial } from '../../../src/domain/dates.ts';
import { settle } from '../../calls/problem.ts';
import { useShared } from '../../parts/index.ts';
import { createKeeper, type DraftFields, type Keeper, type KeeperState } from './drafts.ts';

/** Keeps a form's draft while it is open, and once more when it is left or the page is hidden. */
export function useDraft(
  unit: string,
  id: string,
  onKept: (draft: Draft | null) => void,
): Keeper & { readonly state: KeeperState } {
  const { server } = useShared();
  const [state, setState] = useState<KeeperState>('idle');
  const told = useRef(onKept);
  told.current = onKept;
  const keeper = useMemo(() => {
    const send = async (fields: DraftFields | null): Promise<boolean> => {
      told.current(fields === null ? null : { unit, id, fields, at: momentToSerial(new Date()) });
      const settled = await settle(server.ask('draft.keep', { unit, id, fields }));
      return settled.ok;
    };
    return createKeeper(send, setState);
  }, [server, unit, id]);
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') keeper.flush();
    };
    addEventListener('pagehide', keeper.flush);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', keeper.flush);
      document.removeEventListener('visibilitychange', leave);
      keeper.flush();
    };
  }, [keeper]);
  return { ...keeper, state };
}
