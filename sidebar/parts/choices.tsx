import type { ComponentChildren } from 'preact';
import type { Option } from './inputs.tsx';

interface ChoicesProps {
  readonly id: string;
  readonly legend: ComponentChildren;
  readonly hint?: string | undefined;
  readonly note?: ComponentChildren;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A few choices beside each other; pressing the chosen one again takes the choice back. */
export function Choices({ id, legend, hint, note, options, value, onValue }: ChoicesProps) {
  const described = [hint && `${id}-hint`, note && `${id}-note`].filter(Boolean).join(' ');
  return (
    <fieldset class="field choices" aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <div class="options">
        {options.map((option, index) => (
          <label key={option.value} class={option.value === value ? 'option chosen' : 'option'}>
            <input
              id={index === 0 ? id : `${id}-${index}`}
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
              onClick={() => {
                if (option.value === value) onValue('');
              }}
            />
            {option.label}
          </label>
        ))}
      </div>
      {note && (
        <div id={`${id}-note`} class="note">
          {note}
        </div>
      )}
    </fieldset>
  );
}
