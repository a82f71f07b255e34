import { useEffect, useRef } from 'preact/hooks';
import { useShared } from './context.ts';

/** Milliseconds of rest after which typing counts as paused. */
const PAUSE = 700;

/** Says what changes while somebody types: once typing pauses, only what is new, and nothing for ''. */
export function useSpoken(text: string): void {
  const { announce } = useShared();
  const said = useRef(text);
  useEffect(() => {
    if (text === said.current) return;
    const timer = setTimeout(() => {
      said.current = text;
      if (text !== '') announce(text);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, announce]);
}
