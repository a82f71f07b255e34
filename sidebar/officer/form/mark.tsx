import type { YearSettings } from '../../../src/catalogue/settings.ts';
import { formatVietnamese } from '../../../src/domain/dates.ts';
import type { Judged } from '../../../src/domain/eligibility.ts';
import type { RawCell } from '../../../src/domain/raw.ts';
import type { FormWords } from '../../words/type.ts';
import { showNumber } from '../model/typed.ts';
import { type Reason, reasonOf } from './judging.ts';

const SIGNS = { pass: '✓', fail: '✗', open: '…' } as const;

interface MarkProps {
  readonly judged: Judged;
  readonly cell: RawCell;
  readonly period: YearSettings | undefined;
  readonly words: FormWords;
}

/** What the criterion makes of the cell, with the reason: a sign, a colour and words. */
export function MarkNote({ judged, cell, period, words }: MarkProps) {
  const { mark } = judged;
  const text =
    mark === 'pass'
      ? words.pass
      : mark === 'open'
        ? words.open
        : words.fail(whyNot(judged, cell, period, words));
  return (
    <span class={`mark ${mark}`}>
      <span aria-hidden="true">{SIGNS[mark]} </span>
      {text}
    </span>
  );
}

function whyNot(
  { key, criterion }: Judged,
  cell: RawCell,
  period: YearSettings | undefined,
  words: FormWords,
): string {
  if (criterion === null) {
    if (key === 'kind') return words.wrongKind;
    if (key === 'year') return words.wrongYear;
    return key === 'movement' ? words.wrongMovement : '';
  }
  const reason = reasonOf(criterion, cell);
  return reason === null ? '' : sayReason(reason, period, words);
}

function sayReason(reason: Reason, period: YearSettings | undefined, { reasons }: FormWords): string {
  switch (reason.code) {
    case 'below':
    case 'above':
      return reasons[reason.code](showNumber(reason.value), showNumber(reason.threshold));
    case 'outsidePeriod':
      return period === undefined
        ? reasons.notDay
        : reasons.outsidePeriod(formatVietnamese(period.from), formatVietnamese(period.to));
    default:
      return reasons[reason.code];
  }
}
