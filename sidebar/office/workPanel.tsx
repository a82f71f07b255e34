import { useEffect } from 'preact/hooks';
import { Button, ErrorPanel, Lines, Notice, Progress, useShared } from '../parts/index.ts';
import type { OfficeWords } from '../words/type.ts';
import type { LongWork, Work } from './useLongWork.ts';

interface WorkPanelProps {
  readonly long: LongWork;
  readonly words: OfficeWords['office']['work'];
}

/** Says how a work goes, whatever view is in front. */
export function useSpokenWork({ work }: LongWork, words: OfficeWords['office']['work']): void {
  const { announce } = useShared();
  const spoken = work === null ? '' : spokenOf(work, words);
  useEffect(() => {
    if (spoken !== '') announce(spoken);
  }, [spoken, announce]);
}

/** How far the refresh or compile is, and how it ended. */
export function WorkPanel({ long, words }: WorkPanelProps) {
  const { work, isRunning } = long;
  if (work === null) return null;
  if (isRunning) return <Running long={long} work={work} words={words} />;
  if (work.phase === 'done')
    return (
      <Notice level="ok">
        <Lines text={work.goal === 'compile' ? work.message : words.refreshed(work.total)} />
        {work.goal === 'compile' && work.message === '' && <p>{words.openSummary(work.year)}</p>}
      </Notice>
    );
  return <Interrupted long={long} work={work} words={words} />;
}

function Running({ long, work, words }: WorkPanelProps & { readonly work: Work }) {
  const isCompiling = work.phase === 'compiling';
  return (
    <div class="card stack">
      <Progress
        label={isCompiling ? words.compiling : words.refreshing}
        value={work.done}
        total={work.total}
        text={words.progress(work.done, work.total)}
      />
      {long.isStopping ? (
        <p class="soft">{words.stopping}</p>
      ) : (
        !isCompiling && <Button onPress={long.stop}>{words.stop}</Button>
      )}
    </div>
  );
}

function Interrupted({ long, work, words }: WorkPanelProps & { readonly work: Work }) {
  const names = work.failed.map(({ name }) => name);
  return (
    <div class="stack">
      {work.phase === 'stopped' && (
        <Notice level="info">
          <p>{words.stopped(work.done, work.total)}</p>
          <Button onPress={long.goOn}>{words.goOn}</Button>
        </Notice>
      )}
      {work.rest.length > 0 && work.phase === 'failed' && (
        <Notice level="warn">
          <p>{words.failed(work.rest.map(({ name }) => name))}</p>
          {names.length > 3 && (
            <details>
              <summary>{words.failedList}</summary>
              <p>{names.join(', ')}</p>
            </details>
          )}
          {work.done > 0 && <p>{words.rest(work.done)}</p>}
          {work.goal === 'compile' && <p>{words.notCompiled}</p>}
          {work.goal === 'compile' && work.failed.length === work.rest.length && (
            <Button onPress={long.compileAnyway}>{words.compileAnyway}</Button>
          )}
        </Notice>
      )}
      {work.problem !== null && <ErrorPanel problem={work.problem} onRetry={long.goOn} />}
    </div>
  );
}

/** Said at the turns of the work, not at every chunk: a bar that speaks all the time is noise. */
function spokenOf(work: Work, words: WorkPanelProps['words']): string {
  switch (work.phase) {
    case 'refreshing':
      return work.done === 0 || work.done * 2 >= work.total
        ? `${words.refreshing}: ${half(work, words)}`
        : '';
    case 'compiling':
      return words.compiling;
    case 'done':
      return work.goal === 'compile' ? work.message : words.refreshed(work.total);
    case 'stopped':
      return words.stopped(work.done, work.total);
    case 'failed':
      return work.rest.length > 0 ? words.failed(work.rest.map(({ name }) => name)) : '';
  }
}
const half = ({ done, total }: Work, words: WorkPanelProps['words']): string =>
  words.progress(done === 0 ? 0 : Math.ceil(total / 2), total);
