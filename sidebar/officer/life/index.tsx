/** «Quá trình»: what became of an exemplar, whatever the status of its file. */
import { useId } from 'preact/hooks';
import { YES } from '../../../src/catalogue/terms.ts';
import type { Session } from '../../../src/commands/sessionStart.ts';
import { Button, ConfirmDialog, ErrorPanel, Notice, useViewFocus } from '../../parts/index.ts';
import type { Words } from '../../words/type.ts';
import { type Cells, followUpDue } from '../model/life.ts';
import type { ShownNominee } from '../model/nominees.ts';
import { Consents, StageFields, TextField } from './fields.tsx';
import { Places } from './places.tsx';
import { PublicityList } from './publicity.tsx';
import { useLife } from './useLife.ts';

export interface LifeViewProps {
  readonly nominee: ShownNominee;
  readonly unit: string;
  readonly session: Session;
  readonly words: Words;
  /** Units that may have taken the model up. */
  readonly places: readonly string[];
  readonly onSaved: (cells: Cells, message: string) => void;
  readonly onClose: () => void;
}
/** Stage, publicity, replication, follow-up and consent of one nominee; the file that was judged stays as it is. */
export function LifeView(props: LifeViewProps) {
  const { nominee, session, words, onClose } = props;
  const said = words.officer.life;
  const heading = useViewFocus<HTMLHeadingElement>();
  const titleId = useId();
  const { saving, save, leave, leaving, stay, onStage, part } = useLife(props);
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
        <StageFields {...part} onStage={onStage} />
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
          onCancel={stay}
        >
          <p>{said.leaveBody}</p>
        </ConfirmDialog>
      )}
    </form>
  );
}
