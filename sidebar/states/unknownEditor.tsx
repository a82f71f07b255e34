import type { Session } from '../../src/commands/sessionStart.ts';
import { Button } from '../parts/index.ts';
import type { ShellWords } from '../words/type.ts';

interface UnknownEditorProps {
  readonly session: Session;
  readonly words: ShellWords;
  readonly busy: boolean;
  readonly onRecheck: () => void;
}

/** An editor whom neither Cấu hình nor Đơn vị knows: what to ask for, and whom. */
export function UnknownEditor({ session, words, busy, onRecheck }: UnknownEditorProps) {
  const said = words.unknownEditor;
  const { email, contacts, officeName } = session;
  return (
    <div class="stack">
      <h1>{said.title}</h1>
      <p>{email === '' ? said.noAccount : said.account(email)}</p>
      <p>{said.ask(officeName)}</p>
      {email !== '' && <p class="card address">{email}</p>}
      {contacts.length > 0 && (
        <ul class="stack">
          {contacts.map((to) => (
            <li key={to}>
              <a href={letter(to, said.subject, said.body(email))} target="_blank" rel="noopener">
                {said.write(to)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="soft">{said.otherAccount}</p>
      <Button onPress={onRecheck} busy={busy}>
        {said.recheck}
      </Button>
    </div>
  );
}

const letter = (to: string, subject: string, body: string): string =>
  `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
