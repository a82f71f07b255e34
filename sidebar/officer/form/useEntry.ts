import { useEffect, useRef, useState } from 'preact/hooks';
import { newOperation } from '../../calls/operation.ts';
import type { Problem } from '../../calls/problem.ts';
import { useAct } from '../../calls/useAct.ts';
import { focusOn } from '../../parts/index.ts';
import type { PendingSave } from '../model/nominees.ts';
import { draftFields, type Keeper } from './drafts.ts';
import { FORM_TITLE, fieldId, fieldOfRefusal } from './fieldId.ts';
import type { NomineeFormProps } from './index.tsx';
import type { FormState } from './useForm.ts';
import { type FormKey, formOf } from './values.ts';

export type Lack = 'nothing' | 'days';

export interface Entry {
  /** The nominee's ID as far as it has one. */
  readonly id: string;
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** Why nothing was sent. */
  readonly lack: Lack | null;
  readonly save: () => void;
  readonly saveAndSubmit: () => void;
}

/** Saving and submitting what stands in a form. */
export function useEntry(
  { start, home, saves, onClose, onSubmitted }: NomineeFormProps,
  form: FormState,
  keeper: Keeper,
  [id, setId]: readonly [string, (id: string) => void],
): Entry {
  const unit = home.unit.id;
  const operation = useRef(start.failed?.operation ?? newOperation());
  const [busy, setBusy] = useState(false);
  /** Known at once, where a state is known only after the next drawing: the second click of two comes before it. */
  const isAtWork = useRef(false);
  const [problem, setProblem] = useState<Problem | null>(start.failed?.problem ?? start.problem);
  const [lack, setLack] = useState<Lack | null>(null);
  const submission = useAct('nominee.submit');

  const lackNow = (): Lack | null => {
    if (`${form.judged.cells.movement}${form.judged.cells.name}` === '') return 'nothing';
    return form.bad.length > 0 ? 'days' : null;
  };
  const isReady = (): boolean => {
    const found = lackNow();
    setLack(found);
    if (found !== null) focusOn(fieldId(found === 'nothing' ? 'name' : (form.bad[0] ?? 'name')));
    return found === null;
  };
  const pending = (): PendingSave => ({
    ...{ operation: operation.current, id, values: form.values, problem: null },
    ...{ cells: form.judged.cells, evaluation: form.judged.evaluation },
    fields: formOf(form.values, form.changed, form.judged.asked),
  });
  const fail = (met: Problem) => {
    setProblem(met);
    jumpTo(met);
  };
  const first = useRef(problem);
  useEffect(() => {
    if (first.current !== null) jumpTo(first.current);
  }, []);

  const save = () => {
    if (isAtWork.current || !isReady()) return;
    isAtWork.current = true;
    const finished = keeper.finish();
    if (form.changed.length > 0) saves.begin(pending(), finished);
    onClose();
  };
  /** The nominee's ID once it stands in the tab as the form has it; null when it could not be saved. */
  const saved = async (): Promise<string | null> => {
    if (form.changed.length === 0 && id !== '') return id;
    await keeper.finish();
    const settled = await saves.send(pending());
    if (!settled.ok) {
      fail(settled.problem);
      keeper.resume(draftFields(form.values));
      return null;
    }
    form.settle();
    setId(settled.reply.data.id);
    return settled.reply.data.id;
  };
  const saveAndSubmit = async () => {
    if (isAtWork.current || !isReady()) return;
    isAtWork.current = true;
    setBusy(true);
    setProblem(null);
    const entered = await saved();
    const settled = entered === null ? null : await submission.run({ unit, id: entered });
    setBusy(false);
    isAtWork.current = false;
    if (settled?.ok === true && entered !== null) onSubmitted(entered, settled.reply.message);
    else if (settled?.ok === false) fail(settled.problem);
  };
  return { id, busy, problem, lack, save, saveAndSubmit: () => void saveAndSubmit() };
}

/** The focus goes to the field a refusal is about, else to the top, where the reason stands. */
function jumpTo(problem: Problem): void {
  const field: FormKey | null = problem.from === 'refusal' ? fieldOfRefusal(problem.reply) : null;
  focusOn(field === null ? FORM_TITLE : fieldId(field));
}
