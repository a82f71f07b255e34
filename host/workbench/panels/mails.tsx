/** The outbox: every mail as its reader would see it, in a frame where nothing runs. */
import { useState } from 'preact/hooks';
import type { SentMail } from '../../types.ts';
import type { Doors } from '../app.tsx';
import { momentText, WORDS } from '../words.ts';
import { Panel } from './panel.tsx';

function Mail({ mail }: { mail: SentMail }) {
  return (
    <article class="mail" aria-label={WORDS.mailText}>
      <h3>{mail.subject}</h3>
      <dl>
        <dt>{WORDS.from}</dt>
        <dd>{mail.name === null ? mail.from : `${mail.name} · ${mail.from}`}</dd>
        <dt>{WORDS.to}</dt>
        <dd>{[...mail.to, ...mail.cc, ...mail.bcc].join(', ')}</dd>
        <dt>{WORDS.at}</dt>
        <dd>
          <time dateTime={mail.at}>{momentText(mail.at)}</time>
        </dd>
      </dl>
      {mail.htmlBody === null ? (
        <pre>{mail.body}</pre>
      ) : (
        <iframe title={mail.subject} sandbox="" srcdoc={mail.htmlBody} />
      )}
    </article>
  );
}

function List({ mails }: { mails: readonly SentMail[] }) {
  const newestFirst = [...mails].reverse();
  const [at, setAt] = useState(0);
  const chosen = newestFirst[at];
  return (
    <div class="mails">
      <ul aria-label={WORDS.mailList}>
        {newestFirst.map((mail, index) => (
          <li key={mails.length - index}>
            <button type="button" aria-pressed={index === at} onClick={() => setAt(index)}>
              <strong>{mail.subject}</strong>
              <span>{mail.to.join(', ')}</span>
              <time dateTime={mail.at}>{momentText(mail.at)}</time>
            </button>
          </li>
        ))}
      </ul>
      {chosen !== undefined && <Mail key={at} mail={chosen} />}
    </div>
  );
}

export function Mails({ mails, doors }: { mails: readonly SentMail[] | null; doors: Doors }) {
  return (
    <Panel title={WORDS.mails} doors={doors}>
      {mails !== null && (mails.length > 0 ? <List mails={mails} /> : <p class="empty">{WORDS.noMails}</p>)}
    </Panel>
  );
}
