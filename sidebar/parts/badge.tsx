import { VERDICTS, type Verdict } from '../../src/catalogue/terms.ts';

const SIGNS = { good: '✓', bad: '✗', open: '…', plain: '' } as const;
export type Tone = keyof typeof SIGNS;

interface BadgeProps {
  readonly tone: Tone;
  readonly children: string;
  /** Instead of the tone's own. */
  readonly sign?: string;
}

/** A few words with their sign and colour. */
export function Badge({ tone, children, sign = SIGNS[tone] }: BadgeProps) {
  return (
    <span class={`badge ${tone}`}>
      {sign !== '' && <span aria-hidden="true">{sign} </span>}
      {children}
    </span>
  );
}

const TONES: Readonly<Record<Verdict, Tone>> = { eligible: 'good', ineligible: 'bad', incomplete: 'open' };

/** A verdict in the register's own words, which both languages keep, and how many of the things asked are met. */
export const VerdictBadge = ({ verdict, score }: { readonly verdict: Verdict; readonly score?: string }) => (
  <Badge tone={TONES[verdict]}>{score ? `${VERDICTS[verdict]} · ${score}` : VERDICTS[verdict]}</Badge>
);
