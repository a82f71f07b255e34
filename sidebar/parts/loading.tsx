import { useEffect } from 'preact/hooks';
import { useShared } from './context.ts';
import { useSlow } from './slow.ts';

/** Nothing for the first 300 ms; then a spinner and words, which change when the wait is long. */
export function Loading({ text }: { readonly text?: string }) {
  const { shell, announce, retract } = useShared();
  const seconds = useSlow(true);
  const words = seconds === null ? '' : seconds < 20 && text ? text : shell.loading(seconds);
  useEffect(() => {
    if (words === '') return;
    announce(words);
    // A screen reader that looks for the region later must not find a wait that is over.
    return () => retract(words);
  }, [words, announce, retract]);
  return (
    <div class="loading" aria-busy="true">
      {words !== '' && (
        <>
          <span class="spinner" aria-hidden="true" />
          <p>{words}</p>
        </>
      )}
    </div>
  );
}
