/** The officer's views. */
import type { Reply } from '../../src/app/reply.ts';
import type { Session } from '../../src/commands/sessionStart.ts';
import type { UnitHome } from '../../src/commands/unitHome.ts';
import type { Words } from '../words/index.ts';

interface OfficerProps {
  readonly unit: string;
  readonly session: Session;
  readonly words: Words;
  readonly early: Promise<Reply<UnitHome>> | null;
  readonly isFirst: boolean;
  readonly onOtherStamp: (stamp: string) => void;
  /** Given to those who serve several units. */
  readonly onChange?: () => void;
}

export function OfficerHome(_props: OfficerProps) {
  return <p />;
}
