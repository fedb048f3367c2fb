/** How sheets write formulas: references into the plan's tables, figures, texts. */
import { nativeFigure, quote } from "../functions/twins";
import { answersOtherwise, inOwnWords, understood } from "./ownWords";

import type { Language, Text } from "../language";
import { isPart, shows } from "../ofSize";
import type { SheetContext } from "../section";
import { columnOf, type Table } from "../table";
import { columnReference } from "./address";

export { quote } from "../functions/twins";
export type { SheetContext } from "../section";

/** A text in the language of the plan. */
export const say = (context: { readonly language: Language }, text: Text): string => text[context.language];

/** What stands behind a number: English says it otherwise behind 1. */
export interface CountedText extends Text {
  readonly one: string;
}

/** A text behind a number, as a formula without "=": " invoice" where it is 1, else " invoices". */
export const behindCount = (context: { readonly language: Language }, count: string, text: CountedText): string =>
  context.language === "en" ? `IF(${count}=1,${quote(text.one)},${quote(text.en)})` : quote(say(context, text));

/** A table as the plan's template has it. */
export const inPlan = ({ registry }: SheetContext, table: Table): Table => registry.table(table.id) ?? table;

/** What a table is called in this workbook. */
export const tableName = ({ tableNames }: SheetContext, { name }: { readonly name: string }): string => tableNames[name] ?? name;

/** The header of a column in this plan. */
const headerText = (context: SheetContext, table: Table, id: string): string => say(context, columnOf(inPlan(context, table), id).header);

const headerOf = (context: SheetContext, table: Table, id: string): string => columnReference(headerText(context, table, id));

/** Whether this plan has the table: its sheet, and its section on it. */
export const has = (context: SheetContext, table: Table): boolean => {
  const { registry, sheets } = context;
  const sheet = registry.sheetOf(table.id);
  const section = registry.sectionOf(table.id);
  return sheet !== undefined && section !== undefined && sheets.includes(sheet.id) && isPart(section, context);
};

/** Whether the plan has the table and shows it: what stands hidden in a smaller plan does not count, as the pane judges what shows. */
export const isShown = (context: SheetContext, table: Table): boolean =>
  has(context, table) && shows(context.registry.sectionOf(table.id)?.id ?? "", context);

/** The cell of this row, for formulas inside the table. */
export const inRow = (context: SheetContext, table: Table, id: string): string => `[@[${headerOf(context, table, id)}]]`;

/** The cells of this row from one column to another. */
export const inRowFrom = (context: SheetContext, table: Table, from: string, to: string): string =>
  `${tableName(context, table)}[@[${headerOf(context, table, from)}]:[${headerOf(context, table, to)}]]`;

/** A whole column without its header. */
export const wholeColumn = (context: SheetContext, table: Table, id: string): string =>
  `${tableName(context, table)}[${headerOf(context, table, id)}]`;

/** Several columns without their headers. */
export const wholeColumns = (context: SheetContext, table: Table, from: string, to: string): string =>
  `${tableName(context, table)}[[${headerOf(context, table, from)}]:[${headerOf(context, table, to)}]]`;

/** A figure of the method as a formula without "=", asked and answered in the words of the plan. */
export const figure = (context: SheetContext, id: string, ...args: readonly string[]): string => {
  const definition = context.registry.functions.find((one) => one.id === id);
  // A twin answers with the method's words.
  const native = context.formulas === "native" && !(definition && answersOtherwise(context, definition));
  const twin = native ? nativeFigure(context.registry.twins, id, args, context.lists) : null;
  if (twin !== null) return twin;
  if (!definition) return `KAM.${id}(${args.join(",")})`;
  return inOwnWords(context, definition, `KAM.${id}(${understood(context, definition, args).join(",")})`);
};

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

/** Text of a day as yyyy-mm-dd, whatever letters the Excel of a country uses in its formats. */
export const dayText = (day: string): string => `YEAR(${day})&"-"&TEXT(MONTH(${day}),"00")&"-"&TEXT(DAY(${day}),"00")`;

/** Text of an amount of money, short enough for a card: 6.1 M, 1,200 万, 2.4 万. */
export const moneyText = (context: SheetContext, amount: string): string =>
  context.language === "zh"
    ? `IF(ABS(${amount})>=100000000,TEXT(${amount}/100000000,"0.0")&" 亿",IF(ABS(${amount})>=10000,TEXT(${amount}/10000,IF(ABS(${amount})>=1000000,"#,##0","0.0"))&" 万",TEXT(${amount},"#,##0")))`
    : `IF(ABS(${amount})>=1000000,TEXT(${amount}/1000000,"0.0")&" M",IF(ABS(${amount})>=10000,TEXT(${amount}/1000,"0")&" k",TEXT(${amount},"#,##0")))`;
