import type { AwardFund } from '../../../src/commands/awardBook.ts';
import { Notice } from '../../parts/index.ts';
import type { OfficeWords } from '../../words/type.ts';
import { moneyText } from '../parts/figures.ts';

interface FundProps {
  readonly year: number;
  readonly fund: AwardFund;
  readonly words: OfficeWords['awards']['fund'];
}

/** What the year's fund was planned at, what decisions take of it, what was paid and what is left. */
export function Fund({ year, fund: { planned, awarded, paid, left, unknown }, words }: FundProps) {
  const figures = [
    { label: words.planned, value: planned },
    { label: words.awarded, value: awarded },
    { label: words.paid, value: paid },
    { label: words.left, value: left },
  ];
  return (
    <section class="card fund" aria-labelledby="fund-title">
      <h2 id="fund-title">{words.title(year)}</h2>
      <dl>
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === null ? words.notPlanned : moneyText(value)}</dd>
          </div>
        ))}
      </dl>
      {planned === null && <p class="soft small">{words.planHelp}</p>}
      {unknown > 0 && (
        <Notice level="warn">
          <p>{words.unknown(unknown)}</p>
        </Notice>
      )}
      {left !== null && left < 0 && (
        <Notice level="bad">
          <p>{words.over(moneyText(-left))}</p>
        </Notice>
      )}
    </section>
  );
}
