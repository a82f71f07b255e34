import { NO, STAGES, YES } from '../../../src/catalogue/terms.ts';
import { Choices, Field, Select, TextInput } from '../../parts/index.ts';
import { columnText } from '../../words/columns.ts';
import { type LifePart, lifeId } from './part.ts';

type Typed = 'stageDate' | 'households' | 'followUpOn' | 'note';
const isDay = (field: Typed): boolean => field === 'stageDate' || field === 'followUpOn';

/** One text of the view. */
export function TextField({ field, texts, words, errorOf, change }: LifePart & { readonly field: Typed }) {
  const { label, hint } = columnText(words.columns.nominees[field]);
  return (
    <Field id={lifeId(field)} {...{ label, hint }} error={field === 'note' ? '' : errorOf(field)}>
      {(control) => (
        <TextInput
          control={control}
          value={texts[field]}
          onValue={(value) => change({ [field]: value })}
          mode={field === 'households' ? 'numeric' : 'text'}
          lines={field === 'note' ? 2 : 1}
          placeholder={isDay(field) ? words.form.dayPattern : undefined}
        />
      )}
    </Field>
  );
}

/** The stage, and the day it was reached. */
export function StageFields({ onStage, ...part }: LifePart & { readonly onStage: (stage: string) => void }) {
  const { texts, words } = part;
  const { label, hint } = columnText(words.columns.nominees.stage);
  return (
    <>
      <Field id={lifeId('stage')} {...{ label, hint }}>
        {(control) => (
          <Select
            control={control}
            value={texts.stage}
            onValue={onStage}
            options={STAGES.map((stage) => ({ value: stage, label: stage }))}
            empty={words.form.choose}
          />
        )}
      </Field>
      <TextField {...part} field="stageDate" />
    </>
  );
}

/** Who has to agree before anything of the nominee is published. */
export function Consents({ texts, words, change, isChild }: LifePart & { readonly isChild: boolean }) {
  const options = [YES, NO].map((value) => ({ value, label: value }));
  const asked = isChild ? (['consent', 'guardianConsent'] as const) : (['consent'] as const);
  return (
    <section class="section">
      <h2>{words.form.groups.publish}</h2>
      <p class="small">{words.form.publishWhy}</p>
      {asked.map((field) => {
        const { label, hint } = columnText(words.columns.nominees[field]);
        return (
          <Choices
            key={field}
            id={lifeId(field)}
            legend={label}
            hint={hint}
            options={options}
            value={texts[field]}
            onValue={(value) => change({ [field]: value })}
          />
        );
      })}
    </section>
  );
}
