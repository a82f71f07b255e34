/** One way of working at the same time, and how it is run in every order. */

import { type Explored, explore, type Plan } from '../../host/together/explore.ts';
import type { Actor, Ended } from '../../host/together/parts.ts';
import type { Reply } from '../product/office.ts';
import type { District, Prepare } from './district.ts';
import {
  type Expected,
  isBusy,
  judgeMarks,
  judgeReplies,
  judgeSheet,
  type Kind,
  type Wrong,
} from './judge.ts';

/** One execution, or work at the grid; `again` is what whoever was told to come back does. */
export type Doing = Actor & { readonly again?: () => unknown };

export interface Scenario {
  readonly name: string;
  readonly prepare?: Prepare;
  readonly expected: Expected;
  /** Long executions have so many calls that only so many switches can be tried in every way. */
  readonly most?: number;
  /** Asked once for the scenario: what is needed from the file is read before the first schedule. */
  doings(district: District): readonly Doing[];
  /** What else has to stand in the end. */
  judge?(district: District, ended: readonly Ended[]): readonly Wrong[];
}

export type Limits = Pick<Plan, 'switches' | 'sample' | 'seed' | 'isReduced'>;
export interface Row extends Explored {
  readonly name: string;
  /** At most so many. */
  readonly switches: number;
  readonly lost: number;
  readonly doubled: number;
  readonly other: number;
  readonly busy: number;
  readonly found: readonly string[];
}

export function runScenario(
  { name, prepare, expected, most, doings, judge }: Scenario,
  open: (prepare?: Prepare) => District,
  limits: Limits,
  progress?: Plan['progress'],
): Row {
  const district = open(prepare);
  const actors = doings(district);
  const counts: Record<Kind, number> = { lost: 0, doubled: 0, reply: 0, mark: 0 };
  let busy = 0;
  const switches = Math.min(limits.switches, most ?? limits.switches);
  const explored = explore({
    ...limits,
    switches,
    begin() {
      district.rewind();
      return { ...district, actors };
    },
    check({ ended }) {
      busy += ended.filter(isBusy).length;
      const found = [
        ...judgeReplies(ended, expected),
        ...repeated(actors, ended),
        ...judgeSheet(district, expected),
        ...(judge?.(district, ended) ?? []),
        ...judgeMarks(district),
      ];
      for (const kind of new Set(found.map((each) => each.kind))) counts[kind] += 1;
      return found.map(({ kind, what }) => `${kind}: ${what}`);
    },
    ...(progress && { progress }),
  });
  const found = explored.faults.map(({ what, schedule }) => `${what} [${schedule}]`);
  const { lost, doubled, reply, mark } = counts;
  return { ...explored, name, switches, lost: lost + mark, doubled, other: reply, busy, found };
}

/** Whoever was told that others are at work does it again, and it goes. */
function repeated(actors: readonly Doing[], ended: readonly Ended[]): Wrong[] {
  return ended.filter(isBusy).flatMap(({ name }): Wrong[] => {
    const doing = actors.find((each) => each.name === name);
    const act = doing?.again ?? (doing !== undefined && 'act' in doing ? doing.act : undefined);
    const reply = act?.() as Reply | undefined;
    return reply?.ok === true ? [] : [{ kind: 'reply', what: `${name} again: ${reply?.code}` }];
  });
}
