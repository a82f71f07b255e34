import { openDesk } from './desk.ts';

// https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
describe('conditional formats', () => {
  const { run } = openDesk();

  test('rules are set as a list and read back the same', () => {
    expect(
      run(`var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1="x"').setBackground('#ff0000')
          .setFontColor('#00ff00').setBold(true).setRanges([sheet.getRange('A1:B5'), sheet.getRange('D:D')]).build();
        sheet.setConditionalFormatRules([rule, rule.copy().whenNumberBetween(1, 2).build()]);
        return sheet.getConditionalFormatRules().map(function (one) {
          var condition = one.getBooleanCondition();
          return [String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground(), condition.getBold(),
            one.getRanges().map(function (range) { return range.getA1Notation(); })];
        })`),
    ).toEqual([
      ['CUSTOM_FORMULA', ['=$A1="x"'], '#ff0000', true, ['A1:B5', 'D:D']],
      ['NUMBER_BETWEEN', [1, 2], '#ff0000', true, ['A1:B5', 'D:D']],
    ]);
    expect(run(`sheet.clearConditionalFormatRules(); return sheet.getConditionalFormatRules()`)).toEqual([]);
  });

  test('a rule needs a condition, ranges, and the sheet of its ranges', () => {
    const rule = 'SpreadsheetApp.newConditionalFormatRule()';
    expect(() => run(`${rule}.setRanges([sheet.getRange('A1')]).build()`)).toThrow(/must have a condition/);
    expect(() => run(`${rule}.whenCellEmpty().build()`)).toThrow(/at least one range/);
    expect(() =>
      run(
        `var rule = ${rule}.whenCellEmpty().setRanges([sheet.getRange('A1')]).build(); ss.insertSheet().setConditionalFormatRules([rule])`,
      ),
    ).toThrow(/on the sheet they are set on/);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
describe('charts', () => {
  test('are built, inserted, changed, follow their data, and are removed', () => {
    const { run } = openDesk();
    run(`sheet.insertChart(sheet.newChart().asColumnChart().setTitle('Phong trào').setStacked().setXAxisTitle('x')
      .addRange(sheet.getRange('A1:B5')).setPosition(2, 4, 5, 6).setNumHeaders(1).setOption('legend', { position: 'none' }).build());
      sheet.insertRowBefore(1);`);
    const read = `return sheet.getCharts().map(function (chart) {
      var at = chart.getContainerInfo(), options = chart.getOptions();
      return [String(chart.modify().getChartType()), chart.getRanges()[0].getA1Notation(), at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(),
        options.get('title'), options.get('legend').position, options.get('isStacked'), options.get('none'), chart.getNumHeaders()];
    })`;
    expect(run(read)).toEqual([['COLUMN', 'A2:B6', 2, 4, 5, 'Phong trào', 'none', true, null, 1]]);
    run(`var chart = sheet.getCharts()[0];
      sheet.updateChart(chart.modify().setChartType(Charts.ChartType.BAR).clearRanges().addRange(sheet.getRange('C1:D9')).build())`);
    expect(run(read)).toEqual([['BAR', 'C1:D9', 2, 4, 5, 'Phong trào', 'none', true, null, 1]]);
    run(`var chart = sheet.getCharts()[0]; sheet.removeChart(chart)`);
    expect(run(read)).toEqual([]);
    expect(() => run(`sheet.updateChart(sheet.newChart().addRange(sheet.getRange('A1')).build())`)).toThrow(
      /not on this sheet/,
    );
  });
});

describe('sizes and looks', () => {
  test('rows and columns are hidden, sized and frozen by number', () => {
    const { run } = openDesk();
    run(`sheet.hideRows(3); sheet.hideColumns(2, 2); sheet.showColumns(3); sheet.setColumnWidths(1, 2, 150); sheet.setRowHeight(4, 40);
      sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setTabColor('#00ff00'); sheet.setHiddenGridlines(true)`);
    expect(
      run(`return [sheet.isRowHiddenByUser(3), sheet.isRowHiddenByUser(4), sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3),
        sheet.getColumnWidth(2), sheet.getRowHeight(4), sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getTabColor(), sheet.hasHiddenGridlines()]`),
    ).toEqual([true, false, true, false, 150, 40, 2, 1, '#00ff00', true]);
  });

  test('looks are set for all cells or each', () => {
    const { run } = openDesk();
    run(`sheet.getRange('A1:B2').setBackgrounds([['#111111', '#111111'], [null, '#222222']]).setFontWeights([['bold', 'normal'], ['normal', 'bold']])
      .setHorizontalAlignment('center').setVerticalAlignment('middle').setFontSize(12).setFontStyle('italic').setFontColor('#AABBCC')
      .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).setBorder(true, true, true, true, null, null, '#000000', SpreadsheetApp.BorderStyle.SOLID)`);
    expect(
      run(`var range = sheet.getRange('A1:B2'); return [range.getBackgrounds(), range.getFontWeights()]`),
    ).toEqual([
      [
        ['#111111', '#111111'],
        ['#ffffff', '#222222'],
      ],
      [
        ['bold', 'normal'],
        ['normal', 'bold'],
      ],
    ]);
  });

  test('a list of ranges is written at one go', () => {
    const { run } = openDesk();
    run(`sheet.getRangeList(['A1', 'C3:D3']).setValue(7).setNumberFormat('0.0')`);
    expect(run(`return sheet.getRange('A1:D3').getDisplayValues()`)).toEqual([
      ['7,0', '', '', ''],
      ['', '', '', ''],
      ['', '', '7,0', '7,0'],
    ]);
  });
});
