/** Moves the file's clock by stretches, so that windows see it move and can stop it. */
import type { Host } from '../types.ts';
import type { Status } from './protocol.ts';

const STRETCH = 2 * 3_600_000;

export interface MovingClock {
  /** Fires every trigger on the way; 'past' where that lies behind, 'stopped' where somebody had enough. */
  moveTo(until: number): Promise<'arrived' | 'past' | 'stopped'>;
  stop(): void;
  moving(): Status['moving'];
}

interface ClockPorts {
  moved(): void;
  /** Lets messages that arrived meanwhile be taken. */
  breathe(): Promise<void>;
}

export function createClock(host: Host, { moved, breathe }: ClockPorts): MovingClock {
  let moving: Status['moving'] = null;
  let isStopped = false;
  const stretch = async (until: number, firstRun: number): Promise<void> => {
    const now = host.clock.now().getTime();
    host.clock.advance(Math.min(STRETCH, until - now));
    moving = { until: new Date(until).toISOString(), runs: host.executions.length - firstRun };
    moved();
    await breathe();
  };
  return {
    async moveTo(until) {
      if (until <= host.clock.now().getTime()) return 'past';
      isStopped = false;
      const firstRun = host.executions.length;
      try {
        while (host.clock.now().getTime() < until && !isStopped) await stretch(until, firstRun);
      } finally {
        moving = null;
      }
      return isStopped ? 'stopped' : 'arrived';
    },
    stop() {
      isStopped = true;
    },
    moving: () => moving,
  };
}
