import { useMemo } from 'preact/hooks';
import { type DuplicateEntry, findDuplicates } from '../../../src/domain/duplicates.ts';
import type { RawCell } from '../../../src/domain/raw.ts';
import { Notice } from '../../parts/index.ts';
import type { FormWords } from '../../words/type.ts';
import type { ShownNominee } from '../model/nominees.ts';

interface DuplicateNoteProps {
  readonly cells: Readonly<Record<string, RawCell>>;
  /** Of the nominee in the form; '' for a new one. */
  readonly id: string;
  readonly nominees: readonly ShownNominee[];
  readonly unit: string;
  readonly words: FormWords;
}

const entryOf = (cells: Readonly<Record<string, RawCell>>, id: string, unit: string): DuplicateEntry => ({
  id,
  unit,
  year: Number(cells.year) || 0,
  movement: String(cells.movement ?? '').split(' – ', 1)[0] ?? '',
  kind: null,
  name: String(cells.name ?? ''),
  achievement: String(cells.achievement ?? ''),
  where: id,
});

/** Nominees of the same unit that may be the one being typed; those of other units come with the save. */
export function DuplicateNote({ cells, id, nominees, unit, words }: DuplicateNoteProps) {
  const { name, movement, achievement, year } = cells;
  const found = useMemo(() => {
    const others = nominees.filter((each) => each.id !== id || each.id === '');
    const entries = others.map((each) => entryOf(each.cells, each.id, unit));
    return findDuplicates(entryOf({ name, movement, achievement, year } as typeof cells, id, unit), entries);
  }, [name, movement, achievement, year, id, nominees, unit]);
  if (found.length === 0) return null;
  return (
    <Notice level="warn" title={words.duplicate} spoken={words.duplicate}>
      <ul>
        {found.map(({ entry, reason }) => (
          <li key={entry.id}>
            {words.duplicateOf(entry.name, entry.year, entry.id)}: {words[reason]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
