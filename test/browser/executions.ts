/** What ran, as the workbench's own list shows it. */
import { WORDS } from '../../host/workbench/words.ts';
import type { Desk } from './desk.ts';

export interface Ran {
  readonly command: string;
  /** Round trips to Google, all of them and those that read cells. */
  readonly calls: number;
  readonly reads: number;
  /** At Google, e.g. '2,4 giây'. */
  readonly modelled: string;
}

const READS = /^Range\.get\S* × (\d+)$/;

/** Newest first. */
export async function executionsOf({ bar, page }: Desk): Promise<readonly Ran[]> {
  await bar.getByRole('button', { name: WORDS.executions }).click();
  const panel = page.getByRole('dialog', { name: WORDS.executions });
  const rows = panel.locator('tbody tr');
  await rows.first().waitFor();
  const texts = await rows.evaluateAll((lines) =>
    lines.map((line) => ({
      cells: [...line.querySelectorAll('td')].map((cell) => cell.textContent),
      command: line.querySelector('summary')?.textContent ?? '',
      made: [...line.querySelectorAll('li')].map((item) => item.textContent),
    })),
  );
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  return texts.map(({ cells, command, made }) => ({
    command,
    calls: Number(cells[4]),
    reads: made.reduce((sum, text) => sum + Number(READS.exec(text)?.[1] ?? 0), 0),
    modelled: cells[5] ?? '',
  }));
}
