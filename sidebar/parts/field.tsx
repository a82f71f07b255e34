import type { ComponentChildren } from 'preact';
import { useShared } from './context.ts';

export interface FieldProps {
  /** Of the control; its hint, error and note get IDs made of it. */
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: string | undefined;
  /** Why the value cannot stand; the control is invalid while there is one. */
  readonly error?: string | undefined;
  /** What else is to be said beside the control, e.g. what a criterion makes of it. */
  readonly note?: ComponentChildren;
  readonly required?: boolean;
  readonly children: (control: ControlProps) => ComponentChildren;
}
/** What a control needs to belong to its label and texts. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-required': 'true' | undefined;
  /** Where no visible label is its own, as in a table. */
  readonly 'aria-label'?: string;
}

/** A label, its control, and what is said of it. */
export function Field({ id, label, hint, error, note, required = false, children }: FieldProps) {
  const { shell } = useShared();
  const hasError = error !== undefined && error !== '';
  const described = [hint && `${id}-hint`, hasError && `${id}-error`, note && `${id}-note`].filter(Boolean);
  return (
    <div class="field">
      <label for={id}>
        {label}
        {required && <span class="required"> ({shell.required})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': hasError ? 'true' : undefined,
        'aria-required': required ? 'true' : undefined,
      })}
      {hasError && (
        <p id={`${id}-error`} class="error">
          <span aria-hidden="true">⚠ </span>
          {error}
        </p>
      )}
      {note && (
        <div id={`${id}-note`} class="note">
          {note}
        </div>
      )}
    </div>
  );
}
