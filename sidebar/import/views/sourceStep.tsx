import { useState } from 'preact/hooks';
import { Button, Field, useShared, useViewFocus } from '../../parts/index.ts';
import { sourceOf } from '../plan.ts';
import { readPasted } from '../source/paste.ts';
import { TABLE_ROWS, type Table, trimTable } from '../source/table.ts';
import { WAYS } from '../state.ts';
import { FileSource } from './fileSource.tsx';
import type { StepProps } from './props.ts';
import { SheetSource } from './sheetSource.tsx';

/** First step: where the list comes from. */
export function SourceStep(props: StepProps) {
  const { state, dispatch, words, isFirst } = props;
  const heading = useViewFocus<HTMLHeadingElement>(!isFirst);
  const { announce } = useShared();
  const load = (name: string, rows: Table, isCut = false) => {
    const source = sourceOf(name, rows, isCut);
    if (source.truncated) announce(words.source.truncated(TABLE_ROWS));
    dispatch({ do: 'load', source });
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {words.source.title}
      </h2>
      <fieldset class="ways">
        <legend class="unseen">{words.source.title}</legend>
        {WAYS.map((way) => (
          <label key={way} class={way === state.way ? 'way chosen' : 'way'}>
            <input
              type="radio"
              name="way"
              value={way}
              checked={way === state.way}
              onChange={() => dispatch({ do: 'way', way })}
            />
            {words.source.ways[way]}
          </label>
        ))}
      </fieldset>
      {state.way === 'paste' && <PasteSource {...props} load={load} />}
      {state.way === 'file' && <FileSource words={words.source} next={words.next} load={load} />}
      {state.way === 'sheet' && <SheetSource words={words.source} next={words.next} load={load} />}
    </section>
  );
}

function PasteSource({
  state,
  dispatch,
  words,
  load,
}: StepProps & { readonly load: (name: string, rows: Table) => void }) {
  const [isEmpty, setIsEmpty] = useState(false);
  const { table } = trimTable(readPasted(state.pasted));
  const go = () => {
    setIsEmpty(table.length === 0);
    if (table.length > 0) load('', table);
  };
  return (
    <>
      <Field
        id="pasted"
        label={words.source.paste}
        hint={words.source.pasteHint}
        error={isEmpty && table.length === 0 ? words.source.pasteNothing : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            class="pasted"
            rows={11}
            wrap="off"
            spellcheck={false}
            value={state.pasted}
            onInput={(event) => dispatch({ do: 'paste', text: event.currentTarget.value })}
          />
        )}
      </Field>
      <p role="status" class="soft">
        {table.length > 0 && words.source.pasted(table.length, table[0]?.length ?? 0)}
      </p>
      <div class="actions">
        <Button look="primary" onPress={go}>
          {words.next}
        </Button>
      </div>
    </>
  );
}
