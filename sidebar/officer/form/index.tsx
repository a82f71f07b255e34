import { useRef, useState } from 'preact/hooks';
import type { Session } from '../../../src/commands/sessionStart.ts';
import type { Draft, UnitHome } from '../../../src/commands/unitHome.ts';
import type { Judge, Judged } from '../../../src/domain/eligibility.ts';
import type { Problem } from '../../calls/problem.ts';
import { Button, ErrorPanel, Notice, useViewFocus } from '../../parts/index.ts';
import { columnText } from '../../words/columns.ts';
import type { Words } from '../../words/type.ts';
import type { PendingSave, ShownNominee } from '../model/nominees.ts';
import type { Saves } from '../useSaves.ts';
import { draftFields, draftName } from './drafts.ts';
import { DuplicateNote } from './duplicates.tsx';
import { FORM_TITLE } from './fieldId.ts';
import { Fields } from './fields.tsx';
import { FormBar } from './formBar.tsx';
import { emptyValues, initialValues, standingValues } from './initial.ts';
import { useDraft } from './useDraft.ts';
import { useEntry } from './useEntry.ts';
import { useForm } from './useForm.ts';
import type { FormKey } from './values.ts';

/** What the form opens with. */
export interface FormStart {
  /** Null for a new nominee. */
  readonly nominee: ShownNominee | null;
  /** The draft this account left of it. */
  readonly draft: Draft | null;
  /** A save that failed: its text, and its operation for another try. */
  readonly failed: PendingSave | null;
  /** Why it was opened, e.g. a submission that was refused. */
  readonly problem: Problem | null;
  /** Of a new nominee. */
  readonly year: number | null;
}

export interface NomineeFormProps {
  readonly start: FormStart;
  readonly home: UnitHome;
  readonly session: Session;
  readonly judge: Judge;
  readonly nominees: readonly ShownNominee[];
  readonly words: Words;
  readonly saves: Saves;
  readonly onDraft: (draft: Draft | null) => void;
  readonly onSubmitted: (id: string, message: string) => void;
  readonly onLife: (nominee: ShownNominee) => void;
  readonly onClose: () => void;
}

/** Adds a nominee, or changes one: checked at every key as the sheet will check it. */
export function NomineeForm(props: NomineeFormProps) {
  const { start, home, session, judge, nominees, onDraft, onClose } = props;
  const words = props.words.form;
  const { unit } = home;
  const rules = { judge, unit, movements: session.movements };
  const heading = useViewFocus<HTMLHeadingElement>(start.problem === null && start.failed === null);
  const [standing] = useState(() => standingValues(start, rules));
  const [initial] = useState(() => initialValues(start, standing));
  const form = useForm(start.nominee === null ? emptyValues() : standing, initial, rules);
  // A first save gives the nominee its ID: what is typed after it is a draft of that nominee, not of a new one.
  const known = useState(start.failed?.id ?? start.nominee?.id ?? '');
  const keeper = useDraft(unit.id, known[0], onDraft);
  const entry = useEntry(props, form, keeper, known);
  const [left, setLeft] = useState<ReadonlySet<FormKey>>(new Set());
  const [hasDraft, setHasDraft] = useState(start.draft !== null);
  const hasKept = useRef(start.draft !== null);
  const [otherDraft] = useState(() => (start.draft === null ? home.draft : null));
  const locked = start.nominee?.state === 'submitted' || start.nominee?.state === 'decided';

  const setValue = (key: FormKey, value: string) => {
    const values = form.set(key, value);
    const isSame = Object.keys(values).every((each) => values[each as FormKey] === standing[each as FormKey]);
    // An untouched form has nothing to keep, and forgets only what it has kept itself.
    if (isSame && !hasKept.current) return;
    hasKept.current = true;
    keeper.touch(isSame ? null : draftFields(values));
  };
  const dropDraft = () => {
    form.reset(standing);
    keeper.touch(null);
    keeper.flush();
    setHasDraft(false);
  };
  const nameOf = ({ key, criterion }: Judged): string =>
    criterion?.label ?? columnText(props.words.columns.nominees[key]).label;
  const title = start.nominee === null ? words.add : locked ? words.view : words.edit;
  return (
    <form
      class="nominee-form"
      aria-labelledby={FORM_TITLE}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!locked) entry.save();
      }}
      onFocusOut={(event) => {
        // On the way to a button the text waits: a save would only have to wait for its draft.
        if (!(event.relatedTarget instanceof HTMLButtonElement)) keeper.flush();
      }}
    >
      <Button look="quiet" onPress={onClose}>
        ‹ {words.back}
      </Button>
      <h1 id={FORM_TITLE} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {entry.id !== '' && <p class="soft small">{words.id(entry.id)}</p>}
      <div class="stack">
        <Standing nominee={start.nominee} words={words} />
        {hasDraft && (
          <Notice level="info" spoken={words.restored} title={words.restored}>
            <Button onPress={dropDraft}>{words.dropDraft}</Button>
          </Notice>
        )}
        {!locked && otherDraft !== null && (
          <Notice level="warn">{words.otherDraft(draftName(otherDraft, props.words.officer))}</Notice>
        )}
        {entry.problem !== null && <ErrorPanel problem={entry.problem} />}
      </div>
      <Fields
        {...{ form, session, locked }}
        words={props.words}
        showsError={(key) => left.has(key) || entry.lack === 'days'}
        onValue={setValue}
        onLeave={(key) => setLeft((all) => new Set(all).add(key))}
      >
        {!locked && (
          <DuplicateNote {...{ nominees, words }} cells={form.judged.cells} id={entry.id} unit={unit.id} />
        )}
      </Fields>
      <FormBar
        {...{ form, entry, words, locked, nameOf }}
        keeping={keeper.state}
        onClose={onClose}
        onLife={() => {
          if (start.nominee !== null) props.onLife(start.nominee);
        }}
      />
    </form>
  );
}

/** What the office or the submission says of the file as a whole. */
function Standing({ nominee, words }: { nominee: ShownNominee | null; words: Words['form'] }) {
  if (nominee?.state === 'submitted') return <Notice level="info">{words.locked}</Notice>;
  if (nominee?.state === 'decided')
    return (
      <Notice level="info">
        {words.decided(nominee.status)} {words.lifeStill}
      </Notice>
    );
  if (nominee?.state === 'changed') return <Notice level="warn" title={words.changed} />;
  if (nominee?.state !== 'returned') return null;
  return <Notice level="warn" title={words.returned(nominee.reason)} />;
}
