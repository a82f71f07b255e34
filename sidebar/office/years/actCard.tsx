import { useRef, useState } from 'preact/hooks';
import type { YearAction, YearPreview } from '../../../src/commands/yearPreview.ts';
import { codeOf } from '../../calls/problem.ts';
import { useAct } from '../../calls/useAct.ts';
import { Button, ErrorPanel, focusOn, Loading, Notice } from '../../parts/index.ts';
import type { OfficeWords } from '../../words/type.ts';
import { DeedNote } from '../parts/deeds.tsx';
import { ENDED, runYear } from './model.ts';
import { YearNumbers } from './numbers.tsx';
import type { Doing } from './useDoing.ts';

interface ActCardProps {
  readonly action: YearAction;
  readonly words: OfficeWords['years'];
  readonly doing: Doing;
  /** The register is being taken in: nothing may go beside it. */
  readonly isBusyElsewhere: boolean;
  /** The file's years are others now. */
  readonly onYears: () => void;
}

/** One act on a year: what it would do, asked by a press; then the act itself, and what is left of it. */
export function ActCard(props: ActCardProps) {
  const { action, words, doing } = props;
  const said = words.acts[action];
  const act = useYearAct(props);
  const { look, seen, year, left, ended } = act;
  const title = `year-${action}`;
  const isTold = doing.place === action;
  return (
    <section class="card stack year-act" aria-labelledby={title}>
      <h2 id={title} tabIndex={-1}>
        {said.title}
      </h2>
      <p class="soft small">{said.about}</p>
      {look.problem !== null && <ErrorPanel problem={look.problem} onClose={look.clear} />}
      {isTold && <DeedNote deeds={doing.deeds} />}
      {ended && (
        <Notice level="ok" spoken={said.ended(year)}>
          <p>{said.ended(year)}</p>
        </Notice>
      )}
      {isTold && doing.deeds.busy && (
        <>
          <Loading text={said.running(year)} />
          <p class="soft small">{words.stay}</p>
        </>
      )}
      {left > 0 && (
        <Notice level="info">
          <p>{words.left(left)}</p>
          <Button busy={doing.deeds.busy} onPress={() => void act.run(year)}>
            {words.goOn}
          </Button>
        </Notice>
      )}
      {seen === null ? (
        <>
          {look.busy && <Loading text={words.looking} />}
          <Button busy={look.busy} disabled={doing.deeds.busy} onPress={() => void act.see()}>
            {said.look}
          </Button>
        </>
      ) : (
        <Question {...props} preview={seen} onConfirm={() => void act.run(seen.year)} onCancel={act.drop} />
      )}
    </section>
  );
}

function useYearAct({ action, doing, onYears }: ActCardProps) {
  const look = useAct('year.preview');
  const [seen, setSeen] = useState<YearPreview | null>(null);
  const [year, setYear] = useState(0);
  const [left, setLeft] = useState(0);
  const [ended, setEnded] = useState(false);
  const tried = useRef(0);
  const drop = () => {
    setSeen(null);
    focusOn(`year-${action}`);
  };
  const see = async () => {
    doing.deeds.clear();
    setEnded(false);
    const settled = await look.run({ action, year: 0 });
    if (!settled?.ok) return;
    setSeen(settled.reply.data);
    focusOn(`year-${action}-question`);
  };
  const finish = () => {
    drop();
    onYears();
  };
  const run = async (wanted: number) => {
    setYear(wanted);
    const settled = await runYear(doing, action, wanted);
    if (settled === null) return;
    const wasTried = tried.current === wanted;
    tried.current = wanted;
    if (settled.ok) {
      setLeft(settled.reply.left);
      if (settled.reply.left === 0) finish();
      else drop();
    } else if (wasTried && codeOf(settled.problem) === ENDED[action]) {
      // The answer was lost, or the rest went on by itself meanwhile.
      doing.deeds.clear();
      setLeft(0);
      setEnded(true);
      finish();
    }
  };
  return { look, seen, year, left, ended, see, run, drop };
}

interface QuestionProps extends ActCardProps {
  readonly preview: YearPreview;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}
function Question({ action, words, doing, isBusyElsewhere, preview, onConfirm, onCancel }: QuestionProps) {
  const said = words.acts[action];
  const { busy } = doing.deeds;
  const mayGo = preview.against === null;
  const why = `year-${action}-why`;
  return (
    <div class="stack">
      <h3 id={`year-${action}-question`} tabIndex={-1}>
        {said.question(preview.year)}
      </h3>
      <YearNumbers preview={preview} words={words} />
      {mayGo && isBusyElsewhere && <p id={why}>{words.busyElsewhere}</p>}
      <div class="actions">
        <Button disabled={busy} onPress={onCancel}>
          {words.cancel}
        </Button>
        {mayGo && (
          <Button
            look={action === 'lock' ? 'danger' : 'primary'}
            busy={busy && doing.place === action}
            disabled={isBusyElsewhere || busy}
            describedBy={isBusyElsewhere ? why : undefined}
            onPress={onConfirm}
          >
            {said.confirm(preview.year)}
          </Button>
        )}
      </div>
    </div>
  );
}
