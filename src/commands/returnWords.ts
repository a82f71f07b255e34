/** The words of the mail that tells an officer of returned files and of files on hold. */
import type { Status } from '../catalogue/terms.ts';

export interface ReturnWords {
  readonly returns: {
    readonly subject: (first: string, count: number) => string;
    readonly greeting: (officer: string) => string;
    readonly intro: (office: string) => string;
    /** One file: what was decided, and why. */
    readonly file: (name: string, status: Status, reason: string) => string;
    /** What to do about files of this status. */
    readonly todo: (status: Status) => string;
    readonly openTab: (unit: string) => string;
    readonly footer: (office: string) => string;
  };
}
