/**
 * Turns a formula into a function that computes it, and finds what it refers to.
 *
 * A compiled formula holds for every cell of its sheet that has the same text: only `[@column]` and the like look at the cell.
 * Names are resolved when compiling; what they were resolved from is kept as symbol keys, so that a change finds its formulas.
 */
import type { AstExpression, CallExpression, LambdaExpression, LetExpression, ReferenceIdentifier } from "@borgar/fx";
import { parseA1Ref } from "@borgar/fx";
import type { Kept, Sheet } from "../model/state";
import { CellError, maxColumns, maxRows } from "../model/state";
import type { CellAddress } from "./contract";
import type { Context, FunctionDefinition, Thunk } from "./functions/definition";
import { dereference, firstValue } from "./functions/definition";
import { binaryOperators, spread1, spread2, unaryOperators } from "./operators";
import { boundingRange, intersection, intersectWithCell, union } from "./references";
import { resolveStructured } from "./structuredReference";
import { asCall, calledFunction, cellsOf, functionName, functionTakers, isAbsent, parseFormula, structureOf } from "./syntax";
import type { Symbols } from "./symbols";
import { symbolKeys } from "./symbols";
import type { Value } from "./values";
import { errorFromCode, errors, isError, Lambda, Reference, Union } from "./values";

/** What a running formula may do beyond what functions may. */
export interface Evaluation extends Context {
  callCustom(name: string, args: readonly Value[]): Value;
  spillAt(reference: Reference): Reference | CellError;
}

/** Variables of LET and LAMBDA, innermost first. */
interface Locals {
  readonly name: string;
  readonly value: Value;
  readonly outer: Locals | null;
}

interface Frame {
  readonly evaluation: Evaluation;
  readonly locals: Locals | null;
}

type Run = (frame: Frame) => Value;
type FindReference = (at: CellAddress) => Reference | CellError;

export interface Compiled {
  run(evaluation: Evaluation): Value;
  /** Where the formula looks, for a cell at this address. */
  readonly references: readonly FindReference[];
  readonly symbols: ReadonlySet<string>;
  readonly volatile: boolean;
  /** The whole formula is one call of a function that Excel does not have: its blank result stays blank. */
  readonly custom: boolean;
  /** Functions that Excel does not have are called in it. */
  readonly callsCustom: boolean;
  /** What of it cannot be computed here; null if all can. */
  readonly unknown: Kept | null;
}

export interface Library {
  find(name: string): FunctionDefinition | undefined;
  hasCustom(name: string): boolean;
}

/** Compiles the tree of a formula that stands in the given sheet. */
export function compileFormula(tree: AstExpression | null, sheet: Sheet, symbols: Symbols, library: Library): Compiled {
  const compiler = new Compiler(sheet, symbols, library, new Map());
  const run: Run = tree ? compiler.compile(tree) : () => errors.name;
  return {
    run: (evaluation) => run({ evaluation, locals: null }),
    references: compiler.references,
    symbols: compiler.usedSymbols,
    volatile: compiler.isVolatile,
    custom: tree?.type === "CallExpression" && library.hasCustom(calledFunction(tree) ?? ""),
    callsCustom: compiler.callsCustom,
    unknown: tree ? compiler.unknown : { kind: "formula" },
  };
}

class Compiler {
  readonly references: FindReference[] = [];
  readonly usedSymbols = new Set<string>();
  isVolatile = false;
  callsCustom = false;
  unknown: Kept | null = null;
  /** How many names stand around what is compiled. */
  private depth = 0;
  /** Names that LET and LAMBDA give, in lower case: they may be called. */
  private readonly declared = new Set<string>();

  constructor(
    private readonly sheet: Sheet,
    private readonly symbols: Symbols,
    private readonly library: Library,
    /** Names being compiled, so that a name may call itself. */
    private readonly names: Map<string, { run: Run | null }>,
  ) {}

  compile(node: AstExpression): Run {
    switch (node.type) {
      case "Literal":
        return constant(node.value);
      case "ErrorLiteral":
        return constant(errorFromCode(node.value) ?? errors.name);
      case "ArrayExpression":
        return this.compileArray(node.elements);
      case "UnaryExpression":
        return this.compileUnary(node.operator, node.arguments[0] as AstExpression);
      case "BinaryExpression":
        return this.compileBinary(node.operator, node.arguments[0] as AstExpression, node.arguments[1] as AstExpression);
      case "ReferenceIdentifier":
        return this.compileReference(node);
      case "LetExpression":
        return this.compileLet(node);
      case "LambdaExpression":
        return this.compileLambda(node);
      case "CallExpression":
        return this.compileCall(node);
      default:
        return constant(errors.name);
    }
  }

  private compileArray(rows: AstExpression[][]): Run {
    const elements = rows.map((row) => row.map((element) => this.compile(element)));
    return (frame) => elements.map((row) => row.map((run) => firstValue(dereference(frame.evaluation, run(frame)))));
  }

  private compileUnary(operator: string, argument: AstExpression): Run {
    const run = this.compile(argument);
    if (operator === "#") {
      return (frame) => {
        const value = run(frame);
        if (isError(value)) return value;
        return value instanceof Reference ? frame.evaluation.spillAt(value) : errors.reference;
      };
    }
    if (operator === "@") return (frame) => intersectWithCell(frame.evaluation.at, run(frame));
    const operation = unaryOperators.get(operator);
    if (!operation) return constant(errors.name);
    return (frame) => spread1(dereference(frame.evaluation, run(frame)), operation);
  }

  private compileBinary(operator: string, leftTree: AstExpression, rightTree: AstExpression): Run {
    const left = this.compile(leftTree);
    const right = this.compile(rightTree);
    if (operator === ":" || operator === " " || operator === ",") {
      if (operator === ":") this.isVolatile = true;
      const combine = operator === ":" ? boundingRange : operator === " " ? intersection : union;
      return (frame) => {
        const a = left(frame);
        if (isError(a)) return a;
        const b = right(frame);
        return isError(b) ? b : combine(a, b);
      };
    }
    const operation = binaryOperators.get(operator);
    if (!operation) return constant(errors.name);
    return (frame) => spread2(dereference(frame.evaluation, left(frame)), dereference(frame.evaluation, right(frame)), operation);
  }

  private compileReference(node: ReferenceIdentifier): Run {
    if (node.kind === "table") return this.compileStructured(node.value);
    if (node.kind === "name") return this.compileName(node.value);
    return this.compileCells(node.value);
  }

  private compileCells(text: string): Run {
    const parsed = cellsOf(text);
    if (!parsed?.range) return constant(errors.name);
    const { top, left, bottom, right, $top, $left } = parsed.range;
    // A name that means another cell for each cell is not known here.
    if (this.depth > 0 && (($top === false && !isAbsent(top)) || ($left === false && !isAbsent(left))))
      this.unknown ??= { kind: "formula" };
    const isWhole = isAbsent(top) || isAbsent(left) || isAbsent(bottom) || isAbsent(right);
    const onSheet = (sheet: Sheet): Reference =>
      new Reference(
        sheet,
        top ?? 0,
        left ?? 0,
        bottom ?? (isWhole ? maxRows - 1 : (top ?? 0)),
        right ?? (isWhole ? maxColumns - 1 : (left ?? 0)),
      );
    const span = parsed.context?.length === 1 ? this.symbols.spanOfSheets(parsed.context[0] ?? "") : null;
    if (span) this.usedSymbols.add(symbolKeys.sheetOrder);
    const sheet = span ? undefined : this.sheetOf(parsed.context);
    const references = (span ?? (sheet ? [sheet] : [])).map(onSheet);
    for (const reference of references) this.references.push(() => reference);
    const [first] = references;
    if (!first) return constant(errors.reference);
    return constant(span ? new Union(references) : first);
  }

  /** Undefined for a sheet that does not exist and for another workbook. */
  private sheetOf(context: readonly string[] | undefined): Sheet | undefined {
    const name = context?.at(-1);
    if (name === undefined) return this.sheet;
    if (context?.length !== 1) {
      this.unknown ??= { kind: "link" };
      return undefined;
    }
    this.usedSymbols.add(symbolKeys.sheet(name));
    return this.symbols.sheet(name);
  }

  private compileStructured(text: string): Run {
    const parsed = structureOf(text);
    if (!parsed) return constant(errors.reference);
    const parts = { columns: parsed.columns ?? [], sections: (parsed.sections ?? []).map((section) => section.toLowerCase()) };
    const readsMoreRows = !parts.sections.includes("this row");
    let find: FindReference;
    if (parsed.table) {
      const name = parsed.table;
      this.usedSymbols.add(symbolKeys.table(name));
      if (readsMoreRows) this.usedSymbols.add(symbolKeys.rows(name));
      find = (at) => {
        const placed = this.symbols.table(name);
        return placed ? resolveStructured(placed.table, placed.sheet, parts, at) : errors.reference;
      };
    } else {
      this.usedSymbols.add(symbolKeys.tablesOf(this.sheet));
      if (readsMoreRows) this.usedSymbols.add(symbolKeys.rowsOf(this.sheet));
      find = (at) => {
        const table = this.symbols.tableAt(at.sheet, at.row, at.column);
        return table ? resolveStructured(table, at.sheet, parts, at) : errors.reference;
      };
    }
    this.references.push(find);
    return (frame) => find(frame.evaluation.at);
  }

  /** A variable of LET or LAMBDA, a defined name, or a table's data. */
  private compileName(text: string): Run {
    const parsed = parseA1Ref(text) as { context?: string[]; name?: string } | undefined;
    const name = parsed?.name ?? text;
    const lower = name.toLowerCase();
    const sheet = this.sheetOf(parsed?.context);
    const outside = sheet ? this.compileDefinedName(name, sheet) : constant(errors.reference);
    return (frame) => {
      for (let local = frame.locals; local; local = local.outer) if (local.name === lower) return local.value;
      return outside(frame);
    };
  }

  private compileDefinedName(name: string, sheet: Sheet): Run {
    this.usedSymbols.add(symbolKeys.name(name, sheet.id));
    this.usedSymbols.add(symbolKeys.name(name, null));
    const defined = this.symbols.name(name, sheet);
    if (!defined) {
      this.usedSymbols.add(symbolKeys.table(name));
      return this.symbols.table(name) ? this.compileStructured(`${name}[]`) : constant(new CellError("#NAME?", name));
    }
    const key = symbolKeys.name(name, defined.sheetId);
    const known = this.names.get(key);
    if (known) return (frame) => (known.run ? known.run({ ...frame, locals: null }) : errors.name);
    const entry: { run: Run | null } = { run: null };
    this.names.set(key, entry);
    const formula = defined.formula.startsWith("=") ? defined.formula : `=${defined.formula}`;
    const tree = parseFormula(formula);
    this.depth++;
    const run = tree ? this.compile(tree) : constant(errors.name);
    this.depth--;
    entry.run = run;
    return (frame) => run({ evaluation: frame.evaluation, locals: null });
  }

  /** SUM without brackets is a function as a value, as the last argument of BYROW and its kin; null for anything else. */
  private compileFunctionName(tree: AstExpression): Run | null {
    const definition =
      tree.type === "ReferenceIdentifier" && tree.kind === "name" ? this.library.find(functionName(tree.value)) : undefined;
    if (!definition) return null;
    return ({ evaluation }) =>
      new Lambda(definition.minimum, (args) =>
        definition.call(
          evaluation,
          args.map((value) => () => value),
        ),
      );
  }

  private compileLet(tree: LetExpression): Run {
    for (const { id } of tree.declarations) this.declared.add(id.name.toLowerCase());
    const declarations = tree.declarations.map(({ id, init }) => ({
      name: id.name.toLowerCase(),
      run: this.compile(init as AstExpression),
    }));
    const body = this.compile(tree.body as AstExpression);
    return (frame) => {
      let locals = frame.locals;
      for (const { name, run } of declarations) locals = { name, value: run({ evaluation: frame.evaluation, locals }), outer: locals };
      return body({ evaluation: frame.evaluation, locals });
    };
  }

  private compileLambda(tree: LambdaExpression): Run {
    const parameters = tree.params.map(({ name }) => name.toLowerCase());
    for (const name of parameters) this.declared.add(name);
    const body = this.compile(tree.body as AstExpression);
    return (frame) =>
      new Lambda(parameters.length, (args) => {
        if (args.length > parameters.length) return errors.value;
        let locals = frame.locals;
        parameters.forEach((name, index) => (locals = { name, value: args[index], outer: locals }));
        return body({ evaluation: frame.evaluation, locals });
      });
  }

  private compileCall(tree: CallExpression): Run {
    const call = asCall(tree);
    const takesFunctions = functionTakers.has(calledFunction(tree) ?? "");
    const args = call.arguments.map((argument) => {
      if (argument === null) return constant(undefined);
      return (takesFunctions ? this.compileFunctionName(argument) : null) ?? this.compile(argument);
    });
    const called = call.callee;
    if (called.type !== "Identifier") {
      const callee = this.compile(called);
      return (frame) => callValue(callee(frame), args, frame);
    }
    const written = called.name;
    const name = functionName(written);
    const definition = this.library.find(name);
    if (definition) return this.compileBuiltIn(definition, args);
    const lower = written.toLowerCase();
    const named = this.compileName(written);
    if (this.library.hasCustom(name)) this.callsCustom = true;
    else if (!this.declared.has(lower) && !this.symbols.name(written, this.sheet)) this.unknown ??= { kind: "function", name };
    return (frame) => {
      for (let local = frame.locals; local; local = local.outer) if (local.name === lower) return callValue(local.value, args, frame);
      if (this.library.hasCustom(name)) {
        return frame.evaluation.callCustom(
          name,
          args.map((run) => run(frame)),
        );
      }
      return callValue(named(frame), args, frame);
    };
  }

  private compileBuiltIn(definition: FunctionDefinition, args: readonly Run[]): Run {
    if (definition.volatile) this.isVolatile = true;
    if (args.length < definition.minimum || args.length > definition.maximum) {
      return constant(new CellError("#VALUE!", `${definition.name}: wrong number of arguments`));
    }
    return (frame) => {
      const thunks: Thunk[] = args.map((run) => () => run(frame));
      return definition.call(frame.evaluation, thunks);
    };
  }
}

const constant =
  (value: Value): Run =>
  () =>
    value;

function callValue(callee: Value, args: readonly Run[], frame: Frame): Value {
  if (callee instanceof Lambda) return callee.call(args.map((run) => run(frame)));
  return isError(callee) ? callee : errors.value;
}
