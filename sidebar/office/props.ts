import type { Session } from '../../src/commands/sessionStart.ts';
import type { Server } from '../server.ts';
import type { Words } from '../words/type.ts';
import type { OfficeWork } from './useOfficeWork.ts';

export interface OfficeProps {
  readonly session: Session;
  readonly server: Server;
  readonly words: Words;
  /** Runs on while another view stands in front. */
  readonly work: OfficeWork;
  /** Opens the officer's view of a unit. */
  readonly openUnit: (id: string) => void;
  /** The overview was made under this configuration; the session may be older. */
  readonly onOtherStamp?: (stamp: string) => void;
}
