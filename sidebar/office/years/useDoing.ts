import { useCallback, useState } from 'preact/hooks';
import type { CommandId, DataOf, InputOf } from '../../../src/app/client.ts';
import type { YearAction } from '../../../src/commands/yearPreview.ts';
import type { Settled } from '../../calls/problem.ts';
import { type Deeds, useDeeds } from '../parts/deeds.tsx';

export type Place = YearAction | 'pages';
export interface Doing {
  readonly deeds: Deeds;
  /** The part of the view that set the last deed going: there its end is told. */
  readonly place: Place | null;
  readonly run: <Id extends CommandId>(
    place: Place,
    id: Id,
    input: InputOf<Id>,
  ) => Promise<Settled<DataOf<Id>> | null>;
}

/** One deed at a time over the whole view. */
export function useDoing(): Doing {
  // Nothing is shown that a deed would put out of date: previews are asked for by a press.
  const deeds = useDeeds(useCallback(() => undefined, []));
  const [place, setPlace] = useState<Place | null>(null);
  const run = async <Id extends CommandId>(at: Place, id: Id, input: InputOf<Id>) => {
    if (deeds.busy) return null;
    setPlace(at);
    return deeds.run(id, input);
  };
  return { deeds, place, run };
}
