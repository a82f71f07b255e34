import { useState } from 'preact/hooks';
import { useAct } from '../../calls/useAct.ts';
import { useAsk } from '../../calls/useAsk.ts';
import { Button, ErrorPanel, Field, Loading, Notice, Select } from '../../parts/index.ts';
import type { DialogWords } from '../../words/dialog.ts';
import type { Table } from '../source/table.ts';

interface SheetSourceProps {
  readonly words: DialogWords['importing']['source'];
  readonly next: string;
  readonly load: (name: string, rows: Table, isCut: boolean) => void;
}

/** A tab that the district's sheet already had. */
export function SheetSource({ words, next, load }: SheetSourceProps) {
  const { data, problem, busy, reload } = useAsk('import.read', { sheet: '' });
  const reading = useAct('import.read');
  const [chosen, setChosen] = useState('');
  const [empty, setEmpty] = useState('');
  if (problem !== null) return <ErrorPanel problem={problem} onRetry={reload} busy={busy} />;
  if (data === null) return <Loading text={words.sheets} />;
  if (data.sheets.length === 0) return <Notice level="info">{words.noSheets}</Notice>;
  const take = async () => {
    const settled = await reading.run({ sheet: chosen });
    if (!settled?.ok) return;
    const { rows, truncated } = settled.reply.data;
    const isEmpty = rows.every((row) => row.every((cell) => cell.trim() === ''));
    setEmpty(isEmpty ? chosen : '');
    if (!isEmpty) load(chosen, rows, truncated);
  };
  return (
    <>
      <Field
        id="sheet"
        label={words.sheet}
        hint={words.sheetHint}
        error={empty !== '' && empty === chosen ? words.sheetEmpty(empty) : undefined}
      >
        {(control) => (
          <Select
            control={control}
            value={chosen}
            empty={words.sheetChoose}
            options={data.sheets.map((name) => ({ value: name, label: name }))}
            onValue={setChosen}
          />
        )}
      </Field>
      {reading.problem !== null && (
        <ErrorPanel problem={reading.problem} onRetry={take} busy={reading.busy} />
      )}
      <div class="actions">
        <Button look="primary" onPress={take} busy={reading.busy} disabled={chosen === ''}>
          {next}
        </Button>
      </div>
    </>
  );
}
