/**
 * A table of the plan on a sheet: header, rows of the plan, list validation, number formats, column groups.
 *
 * What a column is for is said by a message at its header and cells. The row above the header shows an example in muted ink while nothing
 * is entered: formulas outside the table, so that it is no data, goes at the first entry, and the table grows when somebody types under it.
 */
import { languages, type Language, type Text } from "../language";
import { companyColumns, ownFormula, userColumn } from "./companyColumns";
import { forCell } from "../cells/cellText";
import { ageThresholds, yesNoWords } from "../commonWords";
import { tableIn } from "../planData";
import { showsIn, type Column, type ColumnKind, type Table } from "../table";
import { areaOf, columnLetters, type Area } from "./address";
import { colors, formats, looks, type Look } from "./looks";
import { has, inPlan, quote, say, tableName, wholeColumn, type SheetContext } from "./sheetContext";
import type { SheetDraft } from "./sheetDraft";
import { heightOf, linesOf } from "./textLines";
import type { CellInput, SheetColumn, Validation } from "./sheetSpec";

const texts = {
  pick: { en: "Pick one from the list. The words stand on the Lists sheet.", zh: "请从列表中选择，词语见“词表”工作表。" },
  wrongWord: {
    en: "This word is not on the list. Pick one of the list, or add it on the Lists sheet first.",
    zh: "该词不在词表中，请从列表选择，或先在“词表”中添加。",
  },
  pickRow: { en: "Pick one from the list, or type a name.", zh: "请从列表中选择，也可输入名称。" },
  wrongRow: {
    en: "Nothing of that name is in the plan. Figures and findings connect rows by their names: enter it there as well, or pick one from the list.",
    zh: "计划中没有这个名称。图表和发现按名称关联各行：请在对应的表中录入，或从列表中选择。",
  },
  date: { en: "A date, for example 2026-11-21.", zh: "日期，例如 2026-11-21。" },
  wrongDate: { en: "This is not a date. Write it as yyyy-mm-dd.", zh: "不是日期，请按 yyyy-mm-dd 填写。" },
  wrongNumber: { en: "This figure is outside what is accepted: ", zh: "数值超出允许范围：" },
  example: { en: "e.g. ", zh: "例：" },
  locked: { en: "Your company’s template locks this column.", zh: "公司模板已锁定此列。" },
  yours: { en: "Your own column", zh: "自定义列" },
} as const satisfies Record<string, Text>;

export interface PlacedTable {
  readonly area: Area;
  /** The rows below the header. */
  readonly body: Area;
  readonly columnOf: (id: string) => number;
  /** The body of one column. */
  readonly columnArea: (id: string) => Area;
  /** First cell of a column's body with a fixed column, for conditional formats: $G8. */
  readonly firstCell: (id: string) => string;
}

export interface TablePlan {
  readonly table: Table;
  readonly headerRow: number;
  readonly left: number;
  /** Formula with "=" by id of computed column. */
  readonly formulas: Readonly<Record<string, string>>;
  /** Width in characters where the kind's usual one does not fit. */
  readonly widths?: Readonly<Record<string, number>>;
  /** Looks on top of the usual one, by column. */
  readonly looks?: Readonly<Record<string, Look>>;
  /** More: every row has room for so many, because a computed text may need more than what is entered. 1: all rows are alike, because a drawing stands beside. */
  readonly lines?: 1 | 2 | 3;
  /** What a first row could hold, by column: shown above the header while the table is empty. */
  readonly example?: Readonly<Record<string, Text | number>>;
  /** Detail columns that stay visible because charts read them. */
  readonly keepVisible?: readonly string[];
}

export const formatOf = (holds: ColumnKind): Look => {
  switch (holds.kind) {
    case "money":
      return { numberFormat: formats.money, horizontal: "Right" };
    case "share":
      return { numberFormat: formats.share, horizontal: "Right" };
    case "score":
      return { numberFormat: "0", horizontal: "Right" };
    case "date":
      return { numberFormat: formats.date, horizontal: "Center" };
    case "number":
      return { numberFormat: formats.general, horizontal: "Right" };
    case "flag":
      return { horizontal: "Center" };
    case "longText":
    case "text":
    case "ids":
    case "word":
      return { wrap: true, horizontal: "Left", indent: 1 };
  }
};

const usualWidth: Readonly<Record<ColumnKind["kind"], number>> = {
  text: 16,
  longText: 30,
  word: 14,
  ids: 11,
  number: 10,
  score: 11,
  share: 11,
  money: 14,
  date: 12,
  flag: 10,
};

/** The rows that a column names, where the plan has them; a cell that names several takes no list. */
const rowsNamed = (context: SheetContext, { names, holds }: Column): Validation["rule"] | null => {
  const table = names === null || holds.kind === "ids" ? undefined : context.registry.table(names);
  if (!table || !has(context, table)) return null;
  const column = table.columns.filter(({ hidden }) => !hidden).findIndex(({ id }) => id === table.identifiedBy);
  return { kind: "rows", table: tableName(context, table), column };
};

const ruleOf = (context: SheetContext, holds: ColumnKind): Validation["rule"] | null => {
  switch (holds.kind) {
    case "word":
      return { kind: "list", source: `=${context.lists.words(holds.list)}` };
    case "flag":
      return { kind: "list", source: `=${context.lists.words(yesNoWords)}` };
    case "date":
      return { kind: "date" };
    case "share":
      return { kind: "number", min: 0, max: 1, whole: false };
    case "number":
      return holds.min === undefined && holds.max === undefined
        ? null
        : { kind: "number", min: holds.min ?? null, max: holds.max ?? null, whole: holds.integer === true };
    case "text":
    case "longText":
    case "ids":
    case "score":
    case "money":
      return null;
  }
};

const alertText = (context: SheetContext, column: Column, rule: Validation["rule"]): string => {
  if (rule.kind === "list") return say(context, texts.wrongWord);
  if (rule.kind === "rows") return say(context, texts.wrongRow);
  if (rule.kind === "date") return say(context, texts.wrongDate);
  return say(context, texts.wrongNumber) + say(context, column.hint);
};

/** Keeps what is typed out of a column; what is pasted gets in, as Excel has it. */
const lockAt = (context: SheetContext, column: Column, area: Area): Validation => {
  const title = say(context, column.header).slice(0, 32);
  const message = say(context, texts.locked);
  return { area, rule: { kind: "none" }, prompt: { title, message }, alert: { title, message, style: "Stop" } };
};

/** Titles of input messages hold 32 characters, messages 255. */
export const validationOf = (context: SheetContext, column: Column, area: Area): Validation | null => {
  if (column.locked) return lockAt(context, column, area);
  const rule = rowsNamed(context, column) ?? ruleOf(context, column.holds);
  if (!rule) return null;
  const asks: Partial<Record<Validation["rule"]["kind"], Text>> = { list: texts.pick, rows: texts.pickRow, date: texts.date };
  const more = asks[rule.kind] ? [say(context, asks[rule.kind] ?? column.hint)] : [];
  const hint = say(context, column.hint);
  const end = context.language === "zh" ? "。" : ".";
  const sentences = [/[。.!?？…]$/.test(hint) ? hint : hint + end, ...more];
  const title = say(context, column.header).slice(0, 32);
  return {
    area,
    rule,
    prompt: { title, message: sentences.join(context.language === "zh" ? "" : " ").slice(0, 250) },
    // A name may stand there before its row does.
    alert: { title, message: alertText(context, column, rule).slice(0, 220), style: rule.kind === "rows" ? "Warning" : "Stop" },
  };
};

/** What a column is for, said when its header is selected: with or without the add-in, and without a row above the header. */
export const hintAt = (area: Area, header: string, hint: string): Validation => ({
  area,
  rule: { kind: "any" },
  prompt: { title: header.slice(0, 32), message: hint.slice(0, 250) },
  alert: { title: "", message: "", style: "Stop" },
});

/** Formulas that show an example above the header while the table holds nothing. */
const placeExample = (
  draft: SheetDraft,
  context: SheetContext,
  { table, headerRow, left, example = {} }: TablePlan,
  columns: readonly Column[],
  widthOf: (column: Column) => number,
): void => {
  const row = headerRow - 1;
  const empty = tableIn(context.data, table).rows.length === 0;
  const counted = (table.answeredBy ?? [table.identifiedBy]).map((id) => `COUNTA(${wholeColumn(context, table, id)})`).join("+");
  const shown = columns.flatMap((column, index) => {
    const content = example[column.id];
    return content === undefined ? [] : [{ column, index, content }];
  });
  const textOf = (content: Text | number, at: number): string =>
    typeof content === "number" ? String(content) : (at === 0 ? say(context, texts.example) : "") + say(context, content);
  const linesIn = ({ column, content }: (typeof shown)[number], at: number): number => linesOf(textOf(content, at), widthOf(column));
  shown.forEach(({ column, index, content }, at) => {
    const cell = typeof content === "number" ? String(content) : quote(textOf(content, at));
    draft.put(row, left + index, `=IF(${counted}=0,${cell},"")`, looks.example, formatOf(column.holds));
  });
  draft.height(row, row, shown.length === 0 ? 6 : exampleHeight(empty ? shown.map(linesIn) : []));
};

/** An example takes the room it needs while it is shown. */
const exampleHeight = (lines: readonly number[]): number => 4 + 14 * Math.max(1, ...lines);

/** Header and example stand as the cells below them do. */
const besides = ({ horizontal, indent }: Look): Look => ({ ...(horizontal ? { horizontal } : {}), ...(indent ? { indent } : {}) });

/** Lines of an entry that a row makes room for: more would push the others off the screen. */
const mostLines = 5;

/** Height of a header with so many lines in each of its columns. */
const headerHeight = (lines: readonly number[], language: Language): number => 2 + heightOf(Math.min(3, Math.max(2, ...lines)), language);

const groupDetails = (
  draft: SheetDraft,
  columns: readonly Column[],
  left: number,
  isEmpty: (id: string) => boolean,
  keepVisible: readonly string[],
): void => {
  const grouped = columns.map((column) => column.place === "detail" && !keepVisible.includes(column.id));
  let from = 0;
  while (from < columns.length) {
    let to = from;
    while (grouped[to]) to += 1;
    if (to > from) draft.group({ from: left + from, to: left + to - 1, collapsed: columns.slice(from, to).every(({ id }) => isEmpty(id)) });
    from = Math.max(to, from + 1);
  }
};

/** Puts the table on the sheet and says where everything stands. */
export const placeTable = (draft: SheetDraft, context: SheetContext, plan: TablePlan): PlacedTable => {
  const table = inPlan(context, plan.table);
  const data = tableIn(context.data, table);
  const rowCount = Math.max(1, data.rows.length);
  const { headerRow, left } = plan;
  const company = companyColumns(context, table);
  const isCompanys = (header: string): boolean => company.some((one) => languages.some((language) => one.header[language] === header));
  const user: readonly Column[] = [
    ...company,
    ...data.userColumns.filter((header) => !isCompanys(header)).map((header) => userColumn(header, texts.yours)),
  ];
  const known = table.columns.filter(({ id, hidden }) => !hidden || data.rows.some(({ cells }) => (cells[id] ?? "") !== ""));
  const columns = [...known, ...user];
  const isUser = (index: number): boolean => index >= known.length;
  const contentOf = (row: number, index: number, column: Column): CellInput => {
    const one = data.rows[row];
    if (!one || column.by === "computed") return "";
    const { en, zh } = column.header;
    return forCell(
      (isUser(index) ? (one.user[say(context, column.header)] ?? one.user[en] ?? one.user[zh]) : one.cells[column.id]) ?? null,
    );
  };
  const body = Array.from({ length: rowCount }, (_, row) => columns.map((column, index) => contentOf(row, index, column)));
  const widthOf = (column: Column): number =>
    draft.gridWidth(left + columns.indexOf(column)) ?? plan.widths?.[column.id] ?? usualWidth[column.holds.kind];
  const sheetColumns: SheetColumn[] = columns.map((column, index) => ({
    id: isUser(index) ? null : column.id,
    header: say(context, column.header),
    formula: column.by === "computed" ? (plan.formulas[column.id] ?? ownFormula(context, table, column.id)) : null,
  }));
  const area = areaOf(headerRow, left, rowCount + 1, columns.length);
  draft.table({ name: tableName(context, table), id: table.id, area, columns: sheetColumns, body });

  placeExample(draft, context, plan, columns, widthOf);
  draft.height(
    headerRow,
    headerRow,
    headerHeight(
      columns.map((column) => {
        const lines = linesOf(say(context, column.header), widthOf(column), true);
        // What is folded away as a rule makes no header higher.
        return column.place === "detail" ? Math.min(2, lines) : lines;
      }),
      context.language,
    ),
  );
  columns.forEach((column, index) => {
    const at = left + index;
    const computed = column.by === "computed";
    const format = formatOf(column.holds);
    const given = computed || column.fixed === true;
    if (draft.gridWidth(at) === null) draft.width(at, at, widthOf(column));
    draft.paint(areaOf(headerRow, at, 1, 1), given ? looks.computedHeader : looks.entryHeader, besides(format));
    draft.paint(areaOf(headerRow + 1, at, rowCount, 1), given ? looks.computed : looks.entry, format, plan.looks?.[column.id] ?? {});
    draft.validate(hintAt(areaOf(headerRow, at, 1, 1), say(context, column.header), say(context, column.hint)));
    const validation = given ? null : validationOf(context, column, areaOf(headerRow + 1, at, rowCount, 1));
    if (validation) draft.validate(validation);
  });
  for (let row = 0; row < rowCount; row += 1) {
    const lines = Math.max(
      ...columns.map((column, index) => (column.place === "detail" ? 1 : linesOf(String(body[row]?.[index] ?? ""), widthOf(column)))),
    );
    const room = plan.lines === 1 ? 0 : Math.max(plan.lines ?? 1, Math.min(lines, mostLines));
    draft.height(headerRow + 1 + row, headerRow + 1 + row, heightOf(room, context.language));
  }
  const isEmpty = (id: string): boolean => {
    const index = columns.findIndex((column) => column.id === id);
    return columns[index]?.by === "computed" ? false : body.every((row) => row[index] === "");
  };
  groupDetails(draft, columns, left, isEmpty, plan.keepVisible ?? []);
  columns.forEach((column, index) => {
    if (!showsIn(column.size, context.size)) draft.hide(left + index, left + index);
  });

  const columnIndex = (id: string): number => {
    const index = columns.findIndex((column) => column.id === id);
    if (index < 0) throw new Error(`The table ${table.id} has no column ${id}.`);
    return left + index;
  };
  return {
    area,
    body: areaOf(headerRow + 1, left, rowCount, columns.length),
    columnOf: columnIndex,
    columnArea: (id) => areaOf(headerRow + 1, columnIndex(id), rowCount, 1),
    firstCell: (id) => `$${columnLetters(columnIndex(id))}${headerRow + 2}`,
  };
};

/** A row whose last confirmation is older than the template's age fades (chapter 13); the date itself says why. */
export const fadeOldRows = (draft: SheetDraft, context: SheetContext, table: PlacedTable): void => {
  const confirmed = table.firstCell("confirmedOn");
  const area = { ...table.body, right: table.columnOf("confirmedOn") };
  const formula = `=AND(ISNUMBER(${confirmed}),${confirmed}+${context.lists.weight(ageThresholds, "confirmedDays")}<${context.places.reviewDate})`;
  draft.conditional({ kind: "formula", area, formula, look: { color: colors.faded } });
};
