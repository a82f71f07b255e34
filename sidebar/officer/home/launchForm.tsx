import { useState } from 'preact/hooks';
import type { Movement } from '../../../src/catalogue/types.ts';
import type { LaunchLine } from '../../../src/commands/launchSave.ts';
import { isInWindow, movementLabel } from '../../../src/domain/eligibility.ts';
import { useAct } from '../../calls/useAct.ts';
import { Button, ErrorPanel, Field, focusOn, Select, TextInput, useViewFocus } from '../../parts/index.ts';
import { columnText } from '../../words/columns.ts';
import type { Words } from '../../words/type.ts';
import {
  isDayOfLaunch,
  LAUNCH_FIELDS,
  type LaunchField,
  launchFault,
  launchFields,
  launchTexts,
  lineOf,
} from '../model/launches.ts';

interface LaunchFormProps {
  readonly unit: string;
  readonly year: number;
  /** Null for a new one. */
  readonly line: LaunchLine | null;
  readonly movements: readonly Movement[];
  readonly words: Words;
  readonly onSaved: (line: LaunchLine, message: string) => void;
  readonly onCancel: () => void;
}

/** One launch, filled in where it stands. */
export function LaunchForm({ unit, year, line, movements, words, onSaved, onCancel }: LaunchFormProps) {
  const said = words.officer.launches;
  const saving = useAct('launch.save');
  const [texts, setTexts] = useState(() => launchTexts(line, movements));
  const [tried, setTried] = useState(false);
  const heading = useViewFocus<HTMLHeadingElement>();
  const at = line?.at ?? 0;
  const id = (field: LaunchField) => `launch-${at}-${field}`;
  const offered = movements
    .filter((each) => isInWindow(each, year))
    .map((each) => ({ value: each.code, label: movementLabel(each) }));
  const save = async () => {
    setTried(true);
    const first = LAUNCH_FIELDS.find((field) => launchFault(field, texts) !== null);
    if (first !== undefined) {
      focusOn(id(first));
      return;
    }
    const fields = launchFields(texts);
    const settled = await saving.run({ unit, year, at, fields });
    if (settled?.ok === true)
      onSaved(lineOf(settled.reply.data.at, year, fields, movements), settled.reply.message);
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
      <h3 ref={heading} tabIndex={-1}>
        {line === null ? said.newOne : said.change}
      </h3>
      {LAUNCH_FIELDS.map((field) => {
        const fault = tried ? launchFault(field, texts) : null;
        const { label, hint } = columnText(words.columns.launches[field]);
        const onValue = (value: string) => setTexts((all) => ({ ...all, [field]: value }));
        return (
          <Field
            key={field}
            id={id(field)}
            label={label}
            hint={field === 'movement' ? '' : hint}
            error={fault === null ? '' : said[fault]}
            required={field === 'movement'}
          >
            {(control) =>
              field === 'movement' ? (
                <Select
                  {...{ control, onValue }}
                  value={texts.movement}
                  options={offered}
                  empty={words.form.choose}
                />
              ) : (
                <TextInput
                  {...{ control, onValue }}
                  value={texts[field]}
                  lines={field === 'solutions' ? 3 : 1}
                  placeholder={isDayOfLaunch(field) ? words.form.dayPattern : undefined}
                />
              )
            }
          </Field>
        );
      })}
      {saving.problem !== null && <ErrorPanel problem={saving.problem} />}
      <div class="actions">
        <Button onPress={onCancel} disabled={saving.busy}>
          {words.shell.cancel}
        </Button>
        <Button look="primary" submit busy={saving.busy} onPress={() => void save()}>
          {words.officer.duties.save}
        </Button>
      </div>
    </form>
  );
}
