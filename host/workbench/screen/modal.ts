import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Opens a dialog for as long as it is drawn; closing it gives the focus back to where it was. */
export function useModal(box: RefObject<HTMLDialogElement | null>, isModeless = false): void {
  useEffect(() => {
    const dialog = box.current;
    if (isModeless) dialog?.show();
    else dialog?.showModal();
    return () => dialog?.close();
  }, [box, isModeless]);
}
