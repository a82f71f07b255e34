import { useRef, useState } from 'preact/hooks';
import { Button, Field, Loading, Notice, Select, useShared } from '../../parts/index.ts';
import type { DialogWords } from '../../words/dialog.ts';
import { likeliestSheet, offeredSheets } from '../sheets.ts';
import type { Table } from '../source/table.ts';
import { FILE_LIMIT, type FileFault, readWorkbook, type Sheet } from '../source/xlsx.ts';

interface FileSourceProps {
  readonly words: DialogWords['importing']['source'];
  readonly next: string;
  readonly load: (name: string, rows: Table) => void;
}
type Reading =
  | { readonly at: 'none' | 'reading' }
  | { readonly at: 'fault'; readonly fault: FileFault }
  | { readonly at: 'sheets'; readonly name: string; readonly sheets: readonly Sheet[] };

/** An .xlsx, read on this computer; one with several sheets asks which. */
export function FileSource({ words, next, load }: FileSourceProps) {
  const [reading, setReading] = useState<Reading>({ at: 'none' });
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(0);
  const { announce } = useShared();
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    latest.current += 1;
    const own = latest.current;
    setReading({ at: 'reading' });
    const workbook = await readFile(file);
    // Another file was chosen meanwhile.
    if (own !== latest.current) return;
    if (!workbook.ok) {
      setReading({ at: 'fault', fault: workbook.fault });
      return;
    }
    announce(words.fileRead(file.name));
    const sheets = offeredSheets(workbook.sheets);
    const [first, ...others] = sheets;
    if (first !== undefined && others.length === 0) load(`${file.name} – ${first.name}`, first.rows);
    else setReading({ at: 'sheets', name: file.name, sheets });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same */}
      <div
        class="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer?.files[0]);
        }}
      >
        <label for="file">{words.file}</label>
        <p id="file-hint" class="hint">
          {words.fileHint}
        </p>
        <input
          ref={input}
          id="file"
          class="unseen"
          type="file"
          tabIndex={-1}
          accept=".xlsx"
          aria-describedby="file-hint"
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            // Choosing the same file again, mended meanwhile, is a change too.
            event.currentTarget.value = '';
          }}
        />
        <p class="row">
          <Button onPress={() => input.current?.click()} busy={reading.at === 'reading'}>
            {words.chooseFile}
          </Button>
          <span class="soft">{words.dropFile}</span>
        </p>
      </div>
      {reading.at === 'reading' && <Loading text={words.reading} />}
      {reading.at === 'fault' && (
        <Notice level="bad" spoken={words.files[reading.fault]}>
          <p>{words.files[reading.fault]}</p>
        </Notice>
      )}
      {reading.at === 'sheets' && <SheetChoice {...reading} words={words} next={next} load={load} />}
    </>
  );
}

async function readFile(file: File) {
  if (file.size > FILE_LIMIT) return { ok: false, fault: 'tooBig' } as const;
  try {
    return await readWorkbook(await file.arrayBuffer());
  } catch {
    // The file was moved or deleted between choosing and reading it.
    return { ok: false, fault: 'broken' } as const;
  }
}

interface SheetChoiceProps extends FileSourceProps {
  readonly name: string;
  readonly sheets: readonly Sheet[];
}
function SheetChoice({ name, sheets, words, next, load }: SheetChoiceProps) {
  const [chosen, setChosen] = useState(() => likeliestSheet(sheets)?.name ?? '');
  const sheet = sheets.find((each) => each.name === chosen);
  return (
    <>
      <Field id="file-sheet" label={words.fileSheet} hint={words.fileRead(name)}>
        {(control) => (
          <Select
            control={control}
            value={chosen}
            options={sheets.map((each) => ({
              value: each.name,
              label: words.sheetOption(each.name, each.rows.length),
            }))}
            onValue={setChosen}
          />
        )}
      </Field>
      <div class="actions">
        <Button
          look="primary"
          onPress={() => {
            if (sheet !== undefined) load(`${name} – ${sheet.name}`, sheet.rows);
          }}
        >
          {next}
        </Button>
      </div>
    </>
  );
}
