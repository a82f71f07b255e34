import type { ComponentChildren } from 'preact';
import { COMMON_TARGETS } from '../../../src/catalogue/terms.ts';
import type { Session } from '../../../src/commands/sessionStart.ts';
import { looksLegacy } from '../../../src/domain/legacyText.ts';
import { columnText } from '../../words/columns.ts';
import type { Words } from '../../words/type.ts';
import { FormField } from './formField.tsx';
import { shownKeys } from './judging.ts';
import { LegacyNote } from './legacyNote.tsx';
import { MarkNote } from './mark.tsx';
import { listOptions, narrowed } from './options.ts';
import type { FormState } from './useForm.ts';
import { controlOf, type FormKey, isSlot } from './values.ts';

interface FieldsProps {
  readonly form: FormState;
  readonly session: Session;
  readonly words: Words;
  readonly locked: boolean;
  /** Fields whose error may be shown: those that were left, or all after a save was tried. */
  readonly showsError: (key: FormKey) => boolean;
  readonly onValue: (key: FormKey, value: string) => void;
  readonly onLeave: (key: FormKey) => void;
  /** Stands between who is nominated and what is asked. */
  readonly children: ComponentChildren;
}

type Group = 'who' | 'common' | 'criteria' | 'publish' | 'rest';
const groupOf = (key: FormKey): Group => {
  if (isSlot(key)) return 'criteria';
  if (COMMON_TARGETS.some((target) => target.code === key)) return 'common';
  if (key === 'consent' || key === 'guardianConsent') return 'publish';
  return key === 'note' ? 'rest' : 'who';
};

/** Every column of the nominee's row that movement and kind ask for, in the sheet's order. */
export function Fields(props: FieldsProps) {
  const { form, children } = props;
  const words = props.words.form;
  const { evaluation, asked } = form.judged;
  const keys = shownKeys(form.values, asked);
  const group = (name: Group) =>
    keys.filter((key) => groupOf(key) === name).map((key) => <OneField key={key} name={key} {...props} />);
  const slots = group('criteria');
  const movement = evaluation.movement?.short ?? '';
  const isAsked = evaluation.kind !== null && evaluation.movement !== null;
  return (
    <>
      <section class="section">
        <h2>{words.groups.who}</h2>
        {group('who')}
      </section>
      {children}
      <section class="section">
        <h2>{words.groups.criteria(movement)}</h2>
        {slots.length > 0 ? slots : <p class="soft">{isAsked ? words.noCriteria : words.chooseFirst}</p>}
      </section>
      <section class="section">
        <h2>{words.groups.common}</h2>
        {group('common')}
      </section>
      <section class="section">
        <h2>{words.groups.publish}</h2>
        <p class="small">{words.publishWhy}</p>
        {group('publish')}
      </section>
      <section class="section">
        <h2>{words.groups.rest}</h2>
        {group('rest')}
      </section>
    </>
  );
}

function OneField({
  name,
  form,
  session,
  words,
  locked,
  showsError,
  onValue,
  onLeave,
}: FieldsProps & {
  readonly name: FormKey;
}) {
  const { values, judged, bad } = form;
  const control = controlOf(name, judged.asked);
  const mark = judged.byKey.get(name);
  const isBad = bad.includes(name) && showsError(name);
  const period = session.years.find((each) => String(each.year) === values.year);
  const hasNote = mark !== undefined && !isBad && (mark.criterion !== null || mark.mark === 'fail');
  const isLegacy = control.kind === 'text' && !locked && looksLegacy(values[name]) !== null;
  return (
    <FormField
      name={name}
      column={columnText(words.columns.nominees[name])}
      control={narrowed(name, control, values, session)}
      criterion={judged.asked.get(name)}
      value={values[name]}
      error={isBad ? words.form.badDay : ''}
      note={
        (hasNote || isLegacy) && (
          <>
            {hasNote && (
              <MarkNote judged={mark} cell={judged.cells[name]} period={period} words={words.form} />
            )}
            {isLegacy && (
              <LegacyNote value={values[name]} words={words.form} onValue={(value) => onValue(name, value)} />
            )}
          </>
        )
      }
      locked={locked}
      options={listOptions(name, values, session)}
      words={words.form}
      onValue={onValue}
      onLeave={onLeave}
    />
  );
}
