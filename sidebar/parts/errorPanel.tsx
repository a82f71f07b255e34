import { useEffect } from 'preact/hooks';
import type { Problem } from '../calls/problem.ts';
import { Button } from './button.tsx';
import { useShared } from './context.ts';
import { Lines, Notice } from './notice.tsx';

interface ErrorPanelProps {
  readonly problem: Problem;
  readonly onRetry?: (() => void) | undefined;
  readonly busy?: boolean;
  readonly onClose?: () => void;
}

/** Why something was not done and what to do next, for each way in which a call can fail. */
export function ErrorPanel({ problem, onRetry, busy = false, onClose }: ErrorPanelProps) {
  const { shell, announce } = useShared();
  const said =
    problem.from === 'failure'
      ? shell.failures[problem.kind]
      : { title: shell.refused, help: problem.reply.message };
  useEffect(() => announce(`${said.title}. ${said.help}`), [said.title, said.help, announce]);
  const detail = problem.from === 'failure' && problem.kind === 'unknown' ? problem.message : '';
  const reference = problem.from === 'refusal' ? problem.reply.reference : undefined;
  return (
    <Notice level="bad" title={said.title} {...(onClose ? { onClose } : {})}>
      <Lines text={said.help} />
      {reference && <p>{shell.reference(reference)}</p>}
      {detail !== '' && (
        <details>
          <summary>{shell.details}</summary>
          <p class="code">{detail}</p>
        </details>
      )}
      {onRetry && (
        <Button onPress={onRetry} busy={busy}>
          {shell.retry}
        </Button>
      )}
    </Notice>
  );
}
