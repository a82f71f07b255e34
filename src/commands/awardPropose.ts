import * as z from 'zod/mini';
import { AWARD_TYPES, type AwardForm } from '../catalogue/awards.ts';
import { moveBetween } from '../catalogue/lifecycle.ts';
import type { Status } from '../catalogue/terms.ts';
import { formFault, formOn, isDissolved } from '../domain/awards.ts';
import { auditAwards } from './auditAwards.ts';
import { AWARD_TABS, type AwardDesk, conflictRefusal, openDesk } from './awardDesk.ts';
import { type BookLine, bookChanges, isDecided, kindLabel, stateOf } from './awardLines.ts';
import { type AwardNominee, moveChanges } from './awardNominees.ts';
import { type Context, defineCommand, done, type Outcome, type Refusal, refuse, told } from './define.ts';
import { identifier, isoDay, line } from './inputs.ts';
import { isRefusal } from './nominees.ts';

const item = z.strictObject({ id: identifier, form: identifier, type: z.enum(AWARD_TYPES) });
type Item = z.infer<typeof item>;

/** Puts accepted nominees on a tờ trình, or changes what stands there of them. A repetition changes nothing. */
export const awardPropose = defineCommand({
  id: 'award.propose',
  who: 'office',
  writes: true,
  marksWater: true,
  input: z.strictObject({
    items: z.array(item),
    number: z._default(line, ''),
    date: z._default(isoDay, ''),
  }),
  reads: () => AWARD_TABS,
  run: (view, input, context): Outcome<{ readonly ids: readonly string[] }> => {
    const desk = openDesk(view, context);
    if (isRefusal(desk)) return desk;
    const items = [...new Map(input.items.map((each) => [each.id, each])).values()];
    const paper = { number: input.number, date: input.date === '' ? null : input.date };
    const asked: Asked[] = [];
    for (const each of items) {
      const found = askedOf(each, desk, paper.date ?? context.today, context);
      if (isRefusal(found)) return found;
      asked.push(found);
    }
    const nominees = asked.map((each) => each.nominee);
    const conflict = conflictRefusal(nominees, desk.rewarded);
    if (conflict !== null) return conflict;
    const moves = nominees
      .filter((nominee) => nominee.status !== PROPOSED)
      .map((nominee) => ({ nominee, to: PROPOSED, reason: '', why: paper.number }));
    const lines = withProposals(desk, asked, paper);
    const proposing = done(
      { ids: items.map((each) => each.id) },
      { code: 'awardsProposed', count: items.length },
      [...moveChanges(view, moves, context), ...bookChanges(view.sheet('commendations'), desk.book, lines)],
    );
    return told(proposing, ...auditAwards(desk, lines));
  },
});

const PROPOSED: Status = 'Đề nghị khen';

interface Asked {
  readonly item: Item;
  readonly nominee: AwardNominee;
  readonly form: AwardForm;
}

/** What is asked for one nominee, or why it cannot be. */
function askedOf(asked: Item, desk: AwardDesk, day: string, { config }: Context): Asked | Refusal {
  const nominee = desk.nominees.get(asked.id);
  if (nominee === undefined) return refuse({ code: 'unknownNominee', id: asked.id });
  const { name, status, typed, kind } = nominee;
  const standing = desk.active.get(asked.id);
  if (standing !== undefined && isDecided(standing))
    return refuse({ code: 'awardState', name, state: stateOf(standing) });
  if (typed !== null) return refuse({ code: 'fileMoved', name, status: typed });
  if (status !== PROPOSED && moveBetween(status, PROPOSED)?.by !== 'award')
    return refuse({ code: 'notAccepted', name, status });
  const form = formOn(
    desk.awards.forms.filter((each) => each.on),
    asked.form,
    day,
  );
  const fault = formFault(form, kind, asked.type);
  if (form === null || fault !== null)
    return refuse({ code: fault ?? 'unknownForm', name, form: form?.name ?? asked.form });
  if (
    isDissolved(
      config.units.find((unit) => unit.id === nominee.unit),
      kind,
      day,
    )
  )
    return refuse({ code: 'dissolvedCollective', name, day });
  return { item: asked, nominee, form };
}

/** Proposals that stand keep what nobody gave anew: the number of a tờ trình often comes after the list. */
function withProposals(
  desk: AwardDesk,
  asked: readonly Asked[],
  paper: { readonly number: string; readonly date: string | null },
): BookLine[] {
  const open = new Map(asked.map((each) => [each.nominee.id, each]));
  const lines = desk.book.map(({ row }): BookLine => {
    const own = open.get(row.id);
    if (own === undefined || desk.active.get(row.id) !== row) return row;
    open.delete(row.id);
    return {
      ...row,
      // A file that came back to be accepted anew may say other things than the proposal before.
      ...(own.nominee.status === PROPOSED ? {} : nomineeCells(own.nominee)),
      ...formCells(own),
      proposalNumber: paper.number === '' ? row.proposalNumber : paper.number,
      proposalDate: paper.date ?? row.proposalDate,
    };
  });
  const fresh = [...open.values()].map(
    (own): BookLine => ({
      ...BLANK,
      ...nomineeCells(own.nominee),
      ...formCells(own),
      proposalNumber: paper.number,
      proposalDate: paper.date,
    }),
  );
  return [...lines, ...fresh];
}

const nomineeCells = ({ id, year, unit, name, kind, movement, achievement }: AwardNominee) => ({
  id,
  year,
  unit,
  name,
  kind: kindLabel(kind),
  movement,
  achievement,
});
const formCells = ({ item: { type }, form }: Asked) => ({
  state: 'Đề nghị' as const,
  type,
  form: form.code,
  formName: form.name,
  level: form.level,
});

const BLANK = {
  decisionNumber: '',
  decisionDate: null,
  signer: '',
  coefficient: null,
  basePay: null,
  money: null,
  moneyNote: '',
  paidOn: null,
  note: '',
} as const;
