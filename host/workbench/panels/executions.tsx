/** What ran: by whom, how often it went to Google, how long that would take there. */
import type { Execution } from '../../types.ts';
import type { Doors } from '../app.tsx';
import { KINDS, momentText, WORDS } from '../words.ts';
import { Panel } from './panel.tsx';

function Details({ execution }: { execution: Execution }) {
  const calls = Object.entries(execution.calls).sort(([, one], [, other]) => other - one);
  return (
    <details>
      <summary>{execution.detail || execution.fn}</summary>
      <ul class="calls">
        {calls.map(([name, count]) => (
          <li key={name}>
            {name} × {count}
          </li>
        ))}
      </ul>
      <h3>{WORDS.log}</h3>
      <pre>{execution.log.length === 0 ? WORDS.noLog : execution.log.join('\n')}</pre>
    </details>
  );
}

function Row({ execution }: { execution: Execution }) {
  const { user, kind, startedAt, totalCalls, modelledMs, error } = execution;
  return (
    <tr>
      <td>
        <time dateTime={startedAt}>{momentText(startedAt)}</time>
      </td>
      <td>
        <Details execution={execution} />
      </td>
      <td>{user}</td>
      <td>{KINDS[kind]}</td>
      <td class="number">{totalCalls}</td>
      <td class="number">{WORDS.seconds(modelledMs)}</td>
      <td class={error === null ? '' : 'failed'}>{error === null ? WORDS.succeeded : `✗ ${error}`}</td>
    </tr>
  );
}

const HEADS = [
  WORDS.at,
  WORDS.command,
  WORDS.who,
  WORDS.kind,
  WORDS.calls,
  WORDS.modelled,
  WORDS.result,
] as const;

export function Executions({ executions, doors }: { executions: readonly Execution[] | null; doors: Doors }) {
  return (
    <Panel title={WORDS.executions} doors={doors}>
      {executions?.length === 0 && <p class="empty">{WORDS.noExecutions}</p>}
      {executions !== null && executions.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        <section class="scrolls" aria-label={WORDS.executions} tabIndex={0}>
          <p>{WORDS.executionsHelp}</p>
          <table>
            <thead>
              <tr>
                {HEADS.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...executions].reverse().map((execution) => (
                <Row key={execution.id} execution={execution} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Panel>
  );
}
