/** The only file that imports o-spreadsheet: everything else of the engine takes it from here. */
import {
  CompiledFormula,
  CorePlugin,
  type CoreViewPlugin,
  helpers,
  iterateAstNodes,
  Model,
  parse,
  registries,
  tokenize,
  UIPlugin,
} from '@odoo/o-spreadsheet';
import type { AST } from '@odoo/o-spreadsheet/dist/types/formulas/parser';
import type { Token } from '@odoo/o-spreadsheet/dist/types/formulas/tokenizer';
import type { Locale } from '@odoo/o-spreadsheet/dist/types/types/locale';
import type { Range } from '@odoo/o-spreadsheet/dist/types/types/range';

export type { AST, CoreViewPlugin, Locale, Range, Token };
export {
  CompiledFormula,
  CorePlugin,
  helpers,
  iterateAstNodes,
  Model,
  parse,
  registries,
  tokenize,
  UIPlugin,
};

/** o-spreadsheet reports its timings on console.debug; whoever runs it wants them nowhere. */
export function quietly<T>(run: () => T): T {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return run();
  } finally {
    console.debug = debug;
  }
}

/** What a formula's cell holds when the formula gives nothing: o-spreadsheet would make a zero of null. */
export const BLANK = '\uE000blank\uE000';
