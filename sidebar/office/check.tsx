import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../src/commands/systemCheck.ts';
import { type Problem, settle } from '../calls/problem.ts';
import { useShown } from '../calls/useAct.ts';
import { useAsk } from '../calls/useAsk.ts';
import { Badge, Button, ErrorPanel, Lines, Loading, Notice, type Tone, useShared } from '../parts/index.ts';
import type { FindingFacts } from '../words/vi/check.ts';
import type { OfficeProps } from './props.ts';
import { Reminders } from './reminders.tsx';

type CheckProps = Omit<OfficeProps, 'openUnit' | 'onOtherStamp'>;
type Remedy = NonNullable<Finding['remedy']>;
/** Run by a press. Mails are looked at before they are sent. */
type Mendable = Exclude<Remedy, 'reminders.send'>;
const TONES: Readonly<Record<Finding['level'], Tone>> = { ok: 'good', warn: 'open', bad: 'bad' };
const LEVELS = ['bad', 'warn', 'ok'] as const;

/** What stands in the way of the file's work, the worst first; each with the button that mends it, or with who can. */
export function SystemCheck({ session, words: all }: CheckProps) {
  const words = all.check;
  const { announce } = useShared();
  const { data, problem, busy, reload } = useAsk('system.check', {});
  const mend = useMend(reload);
  const [looksAtMails, setLooksAtMails] = useState(false);
  const findings = data?.findings ?? [];
  const at = (level: Finding['level']) => findings.filter((finding) => finding.level === level);
  const [bad, warn, ok] = LEVELS.map(at) as [Finding[], Finding[], Finding[]];
  const result =
    bad.length + warn.length === 0
      ? words.allWell(findings.length)
      : words.found(bad.length, warn.length, findings.length);
  useEffect(() => {
    if (data !== null) announce(result);
  }, [data, result, announce]);
  const press = (remedy: Remedy) => {
    if (remedy === 'reminders.send') setLooksAtMails(true);
    else mend.run(remedy);
  };
  const who = { owner: data?.owner ?? session.owner, office: session.officeName };
  const item = (finding: Finding) => (
    <FindingItem key={finding.code} finding={finding} words={words} who={who} mend={mend} onRemedy={press} />
  );
  return (
    <div class="check stack">
      <h1 tabIndex={-1}>{words.title}</h1>
      {problem !== null && <ErrorPanel problem={problem} onRetry={reload} busy={busy} />}
      {data === null && problem === null && <Loading text={words.loading} />}
      {mend.message !== '' && (
        <Notice level="ok" spoken={mend.message}>
          <Lines text={mend.message} />
        </Notice>
      )}
      {mend.problem !== null && <ErrorPanel problem={mend.problem} onClose={mend.clear} />}
      {data !== null && (
        <>
          <p>{result}</p>
          <Button onPress={reload} busy={busy} disabled={mend.remedy !== null}>
            {words.again}
          </Button>
          <ul class="findings">{[...bad, ...warn].map(item)}</ul>
          {looksAtMails && <Reminders words={all.office.reminders} />}
          {ok.length > 0 && (
            <details open={bad.length + warn.length === 0}>
              <summary>{words.wellTitle(ok.length)}</summary>
              <ul class="findings">{ok.map(item)}</ul>
            </details>
          )}
        </>
      )}
    </div>
  );
}

interface Mend {
  /** The command that is running. */
  readonly remedy: Mendable | null;
  readonly message: string;
  readonly problem: Problem | null;
  readonly run: (remedy: Mendable) => void;
  readonly clear: () => void;
}
/** Runs a remedy once at a time, and looks at the file again after it. */
function useMend(recheck: () => void): Mend {
  const { server } = useShared();
  const isShown = useShown();
  const [remedy, setRemedy] = useState<Mendable | null>(null);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const ask = (wanted: Mendable) => {
    switch (wanted) {
      case 'register.refresh':
        return settle(server.ask(wanted, { all: true, units: [], year: 0 }));
      case 'summary.compile':
        return settle(server.ask(wanted, { year: 0 }));
      case 'setup':
        return settle(server.ask(wanted, {}));
    }
  };
  const run = async (wanted: Mendable) => {
    if (remedy !== null) return;
    setRemedy(wanted);
    setMessage('');
    setProblem(null);
    const settled = await ask(wanted);
    if (!isShown.current) return;
    setRemedy(null);
    if (settled.ok) setMessage(settled.reply.message);
    else setProblem(settled.problem);
    recheck();
  };
  return { remedy, message, problem, run, clear: () => setProblem(null) };
}

interface FindingItemProps {
  readonly finding: Finding;
  readonly words: CheckProps['words']['check'];
  readonly who: { readonly owner: string; readonly office: string };
  readonly mend: Mend;
  readonly onRemedy: (remedy: Remedy) => void;
}
function FindingItem({ finding, words, who, mend, onRemedy }: FindingItemProps) {
  const { code, level, remedy, mine } = finding;
  const said = words.findings[code];
  const facts = factsOf(finding);
  return (
    <li class={`card finding ${level}`}>
      <h2>{said.title}</h2>
      <Badge tone={TONES[level]}>{words.levels[level]}</Badge>
      <p>{level === 'ok' ? said.ok(facts) : said.wrong(facts)}</p>
      {remedy !== null && mine && (
        <Button
          label={`${words.remedies[remedy]}: ${said.title}`}
          busy={mend.remedy === remedy}
          disabled={mend.remedy !== null}
          onPress={() => onRemedy(remedy)}
        >
          {words.remedies[remedy]}
        </Button>
      )}
      {remedy !== null && mine && mend.remedy === remedy && <p class="soft small">{words.mending}</p>}
      {remedy !== null && !mine && (
        <p class="soft">{remedy === 'setup' ? words.byOwner(who.owner) : words.byOffice(who.office)}</p>
      )}
    </li>
  );
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
    wanted: text('wanted'),
    named: text('named'),
    fileOwner: text('fileOwner'),
    minutes: typeof params.minutes === 'number' ? params.minutes : null,
    day: text('day'),
    left: number('left'),
    reserve: number('reserve'),
  };
}
