/**
 * Formulas as people see them and as the file holds them. What differs:
 * - the file has no leading "=";
 * - `[@Level]` is `Stakeholders[[#This Row],[Level]]`, `[Level]` inside its own table is `Stakeholders[Level]`;
 * - custom functions: KAM.GATE is `_xldudf_KAM_GATE`;
 * - newer functions carry `_xlfn.`, FILTER and SORT `_xlfn._xlws.`, the names in LET and LAMBDA `_xlpm.`;
 * - `A1#` is `_xlfn.ANCHORARRAY(A1)`, `@A1:A3` is `_xlfn.SINGLE(A1:A3)`, or `A1:A3` where Excel takes one cell of it unasked.
 */
import { parseStructRef, stringifyStructRef, tokenize, type Token } from "@borgar/fx/xlsx";
import { withIntersections, withoutIntersections } from "./arrayEvaluation";
import { fileFunctionName } from "./functionNames";

const isSpace = (token: Token | undefined): boolean => token?.type === "whitespace" || token?.type === "newline";

/** Index of the next token that is not white space, in steps of `step`. */
function neighbour(tokens: readonly Token[], index: number, step: 1 | -1): number {
  let at = index + step;
  while (isSpace(tokens[at])) at += step;
  return at;
}

const valueAt = (tokens: readonly Token[], index: number): string => tokens[index]?.value ?? "";

/** Index of the parenthesis that closes the one at `open`. */
function closingIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const value = tokens[index]?.type === "operator" ? valueAt(tokens, index) : "";
    if (value === "(") depth++;
    if (value === ")" && --depth === 0) return index;
  }
  return tokens.length - 1;
}

/** Names that LET and LAMBDA give to values, in lower case. */
function localNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open: { name: string; argument: number }[] = [];
  tokens.forEach((token, index) => {
    if (token.type === "func") open.push({ name: token.value.toUpperCase(), argument: 0 });
    else if (token.value === "(" && tokens[index - 1]?.type !== "func") open.push({ name: "", argument: 0 });
    else if (token.value === ")") open.pop();
    const call = open.at(-1);
    if (call === undefined) return;
    if (token.type === "operator" && token.value === ",") call.argument++;
    const isName = token.type === "range_named" && valueAt(tokens, neighbour(tokens, index, 1)) === ",";
    const startsArgument = ["(", ","].includes(valueAt(tokens, neighbour(tokens, index, -1)));
    const declares = call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0);
    if (isName && startsArgument && declares) names.add(token.value.toLowerCase());
  });
  return names;
}

/** Last token of the operand that starts at `start`: a reference, or a call with its arguments. */
function operandEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.type === "func") return closingIndex(tokens, start + 1);
  return valueAt(tokens, start) === "(" ? closingIndex(tokens, start) : start;
}

function fileStructuredReference(text: string, table: string | null): string {
  const reference = parseStructRef(text);
  if (reference === undefined) return text;
  const owner = reference.table === "" || reference.table === undefined ? table : reference.table;
  return stringifyStructRef(owner === null ? reference : { ...reference, table: owner }, { thisRow: true });
}

function shownStructuredReference(text: string, table: string | null): string {
  const reference = parseStructRef(text);
  if (reference === undefined) return text;
  const own = table !== null && reference.table?.toLowerCase() === table.toLowerCase();
  return stringifyStructRef(own && (reference.columns?.length ?? 0) > 0 ? { ...reference, table: "" } : reference);
}

/** Cells, numbers and operators only: they are spelled the same in both, and are most of what stands in a sheet. */
const isPlain = (formula: string): boolean => !/["'#@[{]|[\w.\u0080-\uffff]\(|_xl/i.test(formula);

const withoutSign = (formula: string): string => (formula.startsWith("=") ? formula.slice(1) : formula);

/** Writes the formulas of one workbook and remembers which custom functions they call. */
export class FormulaWriter {
  /** Names in the file's spelling, _xldudf_KAM_GATE. */
  readonly customFunctions = new Set<string>();
  private readonly known = new Map<string, string>();
  private readonly knownPlain = new Map<string, string>();
  private readonly namespaces: readonly string[];

  /** @param areas Names of the workbook that stand for areas, in lower case. */
  constructor(
    namespaces: readonly string[],
    private readonly areas: ReadonlySet<string> = new Set(),
  ) {
    this.namespaces = namespaces.map((name) => name.toUpperCase());
  }

  /**
   * @param formula With or without leading "=".
   * @param table Name of the table in which the formula stands, or null.
   */
  write(formula: string, table: string | null = null): string {
    if (isPlain(formula)) return withoutSign(formula);
    const key = `${table ?? ""}\n${formula}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const text = this.translate(formula, table);
    this.known.set(key, text);
    return text;
  }

  /** As `write`, for a formula of a cell that the file will not mark as an array. */
  writePlain(formula: string, table: string | null): string {
    // The same formula stands in every row of a column.
    let plain = this.knownPlain.get(formula);
    if (plain === undefined) this.knownPlain.set(formula, (plain = withoutIntersections(formula, this.areas) ?? formula));
    return this.write(plain, table);
  }

  private translate(formula: string, table: string | null): string {
    const body = withoutSign(formula);
    const tokens = tokenize(body);
    const locals = /\b(LET|LAMBDA)\s*\(/i.test(body) ? localNames(tokens) : new Set<string>();
    const closeAfter = new Map<number, number>();
    const written: string[] = [];
    tokens.forEach((token, index) => {
      let text = token.value;
      if (token.type === "func") text = this.functionName(text, locals);
      else if (token.type === "range_named" && locals.has(text.toLowerCase())) text = `_xlpm.${text}`;
      else if (token.type === "structured") text = fileStructuredReference(text, table);
      else if (token.type === "operator" && text === "#") {
        written[index - 1] = `_xlfn.ANCHORARRAY(${written[index - 1] ?? ""}`;
        text = ")";
      } else if (token.type === "operator" && text === "@") {
        text = "_xlfn.SINGLE(";
        const end = operandEnd(tokens, neighbour(tokens, index, 1));
        closeAfter.set(end, (closeAfter.get(end) ?? 0) + 1);
      }
      written.push(text + ")".repeat(closeAfter.get(index) ?? 0));
    });
    return written.join("");
  }

  private functionName(name: string, locals: ReadonlySet<string>): string {
    if (locals.has(name.toLowerCase())) return `_xlpm.${name}`;
    const upper = name.toUpperCase();
    if (!this.namespaces.some((namespace) => upper.startsWith(`${namespace}.`))) return fileFunctionName(name);
    const stored = `_xldudf_${upper.replaceAll(".", "_")}`;
    this.customFunctions.add(stored);
    return stored;
  }
}

/** Reads the formulas of one workbook and remembers the prefixes of the custom functions in them. */
export class FormulaReader {
  /** Prefixes found, KAM for _xldudf_KAM_GATE. A prefix that itself holds a period cannot be told from its functions. */
  readonly namespaces = new Set<string>();
  private readonly known = new Map<string, string>();
  private readonly knownPlain = new Map<string, string>();
  /** Names of the workbook that stand for areas, in lower case. */
  areas: ReadonlySet<string> = new Set();

  /** Formula with leading "=", as a person would type it in a cell of the table named. */
  read(text: string, table: string | null = null): string {
    if (isPlain(text)) return `=${withoutSign(text)}`;
    const key = `${table ?? ""}\n${text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const formula = `=${this.translate(withoutSign(text), table)}`;
    this.known.set(key, formula);
    return formula;
  }

  /** As `read`, for a formula of a cell that the file does not mark as an array: Excel takes one cell of its areas. */
  readPlain(text: string, table: string | null): string {
    if (this.areas.size === 0 && isPlain(text) && !text.includes(":")) return `=${withoutSign(text)}`;
    const formula = this.read(text, table);
    let shown = this.knownPlain.get(formula);
    if (shown === undefined) this.knownPlain.set(formula, (shown = withIntersections(formula, this.areas)));
    return shown;
  }

  private translate(text: string, table: string | null): string {
    const tokens = tokenize(text);
    const shown = tokens.map((token) => {
      if (token.type === "func") return this.functionName(token.value);
      if (token.type === "range_named") return token.value.replace(/^_xlpm\./i, "");
      return token.type === "structured" ? shownStructuredReference(token.value, table) : token.value;
    });
    tokens.forEach((token, index) => {
      // A COM add-in may have put a link to itself before the name.
      if (token.type === "context" && /^_xldudf_/i.test(valueAt(tokens, index + 2))) shown[index] = shown[index + 1] = "";
      if (token.type !== "func") return;
      const name = token.value.toLowerCase();
      if (name !== "_xlfn.anchorarray" && name !== "_xlfn.single") return;
      const open = index + 1;
      const close = closingIndex(tokens, open);
      shown[index] = name === "_xlfn.single" ? "@" : "";
      const simple = operandEnd(tokens, neighbour(tokens, open, 1)) === neighbour(tokens, close, -1);
      if (simple) shown[open] = shown[close] = "";
      if (name === "_xlfn.anchorarray") shown[close] = `${shown[close] ?? ""}#`;
    });
    return shown.join("");
  }

  private functionName(name: string): string {
    const custom = /^_xldudf_([^_]+)_(.+)$/i.exec(name);
    if (custom === null) return name.replace(/^(_xlfn\.)?(_xlws\.|_xlpm\.)?/i, "");
    this.namespaces.add((custom[1] ?? "").toUpperCase());
    return `${custom[1] ?? ""}.${custom[2] ?? ""}`;
  }
}
