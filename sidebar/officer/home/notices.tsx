import type { Session } from '../../../src/commands/sessionStart.ts';
import type { Draft } from '../../../src/commands/unitHome.ts';
import { Button, Lines, Notice } from '../../parts/index.ts';
import type { Words } from '../../words/type.ts';
import { draftName } from '../form/drafts.ts';
import type { SavedNotice } from '../useSaves.ts';
import { showMoment } from './card.tsx';

interface DraftNoticeProps {
  readonly draft: Draft;
  readonly words: Words;
  readonly onOpen: () => void;
  readonly onDrop: () => void;
  readonly busy: boolean;
}

/** A form that was begun and not saved, offered again. */
export function DraftNotice({ draft, words, onOpen, onDrop, busy }: DraftNoticeProps) {
  const said = words.officer.draft;
  const name = draftName(draft, words.officer);
  return (
    <Notice level="info" title={said.title}>
      <p>{said.line(name, showMoment(draft.at))}</p>
      <div class="row wrap">
        <Button look="primary" onPress={onOpen}>
          {said.open}
        </Button>
        <Button busy={busy} onPress={onDrop}>
          {said.drop}
        </Button>
      </div>
    </Notice>
  );
}

interface SavedNoticeProps {
  readonly saved: SavedNotice;
  readonly session: Session;
  readonly words: Words;
  readonly onClose: () => void;
}

/** What the last save said, with every nominee of the district that may be the same. */
export function SavedNote({ saved, session, words, onClose }: SavedNoticeProps) {
  const { duplicates, message } = saved;
  const movements = new Map(session.movements.map((movement) => [movement.code, movement.short]));
  return (
    <Notice level={duplicates.length === 0 ? 'ok' : 'warn'} spoken={message} onClose={onClose}>
      <Lines text={message} />
      {duplicates.length > 0 && (
        <>
          <p>{words.officer.nominees.duplicates(duplicates.length)}</p>
          <ul class="found">
            {duplicates.map((found) => (
              <li key={`${found.unit}-${found.id}-${found.where}`}>
                {found.name}, {movements.get(found.movement) ?? found.movement} {found.year} (
                {session.unitNames[found.unit] ?? found.unit}
                {found.id === '' ? '' : `, ${found.id}`}): {words.form[found.reason]}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
