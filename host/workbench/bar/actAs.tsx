import type { Account } from '../../server/protocol.ts';
import { actAs } from '../connection.ts';
import { accountName, WORDS } from '../words.ts';

/** Who this window is; choosing somebody else opens the file anew. */
export function ActAs({ email, accounts }: { email: string; accounts: readonly Account[] }) {
  const isListed = accounts.some((account) => account.email === email);
  return (
    <label class="act-as">
      <span>{WORDS.actAs}</span>
      <select value={email} onChange={(event) => actAs(event.currentTarget.value)}>
        {!isListed && <option value={email}>{email}</option>}
        {accounts.map((account) => (
          <option key={account.email} value={account.email}>
            {accountName(account)}
          </option>
        ))}
      </select>
    </label>
  );
}
