import { useState } from 'preact/hooks';
import type { DocumentKind } from '../../../src/commands/documentData.ts';
import { useDoor } from '../../elsewhere.tsx';
import { Button, ErrorPanel, Field, Select, useShared } from '../../parts/index.ts';
import type { OfficeProps } from '../props.ts';

const OF_DISTRICT = ['district', 'proposal', 'publication'] as const satisfies readonly DocumentKind[];

/** The ways to the dialog that builds documents. */
export function YearDocuments({ session, words: all }: Pick<OfficeProps, 'session' | 'words'>) {
  const words = all.years.documents;
  const { server } = useShared();
  const door = useDoor();
  const [unit, setUnit] = useState('');
  const open = (kind: DocumentKind, of: string) => void door.open(() => server.openDocuments(kind, of));
  return (
    <section class="section stack" aria-labelledby="years-documents">
      <h2 id="years-documents">{words.title}</h2>
      <p class="soft small">{words.intro}</p>
      {door.problem !== null && <ErrorPanel problem={door.problem} />}
      {OF_DISTRICT.map((kind) => (
        <Button key={kind} disabled={door.busy} onPress={() => open(kind, '')}>
          {words[kind]}
        </Button>
      ))}
      {session.allUnits.length > 0 && (
        <>
          <h3>{words.ofUnit}</h3>
          <Field id="document-unit" label={words.unit}>
            {(control) => (
              <Select
                control={control}
                value={unit}
                empty={words.chooseUnit}
                options={session.allUnits.map(({ id, name }) => ({ value: id, label: name }))}
                onValue={setUnit}
              />
            )}
          </Field>
          <Button disabled={door.busy || unit === ''} onPress={() => open('unit', unit)}>
            {words.openUnit}
          </Button>
        </>
      )}
    </section>
  );
}
