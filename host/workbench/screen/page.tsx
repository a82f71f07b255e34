/** A page of a script in its frame: of an origin of its own, without network, spoken with by messages alone. */
import { useEffect, useRef } from 'preact/hooks';
import type { Doors } from '../app.tsx';
import type { FromFrame } from '../frame/messages.ts';
import type { OpenPage } from '../state.ts';
import { WORDS } from '../words.ts';
import { useModal } from './modal.ts';

const SANDBOX = 'allow-scripts allow-forms allow-popups allow-downloads';
/** Where the script asks for none. */
const USUAL = { width: 600, height: 400 };

function Frame({ page, doors }: { page: OpenPage; doors: Doors }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<FromFrame>): void => {
      const inside = frame.current?.contentWindow;
      if (!inside || source !== inside || typeof data !== 'object' || data === null) return;
      switch (data.script) {
        case 'call':
          doors.call(inside, data.call, data.fn, data.args);
          return;
        case 'close':
          doors.dispatch({ kind: 'closePage', id: page.id });
          return;
        case 'size': {
          const { script: _, ...size } = data;
          doors.dispatch({ kind: 'sizePage', id: page.id, ...size });
          return;
        }
        case 'focusEditor':
          doors.focusSheet();
      }
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [page.id, doors]);
  // Whoever came by keyboard would find no way out of the sheet, where Tab moves between cells.
  useEffect(() => frame.current?.focus(), []);
  return <iframe ref={frame} title={page.title || WORDS.sidebar} sandbox={SANDBOX} src={page.url} />;
}

function Head({ page, doors }: { page: OpenPage; doors: Doors }) {
  return (
    <div class="page-head">
      <h2>{page.title}</h2>
      <button
        type="button"
        class="icon"
        aria-label={WORDS.close}
        onClick={() => doors.dispatch({ kind: 'closePage', id: page.id })}
      >
        ×
      </button>
    </div>
  );
}

export function SidebarPage({ page, doors }: { page: OpenPage; doors: Doors }) {
  // The sheet gets the focus back, as with Google.
  useEffect(() => () => doors.focusSheet(), [doors]);
  return (
    <aside class="sidebar" aria-label={page.title || WORDS.sidebar}>
      <Head page={page} doors={doors} />
      <Frame page={page} doors={doors} />
    </aside>
  );
}

export function DialogPage({ page, doors }: { page: OpenPage; doors: Doors }) {
  const box = useRef<HTMLDialogElement>(null);
  useModal(box, page.modeless);
  const { width, height } = page;
  const size = { width: `${width ?? USUAL.width}px`, height: `${height ?? USUAL.height}px` };
  return (
    <dialog
      ref={box}
      class="page-dialog"
      aria-label={page.title}
      onClose={() => doors.dispatch({ kind: 'closePage', id: page.id })}
    >
      <Head page={page} doors={doors} />
      <div class="page-body" style={size}>
        <Frame page={page} doors={doors} />
      </div>
    </dialog>
  );
}
