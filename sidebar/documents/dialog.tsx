import { useEffect, useState } from 'preact/hooks';
import type { DocumentKind } from '../../src/commands/documentData.ts';
import type { Session } from '../../src/commands/sessionStart.ts';
import { useAsk } from '../calls/useAsk.ts';
import type { PageStart } from '../page.ts';
import { ErrorPanel, Field, Frame, Loading, Notice, Select } from '../parts/index.ts';
import type { Server } from '../server.ts';
import { type DocumentsWords, documentsWordsFor } from '../words/documentsDialog.ts';
import { BuildButton, type SaveFile } from './buildButton.tsx';
import { Preview } from './preview.tsx';

interface DialogProps {
  readonly server: Server;
  readonly start: PageStart;
  readonly save: SaveFile;
}

/** The dialog that builds a document of the year as .docx and has the browser save it. */
export function DocumentsDialog({ server, start, save }: DialogProps) {
  const words = documentsWordsFor(start.language);
  useEffect(() => {
    document.documentElement.lang = start.language;
  }, [start.language]);
  return (
    <Frame server={server} shell={words.shell}>
      <h1 class="unseen">{words.documents.title}</h1>
      <Opening start={start} words={words.documents} save={save} />
    </Frame>
  );
}

interface OpeningProps {
  readonly start: PageStart;
  readonly words: DocumentsWords;
  readonly save: SaveFile;
}
function Opening({ start, words, save }: OpeningProps) {
  const { data, problem, busy, reload } = useAsk('session.start', { fresh: false });
  if (data !== null) return <Desk session={data} start={start} words={words} save={save} />;
  if (problem !== null) return <ErrorPanel problem={problem} onRetry={reload} busy={busy} />;
  return <Loading text={words.loading} />;
}

const OFFICE_KINDS: readonly DocumentKind[] = ['district', 'unit', 'proposal', 'publication'];
const kindsFor = ({ isOffice }: Session): readonly DocumentKind[] => (isOffice ? OFFICE_KINDS : ['unit']);
/** The office may report for every unit in force, and for its own; an officer for theirs alone. */
const unitsFor = ({ isOffice, allUnits, units }: Session) => (isOffice ? allUnits : units);

interface DeskProps extends OpeningProps {
  readonly session: Session;
}
function Desk({ session, start, words, save }: DeskProps) {
  const kinds = kindsFor(session);
  const units = unitsFor(session);
  const [kind, setKind] = useState(() => kinds.find((each) => each === start.view) ?? kinds[0] ?? 'unit');
  const [year, setYear] = useState(0);
  const [unit, setUnit] = useState(() => (units.find(({ id }) => id === start.unit) ?? units[0])?.id ?? '');
  const [proposal, setProposal] = useState('');
  const lacksUnit = kind === 'unit' && unit === '';
  const asked = useAsk(
    'document.data',
    lacksUnit
      ? null
      : {
          ...{ kind, year },
          unit: kind === 'unit' ? unit : '',
          proposal: kind === 'proposal' ? proposal : '',
        },
  );
  const { data } = asked;
  const isFresh = data !== null && !asked.busy && asked.problem === null && data.kind === kind;
  const years = data?.years ?? session.years.map((each) => each.year);
  return (
    <>
      <div class="query">
        {kinds.length > 1 && (
          <Field id="kind" label={words.kind}>
            {(control) => (
              <Select
                control={control}
                value={kind}
                onValue={(value) => setKind(kinds.find((each) => each === value) ?? kind)}
                options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
              />
            )}
          </Field>
        )}
        <Field id="year" label={words.year}>
          {(control) => (
            <Select
              control={control}
              value={String(year === 0 ? (data?.year ?? years[0] ?? '') : year)}
              onValue={(value) => {
                setYear(Number(value));
                setProposal('');
              }}
              options={years.map((each) => ({ value: String(each), label: String(each) }))}
            />
          )}
        </Field>
        {kind === 'unit' && (
          <Field id="unit" label={words.unit}>
            {(control) => (
              <Select
                control={control}
                value={unit}
                onValue={setUnit}
                options={units.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
          </Field>
        )}
        {data?.kind === 'proposal' && kind === 'proposal' && (
          <Field id="proposal" label={words.proposal}>
            {(control) => (
              <Select
                control={control}
                value={proposal}
                onValue={setProposal}
                empty={words.waiting}
                options={data.body.proposals.map(({ number, count }) => ({
                  value: number,
                  label: words.proposalOption(number, count),
                }))}
              />
            )}
          </Field>
        )}
      </div>
      {lacksUnit && <Notice level="warn">{words.noUnit}</Notice>}
      {asked.problem !== null && (
        <ErrorPanel problem={asked.problem} onRetry={asked.reload} busy={asked.busy} />
      )}
      {asked.busy && <Loading text={words.loading} />}
      {isFresh && (
        <>
          <Preview data={data} words={words} />
          <BuildButton
            key={JSON.stringify([kind, year, unit, proposal])}
            data={data}
            words={words}
            save={save}
          />
        </>
      )}
    </>
  );
}
