import { useState } from 'preact/hooks';
import type { DutyLine } from '../../../src/commands/unitHome.ts';
import { useAct } from '../../calls/useAct.ts';
import { Button, ErrorPanel, Field, focusOn, TextInput, useShared } from '../../parts/index.ts';
import { columnText } from '../../words/columns.ts';
import type { Words } from '../../words/type.ts';
import type { DutyState } from '../model/duties.ts';
import {
  DUTY_FIELDS,
  type DutyField,
  type DutyKind,
  dutyChanges,
  dutyFault,
  dutyTexts,
  kindOfDuty,
} from '../model/dutyForm.ts';

const MODES: Partial<Record<DutyKind, 'decimal' | 'numeric' | 'url'>> = {
  money: 'decimal',
  count: 'numeric',
  link: 'url',
};

interface DutyFormProps {
  readonly unit: string;
  readonly duty: DutyState;
  readonly line: DutyLine | undefined;
  readonly words: Words;
  readonly onSaved: (line: DutyLine) => void;
  readonly onCancel: () => void;
}

/** One yearly duty, filled in where it stands in the checklist. */
export function DutyForm({ unit, duty, line, words, onSaved, onCancel }: DutyFormProps) {
  const said = words.officer.duties;
  const { announce } = useShared();
  const saving = useAct('duty.save');
  const [before] = useState(() => dutyTexts(duty.campaign, line));
  const [texts, setTexts] = useState(before);
  const [tried, setTried] = useState(false);
  const id = (field: DutyField) => `duty-${duty.year}-${field}`;
  const fields = DUTY_FIELDS[duty.campaign];
  const faulty = fields.filter((field) => dutyFault(field, texts[field] ?? '') !== null);

  const save = async () => {
    setTried(true);
    const [first] = faulty;
    if (first !== undefined) {
      focusOn(id(first));
      return;
    }
    const changes = dutyChanges(texts, before);
    if (Object.keys(changes).length === 0) {
      onCancel();
      return;
    }
    const settled = await saving.run({ unit, year: duty.year, fields: changes });
    if (settled?.ok !== true) return;
    announce(said.saved(said.names[duty.campaign], duty.year));
    onSaved(settled.reply.data.duties);
  };
  return (
    <form
      class="duty-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {fields.map((field) => {
        const fault = tried ? dutyFault(field, texts[field] ?? '') : null;
        const { label, hint } = columnText(words.columns.duties[field]);
        const kind = kindOfDuty(field);
        return (
          <Field
            key={field}
            id={id(field)}
            label={label}
            hint={hint}
            error={fault === null ? '' : said[fault]}
          >
            {(control) => (
              <TextInput
                control={control}
                value={texts[field] ?? ''}
                onValue={(value) => setTexts((all) => ({ ...all, [field]: value }))}
                lines={kind === 'lines' ? 3 : 1}
                mode={MODES[kind] ?? 'text'}
                placeholder={kind === 'day' ? words.form.dayPattern : undefined}
              />
            )}
          </Field>
        );
      })}
      {saving.problem !== null && <ErrorPanel problem={saving.problem} />}
      <div class="actions">
        <Button onPress={onCancel} disabled={saving.busy}>
          {words.shell.cancel}
        </Button>
        <Button look="primary" submit busy={saving.busy} onPress={() => void save()}>
          {said.save}
        </Button>
      </div>
    </form>
  );
}
