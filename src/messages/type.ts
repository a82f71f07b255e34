/** What every language has to say; the compiler lists what one of them lacks. */
import type { AuditWords } from '../commands/auditWords.ts';
import type { FileWords } from '../commands/fileNotices.ts';
import type { FindingWords } from '../commands/findingWords.ts';
import type { MailWords } from '../commands/mailWords.ts';
import type { Notice, RefusalReason } from '../commands/notices.ts';
import type { RegisterWords } from '../commands/registerWords.ts';
import type { ReturnWords } from '../commands/returnWords.ts';
import type { SheetWords } from '../commands/sheetNotices.ts';
import type { YearAction, YearPreview } from '../commands/yearPreview.ts';
import type { BodyWords } from '../workbook/bodies/words.ts';
import type { CellFault } from '../workbook/cells.ts';
import type { ConfigFault } from '../workbook/decode.ts';
import type { LayoutWords } from '../workbook/words.ts';

export type MenuKey =
  | 'top'
  | 'openSidebar'
  | 'openMyUnit'
  | 'compile'
  | 'refresh'
  | 'remind'
  | 'remindPreview'
  | 'remindTest'
  | 'remindSend'
  | 'year'
  | 'yearOpen'
  | 'yearLock'
  | 'yearUnlock'
  | 'periodCompile'
  | 'documents'
  | 'admin'
  | 'setup'
  | 'check'
  | 'restoreLost'
  | 'mendTab'
  | 'backup'
  | 'backupRestore'
  | 'about';

/** A text for each code of a family of notices or refusals. */
export type TextsOf<N extends { readonly code: string }> = {
  readonly [C in N['code']]: (notice: Extract<N, { code: C }>) => string;
};

export interface Messages
  extends LayoutWords,
    BodyWords,
    MailWords,
    RegisterWords,
    ReturnWords,
    AuditWords,
    FileWords,
    SheetWords,
    FindingWords {
  readonly menu: Readonly<Record<MenuKey, string>>;
  readonly notice: TextsOf<Notice>;
  readonly refusal: TextsOf<RefusalReason>;
  /** Why a cell is bad, what stands there, and what belongs there. */
  readonly fault: Readonly<Record<CellFault | ConfigFault, (found: string) => string>>;
  /** One bad cell, e.g. "Tiêu chí!H12 (Ngưỡng): …". */
  readonly badCell: (sheet: string, cell: string, column: string, why: string) => string;
  readonly more: (count: number) => string;
  readonly bug: (reference: string) => string;
  readonly dialog: {
    readonly title: string;
    readonly importTitle: string;
    /** Asks for the year to compile; an empty answer takes the open one. */
    readonly compileQuestion: string;
    readonly sendQuestion: (preview: string) => string;
    /** What opening, locking or unlocking would do, and whether to do it. */
    readonly yearQuestion: Readonly<Record<YearAction, (preview: YearPreview) => string>>;
    /** Whether a copy is to be a file of its own; whether to go on with an old version; which tab to restore, and whether to. */
    readonly adoptQuestion: string;
    readonly acceptQuestion: string;
    readonly restoreWhich: string;
    readonly restoreQuestion: (preview: string) => string;
    readonly cancelled: string;
    readonly to: string;
    readonly subject: string;
  };
}
