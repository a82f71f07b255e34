import fc from 'fast-check';
import {
  type AuditEntry,
  type AuditLine,
  auditLine,
  newLines,
  packLines,
  unpackLines,
} from '../../src/domain/audit.ts';
import { initialsOf } from '../../src/domain/names.ts';
import { utf8Bytes } from '../../src/domain/texts.ts';

const act = (at: number, entry: AuditEntry, who = 'a@example.vn'): AuditLine =>
  auditLine({ at, who, command: 'nominee.submit' }, entry);
const submit = (at: number, state = 's', who?: string): AuditLine =>
  act(at, { nominee: 'X01-2024-001', state }, who);

describe('a line of the log', () => {
  test('names nobody: of a name it keeps initials, of long texts the beginning', () => {
    const line = act(1.123456789, { name: 'Nguyễn  Văn\u200b An', to: 'x'.repeat(500), state: '' });
    expect(line).toMatchObject({ initials: 'N.V.A.', at: 1.12346 });
    expect(line.to).toHaveLength(80);
    expect(JSON.stringify(line)).not.toMatch(/Nguyễn|Văn An/);
  });

  test.each([
    ['Hồ Văn Bình', 'H.V.B.'],
    ['đinh thị Ánh', 'Đ.T.Á.'],
    ['=HYPERLINK("x") @y', 'H.Y.'],
    ['', ''],
    ['   -  ', ''],
    ['Tổ hợp tác trồng quế thôn Hai xã Trà Giác', 'T.H.T.T.Q.T.H.X.'],
  ])('keeps of “%s” only %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

  test.each(['Nguyễn Văn An', 'Nguyễn Văn An-2024-001', 'an@example.vn'])(
    'keeps nothing of “%s” typed over a file’s ID, nor of one found waiting',
    (typed) => {
      expect(act(1, { nominee: typed, state: '' }).nominee).toBe('');
      const [text = ''] = packLines([{ ...submit(1), nominee: typed }], 1000);
      expect(unpackLines(text)?.map(({ nominee }) => nominee)).toEqual(['']);
      expect(submit(1).nominee).toBe('X01-2024-001');
    },
  );

  test('has the same key whoever repeats the act and however much of it was done, and another for another act', () => {
    expect(submit(2, 's', '#trigger').key).toBe(submit(1).key);
    const [many, few] = [12, 3].map((count) => act(1, { unit: 'X01', count, state: 'op' }).key);
    expect(many).toBe(few);
    expect(submit(1, 'other').key).not.toBe(submit(1).key);
  });
});

describe('waiting lines', () => {
  test('that stand there already, or only repeat the latest on their subject, are not written', () => {
    const first = submit(1);
    expect(newLines([first], [first])).toEqual([]);
    expect(newLines([submit(2)], [first])).toEqual([]);
    expect(newLines([submit(2), submit(3)], [])).toEqual([submit(2)]);
  });

  test('that tell the same act after another one are written', () => {
    const withdraw = act(2, { nominee: 'X01-2024-001', to: 'Nháp', state: 's' });
    const again = submit(3);
    expect(newLines([again], [submit(1), withdraw])).toEqual([again]);
    expect(newLines([again, withdraw, submit(1)], [])).toEqual([submit(1), withdraw, again]);
  });

  test('of any acts: written in two runs, the first cut short anywhere, they stand as written in one', () => {
    const acts = fc.array(
      fc.record({
        nominee: fc.constantFrom('A', 'B'),
        state: fc.constantFrom('1', '2'),
        to: fc.constantFrom('x', 'y'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(acts, fc.nat(12), (entries, cut) => {
        const waiting = entries.map((entry, index) => act(index + 1, entry));
        const whole = newLines(waiting, []);
        // The first run wrote some of its lines and took none away.
        const partly = whole.slice(0, cut);
        const rest = newLines(waiting, partly);
        expect([...partly, ...rest].filter((line, index, all) => all.indexOf(line) === index)).toEqual(whole);
      }),
    );
  });

  test('come back from texts as they went in, each within its bytes; what is none is told apart', () => {
    const lines = Array.from({ length: 300 }, (_, index) =>
      act(index, { unit: 'X01', to: 'Đủ điều kiện', state: `${index}` }),
    );
    const texts = packLines(lines, 2000);
    expect(texts.every((text) => utf8Bytes(text) <= 2000)).toBe(true);
    expect(texts.flatMap((text) => unpackLines(text) ?? [])).toEqual(lines);
    for (const text of ['', '{}', '[1]', '[["a"]]', '[', 'null']) expect(unpackLines(text)).toBeNull();
  });
});
