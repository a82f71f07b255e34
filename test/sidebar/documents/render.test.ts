/** Documents as an office suite prints them: XML alone does not show that one opens them. */
import { buildDocument } from '../../../sidebar/documents/build/index.ts';
import { findWriter, type Pdf, printed } from './pdf.ts';
import { districtData, proposalData, publicationData, unitData } from './sample.ts';

/** A first start of the office lays a whole profile. */
const PATIENCE_MS = 180_000;
const POINTS_PER_MM = 72 / 25.4;

/** Pages that each takes, at least and at most: fonts differ from one computer to the next. */
const DOCUMENTS = [
  ['district', districtData(), 2, 4],
  ['unit', unitData(), 3, 5],
  ['party', unitData('party'), 3, 5],
  // The list begins on a page of its own.
  ['proposal', proposalData(), 3, 5],
  ['publication', publicationData(), 1, 2],
] as const;

const office = findWriter();
const testPrinted = office === null ? test.skip : test;

let pdfs: Readonly<Record<string, Pdf>> = {};
beforeAll(async () => {
  if (office === null) return;
  const files = DOCUMENTS.map(async ([name, data]) => [name, await buildDocument(data)] as const);
  pdfs = await printed(office, Object.fromEntries(await Promise.all(files)), PATIENCE_MS);
}, PATIENCE_MS + 30_000);

describe('printed by LibreOffice Writer, where it is installed', () => {
  testPrinted.each(DOCUMENTS)(
    'the %s document is A4 upright and takes the pages it should',
    (name, _data, least, most) => {
      const { pages, sizes } = pdfs[name] ?? { pages: 0, sizes: [] };
      expect(pages).toBeGreaterThanOrEqual(least);
      expect(pages).toBeLessThanOrEqual(most);
      expect(sizes).toHaveLength(1);
      const [width = 0, height = 0] = sizes[0] ?? [];
      expect(Math.round(width / POINTS_PER_MM)).toBe(210);
      expect(Math.round(height / POINTS_PER_MM)).toBe(297);
    },
  );
});
