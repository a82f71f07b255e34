import type { YearSettings } from '../../../src/catalogue/settings.ts';
import type { YearPreview } from '../../../src/commands/yearPreview.ts';
import { Notice } from '../../parts/index.ts';
import type { OfficeWords } from '../../words/type.ts';
import { dayText } from '../parts/dayField.tsx';
import { againstText } from './model.ts';

interface NumbersProps {
  readonly preview: YearPreview;
  readonly words: OfficeWords['years'];
}
const FEW = 5;

/** What an act on a year would do, by its numbers; or why it cannot be done. */
export function YearNumbers({ preview, words }: NumbersProps) {
  const { against } = preview;
  if (against !== null) {
    const text = againstText(against, words.against);
    return <Notice level="warn">{text}</Notice>;
  }
  switch (preview.action) {
    case 'open':
      return <Opening preview={preview} words={words} />;
    case 'lock':
      return <Locking preview={preview} words={words} />;
    case 'unlock':
      return <p>{words.restored(preview.nominees, preview.units)}</p>;
  }
}

const Opening = ({ preview: { year, units, nominees, settings }, words }: NumbersProps) => (
  <>
    <p>{words.opens(units)}</p>
    <p>{words.carried(nominees, year)}</p>
    {settings !== null && <Dues settings={settings} words={words} />}
  </>
);

interface DuesProps {
  readonly settings: YearSettings;
  readonly words: OfficeWords['years'];
}
const Dues = ({ settings, words: { period, dues } }: DuesProps) => (
  <>
    <p>{period(dayText(settings.from), dayText(settings.to))}</p>
    <ul aria-label={dues.label}>
      <li>{dues.plan(dayText(settings.planDue))}</li>
      <li>{dues.midYear(dayText(settings.midYearDue))}</li>
      <li>{dues.nominee(dayText(settings.nomineeDue))}</li>
      <li>{dues.report(dayText(settings.reportDue))}</li>
    </ul>
    <p class="soft small">{dues.change}</p>
  </>
);

function Locking({ preview: { units, nominees, followed, unreported }, words }: NumbersProps) {
  return (
    <>
      <p>{words.archived(nominees, units)}</p>
      {followed > 0 && <p>{words.followed(followed)}</p>}
      {unreported.length > 0 && (
        <details open={unreported.length <= FEW}>
          <summary>⚠ {words.unreported(unreported.length)}</summary>
          <p>{unreported.join(', ')}</p>
        </details>
      )}
      <p class="soft small">{words.lockUndo}</p>
    </>
  );
}
