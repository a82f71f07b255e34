import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { useShared } from './context.ts';

interface ConfirmProps {
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that cannot be taken back. The browser's own dialog keeps the focus inside. */
export function ConfirmDialog(props: ConfirmProps) {
  const { title, children, confirm, danger = false, busy = false, onConfirm, onCancel } = props;
  const { shell } = useShared();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      // The browser forgets where the focus was when the dialog is taken away as it closes.
      requestAnimationFrame(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) onCancel();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      <div class="actions">
        <Button onPress={onCancel} disabled={busy}>
          {shell.cancel}
        </Button>
        <Button look={danger ? 'danger' : 'primary'} busy={busy} onPress={onConfirm}>
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
