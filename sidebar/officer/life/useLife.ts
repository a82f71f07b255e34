import { useState } from 'preact/hooks';
import { type Act, useAct } from '../../calls/useAct.ts';
import { focusOn } from '../../parts/index.ts';
import {
  type Faulty,
  type LifeTexts,
  lifeCells,
  lifeChanges,
  lifeFaults,
  lifeTexts,
  withStage,
} from '../model/life.ts';
import type { LifeViewProps } from './index.tsx';
import { type LifePart, lifeId } from './part.ts';

interface Life {
  readonly part: LifePart;
  readonly saving: Act<'nominee.life'>;
  readonly save: () => Promise<void>;
  readonly onStage: (stage: string) => void;
  /** Whether somebody is asked if what was typed may be dropped. */
  readonly leaving: boolean;
  readonly leave: () => void;
  readonly stay: () => void;
}

/** What stands in the view, checked before it is sent and sent as far as it was changed. */
export function useLife({ nominee, unit, session, words, onSaved, onClose }: LifeViewProps): Life {
  const said = words.officer.life;
  const saving = useAct('nominee.life');
  const [before] = useState(() => lifeTexts(nominee.cells));
  const [texts, setTexts] = useState(before);
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const faults = lifeFaults(texts);
  const change = (changes: Partial<LifeTexts>) => setTexts((all) => ({ ...all, ...changes }));
  const errorOf = (field: Faulty): string => {
    const fault = tried ? faults.get(field) : undefined;
    return fault === undefined ? '' : said[fault];
  };
  const save = async () => {
    setTried(true);
    const [first] = faults.keys();
    if (first !== undefined) {
      focusOn(lifeId(first));
      return;
    }
    const fields = lifeChanges(texts, before);
    if (Object.keys(fields).length === 0) {
      onClose();
      return;
    }
    const settled = await saving.run({ unit, id: nominee.id, fields });
    if (settled?.ok === true) onSaved(lifeCells(fields), settled.reply.message);
  };
  /** Nothing keeps a draft of this view: what was typed is not dropped without asking. */
  const leave = () => (texts === before ? onClose() : setLeaving(true));
  const part: LifePart = { texts, words, errorOf, change };
  return {
    ...{ part, saving, save, leave, leaving },
    onStage: (stage) => setTexts((all) => withStage(all, stage, before, session.today)),
    stay: () => setLeaving(false),
  };
}
