import { useState } from 'preact/hooks';
import type { DataOf } from '../../src/app/client.ts';
import { useAct } from '../calls/useAct.ts';
import { useAsk } from '../calls/useAsk.ts';
import { Button, ErrorPanel, Loading, Notice } from '../parts/index.ts';
import type { OfficeWords } from '../words/type.ts';

type Mail = DataOf<'mails.doubtful'>['mails'][number];

/** Mails that may have gone, each to be settled by the office; and what keeps others from going. */
export function DoubtfulMails({ words }: { readonly words: OfficeWords['office']['doubtful'] }) {
  const { data, problem, busy, reload } = useAsk('mails.doubtful', {});
  const settle = useAct('mails.settle');
  const [said, setSaid] = useState('');
  const press = async ({ keys, at }: Mail, as: 'sent' | 'resend') => {
    const settled = await settle.run({ keys: [...keys], at, as });
    if (!settled?.ok) return;
    setSaid(settled.reply.message);
    reload();
  };
  const choice = (mail: Mail, as: 'sent' | 'resend') => (
    <Button label={`${words[as]}: ${mail.to}`} disabled={settle.busy || busy} onPress={() => press(mail, as)}>
      {words[as]}
    </Button>
  );
  return (
    <section class="stack" aria-label={words.title}>
      {problem !== null && <ErrorPanel problem={problem} onRetry={reload} busy={busy} />}
      {settle.problem !== null && <ErrorPanel problem={settle.problem} />}
      {data === null && problem === null && <Loading text={words.title} />}
      {said !== '' && (
        <Notice level="ok" spoken={said}>
          {said}
        </Notice>
      )}
      {data !== null && <p class="soft small">{data.mails.length === 0 ? words.none : words.intro}</p>}
      {data !== null && data.mails.length > 0 && (
        <ul class="mails">
          {data.mails.map((mail) => (
            <li key={mail.keys.join()}>
              <p>
                <b>{mail.to}</b> · {mail.when}
                <br />
                {mail.about}
              </p>
              <div class="row wrap">
                {choice(mail, 'sent')}
                {choice(mail, 'resend')}
              </div>
            </li>
          ))}
        </ul>
      )}
      {data?.troubles.map((text) => (
        <Notice key={text} level="warn">
          {text}
        </Notice>
      ))}
    </section>
  );
}
