/** Long work that goes step by step, and the owner's trigger. */
import { MENU } from '../../product/office.ts';
import { type Act, act } from '../act.ts';
import type { BaseName } from '../bases.ts';
import { tick } from '../scene.ts';

const setUp = (name: string, base: BaseName): Act =>
  act(
    name,
    base,
    ({ office }) => {
      office.click(MENU.setUp);
      return undefined;
    },
    { resumes: ['again'], ticks: 2 },
  );

/** The trigger's own run: the next one takes up what it left. */
const trigger = (name: string, base: BaseName, mails = false): Act =>
  act(
    name,
    base,
    (scene) => {
      tick(scene);
      return undefined;
    },
    { resumes: ['again'], timed: true, mails },
  );

export const JOBS: readonly Act[] = [
  setUp('setup of a fresh file', 'fresh'),
  setUp('setup after an officer changed', 'officerLeft'),
  setUp('setup of the first version’s file', 'firstVersion'),
  setUp('setup of the version before’s file', 'versionBefore'),
  trigger('tick takes in what was typed', 'typed'),
  trigger('tick at night', 'night', true),
  trigger('tick in the morning', 'morning', true),
];
