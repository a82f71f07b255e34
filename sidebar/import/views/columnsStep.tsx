import type { Session } from '../../../src/commands/sessionStart.ts';
import { headerOf } from '../../../src/workbook/words.ts';
import { Button, Field, Notice, Select, useViewFocus } from '../../parts/index.ts';
import { headerAt } from '../columns/header.ts';
import { isCounter } from '../columns/synonyms.ts';
import type { Layout } from '../plan.ts';
import { cellText, legacySample, TABLE_ROWS } from '../source/table.ts';
import { ColumnTable } from './columnTable.tsx';
import { DefaultFields } from './defaultFields.tsx';
import type { StepProps } from './props.ts';

export interface ColumnsProps extends StepProps {
  readonly layout: Layout;
  readonly session: Session;
}

/** Second step: which column goes into which field, as it was found by itself and as it is corrected. */
export function ColumnsStep(props: ColumnsProps) {
  const { state, dispatch, derived, words, layout } = props;
  const heading = useViewFocus<HTMLHeadingElement>();
  const { matching, found } = derived;
  const left = layout.header.texts.filter(
    (text, column) => text !== '' && (matching[column] ?? null) === null && !isCounter(text),
  );
  const lacksName = !matching.includes('name');
  const lacksRows = found.rows.length === 0;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {words.match.title}
      </h2>
      {state.source?.truncated === true && (
        <Notice level="warn">
          <p>{words.source.truncated(TABLE_ROWS)}</p>
        </Notice>
      )}
      <LegacyChoice {...props} />
      <div class="two">
        <HeaderChoice {...props} />
        <p class="said" role="status">
          {words.match.found(found.rows.length, found.passed)}
        </p>
      </div>
      <ColumnTable {...props} />
      {left.length > 0 && <p class="soft">{words.match.left(left)}</p>}
      <DefaultFields {...props} />
      {lacksName && (
        <Notice level="bad" spoken={words.match.needsName}>
          <p>{words.match.needsName}</p>
        </Notice>
      )}
      {!lacksName && lacksRows && (
        <Notice level="bad" spoken={words.match.needsRows}>
          <p>{words.match.needsRows}</p>
        </Notice>
      )}
      <div class="actions sticky">
        <Button onPress={() => dispatch({ do: 'go', step: 'source' })}>{words.back}</Button>
        <Button
          look="primary"
          disabled={lacksName || lacksRows}
          onPress={() => dispatch({ do: 'go', step: 'rows' })}
        >
          {words.next}
        </Button>
      </div>
    </section>
  );
}

/** Text from before Unicode is read as Unicode unless the officer says that it is none. */
function LegacyChoice({ state, dispatch, words }: ColumnsProps) {
  const encoding = state.source?.encoding ?? null;
  if (state.source === null || encoding === null) return null;
  const sample = legacySample(state.source.table, encoding);
  return (
    <Notice level="info">
      <p>{words.match.legacy(encoding)}</p>
      {sample !== null && <p>{words.match.legacySample(sample.before, sample.after)}</p>}
      <label class="check">
        <input
          type="checkbox"
          checked={state.isConverted}
          onChange={(event) => dispatch({ do: 'convert', isConverted: event.currentTarget.checked })}
        />
        {words.match.convert}
      </label>
    </Notice>
  );
}

const OFFERED_ROWS = 30;
const SHOWN_TEXT = 70;

function HeaderChoice({ dispatch, words, layout }: ColumnsProps) {
  const options = layout.table.slice(0, OFFERED_ROWS).map((row, index) => {
    const text = row
      .map(cellText)
      .filter((cell) => cell !== '')
      .join(' | ');
    const shown = text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text;
    return { value: String(index), label: words.match.headerRow(index + 1, shown) };
  });
  return (
    <Field id="header" label={words.match.header} hint={words.match.headerHint}>
      {(control) => (
        <Select
          control={control}
          value={String(layout.header.row)}
          options={[{ value: String(headerAt([], -1).row), label: words.match.noHeader }, ...options]}
          onValue={(value) => dispatch({ do: 'header', row: Number(value) })}
        />
      )}
    </Field>
  );
}

/** A field's name as the sheet's header has it. */
export const fieldName = (words: StepProps['words'], key: keyof StepProps['words']['columns']): string =>
  headerOf(words.columns[key]);
