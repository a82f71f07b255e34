import { useDoor } from '../../elsewhere.tsx';
import { Button, ErrorPanel, useShared } from '../../parts/index.ts';

/** The unit's annual report as a document: a dialog of its own builds it. */
export function UnitReport({ unit, text }: { readonly unit: string; readonly text: string }) {
  const { server } = useShared();
  const { busy, problem, open } = useDoor();
  return (
    <>
      <Button look="quiet" busy={busy} onPress={() => void open(() => server.openDocuments('unit', unit))}>
        {text}
      </Button>
      {problem !== null && <ErrorPanel problem={problem} />}
    </>
  );
}
