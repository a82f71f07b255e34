import { Button } from '../../parts/index.ts';
import type { Words } from '../../words/type.ts';

interface RemovableProps {
  readonly items: readonly string[];
  /** Said where there is none. */
  readonly empty: string;
  readonly words: Words;
  readonly onRemove: (index: number) => void;
}

/** Entries of a list, each with a button that takes it away. */
export function Removable({ items, empty, words, onRemove }: RemovableProps) {
  const { of, remove } = words.officer.nominees;
  if (items.length === 0) return <p class="soft small">{empty}</p>;
  return (
    <ul class="removable">
      {items.map((item, index) => (
        <li key={`${index}-${item}`} class="row">
          <span class="grow">{item}</span>
          <Button look="quiet" label={of(remove, item)} onPress={() => onRemove(index)}>
            {remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}
