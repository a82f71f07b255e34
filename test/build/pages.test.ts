import { readFileSync, statSync } from 'node:fs';
import { PAGES } from '../../build/pages.ts';

test.each(PAGES)(
  'the page $name is one file within its budget, with nothing from elsewhere',
  ({ name, budget }) => {
    const file = `dist/${name}.html`;
    const html = readFileSync(file, 'utf8');
    expect(statSync(file).size).toBeLessThanOrEqual(budget);
    expect(html).not.toMatch(/<(script|link|img)[^>]*(src|href)=/i);
    expect(html).not.toContain('/*{');
    expect(html.match(/<\/script>/gi)).toHaveLength(1);
    expect(html).toContain('<body data-language="vi" data-view="" data-unit="">');
  },
);
