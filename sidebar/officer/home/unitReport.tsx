import { useState } from 'preact/hooks';
import { type Problem, problemOf } from '../../calls/problem.ts';
import { Button, ErrorPanel, useShared } from '../../parts/index.ts';

/** The unit's annual report as a document: a dialog of its own builds it. */
export function UnitReport({ unit, text }: { readonly unit: string; readonly text: string }) {
  const { server } = useShared();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = async () => {
    setBusy(true);
    setProblem(null);
    await server.openDocuments('unit', unit).catch((error: unknown) => setProblem(problemOf(error)));
    setBusy(false);
  };
  return (
    <>
      <Button look="quiet" busy={busy} onPress={() => void open()}>
        {text}
      </Button>
      {problem !== null && <ErrorPanel problem={problem} onClose={() => setProblem(null)} />}
    </>
  );
}
