import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Server } from '../server.ts';
import type { ShellWords } from '../words/type.ts';
import { SharedContext } from './context.ts';

interface FrameProps {
  readonly server: Server;
  readonly shell: ShellWords;
  readonly children: ComponentChildren;
}
/** The outermost part of a page: its server, its words, and the one live region for all that happens in it. */
export function Frame({ server, shell, children }: FrameProps) {
  const region = useRef<HTMLDivElement>(null);
  const latest = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const announce = useCallback((text: string) => {
    const element = region.current;
    if (element === null) return;
    latest.current = text;
    // The same sentence twice is only read again when the region was empty in between.
    element.textContent = '';
    timer.current = setTimeout(() => {
      element.textContent = text;
    }, 50);
  }, []);
  const retract = useCallback((text: string) => {
    if (region.current === null || latest.current !== text) return;
    clearTimeout(timer.current);
    region.current.textContent = '';
  }, []);
  const shared = useMemo(() => ({ server, shell, announce, retract }), [server, shell, announce, retract]);
  return (
    <SharedContext.Provider value={shared}>
      <div ref={region} class="unseen" role="status" aria-live="polite" />
      {children}
    </SharedContext.Provider>
  );
}
