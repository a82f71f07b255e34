import { useCallback, useState } from 'preact/hooks';

/** IDs that were ticked. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly set: (ids: readonly string[]) => void;
}
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set());
  const toggle = useCallback((id: string) => {
    setIds((known) => {
      const next = new Set(known);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const set = useCallback((wanted: readonly string[]) => setIds(new Set(wanted)), []);
  return { ids, toggle, set };
}
