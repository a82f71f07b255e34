/** The workbook as .xlsx, with what the engine does not know: dropdowns and notes. */
import { NotModelled } from '../../runtime/errors.ts';
import type { Book } from './book.ts';

export function exportBook(_book: Book, path: string): Promise<void> {
  throw new NotModelled(`export to ${path}`);
}
