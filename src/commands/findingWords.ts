/** A finding in words: the check shows it, and the office's mails tell of it. */
import type { Finding, FindingCode } from './systemCheck.ts';

/** What a finding names; anything it does not name is empty. */
export interface FindingFacts {
  readonly count: number;
  /** The first of `count` names. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly zone: string;
  readonly locale: string;
  readonly wanted: string;
  readonly named: string;
  readonly fileOwner: string;
  /** Null when it never happened. */
  readonly minutes: number | null;
  readonly day: string;
  readonly left: number;
  readonly reserve: number;
  readonly limit: number;
  /** What a refusal said. */
  readonly text: string;
}
/** What the check is about, and what it says when all is well and when not. */
export interface FindingText {
  readonly title: string;
  readonly ok: (facts: FindingFacts) => string;
  readonly wrong: (facts: FindingFacts) => string;
}
export interface FindingWords {
  readonly findings: Readonly<Record<FindingCode, FindingText>>;
  /** The mail about what is wrong with the file. */
  readonly health: {
    readonly subject: (count: number, day: string) => string;
    readonly intro: string;
    readonly heading: string;
    /** How to look at it all. */
    readonly where: string;
  };
}

export interface ToldFinding extends Finding {
  readonly title: string;
  readonly text: string;
}
export function told(finding: Finding, { findings }: FindingWords): ToldFinding {
  const { title, ok, wrong } = findings[finding.code];
  const facts = factsOf(finding);
  return { ...finding, title, text: finding.level === 'ok' ? ok(facts) : wrong(facts) };
}

/** The finding's parameters by name, so that no sentence meets a value it does not expect. */
function factsOf({ params }: Finding): FindingFacts {
  const text = (key: string): string => (typeof params[key] === 'string' ? params[key] : '');
  const number = (key: string): number => (typeof params[key] === 'number' ? params[key] : 0);
  const names = (key: string): readonly string[] => {
    const value = params[key];
    return typeof value === 'object' ? value : [];
  };
  return {
    count: number('count'),
    names: names('names'),
    emails: names('emails'),
    zone: text('zone'),
    locale: text('locale'),
    wanted: text('wanted'),
    named: text('named'),
    fileOwner: text('fileOwner'),
    minutes: typeof params.minutes === 'number' ? params.minutes : null,
    day: text('day'),
    left: number('left'),
    reserve: number('reserve'),
    limit: number('limit'),
    text: text('text'),
  };
}
