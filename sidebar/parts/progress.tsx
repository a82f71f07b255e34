interface ProgressProps {
  readonly label: string;
  readonly value: number;
  readonly total: number;
  /** The numbers in words: stands beside the bar and is what a screen reader says. */
  readonly text: string;
  readonly hideLabel?: boolean;
}

/** A bar that never speaks by its length alone. */
export function Progress({ label, value, total, text, hideLabel = false }: ProgressProps) {
  const share = total <= 0 ? 0 : Math.min(1, Math.max(0, value / total));
  return (
    <div class="progress">
      {!hideLabel && <span class="name">{label}</span>}
      <div
        class="bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={Math.min(value, total)}
        aria-valuetext={text}
      >
        <div class={share >= 1 ? 'fill full' : 'fill'} style={{ width: `${Math.round(share * 100)}%` }} />
      </div>
      <span class="count" aria-hidden="true">
        {text}
      </span>
    </div>
  );
}
