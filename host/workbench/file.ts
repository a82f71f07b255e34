/** Takes the file as a whole away and brings one, and tells meanwhile and afterwards what came of it. */
import type { Action, Transfer } from './state.ts';
import { WORDS } from './words.ts';

export interface FileDoors {
  dispatch(action: Action): void;
}

const ADDRESSES = { save: '/file.json', xlsx: '/file.xlsx' } as const;
const KEPT_MS = 60_000;
const NAME = /filename="([^"]+)"/;

/** Says what is under way while `act` runs; what it throws becomes a notice. */
async function transferring(
  transfer: Transfer,
  { dispatch }: FileDoors,
  act: () => Promise<void>,
  failed: (why: string) => string,
): Promise<void> {
  dispatch({ kind: 'transfer', transfer });
  try {
    await act();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    dispatch({ kind: 'notice', text: failed(why), isError: true });
  } finally {
    dispatch({ kind: 'transfer', transfer: null });
  }
}

/** The answer to a request, or an error in the server's words. */
async function answered(address: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init).catch(() => null);
  if (response === null) throw new Error(WORDS.lost);
  if (!response.ok) throw new Error(await response.text());
  return response;
}

/** Hands the browser a file under this name, as a link to it would. */
function give(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers read the content only a while after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/** Fetches the file and hands it to the browser once it is whole. */
export const takeFile = (kind: keyof typeof ADDRESSES, doors: FileDoors): Promise<void> =>
  transferring(
    kind,
    doors,
    async () => {
      const response = await answered(ADDRESSES[kind]);
      const [, name = kind] = NAME.exec(response.headers.get('Content-Disposition') ?? '') ?? [];
      give(await response.blob(), name);
    },
    WORDS.notTaken,
  );

/** Sends the file's text; the server opens it for every window, or says why not. */
export const openFile = (file: File, doors: FileDoors): Promise<void> =>
  transferring(
    'open',
    doors,
    async () => void (await answered('/file', { method: 'POST', body: await file.text() })),
    WORDS.notOpened,
  );
