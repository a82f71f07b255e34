import { useState } from 'preact/hooks';
import type { DataOf } from '../../src/app/client.ts';
import { useAct } from '../calls/useAct.ts';
import { Button, ConfirmDialog, ErrorPanel, Lines, Loading, Notice } from '../parts/index.ts';
import type { OfficeWords } from '../words/type.ts';

type Mails = DataOf<'reminders.preview'>['mails'];
interface Said {
  readonly text: string;
  /** Mails that wait for another press. */
  readonly left: number;
}

/** What would go out today, one mail to look at it for real, and the sending itself: only after what it is was seen. */
export function Reminders({ words }: { readonly words: OfficeWords['office']['reminders'] }) {
  const [mails, setMails] = useState<Mails | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [asks, setAsks] = useState(false);
  const preview = useAct('reminders.preview');
  const test = useAct('reminders.test');
  const send = useAct('reminders.send');
  const isBusy = preview.busy || test.busy || send.busy;
  const clear = () => {
    for (const act of [preview, test, send]) act.clear();
    setSaid(null);
  };
  const look = async () => {
    clear();
    const settled = await preview.run({});
    if (!settled?.ok) return;
    setMails(settled.reply.data.mails);
    setSaid({ text: settled.reply.message, left: 0 });
  };
  const tryOne = async () => {
    clear();
    const settled = await test.run({});
    if (settled?.ok) setSaid({ text: settled.reply.message, left: 0 });
  };
  const sendAll = async () => {
    clear();
    const settled = await send.run({});
    setAsks(false);
    if (!settled?.ok) return;
    setMails(null);
    setSaid({ text: settled.reply.message, left: settled.reply.left });
  };
  const waiting = mails ?? [];
  return (
    <section class="stack" aria-label={words.title}>
      <p class="soft small">{words.intro}</p>
      <div class="row wrap">
        <Button onPress={look} busy={preview.busy} disabled={isBusy}>
          {mails === null ? words.preview : words.previewAgain}
        </Button>
        <Button onPress={tryOne} busy={test.busy} disabled={isBusy}>
          {words.test}
        </Button>
      </div>
      {preview.busy && <Loading text={words.previewing} />}
      {said !== null && (
        <Notice level={said.left > 0 ? 'warn' : 'ok'} spoken={said.text}>
          <Lines text={said.text} />
          {said.left > 0 && (
            <Button onPress={sendAll} busy={send.busy}>
              {words.more}
            </Button>
          )}
        </Notice>
      )}
      {preview.problem !== null && <ErrorPanel problem={preview.problem} onRetry={look} />}
      {test.problem !== null && <ErrorPanel problem={test.problem} onRetry={tryOne} />}
      {send.problem !== null && (
        <>
          <ErrorPanel problem={send.problem} />
          <p class="soft small">{words.unsure}</p>
        </>
      )}
      {waiting.length > 0 && (
        <>
          <MailList mails={waiting} words={words} />
          <Button look="primary" onPress={() => setAsks(true)} disabled={isBusy}>
            {words.send}
          </Button>
        </>
      )}
      {asks && (
        <ConfirmDialog
          title={words.confirmTitle(waiting.length)}
          confirm={words.confirm(waiting.length)}
          busy={send.busy}
          onConfirm={sendAll}
          onCancel={() => setAsks(false)}
        >
          <p>{words.confirmBody(waiting.length, new Set(waiting.map(({ to }) => to)).size)}</p>
          {send.busy && <Loading text={words.sending} />}
        </ConfirmDialog>
      )}
    </section>
  );
}

/** Each mail's address and subject; its text on demand, as text: nothing in it is run or fetched. */
const MailList = ({
  mails,
  words,
}: {
  readonly mails: Mails;
  readonly words: OfficeWords['office']['reminders'];
}) => (
  <div class="stack">
    <h2>{words.mails(mails.length)}</h2>
    <ul class="mails">
      {mails.map((mail, index) => (
        <li key={index}>
          <details>
            <summary>
              <span class="subject">{mail.subject}</span>
              <span class="soft small">
                {words.to}: {mail.to}
              </span>
            </summary>
            <pre class="mail">{mail.text}</pre>
          </details>
        </li>
      ))}
    </ul>
  </div>
);
