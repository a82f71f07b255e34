import { useEffect, useState } from 'preact/hooks';
import type { Status } from '../../../src/catalogue/terms.ts';
import type { ReviewFile, ReviewList } from '../../../src/commands/reviewList.ts';
import type { Problem } from '../../calls/problem.ts';
import { type Act, useAct } from '../../calls/useAct.ts';
import { useAsk } from '../../calls/useAsk.ts';
import { type Deeds, useDeeds } from '../parts/deeds.tsx';
import { MAILED } from './model.ts';

export interface Reviewing {
  readonly list: ReviewList | null;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly reload: () => void;
  readonly deeds: Deeds;
  readonly mail: Act<'returns.send'>;
  /** What was said of the mails of the last decision. */
  readonly mailed: string;
  readonly sendMail: () => Promise<void>;
  /** True once it is recorded; the mails that belong to it are asked for at once. */
  readonly decide: (files: readonly ReviewFile[], to: Status, reason: string) => Promise<boolean>;
}

/** The year's files, and what the office decides on them. */
export function useReview(year: number, onOtherStamp: (stamp: string) => void): Reviewing {
  const { data: list, problem, busy, reload } = useAsk('review.list', { year });
  const stamp = list?.stamp;
  useEffect(() => {
    if (stamp !== undefined) onOtherStamp(stamp);
  }, [stamp, onOtherStamp]);
  const deeds = useDeeds(reload);
  const mail = useAct('returns.send');
  const [mailed, setMailed] = useState('');
  const sendMail = async () => {
    const settled = await mail.run({});
    if (settled?.ok) setMailed(settled.reply.message);
  };
  const decide = async (files: readonly ReviewFile[], to: Status, reason: string) => {
    setMailed('');
    mail.clear();
    const chosen = files.map(({ id, fingerprint }) => ({ id, fingerprint }));
    const settled = await deeds.run('review.decide', { files: chosen, to, reason });
    if (!settled?.ok) return false;
    if (MAILED.includes(to)) void sendMail();
    return true;
  };
  return { list, busy, problem, reload, deeds, mail, mailed, sendMail, decide };
}
