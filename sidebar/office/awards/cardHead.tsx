import type { Movement } from '../../../src/catalogue/types.ts';
import type { AwardCandidate, AwardLine } from '../../../src/commands/awardBook.ts';
import type { OfficeWords } from '../../words/type.ts';
import { movementName } from '../parts/figures.ts';
import { kindLabel } from './model.ts';

interface CardHeadProps {
  readonly of: Pick<
    AwardCandidate & AwardLine,
    'id' | 'name' | 'unitName' | 'movement' | 'kind' | 'achievement'
  >;
  readonly movements: readonly Movement[];
  readonly words: OfficeWords['awards'];
  readonly canChoose: boolean;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

/** Who a card is about, and the box by which it is ticked where something can be done with it. */
export function CardHead({ of, movements, words, canChoose, isChosen, onToggle }: CardHeadProps) {
  const { id, unitName, movement, kind, achievement } = of;
  const name = of.name || words.unnamed;
  return (
    <>
      <div class="row top">
        {canChoose && (
          <input
            type="checkbox"
            aria-label={words.select(`${name}, ${unitName}`)}
            checked={isChosen}
            onChange={onToggle}
          />
        )}
        <h2 class="grow">{name}</h2>
      </div>
      <p class="soft small">
        {[unitName, movementName(movements, movement), kindLabel(kind), id].filter(Boolean).join(' · ')}
      </p>
      {achievement !== '' && <p class="small">{achievement}</p>}
    </>
  );
}
