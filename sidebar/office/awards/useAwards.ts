import { useEffect } from 'preact/hooks';
import { type Asked, useAsk } from '../../calls/useAsk.ts';
import { type Deeds, useDeeds } from '../parts/deeds.tsx';

export interface Awarding extends Pick<Asked<'award.book'>, 'busy' | 'problem' | 'reload'> {
  readonly book: Asked<'award.book'>['data'];
  readonly deeds: Deeds;
}

/** The year's book of commendations, asked for again after each deed. */
export function useAwards(year: number, onOtherStamp: (stamp: string) => void): Awarding {
  const { data: book, problem, busy, reload } = useAsk('award.book', { year });
  const stamp = book?.stamp;
  useEffect(() => {
    if (stamp !== undefined) onOtherStamp(stamp);
  }, [stamp, onOtherStamp]);
  return { book, busy, problem, reload, deeds: useDeeds(reload) };
}
