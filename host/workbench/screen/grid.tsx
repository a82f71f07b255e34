/** The sheet itself; what arrives before it is drawn waits. */
import { useEffect, useRef } from 'preact/hooks';
import type { GridDown } from '../../server/grid/protocol.ts';
import type { Start } from '../../server/protocol.ts';
import type { Doors } from '../app.tsx';
import { mountGrid } from '../grid/mount.ts';
import type { GridView } from '../grid/types.ts';

export interface GridPort {
  apply(down: GridDown): void;
  focus(): void;
  attach(view: GridView, element: HTMLElement): void;
}

export function createGridPort(): GridPort {
  let view: GridView | null = null;
  let element: HTMLElement | null = null;
  const early: GridDown[] = [];
  return {
    apply(down) {
      if (view === null) early.push(down);
      else view.apply(down);
    },
    focus() {
      element?.querySelector<HTMLElement>('.o-grid [contenteditable]')?.focus();
    },
    attach(mounted, place) {
      view = mounted;
      element = place;
      for (const down of early.splice(0)) mounted.apply(down);
    },
  };
}

/** O-spreadsheet brings the tab's name into sight when it comes in front, not when a sidebar takes the room away. */
function keepTabInSight(element: HTMLElement): ResizeObserver {
  const observer = new ResizeObserver(() => {
    const name = element.querySelector('.o-sheet.active');
    requestAnimationFrame(() => name?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  });
  observer.observe(element);
  return observer;
}

export function Sheet({ start, port, doors }: { start: Start; port: GridPort; doors: Doors }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    const view = mountGrid(place.current, {
      start: start.grid,
      send: (message) => void doors.send({ kind: 'grid', message }),
      onRefused: (text) => doors.dispatch({ kind: 'notice', text, isError: true }),
    });
    view.setMenus(start.menus, (path) => void doors.send({ kind: 'click', path }));
    port.attach(view, place.current);
    const watching = keepTabInSight(place.current);
    return () => {
      watching.disconnect();
      view.destroy();
    };
  }, [start, port, doors]);
  return <div class="sheet" ref={place} />;
}
