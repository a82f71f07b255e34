import { useRef } from 'preact/hooks';
import type { Doors } from '../app.tsx';
import { WORDS } from '../words.ts';

/** Sends the file's text; the server opens it for every window, or says why not. */
async function openFile(file: File, doors: Doors): Promise<void> {
  const response = await fetch('/file', { method: 'POST', body: await file.text() }).catch(() => null);
  if (response?.ok) return;
  const why = response === null ? WORDS.lost : await response.text();
  doors.dispatch({ kind: 'notice', text: WORDS.notOpened(why), isError: true });
}

const closeChoices = (): void => document.getElementById('file-tools')?.hidePopover();

/** The file as a whole: take it away, bring one, begin anew. */
export function FileTools({ doors }: { doors: Doors }) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div class="file">
      <button type="button" popovertarget="file-tools" class="opens">
        {WORDS.file}
      </button>
      <div id="file-tools" popover="auto" class="choices">
        <a class="button" href="/file.json" download onClick={closeChoices}>
          {WORDS.save}
        </a>
        <button type="button" onClick={() => chooser.current?.click()}>
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
        <a class="button" href="/file.xlsx" download onClick={closeChoices}>
          {WORDS.xlsx}
        </a>
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
