/** Generated nominees: each with a verdict in mind, so that all three stand in the file in good numbers. */
import type { Dice } from './dice.ts';
import type { Kind, MovementRule, Rules, Setting } from './rules.ts';
import { askedOf, KINDS, movementsOf } from './rules.ts';
import { badValue, canFail, goodValue, type Value } from './values.ts';
import { achievement, address, nomineeName } from './words.ts';

export const VERDICTS = ['eligible', 'ineligible', 'incomplete'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const STAGES = [
  'Phát hiện',
  'Đăng ký',
  'Bồi dưỡng',
  'Bình chọn, suy tôn',
  'Khen thưởng',
  'Tuyên truyền',
  'Nhân rộng',
  'Theo dõi',
] as const;

/** What a nominee shares with one of another unit: an entry made twice, or one achievement put forward twice. */
export type Echo = 'movement' | 'achievement';

export interface Nominee {
  /** Null where the row leaves the kind open. */
  readonly kind: Kind | null;
  readonly movement: MovementRule;
  readonly name: string;
  readonly address: string;
  readonly directWorker: string;
  readonly under16: string;
  /** Đồng ý công khai, of the nominee and of a child's parent. */
  readonly consent: string;
  readonly guardianConsent: string;
  readonly stage: string;
  readonly achievement: string;
  /** The cells that criteria judge, by column key. */
  readonly values: Readonly<Record<string, Value>>;
  readonly wanted: Verdict;
  readonly submit: boolean;
  readonly echo: Echo | null;
}

/** So many verdicts in a shuffled order: a quarter each of the two that fall short, as far as the number allows. */
export function dealVerdicts(count: number, dice: Dice): readonly Verdict[] {
  const short = Math.min(Math.ceil(count / 4), Math.floor(count / 3));
  const fallen = Array.from({ length: short }, (): Verdict[] => ['ineligible', 'incomplete']).flat();
  const rest = Array.from({ length: count - fallen.length }, (): Verdict => 'eligible');
  return dice.shuffle([...fallen, ...rest]);
}

/** Whether somebody is under 16: most are not, a few children are, some rows do not say. */
const AGES = ['Không', 'Không', 'Không', 'Không', '', 'Có'] as const;

export interface NomineeOrder {
  readonly rules: Rules;
  readonly of: Setting;
  readonly wanted: Verdict;
  /** The day it is entered; minutes are dated before. */
  readonly enteredOn: string;
  /** Whom it repeats. */
  readonly echo: { readonly kind: Echo; readonly source: Nominee } | null;
  /** Rows typed by hand may leave the kind open or choose one that the movement does not take. */
  readonly typed: boolean;
}

export function makeNominee(order: NomineeOrder, dice: Dice): Nominee {
  const { rules, of, wanted, echo } = order;
  const kind = echo?.source.kind ?? null;
  const open = movementsOf(rules, of.year);
  const movement =
    echo?.kind === 'movement'
      ? echo.source.movement
      : dice.pick(kind === null ? open : open.filter((each) => each.kinds.includes(kind)));
  const fitting = kind ?? dice.pick(movement.kinds);
  const flaw = order.typed && echo === null ? kindFlaw(movement, wanted, dice) : 'none';
  const shownKind = flaw === 'none' ? fitting : flaw;
  const judged = shownKind ?? fitting;
  const sound = flaw === 'none' ? wanted : 'eligible';
  const deed = echo?.kind === 'achievement' ? echo.source.achievement : null;
  const under16 = judged === 'Cá nhân' ? dice.pick(AGES) : '';
  return {
    kind: shownKind,
    movement,
    name: echo?.source.name ?? nomineeName(judged, dice),
    address: address(dice),
    directWorker: judged === 'Cá nhân' ? dice.pick(['Có', 'Có', 'Không', '']) : '',
    under16,
    consent: dice.pick(['Có', 'Có', 'Có', 'Không', '']),
    guardianConsent: under16 === 'Có' ? dice.pick(['Có', '']) : '',
    stage: dice.pick(STAGES),
    achievement: deed ?? achievement(movement.code, of.year, dice),
    values: valuesFor(order, movement, judged, sound, dice),
    wanted,
    submit: wanted === 'eligible' && dice.chance(0.85),
    echo: echo?.kind ?? null,
  };
}

/** Now and then what falls short is the kind itself: left open, or one the movement does not take. */
function kindFlaw(movement: MovementRule, wanted: Verdict, dice: Dice): Kind | null | 'none' {
  if (wanted === 'incomplete' && dice.chance(0.1)) return null;
  const others = KINDS.filter((each) => !movement.kinds.includes(each));
  if (wanted === 'ineligible' && others.length > 0 && dice.chance(0.15)) return dice.pick(others);
  return 'none';
}

/** Values that meet everything asked, less what the verdict needs to fail or to be missing. */
function valuesFor(
  { rules, of, enteredOn }: NomineeOrder,
  movement: MovementRule,
  kind: Kind,
  wanted: Verdict,
  dice: Dice,
): Record<string, Value> {
  const asked = askedOf(rules, movement.code, kind, of);
  const values = Object.fromEntries(
    asked.map((each) => [each.target, goodValue(each, { ...of, enteredOn }, dice)]),
  );
  const spare = sparedGroup(asked, movement.groupMinimum, dice);
  for (const target of spare) delete values[target];
  const decisive = asked.filter(
    (each) =>
      each.necessity === 'Bắt buộc' || (each.necessity === 'Trong nhóm' && movement.groupMinimum === null),
  );
  if (wanted === 'ineligible') {
    for (const each of dice.shuffle(decisive.filter(canFail)).slice(0, dice.int(1, 2)))
      values[each.target] = badValue(each, of, dice);
  }
  if (wanted === 'incomplete')
    for (const each of dice.shuffle(decisive).slice(0, dice.int(1, 3))) delete values[each.target];
  return values;
}

/** Where a group needs only some of its members, others may stay empty. */
function sparedGroup(
  asked: readonly { readonly target: string; readonly necessity: string }[],
  minimum: number | null,
  dice: Dice,
): readonly string[] {
  const group = asked.filter((each) => each.necessity === 'Trong nhóm').map((each) => each.target);
  if (minimum === null || group.length <= minimum) return [];
  return dice.shuffle(group).slice(0, dice.int(0, group.length - minimum));
}
