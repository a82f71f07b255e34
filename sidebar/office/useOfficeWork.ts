import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../src/commands/systemCheck.ts';
import { type Problem, settle } from '../calls/problem.ts';
import { useShared } from '../parts/index.ts';
import { type LongWork, useLongWork } from './useLongWork.ts';

/** What the office set going. It belongs to whoever outlives the office's views: see `useOfficeWork`. */
export interface OfficeWork {
  readonly long: LongWork;
  readonly mend: Mend;
  /** One of them runs: none may begin beside it. */
  readonly isBusy: boolean;
}

export type Remedy = NonNullable<Finding['remedy']>;
/** Run by a press. Mails are looked at before they are sent. */
type Mendable = Exclude<Remedy, 'reminders.send' | 'mails.settle'>;
interface Mend {
  /** The command that is running. */
  readonly remedy: Mendable | null;
  readonly message: string;
  readonly problem: Problem | null;
  /** How many have ended: after each the file is looked at again. */
  readonly ended: number;
  readonly run: (remedy: Mendable) => void;
  readonly clear: () => void;
}

/**
 * The office's long work and the remedies of its check. Looking elsewhere in the sidebar neither ends them, hides how they went, nor
 * lets a second one begin beside them.
 */
export function useOfficeWork(): OfficeWork {
  const long = useLongWork();
  const mend = useMend();
  return { long, mend, isBusy: long.isRunning || mend.remedy !== null };
}

/** Runs a remedy, once at a time. */
function useMend(): Mend {
  const { server } = useShared();
  const underWay = useRef(false);
  const [remedy, setRemedy] = useState<Mendable | null>(null);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [ended, setEnded] = useState(0);
  const ask = (wanted: Mendable) => {
    switch (wanted) {
      case 'register.refresh':
        return settle(server.ask(wanted, { all: true, units: [], year: 0 }));
      case 'summary.compile':
        return settle(server.ask(wanted, { year: 0 }));
      case 'setup':
        return settle(server.ask(wanted, {}));
      case 'log.drain':
        return settle(server.ask(wanted, {}));
    }
  };
  const run = async (wanted: Mendable) => {
    if (underWay.current) return;
    underWay.current = true;
    setRemedy(wanted);
    setMessage('');
    setProblem(null);
    const settled = await ask(wanted);
    underWay.current = false;
    setRemedy(null);
    if (settled.ok) setMessage(settled.reply.message);
    else setProblem(settled.problem);
    setEnded((count) => count + 1);
  };
  return { remedy, message, problem, ended, run, clear: () => setProblem(null) };
}

/** Acts each time the count grows while the view stands. */
export function useAfter(ended: number, act: () => void): void {
  const seen = useRef(ended);
  useEffect(() => {
    if (seen.current !== ended) act();
    seen.current = ended;
  }, [ended, act]);
}
