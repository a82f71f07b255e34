/** Whether a column's cells look like a field's. */
import { type FormKey, valueKindOf } from '../columns/fields.ts';
import type { Fit } from '../columns/match.ts';
import { cellText } from '../source/table.ts';
import type { MovementReader } from './movements.ts';
import { readDate, readKind, readStage, readYesNo } from './plainValues.ts';

const YEAR = /^(19|20)\d\d$/;

export function fitOf(movementOf: MovementReader): Fit {
  const holds = (key: FormKey, text: string): boolean | null => {
    switch (valueKindOf(key)) {
      case 'year':
        return YEAR.test(text);
      case 'movement':
        return 'value' in movementOf(text);
      case 'kind':
        return 'value' in readKind(text);
      case 'yesNo':
        return 'value' in readYesNo(text);
      case 'stage':
        return 'value' in readStage(text);
      case 'date':
        return 'value' in readDate(text);
      default:
        return key === 'evidence' ? /^https?:/i.test(text) : null;
    }
  };
  return (key, cells) => {
    const marks = cells.map((cell) => holds(key, cellText(cell)));
    return marks.includes(null) ? null : marks.filter((mark) => mark === true).length / marks.length;
  };
}
