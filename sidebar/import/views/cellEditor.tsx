import { useEffect, useState } from 'preact/hooks';
import { movementLabel } from '../../../src/domain/eligibility.ts';
import { type Option, Select } from '../../parts/index.ts';
import { choicesOf, valueKindOf } from '../columns/fields.ts';
import type { CellProps } from './rowCell.tsx';

interface EditorProps extends CellProps {
  readonly id: string;
  readonly label: string;
  readonly describedBy: string | undefined;
}

/** A list where the field has one, else a line of text that counts when it is left. */
export function CellEditor(props: EditorProps) {
  const { id, label, describedBy, row, field, onMend, words } = props;
  const { text, value, fault } = row.cells[field];
  const control = {
    id,
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': fault === null ? undefined : ('true' as const),
    'aria-required': undefined,
  };
  const commit = (next: string) => {
    if (next !== text) onMend([row.draft.number], field, next);
  };
  const options = optionsOf(props);
  if (options === null) return <TextCell {...props} control={control} commit={commit} />;
  const shown = fault === null ? String(value) : text;
  const unknown = { value: text, label: words.rows.unknownChoice(text) };
  return (
    <Select
      control={control}
      value={shown}
      empty={words.match.none}
      options={
        fault === null || text === '' ? options : [unknown, ...options.filter((each) => each.value !== text)]
      }
      onValue={commit}
    />
  );
}

/** What the field's list offers; null where people write freely. */
function optionsOf({ row, field, derived, session }: EditorProps): readonly Option[] | null {
  const plain = (values: readonly (string | number)[]) =>
    values.map((each) => ({ value: String(each), label: String(each) }));
  const asked = row.asked.get(field);
  switch (valueKindOf(field)) {
    case 'movement':
      return session.movements.map((each) => ({ value: each.code, label: movementLabel(each) }));
    case 'year':
      return plain(derived.rules.openYears);
    case 'criterion':
      if (asked?.check === 'yes') return plain(choicesOf('clean') ?? []);
      return asked?.check === 'oneOf' ? plain(String(asked.threshold ?? '').split('; ')) : null;
    default: {
      const choices = choicesOf(field);
      return choices === null ? null : plain(choices);
    }
  }
}

interface TextCellProps extends EditorProps {
  readonly control: object;
  readonly commit: (text: string) => void;
}
function TextCell({ row, field, control, commit }: TextCellProps) {
  const { text } = row.cells[field];
  const [draft, setDraft] = useState(text);
  useEffect(() => setDraft(text), [text]);
  return (
    <input
      {...control}
      type="text"
      autocomplete="off"
      value={draft}
      onInput={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => commit(draft)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit(draft);
      }}
    />
  );
}
