import { formatVietnamese } from '../../../src/domain/dates.ts';
import { movementLabel } from '../../../src/domain/eligibility.ts';
import { Button } from '../../parts/index.ts';
import { type FormKey, valueKindOf } from '../columns/fields.ts';
import { alike } from '../rows/mending.ts';
import { CellEditor } from './cellEditor.tsx';
import { fieldName } from './columnsStep.tsx';
import type { LineProps } from './rowLine.tsx';

export interface CellProps extends LineProps {
  readonly field: FormKey;
  readonly isEdited: boolean;
}

/** Of a cell's control, so that the row's result leads there. */
export const cellId = (row: number, field: FormKey): string => `cell-${row}-${field}`;

/** A cell: as it will be entered; or, where it is wrong, was mended or its row is edited, a control and the reason. */
export function RowCell(props: CellProps) {
  const { row, field, words: all, state, isEdited } = props;
  const words = all.rows;
  const cell = row.cells[field];
  const { number, included } = row.draft;
  const isWrong = included && cell.fault !== null;
  const isMended = state.mending.texts.get(number)?.[field] !== undefined;
  if (!(included && (isWrong || isMended || isEdited)))
    return (
      <td class={`key-${field}`} title={cell.text}>
        <span class="value">{shownValue(props)}</span>
        {cell.byDefault && <span class="soft small"> ({words.byDefault})</span>}
      </td>
    );
  const id = cellId(number, field);
  const asked = row.asked.get(field);
  return (
    <td class={`key-${field}${isWrong ? ' faulty' : ''}`}>
      <CellEditor
        {...props}
        id={id}
        label={words.cell(fieldName(all, field), number)}
        describedBy={isWrong ? `${id}-fault` : undefined}
      />
      {cell.fault !== null && included && (
        <p id={`${id}-fault`} class="fault">
          <span aria-hidden="true">✗ </span>
          {words.faults[cell.fault]}
          {asked !== undefined && /^c\d+$/.test(field) && ` (${asked.label})`}
        </p>
      )}
      {isMended && !isWrong && <Alike {...props} />}
    </td>
  );
}

/** Where others say the same wrong word: the choice just made, for all of them. */
function Alike({ row, field, words, derived, onMend }: CellProps) {
  const word = derived.found.rows.find(({ number }) => number === row.draft.number)?.texts[field] ?? '';
  const others = alike(derived.list.rows, field, word);
  if (others.length === 0) return null;
  return (
    <Button look="quiet" onPress={() => onMend(others, field, row.cells[field].text)}>
      {words.rows.applyAlike(others.length, word)}
    </Button>
  );
}

function shownValue({ row, field, words }: CellProps): string {
  const { value, fault, text } = row.cells[field];
  if (fault !== null) return text;
  if (value === '') return '';
  switch (valueKindOf(field)) {
    case 'movement':
      return row.movement === null ? text : movementLabel(row.movement);
    case 'date':
      return formatVietnamese(String(value));
    case 'year':
      return String(value);
    default:
      return typeof value === 'number' ? words.rows.number(value) : value;
  }
}
