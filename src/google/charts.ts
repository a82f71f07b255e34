import type { ChartSpec } from '../workbook/changes.ts';

/** Native charts, drawn anew whenever their tab is laid. */
export function layCharts(sheet: GoogleAppsScript.Spreadsheet.Sheet, charts: readonly ChartSpec[]): void {
  if (charts.length === 0) return;
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  for (const { type, title, source, at, width, height } of charts) {
    const range = sheet.getRange(source.row, source.column, source.rows, source.columns);
    const builder = sheet
      .newChart()
      .setChartType(type === 'bar' ? Charts.ChartType.BAR : Charts.ChartType.COLUMN)
      .addRange(range)
      .setNumHeaders(1)
      .setPosition(at.row, at.column, 0, 0)
      .setOption('title', title)
      .setOption('width', width)
      .setOption('height', height);
    sheet.insertChart(builder.build());
  }
}
