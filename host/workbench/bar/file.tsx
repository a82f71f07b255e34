import { useRef } from 'preact/hooks';
import type { Doors } from '../app.tsx';
import { type FileDoors, openFile, takeFile } from '../file.ts';
import type { Transfer } from '../state.ts';
import { WORDS } from '../words.ts';

const closeChoices = (): void => document.getElementById('file-tools')?.hidePopover();

const take = (kind: 'save' | 'xlsx', doors: FileDoors): void => {
  closeChoices();
  void takeFile(kind, doors);
};

/** The file as a whole: take it away, bring one, begin anew. */
export function FileTools({ transfer, doors }: { transfer: Transfer | null; doors: Doors }) {
  const isBusy = transfer !== null;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div class="file">
      <button type="button" popovertarget="file-tools" class="opens">
        {WORDS.file}
      </button>
      <div id="file-tools" popover="auto" class="choices">
        <button type="button" disabled={isBusy} onClick={() => take('save', doors)}>
          {WORDS.save}
        </button>
        <button type="button" disabled={isBusy} onClick={() => chooser.current?.click()}>
          {WORDS.open}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          aria-label={WORDS.open}
          tabIndex={-1}
          hidden
          onChange={(event) => {
            closeChoices();
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file !== undefined) void openFile(file, doors);
          }}
        />
        <button type="button" disabled={isBusy} onClick={() => take('xlsx', doors)}>
          {WORDS.xlsx}
        </button>
        <button
          type="button"
          onClick={() => {
            closeChoices();
            doors.dispatch({ kind: 'panel', panel: 'reset' });
          }}
        >
          {WORDS.reset}
        </button>
      </div>
    </div>
  );
}
