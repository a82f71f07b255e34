import type { Movement } from '../../../src/catalogue/types.ts';
import type { ReviewFile } from '../../../src/commands/reviewList.ts';
import { Badge, VerdictBadge } from '../../parts/index.ts';
import type { OfficeWords } from '../../words/type.ts';
import { dayText } from '../parts/dayField.tsx';
import { movementName } from '../parts/figures.ts';
import { isAcceptable, toneOf } from './model.ts';

interface FileCardProps {
  readonly file: ReviewFile;
  readonly movements: readonly Movement[];
  readonly words: OfficeWords['review'];
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

export const fileCardId = (id: string): string => `file-${id}`;

/** One file in the list: whose, how far, and what speaks against deciding it now. */
export function FileCard({ file, movements, words, isChosen, onChoose, onOpen }: FileCardProps) {
  const name = file.name || words.unnamed;
  return (
    <li class={isChosen ? 'card file chosen' : 'card file'}>
      <div class="row top">
        {isAcceptable(file) && (
          <input
            type="checkbox"
            aria-label={words.select(`${name}, ${file.unitName}`)}
            checked={isChosen}
            onChange={onChoose}
          />
        )}
        <button
          id={fileCardId(file.id)}
          type="button"
          class="opens grow"
          aria-label={words.open(name)}
          onClick={onOpen}
        >
          {name}
        </button>
      </div>
      <p class="soft small">
        {[file.unitName, movementName(movements, file.movement), file.kind].filter(Boolean).join(' · ')}
      </p>
      <FileBadges file={file} words={words} />
      {file.reason !== '' && <p class="small">{words.file.reason(file.reason)}</p>}
    </li>
  );
}

/** Status, verdict, day of submission, and the warnings. */
export function FileBadges({ file, words }: Pick<FileCardProps, 'file' | 'words'>) {
  return (
    <p class="badges">
      <Badge tone={toneOf(file.status)}>{file.status}</Badge>
      <VerdictBadge verdict={file.verdict} />
      {file.late && (
        <Badge tone="bad" sign="⚠">
          {words.late}
        </Badge>
      )}
      {file.unitChanged && (
        <Badge tone="open" sign="⟳">
          {words.unitChanged}
        </Badge>
      )}
      {file.submittedOn !== null && (
        <span class="soft small">{words.submitted(dayText(file.submittedOn))}</span>
      )}
    </p>
  );
}
