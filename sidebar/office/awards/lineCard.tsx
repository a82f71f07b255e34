import type { Movement } from '../../../src/catalogue/types.ts';
import type { AwardLine } from '../../../src/commands/awardBook.ts';
import { Badge, Button } from '../../parts/index.ts';
import type { OfficeWords } from '../../words/type.ts';
import { dayText } from '../parts/dayField.tsx';
import { moneyText } from '../parts/figures.ts';
import { CardHead } from './cardHead.tsx';
import { isDecidable, isOpenLine, toneOf } from './model.ts';

interface LineCardProps {
  readonly line: AwardLine;
  readonly movements: readonly Movement[];
  readonly words: OfficeWords['awards'];
  readonly isChosen: boolean;
  readonly busy: boolean;
  readonly onToggle: () => void;
  /** Asks for the money once more: its coefficient may be known by now. */
  readonly onReckon: () => void;
}

/** One line of the book: its form, its papers and its money. */
export function LineCard({ line, movements, words, isChosen, busy, onToggle, onReckon }: LineCardProps) {
  const { state, formName, type, fileStatus } = line;
  const name = line.name || words.unnamed;
  const isDecided = state === 'Đã khen';
  return (
    <li class={isChosen ? 'card line chosen' : 'card line'}>
      <CardHead of={line} {...{ movements, words, isChosen, onToggle }} canChoose={isOpenLine(line)} />
      <p class="badges">
        <Badge tone={toneOf(state)}>{state}</Badge>
        {line.upward && <Badge tone="plain">{words.upward}</Badge>}
        {state === 'Đề nghị' && !isDecidable(line) && (
          <Badge tone="bad">{fileStatus === null ? words.fileMissing : words.fileAt(fileStatus)}</Badge>
        )}
      </p>
      <p>{[formName, type].filter(Boolean).join(' · ')}</p>
      <p class="small">{paperText(line.proposalNumber, line.proposalDate, words.proposalPaper)}</p>
      {isDecided && <DecisionOf line={line} words={words} />}
      {line.note !== '' && <p class="small">{words.note(line.note)}</p>}
      {isDecided && line.money === null && line.paidOn === null && (
        <Button look="quiet" label={words.reckonOf(name)} disabled={busy} onPress={onReckon}>
          {words.reckon}
        </Button>
      )}
    </li>
  );
}

function DecisionOf({ line, words }: Pick<LineCardProps, 'line' | 'words'>) {
  const { decisionNumber, decisionDate, signer, money, moneyNote, coefficient, basePay, paidOn } = line;
  const parts = coefficient !== null && basePay !== null && words.reckoned(coefficient, moneyText(basePay));
  return (
    <>
      <p class="small">
        {paperText(decisionNumber, decisionDate, words.decisionPaper)}
        {signer !== '' && ` ${words.signedBy(signer)}`}
      </p>
      <p>
        {money === null ? (
          <strong>{words.moneyUnknown}</strong>
        ) : (
          <>
            <strong>{words.money(moneyText(money))}</strong>
            {parts && <span class="soft small"> {parts}</span>}
          </>
        )}
      </p>
      {money === null && moneyNote !== '' && <p class="small">{moneyNote}</p>}
      <p class="small">{paidOn === null ? words.unpaid : words.paidOn(dayText(paidOn))}</p>
    </>
  );
}

const paperText = (
  number: string,
  day: string | null,
  say: (number: string, day: string) => string,
): string => say(number, dayText(day));
