/** axe-core in a page or a frame of it: the page's policy lets no script in, the browser's own door does. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Locator } from 'playwright-core';

const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Runs in the page: the script defines `axe` there. */
async function run(element: Element, source: string): Promise<string[]> {
  if (!('axe' in window)) new Function(source)();
  const { axe } = window as unknown as {
    readonly axe: { run(place: Element, options: object): Promise<AxeResults> };
  };
  const { violations } = await axe.run(element, { iframes: false });
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${impact} ${id}: ${node.html.slice(0, 160)} (${node.failureSummary ?? ''})`),
  );
}

/** What axe finds in an element and below it; frames inside are asked by themselves. */
export const violationsIn = (place: Locator): Promise<readonly string[]> => place.evaluate(run, SOURCE);
