import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useShared } from './context.ts';

const SIGNS = { ok: '✓', info: 'ℹ', warn: '⚠', bad: '✗' } as const;
export type NoticeLevel = keyof typeof SIGNS;

interface NoticeProps {
  readonly level: NoticeLevel;
  readonly title?: string;
  /** Read aloud when the notice appears. */
  readonly spoken?: string;
  readonly children?: ComponentChildren;
  readonly onClose?: () => void;
}

/** A message that stays until it is closed or no longer true: a sign, a colour and words. */
export function Notice({ level, title, spoken, children, onClose }: NoticeProps) {
  const { announce, shell } = useShared();
  useEffect(() => {
    if (spoken) announce(spoken);
  }, [spoken, announce]);
  return (
    <div class={`notice ${level}`}>
      <span class="sign" aria-hidden="true">
        {SIGNS[level]}
      </span>
      <div class="said">
        {title && <p class="title">{title}</p>}
        {children}
      </div>
      {onClose && (
        <button type="button" class="closing" aria-label={shell.close} onClick={onClose}>
          ×
        </button>
      )}
    </div>
  );
}

/** A message of several lines, each a paragraph. */
export const Lines = ({ text }: { readonly text: string }) => (
  <>
    {text
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index) => (
        <p key={index}>{line}</p>
      ))}
  </>
);
