import type { IsoDate } from '../../../src/catalogue/types.ts';
import { formatVietnamese, serialToIso } from '../../../src/domain/dates.ts';
import { Badge, Button, ErrorPanel, VerdictBadge } from '../../parts/index.ts';
import type { Words } from '../../words/type.ts';
import { followUpDue } from '../model/life.ts';
import { isSentBack, type ShownNominee } from '../model/nominees.ts';
import { showDay } from '../model/typed.ts';

export interface CardActions {
  readonly onOpen: (nominee: ShownNominee) => void;
  readonly onIdentify: () => void;
  readonly onSubmit: (nominee: ShownNominee) => void;
  readonly onWithdraw: (nominee: ShownNominee) => void;
  readonly onRemove: (nominee: ShownNominee) => void;
  readonly onRetry: (operation: string) => void;
  readonly onReopen: (nominee: ShownNominee) => void;
  readonly onDrop: (operation: string) => void;
  readonly onLife: (nominee: ShownNominee) => void;
}
interface CardProps extends CardActions {
  readonly nominee: ShownNominee;
  readonly words: Words;
  readonly today: IsoDate;
  /** Its submission or withdrawal is under way. */
  readonly busy: boolean;
}

export const cardId = (key: string): string => `nominee-${key}`;

/** One nominee: who, how it is judged, how far its file is, and what can be done with it. */
export function NomineeCard(props: CardProps) {
  const { nominee, words } = props;
  const said = words.officer.nominees;
  const { cells, verdict, passed, total, saving } = nominee;
  const name = String(cells.name ?? '') || said.unnamed;
  const lacking = nominee.total - nominee.passed;
  return (
    <li class="card nominee" id={cardId(nominee.key)} tabIndex={-1}>
      <h3>{name}</h3>
      <p class="soft small">
        {[String(cells.kind ?? ''), String(cells.movement ?? '') || said.noMovement, String(cells.year ?? '')]
          .filter((text) => text !== '')
          .join(' · ')}
      </p>
      <div class="row wrap badges">
        {verdict !== null && <VerdictBadge verdict={verdict} score={words.form.score(passed, total)} />}
        <FileBadge nominee={nominee} words={words} />
        {nominee.id !== '' && <span class="soft small">{nominee.id}</span>}
      </div>
      {verdict !== 'eligible' && lacking > 0 && <p class="small">{said.lacking(lacking)}</p>}
      <Said nominee={nominee} words={words} />
      <Stage {...props} />
      {nominee.id === '' && saving === null && <p class="small soft">{said.noId}</p>}
      {saving === null ? <Actions {...props} name={name} /> : <Saving {...props} />}
    </li>
  );
}

function FileBadge({ nominee, words }: { readonly nominee: ShownNominee; readonly words: Words }) {
  const said = words.officer.nominees;
  const { state, status, saving } = nominee;
  if (saving !== null)
    return saving.problem === null ? (
      <Badge tone="open">{said.saving}</Badge>
    ) : (
      <Badge tone="bad">{said.notSaved}</Badge>
    );
  if (state === 'returned') return <Badge tone="bad">{said.returned}</Badge>;
  if (state === 'changed') return <Badge tone="bad">{status}</Badge>;
  if (state === 'decided') return <Badge tone="plain">{said.decided(status)}</Badge>;
  return <Badge tone={state === 'submitted' ? 'good' : 'plain'}>{status}</Badge>;
}

/** What the office, or a change since the submission, asks of the unit. */
function Said({ nominee, words }: { readonly nominee: ShownNominee; readonly words: Words }) {
  const said = words.officer.nominees;
  const { state, reason } = nominee;
  if (state === 'decided') return reason === '' ? null : <p class="small">{reason}</p>;
  if (!isSentBack(nominee)) return null;
  return (
    <div class="returned small">
      {state === 'changed' ? (
        <p>{said.changedMeans}</p>
      ) : (
        <>
          <p>{reason === '' ? said.noReason : said.why(reason)}</p>
          <p>{said.fixAndSubmit}</p>
        </>
      )}
    </div>
  );
}

/** How far the exemplar is, and whether it is time to look at it again. */
function Stage({ nominee, words, today }: CardProps) {
  const said = words.officer.life;
  const { stage, stageDate } = nominee.cells;
  const due = followUpDue(nominee.cells, today);
  return (
    <>
      {!!stage && <p class="soft small">{said.at(String(stage), showDay(stageDate ?? ''))}</p>}
      {due !== null && (
        <Badge tone="open" sign="⚠">
          {said.due(due)}
        </Badge>
      )}
    </>
  );
}

function Saving({ nominee, words, onRetry, onReopen, onDrop }: CardProps) {
  const said = words.officer.nominees;
  const { saving } = nominee;
  if (saving === null || saving.problem === null) return null;
  return (
    <>
      <ErrorPanel problem={saving.problem} />
      <div class="actions">
        <Button look="quiet" onPress={() => onDrop(saving.operation)}>
          {said.dropUnsaved}
        </Button>
        <Button onPress={() => onReopen(nominee)}>{said.reopen}</Button>
        <Button look="primary" onPress={() => onRetry(saving.operation)}>
          {words.shell.retry}
        </Button>
      </div>
    </>
  );
}

function Actions(props: CardProps & { readonly name: string }) {
  const { nominee, words, busy, name, onOpen, onSubmit, onWithdraw, onRemove } = props;
  const said = words.officer.nominees;
  const { state } = nominee;
  if (nominee.id === '')
    return (
      <div class="actions">
        <Button busy={busy} label={said.of(said.identify, name)} onPress={props.onIdentify}>
          {said.identify}
        </Button>
      </div>
    );
  const open = state === 'submitted' || state === 'decided' ? said.view : said.edit;
  const submit = isSentBack(nominee) ? said.resubmit : said.submit;
  return (
    <div class="actions">
      {state === 'draft' && (
        <Button look="quiet" label={said.of(said.remove, name)} onPress={() => onRemove(nominee)}>
          {said.remove}
        </Button>
      )}
      {(state === 'submitted' || state === 'blocked' || state === 'changed') && (
        <Button busy={busy} label={said.of(said.withdraw, name)} onPress={() => onWithdraw(nominee)}>
          {said.withdraw}
        </Button>
      )}
      <Button
        look="quiet"
        label={said.of(words.officer.life.open, name)}
        onPress={() => props.onLife(nominee)}
      >
        {words.officer.life.open}
      </Button>
      <Button label={said.of(open, name)} onPress={() => onOpen(nominee)}>
        {open}
      </Button>
      {(state === 'draft' || isSentBack(nominee)) && nominee.verdict === 'eligible' && (
        <Button look="primary" busy={busy} label={said.of(submit, name)} onPress={() => onSubmit(nominee)}>
          {submit}
        </Button>
      )}
    </div>
  );
}

/** A moment of the sheet as dd/MM/yyyy HH:mm. */
export function showMoment(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${formatVietnamese(serialToIso(serial))} ${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
