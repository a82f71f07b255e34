import { useState } from 'preact/hooks';
import type { DutyLine, UnitHome } from '../../../src/commands/unitHome.ts';
import { formatVietnamese } from '../../../src/domain/dates.ts';
import type { Campaign } from '../../../src/domain/reminders.ts';
import { Badge, focusOn } from '../../parts/index.ts';
import type { Words } from '../../words/type.ts';
import { commitmentOf } from '../model/commitment.ts';
import { countNominees, type DutyState } from '../model/duties.ts';
import type { ShownNominee } from '../model/nominees.ts';
import { showDay } from '../model/typed.ts';
import { DutyForm } from './dutyForm.tsx';
import { UnitReport } from './unitReport.tsx';

interface DutiesProps {
  readonly home: UnitHome;
  readonly year: number;
  readonly duties: readonly DutyState[];
  readonly nominees: readonly ShownNominee[];
  readonly words: Words;
  readonly onSaved: (line: DutyLine) => void;
}

/** The year's duties as a checklist; each is filled in where it stands. */
export function Duties({ home, year, duties, nominees, words, onSaved }: DutiesProps) {
  const [open, setOpen] = useState<Campaign | null>(null);
  const said = words.officer.duties;
  const line = home.duties.find((each) => each.year === year);
  const commitment = commitmentOf(line, nominees, year);
  const close = (campaign: Campaign) => {
    setOpen(null);
    focusOn(`duty-open-${campaign}`);
  };
  return (
    <section class="section" aria-labelledby="duties-title">
      <h2 id="duties-title">
        {said.title} {year}
      </h2>
      <ul class="duties card">
        {duties.map((duty) => (
          <li key={duty.campaign}>
            <div class="row">
              <div class="grow">
                <h3>{said.names[duty.campaign]}</h3>
                <DutyBadge duty={duty} words={words} />
                <p class="soft small">{factsOf(duty.campaign, line, nominees, year, words)}</p>
                {duty.campaign === 'plan' && commitment !== null && (
                  <p class="small">{said.committed(commitment)}</p>
                )}
              </div>
              {duty.campaign !== 'nominees' && (
                <button
                  id={`duty-open-${duty.campaign}`}
                  type="button"
                  class="button plain"
                  aria-expanded={open === duty.campaign}
                  aria-label={(hasFacts(duty.campaign, line) ? said.edit : said.fill)(
                    said.names[duty.campaign],
                  )}
                  onClick={() => setOpen(open === duty.campaign ? null : duty.campaign)}
                >
                  {hasFacts(duty.campaign, line) ? said.editShort : said.fillShort}
                </button>
              )}
            </div>
            {open === duty.campaign && (
              <DutyForm
                key={`${duty.year}-${duty.campaign}`}
                unit={home.unit.id}
                {...{ duty, line, words }}
                onSaved={(saved) => {
                  onSaved(saved);
                  close(duty.campaign);
                }}
                onCancel={() => close(duty.campaign)}
              />
            )}
          </li>
        ))}
      </ul>
      <UnitReport unit={home.unit.id} text={said.document} />
    </section>
  );
}

function DutyBadge({ duty, words }: { readonly duty: DutyState; readonly words: Words }) {
  const { duties, due, daysLeft } = words.officer;
  if (duty.done) return <Badge tone="good">{duties.done}</Badge>;
  const when = `${due(formatVietnamese(duty.due))}, ${daysLeft(duty.daysLeft)}`;
  return duty.daysLeft < 0 ? (
    <Badge tone="bad" sign="⚠">
      {when}
    </Badge>
  ) : (
    <Badge tone="open" sign="○">
      {when}
    </Badge>
  );
}

const hasFacts = (campaign: Campaign, line: DutyLine | undefined): boolean =>
  line !== undefined &&
  (campaign === 'plan' ? `${line.planNumber}${line.planDate}` : `${line.reportNumber}${line.reportDate}`) !==
    '';

/** What stands there so far. */
function factsOf(
  campaign: Campaign,
  line: DutyLine | undefined,
  nominees: readonly ShownNominee[],
  year: number,
  { officer }: Words,
): string {
  if (campaign === 'nominees') {
    const { all, eligible, submitted } = countNominees(nominees, year);
    return all === 0 ? officer.duties.noNominees : officer.duties.counts(all, eligible, submitted);
  }
  if (line === undefined || !hasFacts(campaign, line)) return '';
  const number = campaign === 'plan' ? line.planNumber : line.reportNumber;
  const day = campaign === 'plan' ? line.planDate : line.reportDate;
  return officer.duties.numbered(String(number) || '…', showDay(day) || '…');
}
