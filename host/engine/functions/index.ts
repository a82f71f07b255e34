import { registries } from '../odoo.ts';
import { defineArrays } from './arrays.ts';
import { defineCounting } from './counting.ts';
import { defineDates } from './dates.ts';
import { defineLogic } from './logical.ts';
import { defineLookups } from './lookup.ts';
import { defineNumbers } from './numbers.ts';
import { defineOperators } from './operators.ts';
import { defineTexts } from './texts.ts';

/** Teaches o-spreadsheet Google's functions: where its own differ, ours take their place. Doing it again changes nothing. */
export function defineFunctions(): void {
  for (const error of ['#VALUE!', '#REF!', '#ERROR!']) registries.errorTypes.add(error);
  defineOperators();
  defineLogic();
  defineNumbers();
  defineTexts();
  defineDates();
  defineCounting();
  defineLookups();
  defineArrays();
}
