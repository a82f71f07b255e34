import { useState } from 'preact/hooks';
import type { FormOption } from '../../../src/commands/awardBook.ts';
import { Field, Select, TextInput } from '../../parts/index.ts';
import type { OfficeWords } from '../../words/type.ts';
import { DayField, dayOf } from '../parts/dayField.tsx';
import type { Choice } from './model.ts';
import { TaskPage, type TaskProps, useCheck } from './task.tsx';

const NUMBER = 'award-number';
const DATE = 'award-date';
const SIGNER = 'award-signer';

/** Why the typed day cannot be taken. */
function dayFault(typed: string, missing: string, words: OfficeWords['awards']): string {
  const day = dayOf(typed);
  if (day === null) return words.notDay;
  return day === '' ? missing : '';
}
const missing = (typed: string, fault: string): string => (typed.trim() === '' ? fault : '');

interface ProposeProps extends TaskProps {
  /** Each one's form and type, by ID. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** They stand in the book already, and get their paper now. */
  readonly isLater: boolean;
}
/** The tờ trình they go on; its number and day may come later. */
export function Propose({ choices, isLater, ...task }: ProposeProps) {
  const { subjects, deeds, words, onDone } = task;
  const [number, setNumber] = useState('');
  const [date, setDate] = useState('');
  const check = useCheck({
    [NUMBER]: isLater ? missing(number, words.numberMissing) : '',
    [DATE]: dayFault(date, '', words),
  });
  const formless = subjects.filter(({ id }) => !choices.get(id)?.form).map(({ name }) => name);
  const send = async () => {
    if (!check.passes()) return;
    const items = subjects.flatMap(({ id }) => {
      const choice = choices.get(id);
      return choice === undefined ? [] : [{ id, ...choice }];
    });
    const settled = await deeds.run('award.propose', { items, number, date: dayOf(date) ?? '' });
    if (settled?.ok) onDone();
  };
  return (
    <TaskPage
      {...task}
      title={isLater ? words.paperTitle : words.proposeTitle(subjects.length)}
      confirm={isLater ? words.paperYes : words.proposeYes(subjects.length)}
      obstacle={formless.length === 0 ? '' : words.formless(formless)}
      onConfirm={() => void send()}
    >
      <Field
        id={NUMBER}
        label={words.proposalNumber}
        hint={isLater ? '' : words.paperLater}
        error={check.errorOf(NUMBER)}
        required={isLater}
      >
        {(control) => <TextInput control={control} value={number} onValue={setNumber} />}
      </Field>
      <DayField
        id={DATE}
        label={words.proposalDate}
        error={check.errorOf(DATE)}
        value={date}
        onValue={setDate}
      />
    </TaskPage>
  );
}

interface DecideProps extends TaskProps {
  /** Forms that fit every one of them. */
  readonly forms: readonly FormOption[];
  /** Names of those that can get no decision now. */
  readonly undecidable: readonly string[];
}
/** The decision: its number, day and signer, and another form than the proposed one where it names one. */
export function Decide({ forms, undecidable, ...task }: DecideProps) {
  const { subjects, deeds, words, onDone } = task;
  const [number, setNumber] = useState('');
  const [date, setDate] = useState('');
  const [signer, setSigner] = useState('');
  const [form, setForm] = useState('');
  const check = useCheck({
    [NUMBER]: missing(number, words.numberMissing),
    [DATE]: dayFault(date, words.dayMissing, words),
    [SIGNER]: missing(signer, words.signerMissing),
  });
  const send = async () => {
    if (!check.passes()) return;
    const ids = subjects.map(({ id }) => id);
    const settled = await deeds.run('award.decide', { ids, number, date: dayOf(date) ?? '', signer, form });
    if (settled?.ok) onDone();
  };
  return (
    <TaskPage
      {...task}
      title={words.decideTitle(subjects.length)}
      confirm={words.decideYes(subjects.length)}
      obstacle={undecidable.length === 0 ? '' : words.undecidable(undecidable)}
      onConfirm={() => void send()}
    >
      <Field id={NUMBER} label={words.decisionNumber} error={check.errorOf(NUMBER)} required>
        {(control) => <TextInput control={control} value={number} onValue={setNumber} />}
      </Field>
      <DayField
        id={DATE}
        label={words.decisionDate}
        hint={words.decisionDateHint}
        error={check.errorOf(DATE)}
        required
        value={date}
        onValue={setDate}
      />
      <Field id={SIGNER} label={words.signer} hint={words.signerHint} error={check.errorOf(SIGNER)} required>
        {(control) => <TextInput control={control} value={signer} onValue={setSigner} />}
      </Field>
      <Field id="award-form" label={words.decisionForm}>
        {(control) => (
          <Select
            control={control}
            value={form}
            empty={words.asProposed}
            options={forms.map(({ code, name }) => ({ value: code, label: name }))}
            onValue={setForm}
          />
        )}
      </Field>
    </TaskPage>
  );
}

interface PayProps extends TaskProps {
  /** What they get together, as it is read. */
  readonly total: string;
  /** Names of those whose money is not known. */
  readonly moneyless: readonly string[];
}
/** The day their money was paid. */
export function Pay({ total, moneyless, ...task }: PayProps) {
  const { subjects, deeds, words, onDone } = task;
  const [date, setDate] = useState('');
  const check = useCheck({ [DATE]: dayFault(date, words.dayMissing, words) });
  const send = async () => {
    if (!check.passes()) return;
    const ids = subjects.map(({ id }) => id);
    const settled = await deeds.run('award.pay', { ids, date: dayOf(date) ?? '' });
    if (settled?.ok) onDone();
  };
  return (
    <TaskPage
      {...task}
      title={words.payTitle(subjects.length)}
      confirm={words.payYes(subjects.length)}
      obstacle={moneyless.length === 0 ? '' : words.moneyless(moneyless)}
      onConfirm={() => void send()}
    >
      {moneyless.length === 0 && <p>{words.payTotal(total)}</p>}
      <DayField
        id={DATE}
        label={words.payDate}
        error={check.errorOf(DATE)}
        required
        value={date}
        onValue={setDate}
      />
    </TaskPage>
  );
}
