/** One file for many tests: what stands is opened anew for each, which is faster than a host of its own. */
import { type Office, seatedOffice } from './office.ts';

/** Opens the file as `lay` left it, or another save of it; the office opened before is spent. */
export function reopened(lay: () => Office): (saved?: unknown) => Office {
  let spent: Office | null = null;
  let first: unknown;
  return (saved) => {
    if (spent === null) {
      spent = lay();
      first = spent.host.save();
    }
    spent = seatedOffice(spent.host.reopen(saved ?? first));
    return spent;
  };
}
