import { useEffect, useState } from 'preact/hooks';
import type { ToldFinding as Finding } from '../../src/commands/findingWords.ts';
import { useAsk } from '../calls/useAsk.ts';
import { Badge, Button, ErrorPanel, Lines, Loading, Notice, type Tone, useShared } from '../parts/index.ts';
import { DoubtfulMails } from './doubtful.tsx';
import type { OfficeProps } from './props.ts';
import { Reminders } from './reminders.tsx';
import { type OfficeWork, type Remedy, useAfter } from './useOfficeWork.ts';
import { WorkPanel } from './workPanel.tsx';

type CheckProps = Pick<OfficeProps, 'session' | 'words' | 'work'>;
const TONES: Readonly<Record<Finding['level'], Tone>> = { ok: 'good', warn: 'open', bad: 'bad' };
const LEVELS = ['bad', 'warn', 'ok'] as const;

/** What stands in the way of the file's work, the worst first; each with the button that mends it, or with who can. */
export function SystemCheck({ session, words: all, work }: CheckProps) {
  const words = all.check;
  const { announce } = useShared();
  const { data, problem, busy, reload } = useAsk('system.check', {});
  const { mend } = work;
  useAfter(mend.ended, reload);
  const [looksAt, setLooksAt] = useState<Remedy | null>(null);
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
    if (remedy === 'reminders.send' || remedy === 'mails.settle') setLooksAt(remedy);
    else mend.run(remedy);
  };
  const who = { owner: data?.owner ?? session.owner, office: session.officeName };
  const item = (finding: Finding) => (
    <FindingItem key={finding.code} finding={finding} words={words} who={who} work={work} onRemedy={press} />
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
      {work.long.isRunning && <WorkPanel long={work.long} words={all.office.work} />}
      {data !== null && (
        <>
          <p>{result}</p>
          <Button onPress={reload} busy={busy} disabled={work.isBusy}>
            {words.again}
          </Button>
          <ul class="findings">{[...bad, ...warn].map(item)}</ul>
          {looksAt === 'reminders.send' && <Reminders words={all.office.reminders} />}
          {looksAt === 'mails.settle' && <DoubtfulMails words={all.office.doubtful} />}
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

interface FindingItemProps {
  readonly finding: Finding;
  readonly words: CheckProps['words']['check'];
  readonly who: { readonly owner: string; readonly office: string };
  readonly work: OfficeWork;
  readonly onRemedy: (remedy: Remedy) => void;
}
function FindingItem({ finding, words, who, work, onRemedy }: FindingItemProps) {
  const { level, remedy, mine, title, text } = finding;
  const isMending = remedy !== null && work.mend.remedy === remedy;
  return (
    <li class={`card finding ${level}`}>
      <h2>{title}</h2>
      <Badge tone={TONES[level]}>{words.levels[level]}</Badge>
      <p>{text}</p>
      {remedy !== null && mine && (
        <Button
          label={`${words.remedies[remedy]}: ${title}`}
          busy={isMending}
          disabled={work.isBusy}
          onPress={() => onRemedy(remedy)}
        >
          {words.remedies[remedy]}
        </Button>
      )}
      {mine && isMending && <p class="soft small">{words.mending}</p>}
      {remedy !== null && !mine && (
        <p class="soft">
          {remedy === 'setup' || remedy === 'log.drain'
            ? words.byOwner(who.owner)
            : words.byOffice(who.office)}
        </p>
      )}
    </li>
  );
}
