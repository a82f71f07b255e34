import { useState } from 'preact/hooks';
import type { Movement } from '../../../src/catalogue/types.ts';
import type { LaunchLine } from '../../../src/commands/launchSave.ts';
import { useAct } from '../../calls/useAct.ts';
import { Button, ConfirmDialog, ErrorPanel, focusOn, useShared } from '../../parts/index.ts';
import type { Words } from '../../words/type.ts';
import { withLaunch } from '../model/launches.ts';
import { showDay } from '../model/typed.ts';
import { LaunchForm } from './launchForm.tsx';

interface LaunchesProps {
  readonly unit: string;
  readonly year: number;
  readonly launches: readonly LaunchLine[];
  readonly movements: readonly Movement[];
  readonly words: Words;
  readonly onChange: (change: (launches: readonly LaunchLine[]) => readonly LaunchLine[]) => void;
}
const NEW = 0;
const TITLE = 'launches-title';

/** The movements the unit launched in the year; earlier years' stand below, to be read. */
export function Launches({ unit, year, launches, movements, words, onChange }: LaunchesProps) {
  const said = words.officer.launches;
  const { announce } = useShared();
  const [open, setOpen] = useState<number | null>(null);
  const [removing, setRemoving] = useState<LaunchLine | null>(null);
  const own = launches.filter((each) => each.year === year || each.year === '');
  const others = launches.filter((each) => !own.includes(each));
  const form = (line: LaunchLine | null) => (
    <LaunchForm
      {...{ unit, year, line, movements, words }}
      onSaved={(saved, message) => {
        onChange((all) => withLaunch(all, saved));
        setOpen(null);
        announce(message);
        focusOn(TITLE);
      }}
      onCancel={() => {
        setOpen(null);
        focusOn(line === null ? 'launch-add' : `launch-${line.at}`);
      }}
    />
  );
  return (
    <section class="section" aria-labelledby={TITLE}>
      <h2 id={TITLE} tabIndex={-1}>
        {said.title} {year}
      </h2>
      {own.length === 0 && <p class="soft small">{said.none}</p>}
      <ul class="stack">
        {own.map((line) => (
          <li key={line.at} class="card launch" id={`launch-${line.at}`} tabIndex={-1}>
            <Line line={line} words={words} />
            {open === line.at ? (
              form(line)
            ) : (
              <Ways
                line={line}
                words={words}
                onEdit={() => setOpen(line.at)}
                onRemove={() => setRemoving(line)}
              />
            )}
          </li>
        ))}
      </ul>
      {open === NEW ? (
        form(null)
      ) : (
        <p id="launch-add" tabIndex={-1}>
          <Button onPress={() => setOpen(NEW)}>{said.add}</Button>
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary>{said.others(others.length)}</summary>
          <ul class="stack">
            {others.map((line) => (
              <li key={line.at} class="card launch">
                <Line line={line} words={words} withYear />
              </li>
            ))}
          </ul>
        </details>
      )}
      {removing !== null && (
        <Removal
          {...{ unit, words }}
          line={removing}
          onRemoved={() => onChange((all) => all.filter((each) => each.at !== removing.at))}
          onClose={() => setRemoving(null)}
        />
      )}
    </section>
  );
}

interface LineProps {
  readonly line: LaunchLine;
  readonly words: Words;
  readonly withYear?: boolean;
}
function Line({ line, words, withYear = false }: LineProps) {
  const { launches, duties } = words.officer;
  const { documentNumber, documentDate, from, to, scope, solutions } = line;
  const document =
    `${documentNumber}${documentDate}` === ''
      ? ''
      : duties.numbered(documentNumber || '…', showDay(documentDate) || '…');
  const span = `${from}${to}` === '' ? '' : launches.span(showDay(from), showDay(to));
  return (
    <>
      <h3>{line.movement || words.officer.nominees.noMovement}</h3>
      {[withYear ? String(line.year) : '', document, span, scope, solutions]
        .filter((text) => text !== '')
        .map((text, index) => (
          <p key={index} class="soft small">
            {text}
          </p>
        ))}
    </>
  );
}

interface WaysProps extends LineProps {
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}
function Ways({ line, words, onEdit, onRemove }: WaysProps) {
  const { of, edit, remove } = words.officer.nominees;
  return (
    <div class="actions">
      <Button look="quiet" label={of(remove, line.movement)} onPress={onRemove}>
        {remove}
      </Button>
      <Button label={of(edit, line.movement)} onPress={onEdit}>
        {edit}
      </Button>
    </div>
  );
}

interface RemovalProps {
  readonly unit: string;
  readonly line: LaunchLine;
  readonly words: Words;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}
function Removal({ unit, line, words, onRemoved, onClose }: RemovalProps) {
  const said = words.officer.launches;
  const { announce } = useShared();
  const removing = useAct('launch.remove');
  const remove = async () => {
    const settled = await removing.run({ unit, at: line.at, documentNumber: line.documentNumber });
    if (settled?.ok !== true) return;
    announce(settled.reply.message);
    onRemoved();
    onClose();
    focusOn(TITLE);
  };
  return (
    <ConfirmDialog
      title={said.removeTitle}
      confirm={words.officer.nominees.removeYes}
      danger
      busy={removing.busy}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      <p>{said.removeBody(line.movement, line.documentNumber)}</p>
      {removing.problem !== null && <ErrorPanel problem={removing.problem} />}
    </ConfirmDialog>
  );
}
