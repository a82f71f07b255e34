/** What is tortured: one act of a person or of the trigger, on a file somewhere in its year. */
import type { Reply } from '../product/office.ts';
import type { BaseName } from './bases.ts';
import type { Scene } from './scene.ts';

/** How an act is taken up after its run died: done again, at once or after the owner's trigger has run. */
export type Resume = 'again' | 'tickFirst';

export interface Act {
  /** The command's ID, and what is special about this call of it. */
  readonly name: string;
  readonly base: BaseName;
  /** One execution. Repeated after a kill with the same input, the operation's ID included; answers what the page got, if there is a page. */
  run(scene: Scene): Reply | undefined;
  readonly resumes: readonly Resume[];
  /** The trigger does it: a killed run cannot be tried again at the same moment. */
  readonly timed: boolean;
  /** Whether it sends mails, so that a kill may leave one in doubt. */
  readonly mails: boolean;
  /** How often the owner's trigger runs before the end is looked at. */
  readonly ticks: number;
  /** What a person does besides before the end is looked at, where no trigger runs. */
  readonly closing?: (scene: Scene) => void;
}

/** A person's act unless said otherwise. */
export const act = (
  name: string,
  base: BaseName,
  run: (scene: Scene) => Reply | undefined,
  other: Partial<Pick<Act, 'resumes' | 'timed' | 'mails' | 'ticks' | 'closing'>> = {},
): Act => ({
  name,
  base,
  run,
  resumes: ['again', 'tickFirst'],
  timed: false,
  mails: false,
  ticks: 1,
  ...other,
});
