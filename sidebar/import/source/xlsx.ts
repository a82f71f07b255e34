import readXlsxFile from 'read-excel-file/universal';
import { formatVietnamese } from '../../../src/domain/dates.ts';
import type { SourceCell, Table } from './table.ts';

/** Why a file cannot be read; the words say it and what to do instead. */
export type FileFault = 'oldExcel' | 'locked' | 'notExcel' | 'empty' | 'tooBig' | 'broken';

export interface Sheet {
  readonly name: string;
  readonly rows: Table;
}
export type Workbook =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly fault: FileFault };

/** A list of nominees has some tens of KiB; what is so much larger is something else, and would freeze an old computer. */
export const FILE_LIMIT = 8 * 1024 * 1024;

const ZIP = [0x50, 0x4b];
/** Old .xls, and any .xlsx under a password: both are compound files. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const LOCKED_MARK = 'EncryptedPackage';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The sheets of an .xlsx that hold anything. Days come as days, whatever the zone. */
export async function readWorkbook(data: ArrayBuffer): Promise<Workbook> {
  const bytes = new Uint8Array(data);
  const fault = faultOf(bytes);
  if (fault !== null) return { ok: false, fault };
  try {
    const read = (await inTime(readXlsxFile(data))) as unknown as readonly RawSheet[];
    const sheets = read.map(({ sheet, data: rows }) => ({
      name: sheet,
      rows: rows.map((row) => row.map(cellOf)),
    }));
    const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
    return filled.length === 0 ? { ok: false, fault: 'empty' } : { ok: true, sheets: filled };
  } catch {
    return { ok: false, fault: 'broken' };
  }
}

/** A page that may not have workers is never told so: large files would be unpacked in one. */
const PATIENCE = 45_000;
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The file was not read in time')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The library's own types name the class of dates where its values are dates. */
type RawCell = string | number | boolean | Date | null;
interface RawSheet {
  readonly sheet: string;
  readonly data: readonly (readonly RawCell[])[];
}

function faultOf(bytes: Uint8Array): FileFault | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > FILE_LIMIT) return 'tooBig';
  if (startsWith(bytes, COMPOUND)) return isLocked(bytes) ? 'locked' : 'oldExcel';
  return startsWith(bytes, ZIP) ? null : 'notExcel';
}

/** A compound file names its streams in two-byte letters. */
function isLocked(bytes: Uint8Array): boolean {
  const wanted = Array.from(LOCKED_MARK).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return bytes.some(
    (byte, at) => byte === wanted[0] && wanted.every((each, index) => bytes[at + index] === each),
  );
}

function cellOf(cell: RawCell): SourceCell {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'Có' : 'Không';
  // An Excel day is a day of no zone; the reader gives its midnight in UTC.
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : formatVietnamese(cell.toISOString().slice(0, 10));
  return cell;
}
