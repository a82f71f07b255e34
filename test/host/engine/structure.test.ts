import { cellOf, lay, oneSheet } from './sheet.ts';

const names = (engine: ReturnType<typeof oneSheet>) => engine.sheets().map(({ name }) => name);

describe('sheets', () => {
  it('stand in the order they were put in, moved and copied', () => {
    const engine = oneSheet();
    engine.addSheet({ id: 2, name: 'Hai', index: 0, rows: 5, columns: 3 });
    engine.addSheet({ id: 3, name: 'Ba', index: 1, rows: 5, columns: 3 });
    expect(names(engine)).toEqual(['Hai', 'Ba', 'Trang 1']);
    engine.moveSheet(1, 0);
    expect(names(engine)).toEqual(['Trang 1', 'Hai', 'Ba']);
    engine.duplicateSheet(2, { id: 4, name: 'Bốn', index: 3 });
    expect(names(engine)).toEqual(['Trang 1', 'Hai', 'Ba', 'Bốn']);
    engine.deleteSheet(2);
    expect(engine.sheets()).toEqual([
      { id: 1, name: 'Trang 1', rows: 60, columns: 26, hidden: false },
      { id: 3, name: 'Ba', rows: 5, columns: 3, hidden: false },
      { id: 4, name: 'Bốn', rows: 5, columns: 3, hidden: false },
    ]);
  });

  it('have names and ids of their own, whatever signs the names have', () => {
    const engine = oneSheet();
    engine.addSheet({ id: 2, name: "Tháng 1/2024 [a]*'?", index: 1, rows: 5, columns: 3 });
    expect(() => engine.renameSheet(2, 'TRANG 1')).toThrow('already exists');
    expect(() => engine.addSheet({ id: 3, name: 'trang 1', index: 0, rows: 1, columns: 1 })).toThrow(
      'already exists',
    );
    expect(() => engine.addSheet({ id: 2, name: 'x', index: 0, rows: 1, columns: 1 })).toThrow(
      'sheet 2 already',
    );
    engine.renameSheet(2, "THÁNG 1/2024 [a]*'?");
    expect(names(engine)).toEqual(['Trang 1', "THÁNG 1/2024 [a]*'?"]);
    engine.deleteSheet(2);
    expect(() => engine.deleteSheet(1)).toThrow('last sheet');
  });

  it('can be hidden and shown', () => {
    const engine = oneSheet();
    engine.hideSheet(1, true);
    expect(engine.sheets()[0]?.hidden).toBe(true);
    engine.hideSheet(1, false);
    expect(engine.sheets()[0]?.hidden).toBe(false);
  });
});

describe('rows and columns', () => {
  it('are put in before any place and after the last one', () => {
    const engine = oneSheet();
    lay(engine, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    engine.insertRows(1, 1, 2);
    engine.insertRows(1, 62, 1);
    engine.insertColumns(1, 0, 1);
    expect(engine.values(1, { row: 0, column: 0, rows: 4, columns: 3 })).toEqual([
      [null, 'a', 'b'],
      [null, null, null],
      [null, null, null],
      [null, 'c', 'd'],
    ]);
    expect(engine.sheets()[0]).toMatchObject({ rows: 63, columns: 27 });
    engine.deleteRows(1, 0, 1);
    engine.deleteColumns(1, 0, 2);
    expect(cellOf(engine, 2, 0)).toBe('d');
  });

  it('keep their sizes and stay hidden', () => {
    const engine = oneSheet();
    engine.setColumnWidth(1, 1, 2, 250);
    engine.setRowHeight(1, 0, 1, 40);
    engine.hideColumns(1, 2, 1, true);
    engine.hideRows(1, 5, 2, true);
    engine.insertColumns(1, 0, 1);
    engine.insertRows(1, 0, 1);
    expect(engine.columnWidths(1).slice(1, 5)).toEqual([96, 250, 250, 96]);
    expect(engine.rowHeights(1).slice(1, 3)).toEqual([40, 21]);
    expect(engine.hiddenColumns(1)).toEqual([3]);
    expect(engine.hiddenRows(1)).toEqual([6, 7]);
    engine.hideRows(1, 6, 2, false);
    expect(engine.hiddenRows(1)).toEqual([]);
  });

  it('are frozen and let go', () => {
    const engine = oneSheet();
    engine.freeze(1, { rows: 3 });
    engine.freeze(1, { columns: 2 });
    expect(engine.frozen(1)).toEqual({ rows: 3, columns: 2 });
    engine.freeze(1, { rows: 0 });
    expect(engine.frozen(1)).toEqual({ rows: 0, columns: 2 });
  });

  it('carry merges along', () => {
    const engine = oneSheet();
    engine.mergeCells(1, { row: 2, column: 1, rows: 1, columns: 3 });
    engine.insertRows(1, 0, 1);
    expect(engine.merges(1)).toEqual([{ row: 3, column: 1, rows: 1, columns: 3 }]);
  });
});
