import { ACCEPTED_STATUSES } from '../../../src/catalogue/lifecycle.ts';
import { SLOT_TARGETS } from '../../../src/catalogue/terms.ts';
import type { ReviewDetail } from '../../../src/commands/reviewFile.ts';
import { formatVietnamese, serialToIso } from '../../../src/domain/dates.ts';
import type { Mark } from '../../../src/domain/eligibility.ts';
import type { RawCell } from '../../../src/domain/raw.ts';
import { type ColumnWord, headerOf } from '../../../src/workbook/words.ts';
import { showNumber } from '../../officer/model/typed.ts';
import type { OfficeWords } from '../../words/type.ts';

interface ContentsProps {
  readonly detail: ReviewDetail;
  readonly words: OfficeWords;
}
type Key = keyof OfficeWords['columns']['nominees'];

const SIGNS: Readonly<Record<Mark, string>> = { pass: '✓', fail: '✗', open: '…' };
const DAYS: readonly Key[] = ['stageDate', 'minutesDate', 'submittedOn', 'followUpOn'];
/** The head of the view says these already, and the criteria say the numbered cells. */
const ELSEWHERE: readonly string[] = [
  ...(['id', 'year', 'movement', 'kind', 'name', 'submit', 'submittedOn'] satisfies Key[]),
  ...SLOT_TARGETS.map(({ code }) => code),
];

/** The submitted values under the columns' labels, each criterion with its mark and the value it judged. */
export function FileContents({ detail, words: { review: words, columns } }: ContentsProps) {
  const { cells, marks, file } = detail;
  const isAccepted = ACCEPTED_STATUSES.includes(file.status);
  const keys = (Object.keys(columns.nominees) as Key[]).filter((key) => !ELSEWHERE.includes(key));
  const filled = keys.filter((key) => (cells[key] ?? '') !== '');
  const base: Readonly<Record<string, string>> = words.file.base;
  const shown = (key: string) => showCell(key, cells[key] ?? '');
  return (
    <>
      <section class="section" aria-labelledby="file-criteria">
        <h2 id="file-criteria">{words.file.criteria}</h2>
        <ul class="marks">
          {marks.map(({ key, label, mark, bonus }) => (
            <li key={key} class={`mark ${mark}`}>
              <span aria-hidden="true">{SIGNS[mark]} </span>
              {label || base[key] || key}
              <span class="soft">
                {' '}
                ({[bonus ? words.file.bonus : '', words.file.marks[mark]].filter(Boolean).join(', ')})
              </span>
              {isOwnCell(key) && shown(key) !== '' && <span class="value">{shown(key)}</span>}
            </li>
          ))}
        </ul>
      </section>
      <section class="section" aria-labelledby="file-values">
        <h2 id="file-values">{isAccepted ? words.file.accepted : words.file.values}</h2>
        {filled.length === 0 && <p class="soft">{words.file.empty}</p>}
        <dl class="values">
          {filled.map((key) => (
            <div key={key}>
              <dt>{headerOf(columns.nominees[key] as ColumnWord)}</dt>
              <dd>
                <Value text={shown(key)} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

const isOwnCell = (key: string): boolean => SLOT_TARGETS.some(({ code }) => code === key);

function showCell(key: string, cell: RawCell): string {
  if (typeof cell !== 'number') return String(cell);
  return DAYS.some((each) => each === key) ? formatVietnamese(serialToIso(cell)) : showNumber(cell);
}

/** Only what is a web address becomes a link: a unit may have typed anything. */
const Value = ({ text }: { readonly text: string }) =>
  /^https?:\/\/\S+$/i.test(text) ? (
    <a href={text} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  ) : (
    text
  );
