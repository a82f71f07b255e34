import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../../src/commands/sessionStart.ts';
import { useAct } from '../../calls/useAct.ts';
import { Button, ErrorPanel, Loading, Notice, useShared, useViewFocus } from '../../parts/index.ts';
import type { FailureKind } from '../../server.ts';
import type { FormKey } from '../columns/fields.ts';
import { formOf } from '../rows/check.ts';
import { LIMIT, type ListedRow, type Obstacle, obstacleOf } from '../rows/list.ts';
import type { StepProps } from './props.ts';
import { RowTable } from './rowTable.tsx';

export interface RowsProps extends StepProps {
  readonly session: Session;
  readonly unit: string;
}

/** Third step: what will be entered, what is wrong in which cell, and the one press that enters it all. */
export function RowsStep(props: RowsProps) {
  const { dispatch, derived, words: all } = props;
  const words = all.rows;
  const heading = useViewFocus<HTMLHeadingElement>();
  const { list, free } = derived;
  const enter = useEnter(props);
  const mend = useMend(props);
  const obstacle = obstacleOf(list, free);
  const numbers = words.numbers(list.good, list.wrong, list.leftOut);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <Notice level={obstacle === null ? 'ok' : 'warn'}>
        <div class="split">
          <div>
            <p class="title" role="status">
              {numbers}
            </p>
            {obstacle !== null && <p id={WHY.obstacle}>{obstacleText(obstacle, words)}</p>}
          </div>
          <Shortcuts {...props} obstacle={obstacle} />
        </div>
      </Notice>
      <div class="rows-area" inert={enter.busy || enter.isUnsure}>
        <RowTable {...props} onMend={mend} />
      </div>
      {enter.problem !== null && (
        <>
          <ErrorPanel
            problem={enter.problem}
            onRetry={obstacle === null ? enter.run : undefined}
            busy={enter.busy}
          />
          {enter.isUnsure && <p id={WHY.unsure}>{words.unsure}</p>}
          {enter.refused !== null && (
            <Notice level="warn">
              <p>{words.atRow(enter.refused.draft.number, enter.refused.cells.name.text)}</p>
              <p>{words.refusedRow}</p>
            </Notice>
          )}
        </>
      )}
      {enter.busy && <Loading text={words.entering(list.good)} />}
      <div class="actions sticky">
        <Button
          disabled={enter.busy || enter.isUnsure}
          describedBy={enter.isUnsure ? WHY.unsure : undefined}
          onPress={() => dispatch({ do: 'go', step: 'columns' })}
        >
          {all.back}
        </Button>
        <Button
          look="primary"
          busy={enter.busy}
          disabled={obstacle !== null || enter.isUnsure}
          describedBy={obstacle !== null ? WHY.obstacle : enter.isUnsure ? WHY.unsure : undefined}
          onPress={enter.run}
        >
          {words.enter(list.good)}
        </Button>
      </div>
    </section>
  );
}

/** IDs of the texts that say why a button cannot be pressed. */
const WHY = { obstacle: 'why-obstacle', unsure: 'why-unsure' } as const;

function obstacleText(obstacle: Obstacle, { obstacles }: StepProps['words']['rows']): string {
  switch (obstacle.code) {
    case 'nothing':
      return obstacles.nothing;
    case 'wrong':
      return obstacles.wrong(obstacle.rows);
    case 'tooMany':
      return obstacles.tooMany(obstacle.rows, obstacle.limit);
    case 'noRoom':
      return obstacles.noRoom(obstacle.rows, obstacle.free);
  }
}

/** What most officers would do next with rows that stand in the way. */
function Shortcuts({
  dispatch,
  derived,
  words: all,
  obstacle,
}: RowsProps & { readonly obstacle: Obstacle | null }) {
  const words = all.rows;
  const { list, free } = derived;
  const chosen = list.rows.filter(({ draft }) => draft.included);
  const wrong = chosen.filter(({ faulty }) => faulty.length > 0).map(({ draft }) => draft.number);
  const most = Math.min(free, LIMIT);
  const leave = (rows: readonly number[]) => dispatch({ do: 'choose', rows, isChosen: false });
  const isTooLong = obstacle?.code === 'noRoom' || obstacle?.code === 'tooMany';
  if (!isTooLong && list.repeated.length + wrong.length === 0) return null;
  return (
    <div class="row wrap">
      {isTooLong && most > 0 && (
        <Button onPress={() => leave(chosen.slice(most).map(({ draft }) => draft.number))}>
          {words.keepFirst(most)}
        </Button>
      )}
      {list.repeated.length > 0 && (
        <Button onPress={() => leave(list.repeated)}>{words.leaveRepeated(list.repeated.length)}</Button>
      )}
      {wrong.length > 0 && <Button onPress={() => leave(wrong)}>{words.leaveWrong(wrong.length)}</Button>}
    </div>
  );
}

/** Sends the chosen rows under the list's one operation. */
function useEnter({ state, dispatch, derived, unit }: RowsProps) {
  const act = useAct('import.enter');
  const chosen = derived.list.rows.filter(({ draft, faulty }) => draft.included && faulty.length === 0);
  const run = async () => {
    const settled = await act.run({ unit, operation: state.operation, rows: chosen.map(formOf) });
    if (!settled?.ok) return;
    const names = chosen.map(({ cells }) => cells.name.text);
    dispatch({
      do: 'entered',
      entered: { imported: settled.reply.data, message: settled.reply.message, names },
    });
  };
  const reason = act.problem?.from === 'refusal' ? act.problem.reply.reason : undefined;
  const refused: ListedRow | null = reason?.code === 'importRow' ? (chosen[reason.row - 1] ?? null) : null;
  // The rows may have been entered: only the same list, sent again, is sure to be entered once.
  const isUnsure = act.problem?.from === 'failure' && UNSURE.includes(act.problem.kind);
  return { run, refused, isUnsure, busy: act.busy, problem: act.problem };
}
const UNSURE: readonly FailureKind[] = ['offline', 'timeout', 'unknown'];

export type Mend = (rows: readonly number[], key: FormKey, text: string) => void;

/** Mends and then says what is left to mend. */
function useMend({ dispatch, derived, words }: RowsProps): Mend {
  const { announce } = useShared();
  const pending = useRef(0);
  const [round, setRound] = useState(0);
  const { wrong } = derived.list;
  useEffect(() => {
    if (pending.current === 0) return;
    announce(words.rows.mended(pending.current, wrong));
    pending.current = 0;
  }, [round, wrong, announce, words]);
  return (rows, key, text) => {
    pending.current = rows.length;
    dispatch({ do: 'mend', rows, key, text });
    setRound((each) => each + 1);
  };
}
