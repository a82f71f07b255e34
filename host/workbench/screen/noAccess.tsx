/** What Google shows to somebody with whom the file is not shared. */
import type { Account } from '../../server/protocol.ts';
import { ActAs } from '../bar/actAs.tsx';
import { WORDS } from '../words.ts';

export function NoAccess({ email, accounts }: { email: string; accounts: readonly Account[] }) {
  return (
    <main class="no-access">
      <h1>{WORDS.noAccessTitle}</h1>
      <p>{WORDS.noAccessText}</p>
      <p>
        <strong>{WORDS.noAccessAs(email)}</strong>
      </p>
      <ActAs email={email} accounts={accounts} />
    </main>
  );
}
