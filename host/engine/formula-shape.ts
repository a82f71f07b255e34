import { SIGNATURES, type Signature, type Takes } from './formula-catalogue.ts';
import { type AST, iterateAstNodes } from './odoo.ts';

/** What an expression yields: one value, a range of the sheet, or an array made by a function. */
type Shape = 'one' | 'range' | 'array';

interface Context {
  readonly text: string;
  /** Inside ARRAYFORMULA and the few functions that evaluate like it. */
  readonly arrays: boolean;
}

function intersection(text: string): Error {
  return new Error(`not modelled: implicit intersection in ${text}`);
}

function requireOne(shape: Shape, context: Context): void {
  if (shape !== 'one' && !context.arrays) throw intersection(context.text);
}

function referenceShape(reference: string): Shape {
  const [from, to] = reference.slice(reference.lastIndexOf('!') + 1).split(':');
  return to === undefined || from?.replaceAll('$', '') === to.replaceAll('$', '') ? 'one' : 'range';
}

function takenBy(signature: Signature, index: number): Takes | undefined {
  const { first, rest } = signature;
  return index < first.length ? first[index] : rest?.[(index - first.length) % rest.length];
}

function isOneColumn(ast: AST | undefined): boolean {
  if (ast?.type !== 'REFERENCE') return false;
  const [from, to] = ast.value.slice(ast.value.lastIndexOf('!') + 1).split(':');
  const column = (end: string | undefined) => end?.replace(/[^A-Z]/gi, '');
  return column(from) !== '' && column(from) === column(to);
}

const isNothing = (ast: AST | undefined): boolean =>
  ast === undefined || ast.type === 'EMPTY' || (ast.type === 'NUMBER' && ast.value === 0);

function indexShape(args: readonly AST[], shapes: readonly Shape[]): Shape {
  const [table, row, column] = args;
  if (shapes[1] !== undefined && shapes[1] !== 'one') return 'array';
  if (shapes[2] !== undefined && shapes[2] !== 'one') return 'array';
  const one = !isNothing(row) && (!isNothing(column) || isOneColumn(table));
  return one || shapes[0] === 'one' ? 'one' : 'array';
}

function callShape(name: string, args: readonly AST[], context: Context): Shape {
  const signature = SIGNATURES.get(name);
  if (signature === undefined) throw new Error(`not modelled: function ${name}`);
  const inner = { ...context, arrays: context.arrays || signature.opensArrays === true };
  const shapes = args.map((argument, index) => {
    const shape = shapeOf(argument, inner);
    const takes = takenBy(signature, index);
    if (takes === undefined) throw new Error(`not modelled: so many arguments of ${name} in ${context.text}`);
    if (takes === 'one') requireOne(shape, inner);
    return shape;
  });
  if (signature.gives === 'index') return indexShape(args, shapes);
  if (signature.gives !== 'each') return signature.gives === 'one' ? 'one' : 'array';
  const spread = shapes.filter((shape, index) => takenBy(signature, index) !== 'range' && shape !== 'one');
  if (spread.length === 0) return 'one';
  return !inner.arrays && spread.includes('range') ? 'range' : 'array';
}

function shapeOf(ast: AST, context: Context): Shape {
  switch (ast.type) {
    case 'REFERENCE':
      return referenceShape(ast.value);
    case 'FUNCALL':
      return callShape(ast.value.toUpperCase(), ast.args, context);
    case 'UNARY_OPERATION':
    case 'BIN_OPERATION':
      return operationShape(ast, context);
    case 'SYMBOL':
      throw new Error(`not modelled: name ${ast.value} in ${context.text}`);
    case 'ARRAY':
      throw new Error(`not modelled: array literal in ${context.text}`);
    default:
      return 'one';
  }
}

function operationShape(
  ast: Extract<AST, { type: 'UNARY_OPERATION' | 'BIN_OPERATION' }>,
  context: Context,
): Shape {
  const unary = ast.type === 'UNARY_OPERATION';
  const operands = unary ? [ast.operand] : [ast.left, ast.right];
  // Google binds a leading minus closer than a power, o-spreadsheet does not.
  const power = unary && ast.operand.type === 'BIN_OPERATION' && ast.operand.value === '^';
  if (ast.value === '#' || ast.value === ':' || power) {
    throw new Error(`not modelled: operator ${power ? '- before ^' : ast.value} in ${context.text}`);
  }
  const shapes = operands.map((operand) => shapeOf(operand, context));
  for (const shape of shapes) requireOne(shape, context);
  return shapes.every((shape) => shape === 'one') ? 'one' : 'array';
}

/** Throws "not modelled: …" for a formula that Google would evaluate in a way the host does not know. */
export function checkFormula(ast: AST, text: string): { volatile: boolean; isArray: boolean } {
  const shape = shapeOf(ast, { text, arrays: false });
  if (shape === 'range') throw intersection(text);
  const volatile = iterateAstNodes(ast).some(
    (node) => node.type === 'FUNCALL' && SIGNATURES.get(node.value.toUpperCase())?.volatile === true,
  );
  return { volatile, isArray: shape === 'array' };
}
