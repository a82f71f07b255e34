import { useState } from 'preact/hooks';
import { hindrances } from '../../../src/domain/eligibility.ts';
import { Badge, Button, focusOn, VerdictBadge } from '../../parts/index.ts';
import type { FormKey } from '../columns/fields.ts';
import type { ListedRow, Twin } from '../rows/list.ts';
import { fieldName } from './columnsStep.tsx';
import { cellId, RowCell } from './rowCell.tsx';
import type { TableProps } from './rowTable.tsx';

export interface LineProps extends TableProps {
  readonly row: ListedRow;
  readonly keys: readonly FormKey[];
}

/** One row: whether it is entered, what it comes to, and its cells. */
export function RowLine(props: LineProps) {
  const { row, keys, words: all, dispatch } = props;
  const words = all.rows;
  const { number, included } = row.draft;
  const [isEdited, setIsEdited] = useState(false);
  const isWrong = included && row.faulty.length > 0;
  return (
    <tr class={included ? (isWrong ? 'wrong' : '') : 'left-out'}>
      <td>
        <input
          type="checkbox"
          aria-label={words.chooseRow(number, row.cells.name.text)}
          checked={included}
          onChange={(event) =>
            dispatch({ do: 'choose', rows: [number], isChosen: event.currentTarget.checked })
          }
        />
      </td>
      <th scope="row">
        {number}
        <Button
          look="quiet"
          label={isEdited ? words.endEditRow(number) : words.editRow(number)}
          pressed={isEdited}
          onPress={() => setIsEdited(!isEdited)}
        >
          {isEdited ? words.endEdit : words.edit}
        </Button>
      </th>
      <td class="result">
        <Result row={row} words={all} />
      </td>
      {keys.map((key) => (
        <RowCell key={key} {...props} field={key} isEdited={isEdited} />
      ))}
    </tr>
  );
}

function Result({ row, words: all }: Pick<LineProps, 'row' | 'words'>) {
  const words = all.rows;
  const { draft, faulty, evaluation, twins } = row;
  if (!draft.included) return <Badge tone="plain">{words.leftOut}</Badge>;
  if (faulty.length > 0)
    return (
      <>
        <Badge tone="bad">{words.mends(faulty.length)}</Badge>
        {faulty.map((key) => (
          <Button key={key} look="quiet" onPress={() => focusOn(cellId(draft.number, key))}>
            {fieldName(all, key)}
          </Button>
        ))}
      </>
    );
  const open = hindrances(evaluation);
  return (
    <>
      {evaluation.verdict !== null && (
        <VerdictBadge verdict={evaluation.verdict} score={`${evaluation.passed}/${evaluation.total}`} />
      )}
      {open.length > 0 && (
        <details>
          <summary>{words.misses(open.length)}</summary>
          <ul class="bullets">
            {open.map(({ key, mark, criterion }) => (
              <li key={key}>
                {criterion?.label ?? fieldName(all, key)}: {mark === 'open' ? words.missing : words.failing}
              </li>
            ))}
          </ul>
        </details>
      )}
      {twins.map((twin) => (
        <p key={`${twin.in} ${twin.where}`} class="twin">
          <span aria-hidden="true">⚠ </span>
          {twinText(twin, words)}
        </p>
      ))}
    </>
  );
}

function twinText(twin: Twin, words: LineProps['words']['rows']): string {
  const where = twin.in === 'list' ? words.twinInList(twin.where) : words.twinInUnit(twin.where);
  return twin.isSame ? where : words.twinOther(twin.where, twin.year);
}
