/** The server as the pages see it: `rpc` and the few surfaces besides it, typed by the registry, over google.script.run. */
import type { Ask } from '../src/app/client.ts';
import type { DocumentKind } from '../src/commands/documentData.ts';

/** Why a call did not come back with a reply. */
export type FailureKind =
  /** No connection, or Google not to be reached. */
  | 'offline'
  /** Two Google accounts in one browser: Google answers for the wrong one. */
  | 'accounts'
  /** The person has not allowed the script, or has taken it back. */
  | 'consent'
  /** No answer in time. */
  | 'timeout'
  /** Anything else; `message` is Google's. */
  | 'unknown';
export class Failure extends Error {
  readonly kind: FailureKind;
  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

export interface Server {
  readonly ask: Ask;
  /** Opens the wide dialog in which rows are pasted or read from a file into this unit. */
  openImport(unit: string): Promise<void>;
  /** Puts the office's page in place of this one; `view` is what it begins with, '' for its home. */
  openOffice(view: OfficeView): Promise<void>;
  /** Puts the officer's page in place of this one, at this unit. */
  openUnit(unit: string): Promise<void>;
  /** Opens the dialog that builds a document; `unit` is '' where it is about no unit. */
  openDocuments(kind: DocumentKind, unit: string): Promise<void>;
}
export type OfficeView = '' | 'check';

/** The part of google.script.run that the pages use. */
export interface ScriptRun {
  withSuccessHandler(handler: (result: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  rpc(name: string, input: unknown): void;
  openImport(unit: string): void;
  openOffice(view: OfficeView): void;
  openUnit(unit: string): void;
  openDocuments(kind: DocumentKind, unit: string): void;
}

/** Google ends a run after six minutes; what has not answered by then will not. */
const TIMEOUT = 370_000;

const KINDS: readonly (readonly [pattern: RegExp, kind: FailureKind])[] = [
  [/PERMISSION_DENIED|reading from storage/i, 'accounts'],
  [/authori[sz]ation|permission/i, 'consent'],
  [/network|connection|offline|HTTP [05]|unreachable/i, 'offline'],
];
export const failureOf = (error: unknown): Failure => {
  const message = error instanceof Error ? error.message : String(error);
  const kind = KINDS.find(([pattern]) => pattern.test(message))?.[1] ?? 'unknown';
  return new Failure(kind, message);
};

export function connect(run: () => ScriptRun): Server {
  const call = (send: (runner: ScriptRun) => void): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (!navigator.onLine) {
        reject(new Failure('offline', ''));
        return;
      }
      const timer = setTimeout(() => reject(new Failure('timeout', '')), TIMEOUT);
      const settle =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          then(value);
        };
      send(
        run()
          .withSuccessHandler(settle(resolve))
          .withFailureHandler(settle((error) => reject(failureOf(error)))),
      );
    });
  const shown = async (send: (runner: ScriptRun) => void): Promise<void> => {
    await call(send);
  };
  return {
    // What comes back is what the registry's command sent: the one cast between wire and types.
    ask: ((id, input) => call((runner) => runner.rpc(id, input))) as Ask,
    openImport: (unit) => shown((runner) => runner.openImport(unit)),
    openOffice: (view) => shown((runner) => runner.openOffice(view)),
    openUnit: (unit) => shown((runner) => runner.openUnit(unit)),
    openDocuments: (kind, unit) => shown((runner) => runner.openDocuments(kind, unit)),
  };
}
