/** Holds the end of a run that died and was taken up against the end of one that nothing disturbed. */
import type { MailPicture, Picture, SheetPicture } from './state.ts';

/** From good to bad. */
export const VERDICTS = ['identical', 'told', 'lost', 'duplicated'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Judgement {
  readonly verdict: Verdict;
  /** What is missing and what stands there besides, for whoever has to mend it. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** One thing that stands in a file: where, and what. Equal content elsewhere is the same thing twice. */
interface Fact {
  readonly room: string;
  readonly where: string;
  readonly content: string;
}
const textOf = ({ room, where, content }: Fact): string => `${room} ${where}: ${content}`;

/** The tab of mails, and the states that leave one in doubt. */
const LEDGER = 'Sổ nhắc hạn';
const OUTBOX = 'outbox';
const DOUBTS = /"(PENDING|UNCERTAIN)"/;
const SENT = '"SENT"';

/** `listed` tells how many mails in doubt the office is shown. */
export function judge(calm: Picture, disturbed: Picture, listed: () => number): Judgement {
  const before = factsOf(calm);
  const after = factsOf(disturbed);
  const missing = without(before, after);
  const extra = without(after, before);
  const told = { missing: missing.map(textOf), extra: extra.map(textOf) };
  const verdict = (): Verdict => {
    if (missing.length + extra.length === 0) return 'identical';
    if (extra.some((fact) => standsTwice(fact, before, after))) return 'duplicated';
    if (isTold(missing, extra, after, listed)) return 'told';
    return missing.length > 0 ? 'lost' : 'duplicated';
  };
  return { verdict: verdict(), ...told };
}

/** The facts of `left` that `right` lacks, as often as it lacks them. */
function without(left: readonly Fact[], right: readonly Fact[]): Fact[] {
  const counts = new Map<string, number>();
  for (const fact of right) counts.set(textOf(fact), (counts.get(textOf(fact)) ?? 0) + 1);
  return left.filter((fact) => {
    const count = counts.get(textOf(fact)) ?? 0;
    counts.set(textOf(fact), count - 1);
    return count <= 0;
  });
}

/** The same content stands in its room more often than it should. */
function standsTwice({ room, content }: Fact, before: readonly Fact[], after: readonly Fact[]): boolean {
  const count = (facts: readonly Fact[]): number =>
    facts.filter((fact) => fact.room === room && fact.content === content).length;
  return count(before) > 0 && count(after) > count(before);
}

/** Nothing differs but rows of the ledger that are in doubt and known to the office, and mails that these rows are about. */
function isTold(
  missing: readonly Fact[],
  extra: readonly Fact[],
  after: readonly Fact[],
  listed: () => number,
): boolean {
  const doubts = after.filter(({ room, content }) => room === LEDGER && DOUBTS.test(content));
  const settled = new Set(doubts.map(({ where, content }) => where + content.replace(DOUBTS, SENT)));
  const isDoubt = (fact: Fact): boolean => doubts.includes(fact);
  const isDoubted = ({ room, where, content }: Fact): boolean =>
    (room === LEDGER && settled.has(where + content)) ||
    (room === OUTBOX && doubts.some((doubt) => doubt.content.includes(where)));
  return doubts.length > 0 && extra.every(isDoubt) && missing.every(isDoubted) && listed() >= doubts.length;
}

function factsOf({ workbook, people, properties, triggers, outbox }: Picture): Fact[] {
  const { sheets, ...rest } = workbook;
  return [
    ...sheets.flatMap(sheetFacts),
    ...partFacts('workbook', { ...rest, sheets: sheets.map(({ name }) => name), people, triggers }),
    ...Object.entries(properties).flatMap(([store, values]) =>
      Object.entries(values).map(([key, value]) => ({
        room: `properties ${store}`,
        where: key,
        content: value,
      })),
    ),
    ...outbox.map(mailFact),
  ];
}

const mailFact = (mail: MailPicture): Fact => ({
  room: OUTBOX,
  where: mail.to.join(),
  content: JSON.stringify(mail),
});

/** A backup fills whatever rows of its tab are free: where it stands says nothing. */
const ANYWHERE = 'Sao lưu';

/** A sheet row by row; what belongs to no row part by part. */
function sheetFacts({ name, cells, ...rest }: SheetPicture): Fact[] {
  const rows = new Map<string, Record<string, unknown>>();
  for (const [a1, cell] of Object.entries(cells)) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
    rows.set(row, { ...rows.get(row), [column]: cell });
  }
  return [
    ...Array.from(rows, ([row, line]) => ({
      room: name,
      where: name === ANYWHERE ? 'a row' : `row ${row}`,
      content: JSON.stringify(line),
    })),
    ...partFacts(name, rest),
  ];
}

const partFacts = (room: string, parts: Readonly<Record<string, unknown>>): Fact[] =>
  Object.entries(parts).flatMap(([where, part]) =>
    (Array.isArray(part) ? part : [part]).map((each: unknown) => ({
      room,
      where,
      content: JSON.stringify(each),
    })),
  );
