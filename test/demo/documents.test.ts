import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Docx, readDocx } from '../sidebar/documents/docx.ts';

const FILES = [
  'Bao-cao-nam-2024.docx',
  'Bao-cao-nam-Thi-tran-Tra-My-2024.docx',
  'To-trinh-khen-thuong-2024.docx',
  'Danh-sach-cong-khai-2024.docx',
] as const;

describe('a demo that is asked for documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guong-sang-'));
  let said = '';
  let documents: readonly Docx[] = [];
  beforeAll(async () => {
    const options = ['--units', '3', '--nominees', '4', '--docx', join(folder, 'documents')];
    const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'host/demo/main.ts', ...options], {
      encoding: 'utf8',
      timeout: 200_000,
    });
    if (status !== 0) throw new Error(`the demo ended with ${status}: ${stderr}`);
    said = stdout;
    documents = await Promise.all(
      FILES.map((name) => readDocx(readFileSync(join(folder, 'documents', name)))),
    );
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const textOf = (index: number): string => documents[index]?.paragraphs.join('\n') ?? '';
  /** Lines below the table's head, of the table that has this column. */
  const linesOf = (index: number, column: string) =>
    documents[index]?.tables.find(([head]) => head?.includes(column))?.slice(1) ?? [];

  test('writes the four and says where they are', () => {
    for (const name of FILES) expect(said).toContain(join(folder, 'documents', name));
  });

  test('the district’s report counts the three units’ twelve nominees', () => {
    expect(textOf(0)).toContain('Năm 2024, toàn địa bàn có 12 mô hình, điển hình được đề cử');
    const units = linesOf(0, 'Đề cử').map(([, name]) => name);
    expect(units).toEqual(
      expect.arrayContaining(['Thị trấn Trà My', 'Xã Trà Bui', 'Xã Trà Đốc', 'Tổng cộng']),
    );
  });

  test('the unit’s report lists its four nominees under its people’s committee', () => {
    expect(documents[1]?.tables[0]?.[0]?.[0]).toMatch(/ỦY BAN NHÂN DÂN\nTHỊ TRẤN TRÀ MY\n$/);
    expect(linesOf(1, 'Tên')).toHaveLength(4);
  });

  test('the proposal and the list for publication name somebody and hold no e-mail', () => {
    const named = (index: number) => linesOf(index, 'Tên').filter((row) => row.length > 2);
    expect(named(2).length).toBeGreaterThan(0);
    expect(named(3).length).toBeGreaterThan(0);
    for (const { everything } of documents) expect(everything).not.toMatch(/@example\.vn/);
  });
});
