import type { ComponentChildren, Ref } from 'preact';
import { useSlow } from './slow.ts';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** At work: a press does nothing, and the focus stays. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Said instead of the text, where the text alone says too little. */
  readonly label?: string;
  /** ID of the text that says why it cannot be pressed, or what it will do. */
  readonly describedBy?: string | undefined;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly submit?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that keeps the focus while it is at work; its spinner comes when the wait is slow. */
export function Button(props: ButtonProps) {
  const { children, onPress, look = 'plain', busy = false, disabled = false, submit = false } = props;
  const slow = useSlow(busy) !== null;
  const blocked = busy || disabled;
  return (
    <button
      ref={props.buttonRef ?? null}
      type={submit ? 'submit' : 'button'}
      class={`button ${look}`}
      aria-disabled={blocked ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      onClick={(event) => {
        if (submit) event.preventDefault();
        if (!blocked) onPress();
      }}
    >
      {slow && <span class="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}
