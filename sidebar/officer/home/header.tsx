import type { UnitCard } from '../../../src/commands/sessionStart.ts';
import { useAct } from '../../calls/useAct.ts';
import { Button, ErrorPanel, useShared, useViewFocus } from '../../parts/index.ts';
import type { Words } from '../../words/type.ts';

interface HeaderProps {
  readonly unit: UnitCard;
  readonly words: Words;
  readonly takesFocus: boolean;
  readonly busy: boolean;
  readonly onReload: () => void;
  readonly onChange?: (() => void) | undefined;
}

/** Which unit this is, and the ways around it. */
export function Header({ unit, words, takesFocus, busy, onReload, onChange }: HeaderProps) {
  const { officer, shell } = words;
  const heading = useViewFocus<HTMLHeadingElement>(takesFocus);
  const { announce } = useShared();
  const opening = useAct('unit.open');
  const goToTab = async () => {
    const settled = await opening.run({ unit: unit.id });
    if (settled?.ok === true) announce(settled.reply.message);
  };
  const line = [unit.type, unit.bloc].filter((text) => text !== '').join(' · ');
  return (
    <header class="unit-header">
      <h1 id="unit-name" ref={heading} tabIndex={-1}>
        {unit.name}
      </h1>
      {line !== '' && <p class="soft small">{line}</p>}
      {unit.officer !== '' && <p class="soft small">{officer.officerOf(unit.officer)}</p>}
      <div class="row wrap ways">
        {onChange && (
          <Button look="quiet" onPress={onChange}>
            {shell.chooseUnit.change}
          </Button>
        )}
        <Button look="quiet" busy={opening.busy} onPress={() => void goToTab()}>
          {officer.goToTab}
        </Button>
        <Button look="quiet" busy={busy} onPress={onReload}>
          {officer.refresh}
        </Button>
      </div>
      {opening.problem !== null && <ErrorPanel problem={opening.problem} onClose={opening.clear} />}
    </header>
  );
}
