import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Doors } from '../app.tsx';
import { useModal } from '../screen/modal.ts';
import { WORDS } from '../words.ts';

interface Props {
  readonly title: string;
  readonly className?: string;
  readonly doors: Doors;
  readonly children: ComponentChildren;
}

/** A box of the workbench's own, over the sheet; Esc closes it. */
export function Panel({ title, className = '', doors, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  useModal(box);
  const close = (): void => doors.dispatch({ kind: 'panel', panel: null });
  return (
    <dialog ref={box} class={`panel ${className}`} aria-label={title} onClose={close}>
      <div class="page-head">
        <h2>{title}</h2>
        <button type="button" class="icon" aria-label={WORDS.close} onClick={close}>
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
