import type { Session } from '../../src/commands/sessionStart.ts';
import type { OfficeWords } from '../words/type.ts';
import type { OfficeWork } from './useOfficeWork.ts';

/** What every area of the office's page shares. */
export interface OfficeProps {
  readonly session: Session;
  readonly words: OfficeWords;
  /** Runs on while another area stands in front. */
  readonly work: OfficeWork;
  /** The year every area is about; 0 until one is chosen: the latest open one. */
  readonly year: number;
  readonly onYear: (year: number) => void;
  /** A view was made under this configuration; the session may be older. */
  readonly onOtherStamp: (stamp: string) => void;
}
