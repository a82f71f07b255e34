import type { UnitCard } from '../../src/commands/sessionStart.ts';
import { useViewFocus } from '../parts/index.ts';
import type { ShellWords } from '../words/type.ts';

interface ChooseUnitProps {
  readonly units: readonly UnitCard[];
  readonly words: ShellWords;
  readonly isFirst: boolean;
  readonly onChoose: (unit: string) => void;
}

/** For an account that serves several units. */
export function ChooseUnit({ units, words, isFirst, onChoose }: ChooseUnitProps) {
  const heading = useViewFocus<HTMLHeadingElement>(!isFirst);
  return (
    <div class="stack">
      <h1 ref={heading} tabIndex={-1}>
        {words.chooseUnit.title}
      </h1>
      <p>{words.chooseUnit.ask}</p>
      <ul class="stack">
        {units.map((unit) => (
          <li key={unit.id}>
            <button type="button" class="card choice" onClick={() => onChoose(unit.id)}>
              <span class="name">{unit.name}</span>
              <span class="soft small">
                {[unit.type, unit.bloc].filter((text) => text !== '').join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
