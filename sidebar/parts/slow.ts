import { useEffect, useState } from 'preact/hooks';

/** A wait shorter than this shows nothing: a spinner that flashes makes a quick answer look slow. */
export const SLOW_AFTER = 300;

/** Seconds something has been going on, counted from the moment it became slow; null before that. */
export function useSlow(isWaiting: boolean): number | null {
  const [seconds, setSeconds] = useState<number | null>(null);
  useEffect(() => {
    setSeconds(null);
    if (!isWaiting) return;
    const start = Date.now();
    let ticking: ReturnType<typeof setInterval> | undefined;
    const timer = setTimeout(() => {
      setSeconds(0);
      ticking = setInterval(() => setSeconds(Math.floor((Date.now() - start) / 1000)), 1000);
    }, SLOW_AFTER);
    return () => {
      clearTimeout(timer);
      clearInterval(ticking);
    };
  }, [isWaiting]);
  return isWaiting ? seconds : null;
}
