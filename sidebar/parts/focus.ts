import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For a view's heading (`tabIndex={-1}`): the focus comes with the view, unless this is the page's first. */
export function useViewFocus<E extends HTMLElement>(moves = true): RefObject<E | null> {
  const heading = useRef<E>(null);
  useEffect(() => {
    if (moves) heading.current?.focus();
  }, [moves]);
  return heading;
}

/** Moves the focus to the element of that ID once it stands there. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    element?.focus();
    element?.scrollIntoView?.({ block: 'center' });
  });
}
