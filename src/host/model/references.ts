/** References inside formulas: move them when cells move, rename tables, columns and sheets in them. */
import { parseA1Ref, parseStructRef, stringifyA1Ref, stringifyStructRef, stringifyTokens, tokenize, type Token } from "@borgar/fx";
import { maxColumns, maxRows, type Area } from "./state";

/** Where the cells of an area are afterwards; null where they are gone. */
export type MoveArea = (area: Area) => Area | null;

function mapTokens(formula: string, change: (token: Token) => string | null): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  let changed = false;
  const result = tokens.map((token) => {
    const value = change(token);
    if (value === null || value === token.value) return token;
    changed = true;
    return { ...token, value };
  });
  return changed ? stringifyTokens(result) : formula;
}

const isRange = (token: Token): boolean => token.type === "range" || token.type === "range_beam" || token.type === "range_ternary";

/** @param onSheet Whether a reference with this sheet name (null where it has none) points to the sheet whose cells move. */
export function moveReferences(formula: string, onSheet: (sheetName: string | null) => boolean, move: MoveArea): string {
  return mapTokens(formula, (token) => {
    if (!isRange(token)) return null;
    const reference = parseA1Ref(token.value);
    if (!reference || !("range" in reference) || !reference.range) return null;
    if (!onSheet(reference.context?.[0] ?? null)) return null;
    const { range } = reference;
    const before = {
      top: range.top ?? 0,
      left: range.left ?? 0,
      bottom: range.bottom ?? maxRows - 1,
      right: range.right ?? maxColumns - 1,
    };
    const after = move(before);
    if (!after) return "#REF!";
    // What a whole column or row leaves out stays out.
    const moved = { ...range };
    if (typeof range.top === "number") moved.top = after.top;
    if (typeof range.left === "number") moved.left = after.left;
    if (typeof range.bottom === "number") moved.bottom = after.bottom;
    if (typeof range.right === "number") moved.right = after.right;
    return stringifyA1Ref({ ...reference, range: moved });
  });
}

/** Sheet names in references, quotes where needed. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  const old = before.toLowerCase();
  return mapTokens(formula, (token) => {
    if (!isRange(token)) return null;
    const reference = parseA1Ref(token.value);
    if (!reference || reference.context?.[0]?.toLowerCase() !== old) return null;
    return stringifyA1Ref({ ...reference, context: [after, ...reference.context.slice(1)] });
  });
}

function mapStructured(formula: string, change: (table: string, columns: string[]) => { table: string; columns: string[] } | null): string {
  return mapTokens(formula, (token) => {
    if (token.type !== "structured") return null;
    const reference = parseStructRef(token.value);
    if (!reference) return null;
    const after = change(reference.table ?? "", reference.columns ?? []);
    return after && stringifyStructRef({ ...reference, ...after }, { thisRow: !token.value.includes("@") });
  });
}

export function renameTableIn(formula: string, before: string, after: string): string {
  const old = before.toLowerCase();
  const renamed = mapStructured(formula, (table, columns) => (table.toLowerCase() === old ? { table: after, columns } : null));
  return mapTokens(renamed, (token) => (isName(token) && token.value.toLowerCase() === old ? after : null));
}

const isName = (token: Token): boolean => token.type === "range_named";

/** @param inside Whether the formula stands in the table itself, where references may leave its name out. */
export function renameColumnIn(formula: string, tableName: string, inside: boolean, before: string, after: string): string {
  const old = before.toLowerCase();
  return mapStructured(formula, (table, columns) => {
    const ours = table === "" ? inside : table.toLowerCase() === tableName.toLowerCase();
    if (!ours || !columns.some((column) => column.toLowerCase() === old)) return null;
    return { table, columns: columns.map((column) => (column.toLowerCase() === old ? after : column)) };
  });
}
