import type { KindCode } from '../../src/catalogue/terms.ts';
import type { DocumentData } from '../../src/commands/documentData.ts';
import { Notice } from '../parts/index.ts';
import type { DocumentsWords } from '../words/documentsDialog.ts';
import { titleFor } from './build/index.ts';

interface PreviewProps {
  readonly data: DocumentData;
  readonly words: DocumentsWords;
}

/** What the document will hold, and what of it is missing. */
export function Preview({ data, words }: PreviewProps) {
  const { head } = data;
  const missing = missingOf(data, words);
  return (
    <>
      <section class="card paper" aria-label={words.holds}>
        <h2>{titleFor(data)}</h2>
        <ul>
          {contentsOf(data, words).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {missing.length > 0 && (
        <Notice level="warn" title={words.missing}>
          <ul>
            {missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      {head.family === 'mass' && <Notice level="info">{words.massForm}</Notice>}
      {head.family === 'party' && <Notice level="info">{words.partyForm}</Notice>}
      <p class="hint">{words.numberHint}</p>
    </>
  );
}

function contentsOf(data: DocumentData, words: DocumentsWords): readonly string[] {
  if (data.kind === 'district') {
    const { totals, figures, unitWords } = data.body;
    const reported = figures.find((figure) => figure.code === 'unitsReported');
    return [
      words.nominees(totals.nominees, totals.rewarded),
      ...(reported === undefined ? [] : [words.reports(reported.value, reported.outOf ?? 0)]),
      words.ownWords(unitWords.length),
    ];
  }
  if (data.kind === 'unit') return [words.nominees(data.body.totals.nominees, data.body.totals.rewarded)];
  if (data.kind === 'proposal') {
    const of = (kind: KindCode): number => data.body.lines.filter((line) => line.kind === kind).length;
    const { held } = data.body;
    return [words.proposed(of('TT'), of('CN'), of('HGD')), ...(held > 0 ? [words.held(held)] : [])];
  }
  const { exemplars, withheld } = data.body;
  return [words.published(exemplars.length), ...(withheld > 0 ? [words.withheld(withheld)] : [])];
}

function missingOf(data: DocumentData, words: DocumentsWords): readonly string[] {
  const { gaps } = data.head;
  const where = data.kind === 'unit' ? words.tabs.units : words.tabs.settings;
  const head =
    gaps.length === 0
      ? []
      : [
          words.missingHelp(
            gaps.map((gap) => words.gaps[gap]),
            where,
          ),
        ];
  return [...head, ...missingTexts(data, words), ...(isEmpty(data) ? [words.empty] : [])];
}

function missingTexts(data: DocumentData, words: DocumentsWords): readonly string[] {
  if (data.kind !== 'unit') return [];
  const { own } = data.body;
  const keys = ['difficulties', 'lessons', 'requests'] as const;
  const names = keys.filter((key) => own[key] === '').map((key) => words.texts[key]);
  return names.length === 0 ? [] : [words.missingTexts(names)];
}

const isEmpty = (data: DocumentData): boolean =>
  (data.kind === 'proposal' && data.body.lines.length === 0) ||
  (data.kind === 'publication' && data.body.exemplars.length === 0);
