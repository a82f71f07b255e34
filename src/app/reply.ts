/** What a surface gets back: a sentence in the reader's language, and the data or the reason. */
import type { Language } from '../catalogue/settings.ts';
import type { Outcome, Refusal } from '../commands/define.ts';
import type { Notice, RefusalReason } from '../commands/notices.ts';
import { withoutDirections } from '../domain/texts.ts';
import { messagesFor } from '../messages/index.ts';
import type { Messages } from '../messages/type.ts';
import { idOfRef } from '../workbook/tab.ts';
import { type ColumnWord, headerOf } from '../workbook/words.ts';

/** Where a bad cell stands and what is wrong with it. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}
export type Reply<O> =
  | {
      readonly ok: true;
      readonly data: O;
      readonly code: Notice['code'];
      readonly message: string;
      readonly left: number;
    }
  | {
      readonly ok: false;
      readonly code: RefusalReason['code'] | 'bug';
      readonly message: string;
      readonly cells: readonly CellRef[];
      /** The refusal's parameters, for a surface that shows more than the sentence. */
      readonly reason?: RefusalReason;
      /** Under which the log keeps a bug. */
      readonly reference?: string;
    };

const SHOWN_CELLS = 12;

export function replyTo<O>(outcome: Outcome<O>, language: Language): Reply<O> {
  const messages = messagesFor(language);
  if (outcome.done)
    return {
      ok: true,
      data: outcome.data,
      code: outcome.notice.code,
      message: sayNotice(outcome.notice, messages),
      left: outcome.left,
    };
  const cells = cellRefs(outcome, messages);
  const shown = cells.slice(0, SHOWN_CELLS).map((cell) => cell.text);
  const more = cells.length > SHOWN_CELLS ? [messages.more(cells.length - SHOWN_CELLS)] : [];
  const message = [sayRefusal(outcome.reason, messages), ...shown, ...more].join('\n');
  return { ok: false, code: outcome.reason.code, message, cells, reason: outcome.reason };
}

/** Names that people typed stand in sentences: none may turn the sentence round. */
const sayNotice = (notice: Notice, messages: Messages): string =>
  withoutDirections((messages.notice[notice.code] as (notice: Notice) => string)(notice));
export const sayRefusal = (reason: RefusalReason, messages: Messages): string =>
  withoutDirections((messages.refusal[reason.code] as (reason: RefusalReason) => string)(reason));

function cellRefs(refusal: Refusal, messages: Messages): CellRef[] {
  return (refusal.cells ?? []).map(({ ref, sheet, cell, block, column, fault, found }) => ({
    sheet,
    cell,
    text: messages.badCell(
      sheet,
      cell,
      columnHeader(messages, ref, block, column),
      messages.fault[fault](found),
    ),
  }));
}

function columnHeader(messages: Messages, ref: string, block: string, column: string): string {
  const tabs: Readonly<Record<string, { readonly blocks: Readonly<Record<string, unknown>> }>> =
    messages.tabs;
  const words = tabs[idOfRef(ref)]?.blocks[block] as
    | { readonly columns: Readonly<Record<string, ColumnWord>> }
    | undefined;
  const word = words?.columns[column];
  return word === undefined ? column : headerOf(word);
}
