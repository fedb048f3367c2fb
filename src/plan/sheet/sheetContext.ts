/** What every sheet specification is made from: the plan, its language, the names and places in this workbook, and how figures are written. */
import type { Finding } from "../finding";
import type { Language, Text } from "../language";
import type { MethodSettings } from "../settings";
import type { PlanData } from "../planData";
import { schema, type Column, type TableId } from "../schema";
import type { Template } from "../../templates/template";
import { columnReference } from "./address";
import { nativeFigure, type NativeTwins } from "../functions/twins";
import type { ListsLayout } from "../frame/lists/layout";
import type { SheetId } from "./sheetSpec";

/** `kam` calls the add-in's functions; `native` uses functions every Excel has wherever a figure can be written so. */
export type FormulaKind = "kam" | "native";

export interface SheetContext {
  readonly language: Language;
  readonly data: PlanData;
  readonly findings: readonly Finding[];
  /** Serial of the day that figures and findings refer to. */
  readonly reviewDate: number;
  readonly template: Template;
  readonly settings: MethodSettings;
  readonly formulas: FormulaKind;
  /** Native twins of the registry's functions. */
  readonly twins: NativeTwins;
  /** Names of the sheets in this workbook; a user's sheet may have taken the usual one. */
  readonly names: Readonly<Record<SheetId, string>>;
  /** Sheets of tables the method does not know, in the order of the data. */
  readonly foreign: readonly string[];
  /** Sheets that this plan has. */
  readonly sheets: readonly SheetId[];
  readonly lists: ListsLayout;
  /** Cells that others refer to, as 'Sheet'!$A$1. */
  readonly places: { readonly accountName: string; readonly currency: string; readonly reviewDate: string };
}

/** A text in the language of the plan. */
export const say = (context: { readonly language: Language }, text: Text): string => text[context.language];

/** A text inside a formula. */
export const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const columnOf = (table: TableId, id: string): Column => {
  const column = schema[table].columns.find((one) => one.id === id);
  if (!column) throw new Error(`The table ${table} has no column ${id}.`);
  return column;
};

const headerOf = (context: SheetContext, table: TableId, id: string): string => columnReference(say(context, columnOf(table, id).header));

/** The cell of this row, for formulas inside the table. */
export const inRow = (context: SheetContext, table: TableId, id: string): string => `[@[${headerOf(context, table, id)}]]`;

/** The cells of this row from one column to another. */
export const inRowFrom = (context: SheetContext, table: TableId, from: string, to: string): string =>
  `${schema[table].name}[@[${headerOf(context, table, from)}]:[${headerOf(context, table, to)}]]`;

/** A whole column without its header. */
export const wholeColumn = (context: SheetContext, table: TableId, id: string): string =>
  `${schema[table].name}[${headerOf(context, table, id)}]`;

/** Several columns without their headers. */
export const wholeColumns = (context: SheetContext, table: TableId, from: string, to: string): string =>
  `${schema[table].name}[[${headerOf(context, table, from)}]:[${headerOf(context, table, to)}]]`;

/** A figure of the method as a formula without "=". */
export const figure = (context: SheetContext, id: string, ...args: readonly string[]): string =>
  (context.formulas === "native" ? nativeFigure(context.twins, id, args, context.lists.nativeReferences) : null) ??
  `KAM.${id}(${args.join(",")})`;

/**
 * A figure that is blank while one of the cells is. The functions answer so by themselves; written out, a viewer without them shows a
 * blank as well.
 */
export const unlessBlank = (cells: readonly string[], formula: string): string => {
  const tests = cells.map((cell) => `${cell}=""`);
  return `IF(${tests.length === 1 ? tests.join("") : `OR(${tests.join(",")})`},"",${formula})`;
};

/** The argument that makes a function answer in the plan's language; English is the default. */
export const languageArgument = (context: SheetContext): readonly string[] => (context.language === "en" ? [] : [quote(context.language)]);

/** Text of an amount of money, short enough for a card: 6.1 M, 1,200 万. */
export const moneyText = (context: SheetContext, amount: string): string =>
  context.language === "zh"
    ? `IF(ABS(${amount})>=100000000,TEXT(${amount}/100000000,"0.0")&" 亿",IF(ABS(${amount})>=10000,TEXT(${amount}/10000,"#,##0")&" 万",TEXT(${amount},"#,##0")))`
    : `IF(ABS(${amount})>=1000000,TEXT(${amount}/1000000,"0.0")&" M",IF(ABS(${amount})>=10000,TEXT(${amount}/1000,"0")&" k",TEXT(${amount},"#,##0")))`;
