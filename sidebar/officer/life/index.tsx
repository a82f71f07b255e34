/** «Quá trình»: what became of an exemplar, whatever the status of its file. */
import { useId, useState } from 'preact/hooks';
import { NO, STAGES, YES } from '../../../src/catalogue/terms.ts';
import type { Session } from '../../../src/commands/sessionStart.ts';
import { useAct } from '../../calls/useAct.ts';
import {
  Button,
  Choices,
  ConfirmDialog,
  ErrorPanel,
  Field,
  focusOn,
  Notice,
  Select,
  TextInput,
  useViewFocus,
} from '../../parts/index.ts';
import { columnText } from '../../words/columns.ts';
import type { Words } from '../../words/type.ts';
import {
  type Cells,
  type Faulty,
  followUpDue,
  type LifeText,
  type LifeTexts,
  lifeCells,
  lifeChanges,
  lifeFaults,
  lifeTexts,
  withStage,
} from '../model/life.ts';
import type { ShownNominee } from '../model/nominees.ts';
import { Places } from './places.tsx';
import { PublicityList } from './publicity.tsx';

interface LifeViewProps {
  readonly nominee: ShownNominee;
  readonly unit: string;
  readonly session: Session;
  readonly words: Words;
  /** Units that may have taken the model up. */
  readonly places: readonly string[];
  readonly onSaved: (cells: Cells, message: string) => void;
  readonly onClose: () => void;
}
/** What the parts of the view share. */
export interface LifePart {
  readonly texts: LifeTexts;
  readonly words: Words;
  readonly errorOf: (field: Faulty) => string;
  readonly change: (changes: Partial<LifeTexts>) => void;
}
export const lifeId = (field: LifeText | Faulty | 'publicity' | 'nextPlace'): string => `life-${field}`;

/** Stage, publicity, replication, follow-up and consent of one nominee; the file that was judged stays as it is. */
export function LifeView(props: LifeViewProps) {
  const { nominee, unit, session, words, onClose } = props;
  const said = words.officer.life;
  const heading = useViewFocus<HTMLHeadingElement>();
  const titleId = useId();
  const saving = useAct('nominee.life');
  const [before] = useState(() => lifeTexts(nominee.cells));
  const [texts, setTexts] = useState(before);
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const faults = lifeFaults(texts);
  const change = (changes: Partial<LifeTexts>) => setTexts((all) => ({ ...all, ...changes }));
  const errorOf = (field: Faulty): string => {
    const fault = tried ? faults.get(field) : undefined;
    return fault === undefined ? '' : said[fault];
  };
  const save = async () => {
    setTried(true);
    const [first] = faults.keys();
    if (first !== undefined) {
      focusOn(lifeId(first));
      return;
    }
    const fields = lifeChanges(texts, before);
    if (Object.keys(fields).length === 0) {
      onClose();
      return;
    }
    const settled = await saving.run({ unit, id: nominee.id, fields });
    if (settled?.ok === true) props.onSaved(lifeCells(fields), settled.reply.message);
  };
  /** Nothing keeps a draft of this view: what was typed is not dropped without asking. */
  const leave = () => (texts === before ? onClose() : setLeaving(true));
  const part: LifePart = { texts, words, errorOf, change };
  const due = followUpDue(nominee.cells, session.today);
  return (
    <form
      class="nominee-form"
      aria-labelledby={titleId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Button look="quiet" onPress={leave}>
        ‹ {words.form.back}
      </Button>
      <h1 id={titleId} ref={heading} tabIndex={-1}>
        {said.title}
      </h1>
      <p class="soft small">
        {String(nominee.cells.name ?? '')} · {nominee.id}
      </p>
      <div class="stack">
        {due !== null && (
          <Notice level="warn" title={said.due(due)}>
            {said.dueHelp}
          </Notice>
        )}
        <p class="small">{said.keeps}</p>
      </div>
      <section class="section">
        <StageFields
          {...part}
          onStage={(stage) => setTexts((all) => withStage(all, stage, before, session.today))}
        />
      </section>
      <PublicityList {...part} />
      <section class="section">
        <h2>{said.replication}</h2>
        <Places {...part} suggestions={props.places} />
        <TextField {...part} field="households" />
      </section>
      <section class="section">
        <h2>{said.followUp}</h2>
        <TextField {...part} field="followUpOn" />
      </section>
      <Consents {...part} isChild={nominee.cells.under16 === YES} />
      <section class="section">
        <TextField {...part} field="note" />
      </section>
      <div class="form-bar">
        {saving.problem !== null && <ErrorPanel problem={saving.problem} />}
        <div class="row wrap">
          <Button onPress={leave} disabled={saving.busy}>
            {words.shell.cancel}
          </Button>
          <Button look="primary" submit busy={saving.busy} onPress={() => void save()}>
            {words.form.save}
          </Button>
        </div>
      </div>
      {leaving && (
        <ConfirmDialog
          title={said.leaveTitle}
          confirm={said.leaveYes}
          danger
          onConfirm={onClose}
          onCancel={() => setLeaving(false)}
        >
          <p>{said.leaveBody}</p>
        </ConfirmDialog>
      )}
    </form>
  );
}

type Typed = 'stageDate' | 'households' | 'followUpOn' | 'note';
const isDay = (field: Typed): boolean => field === 'stageDate' || field === 'followUpOn';

function TextField({ field, texts, words, errorOf, change }: LifePart & { readonly field: Typed }) {
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

function StageFields({ onStage, ...part }: LifePart & { readonly onStage: (stage: string) => void }) {
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
function Consents({ texts, words, change, isChild }: LifePart & { readonly isChild: boolean }) {
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
