/** One formula being computed: reads cells for it, calls custom functions, and brings its result into the form that cells hold. */
import { parseA1Ref, parseR1C1Ref, parseStructRef } from "@borgar/fx";
import { formatAddress, oneCell } from "../model/address";
import type { CellValue, Sheet } from "../model/state";
import { CellError, cellKey, maxColumns, maxRows } from "../model/state";
import type { Compiled, Evaluation } from "./compile";
import { checkedNumber } from "./coerce";
import type { CellAddress, CustomFunctions, FunctionArgument, FunctionResult } from "./contract";
import { dereference } from "./functions/definition";
import type { FormulaNode, PendingCall } from "./node";
import { fromSystem1900 } from "./serialDate";
import { resolveStructured } from "./structuredReference";
import type { Symbols } from "./symbols";
import type { Matrix, Value } from "./values";
import { errorFromCode, errors, isError, isMatrix, Reference, Union } from "./values";

/** What a formula being computed needs of the calculator. */
export interface Workplace {
  readonly customFunctions: CustomFunctions;
  readonly symbols: Symbols;
  now: () => number;
  valueAt(sheet: Sheet, row: number, column: number): CellValue;
  valuesOf(reference: Reference): Matrix;
  sheetNumber(sheet: Sheet): number;
  /** A custom function has promised its result: the formula is to be computed again when it has come. */
  callBegins(node: FormulaNode, result: Promise<unknown>): void;
}

export class FormulaEvaluation implements Evaluation {
  readonly at: CellAddress;

  constructor(
    private readonly workplace: Workplace,
    private readonly node: FormulaNode,
  ) {
    this.at = node;
  }

  now(): number {
    return fromSystem1900(this.workplace.now());
  }

  read(reference: Reference): CellValue | Matrix {
    return reference.isSingle ? this.workplace.valueAt(reference.sheet, reference.top, reference.left) : this.workplace.valuesOf(reference);
  }

  sheetCount(): number {
    return this.workplace.symbols.sheetCount;
  }

  resolve(text: string, isA1 = true): Reference | CellError {
    const symbols = this.workplace.symbols;
    const structured = text.includes("[")
      ? (parseStructRef(text) as { table?: string; columns?: string[]; sections?: string[] } | undefined)
      : undefined;
    if (structured?.table) {
      const placed = symbols.table(structured.table);
      const parts = { columns: structured.columns ?? [], sections: (structured.sections ?? []).map((section) => section.toLowerCase()) };
      return placed ? resolveStructured(placed.table, placed.sheet, parts, this.at) : errors.reference;
    }
    const parsed = (isA1 ? parseA1Ref(text) : absolute(parseR1C1Ref(text), this.at)) as ParsedReference | undefined;
    if (!parsed) return errors.reference;
    if (parsed.context && parsed.context.length > 1) return errors.reference;
    const sheetName = parsed.context?.[0];
    const sheet = sheetName === undefined ? this.at.sheet : symbols.sheet(sheetName);
    if (!sheet) return errors.reference;
    if (parsed.range) {
      const { top, left, bottom, right } = parsed.range;
      return new Reference(sheet, top ?? 0, left ?? 0, bottom ?? maxRows - 1, right ?? maxColumns - 1);
    }
    const name = parsed.name ?? text;
    const defined = symbols.name(name, sheet);
    if (defined && defined.formula !== `=${text}`) return this.resolve(defined.formula.replace(/^=/, ""));
    const placed = symbols.table(name);
    return placed ? resolveStructured(placed.table, placed.sheet, { columns: [], sections: [] }, this.at) : errors.reference;
  }

  formulaAt(reference: Reference): string | null {
    return reference.sheet.cells.get(cellKey(reference.top, reference.left))?.formula ?? null;
  }

  sheetNumber(reference: Reference): number {
    return this.workplace.sheetNumber(reference.sheet);
  }

  spillAt(reference: Reference): Reference | CellError {
    const value = this.workplace.valueAt(reference.sheet, reference.top, reference.left);
    const cell = reference.sheet.cells.get(cellKey(reference.top, reference.left));
    if (!cell?.spill) return isError(value) ? value : errors.reference;
    const { rows, columns } = cell.spill;
    return new Reference(reference.sheet, reference.top, reference.left, reference.top + rows - 1, reference.left + columns - 1);
  }

  callCustom(name: string, args: readonly Value[]): Value {
    const converted = args.map((value) => this.argument(value));
    if (converted.some(isBusy)) return errors.busy;
    const key = this.node.calls ? callKey(name, converted) : "";
    const known = this.node.calls?.get(key);
    if (known) return known.done ? known.value : errors.busy;
    let result: FunctionResult | Promise<FunctionResult>;
    try {
      const { sheet, row, column } = this.at;
      result = this.workplace.customFunctions.call(name, converted, formatAddress(sheet.name, oneCell(row, column)));
    } catch (thrown) {
      return errorFromThrown(thrown);
    }
    if (!(result instanceof Promise || isThenable(result))) return customResult(result);
    const pending: PendingCall = { done: false, value: errors.busy };
    (this.node.calls ??= new Map()).set(key || callKey(name, converted), pending);
    const settled = result.then(customResult, errorFromThrown).then((value) => {
      pending.done = true;
      pending.value = value;
    });
    this.workplace.callBegins(this.node, settled);
    return errors.busy;
  }

  /** Ranges as rows, single cells as their value, what is left out as blank. */
  private argument(value: Value): FunctionArgument {
    if (value instanceof Union) return errors.value;
    const values = dereference(this, value);
    return isMatrix(values) && values.length === 1 && values[0]?.length === 1 ? (values[0][0] ?? null) : values;
  }
}

interface ParsedReference {
  context?: string[];
  name?: string;
  range?: Partial<Record<"top" | "left" | "bottom" | "right", number | null>>;
}

/** A reference in the style of R1C1 or R[-1]C, seen from a cell. */
function absolute(parsed: ReturnType<typeof parseR1C1Ref>, at: CellAddress): ParsedReference | undefined {
  if (!parsed || !("range" in parsed)) return undefined;
  const place = (number: number | null | undefined, isFixed: boolean | null | undefined, own: number): number | null =>
    number === null || number === undefined ? null : isFixed ? number : own + number;
  const { r0, c0, r1, c1, $r0, $c0, $r1, $c1 } = parsed.range;
  const range = {
    top: place(r0, $r0, at.row),
    left: place(c0, $c0, at.column),
    bottom: place(r1, $r1, at.row),
    right: place(c1, $c1, at.column),
  };
  const isOutside = Object.values(range).some((each) => each !== null && (each < 0 || each >= maxRows));
  return isOutside ? undefined : { context: parsed.context ?? [], range };
}

/** Computes a formula as a cell would hold it: blank becomes 0, unless a custom function has returned it. */
export function toResult(evaluation: FormulaEvaluation, compiled: Compiled): CellValue | Matrix {
  const values = dereference(evaluation, compiled.run(evaluation));
  const blank = compiled.custom ? null : 0;
  const clean = (value: CellValue): CellValue => (value === null ? blank : typeof value === "number" ? checkedNumber(value) : value);
  if (!isMatrix(values)) return clean(values);
  if (values.length === 0 || values[0]?.length === 0) return errors.calculation;
  return values.map((row) => row.map(clean));
}

const isThenable = (value: unknown): value is Promise<FunctionResult> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";

const isBusy = (value: FunctionArgument): boolean =>
  Array.isArray(value) ? (value as Matrix).some((row) => row.some(isBusy)) : value instanceof CellError && value.code === "#BUSY!";

const callKey = (name: string, args: readonly FunctionArgument[]): string => `${name} ${JSON.stringify(args)}`;

/** Rows of equal length; what is no value of a cell is #VALUE!. */
function customResult(result: unknown): CellValue | Matrix {
  if (!Array.isArray(result)) return customValue(result);
  if (result.length === 0) return errors.calculation;
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row.map(customValue) : [customValue(row)]));
  const width = Math.max(...rows.map((row) => row.length));
  if (width === 0) return errors.calculation;
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => (column < row.length ? (row[column] ?? null) : errors.notAvailable)),
  );
}

function customValue(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return checkedNumber(value);
  if (typeof value === "string" || typeof value === "boolean" || value instanceof CellError) return value;
  return errors.value;
}

/** An error thrown by a custom function: one with a code of Excel's keeps it, with its message. */
function errorFromThrown(thrown: unknown): CellError {
  if (thrown instanceof CellError) return thrown;
  const { code, message } = (typeof thrown === "object" && thrown !== null ? thrown : {}) as { code?: unknown; message?: unknown };
  const known = typeof code === "string" ? errorFromCode(code) : null;
  return new CellError(known?.code ?? "#VALUE!", typeof message === "string" ? message : "");
}
