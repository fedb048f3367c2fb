/** The Contents sheet: what the plan is about (the parts of sections that stand here), what the plan is made from, the review date, and every sheet with its state and open findings. */
import { languageWords, sizeWords } from "../../commonWords";
import { severities } from "../../finding";
import type { Text } from "../../language";
import { areaOf, cellName, quotedSheet } from "../../sheet/address";
import { forCell } from "../../cells/cellText";
import { subjectName } from "../../sheet/blocks";
import { colors, formats, looks } from "../../sheet/looks";
import { placeParts } from "../../sheet/parts";
import { linesOf } from "../../sheet/textLines";
import { has, quote, say, wholeColumn, type SheetContext } from "../../sheet/sheetContext";
import { SheetDraft } from "../../sheet/sheetDraft";
import { closeSheet, contentRow, linkTarget, openSheet } from "../../sheet/sheetFrame";
import type { SheetSpec } from "../../sheet/sheetSpec";
import { shows, showsSheet } from "../../ofSize";
import type { Redrawing, StandingSheetCells } from "../../section";
import { sizes, type Size, type Table } from "../../table";
import { labelOf } from "../../words";
import { contentsSheet, findingsSheet } from "../frameSheets";
import { findingColumn, severityWords } from "../findings/layout";
import { partRow, reviewDateLabel, reviewDateRow, settingsColumn } from "./layout";
import { joinNames } from "../../wording";

const texts = {
  purpose: {
    en: "The account and what this plan holds. Fill in the yellow cells, then go through the sheets in order.",
    zh: "客户概况与计划内容。先填写黄色单元格，再依次完成各工作表。",
  },
  plan: { en: "This plan", zh: "本计划" },
  template: { en: "Template", zh: "模板" },
  language: { en: "Language", zh: "语言" },
  figures: { en: "Figures", zh: "指标计算" },
  kam: { en: "Keyplan's functions (KAM.*)", zh: "Keyplan 函数（KAM.*）" },
  native: { en: "Excel's own formulas", zh: "Excel 内置公式" },
  reviewHint: {
    en: "Figures as of this day; =TODAY() stays current",
    zh: "指标与发现以此日为准；填 =TODAY() 可保持为当天",
  },
  without: {
    en: "Without Keyplan, figures stay as saved or show #NAME?. Nothing is lost: with the add-in, its pane brings them back in one click.",
    zh: "此处未安装客户计划加载项，指标停留在保存时的结果，或显示为 #NAME?。内容没有丢失：安装后在任务窗格中点击一次即可恢复。",
  },
  sheets: { en: "Sheets", zh: "工作表" },
  sheet: { en: "Sheet", zh: "工作表" },
  holds: { en: "What it is for", zh: "用途" },
  state: { en: "State", zh: "状态" },
  empty: { en: "○ empty", zh: "○ 空" },
  ready: { en: "● ready", zh: "● 就绪" },
  row: { en: " row", zh: " 行" },
  rows: { en: " rows", zh: " 行" },
  brought: { en: "Brought along as it was; not read by the method", zh: "按原样保留，方法不读取" },
  larger: { en: "What a larger size adds", zh: "更大的规模还包括" },
  howLarger: {
    en: "Nothing is lost on the way there or back: “Change the size of the plan” in the pane.",
    zh: "升级或返回都不会丢失内容：在任务窗格中选择“更改计划规模”。",
  },
  goTo: { en: "Go to ", zh: "转到 " },
} as const satisfies Record<string, Text>;

/** Points of a row of the list of sheets. */
const rowHeight = 15;

/** All of it stands on a laptop beside the pane. */
const columnWidths = [20, 34, 38, 13, 9.5, 9.5, 9.5] as const;

/** Columns that say what a sheet is for, in characters. */
const holdsWidth = columnWidths[1] + columnWidths[2];

/** Template and size: the second changes. */
const placeTemplate = (draft: SheetDraft, context: SheetContext): void => {
  const words = `${say(context, context.template.name)} · ${labelOf(sizeWords, context.size, context.language)}`;
  draft.spread(areaOf(reviewDateRow - 2, settingsColumn, 1, 3), words, looks.computed);
};

const placeSettings = (draft: SheetDraft, context: SheetContext): void => {
  const label = settingsColumn - 1;
  draft.put(partRow, label, say(context, texts.plan), looks.heading);
  draft.put(reviewDateRow - 2, label, say(context, texts.template), looks.computed);
  placeTemplate(draft, context);
  draft.put(reviewDateRow - 1, label, say(context, texts.language), looks.computed);
  draft.spread(areaOf(reviewDateRow - 1, settingsColumn, 1, 3), labelOf(languageWords, context.language, context.language), looks.computed);
  draft.put(reviewDateRow, label, say(context, reviewDateLabel), looks.computed);
  draft.spread(areaOf(reviewDateRow, settingsColumn, 1, 3), context.reviewDate, looks.entry, looks.left, { numberFormat: formats.date });
  draft.put(reviewDateRow + 1, label, say(context, texts.reviewHint), looks.purpose);
  draft.put(reviewDateRow + 2, label, say(context, texts.figures), looks.computed);
  draft.spread(areaOf(reviewDateRow + 2, settingsColumn, 1, 3), say(context, texts[context.formulas]), looks.computed);
  // Any function of the add-in: where it is not known this says so. Without one there is a formula all the same, so that it can come back.
  draft.spread(
    areaOf(reviewDateRow + 3, label, 3, 4),
    context.formulas === "kam" ? `=IF(ISERROR(KAM.HEALTH({1,1,1,1,1,1,1})),${quote(say(context, texts.without))},"")` : '=T("")',
    looks.wrap,
    { color: colors.attention },
  );
  draft.validate({
    area: areaOf(reviewDateRow, settingsColumn, 1, 1),
    rule: { kind: "date" },
    prompt: { title: say(context, reviewDateLabel), message: say(context, texts.reviewHint) },
    alert: {
      title: say(context, reviewDateLabel),
      message: say(context, { en: "This is not a date. Write it as yyyy-mm-dd.", zh: "不是日期，请按 yyyy-mm-dd 填写。" }),
      style: "Stop",
    },
  });
};

/** Tables that stand on a sheet of this plan, row by row: Excel refuses a formula that names another. */
const tablesOn = (context: SheetContext, sheet: string): readonly Table[] => {
  const { registry } = context;
  return registry.tables.filter((table) => table.shape === "rows" && registry.sheetOf(table.id)?.id === sheet && has(context, table));
};

/** How many rows a sheet holds; null where it holds none by nature. */
const countOn = (context: SheetContext, sheet: string): string | null => {
  if (sheet === findingsSheet.id) return `COUNTIF(${findingColumn(context, "key")},"?*")`;
  const counts = tablesOn(context, sheet).map((table) => `COUNTA(${wholeColumn(context, table, table.identifiedBy)})`);
  return counts.length === 0 ? null : counts.join("+");
};

/** " row" or " rows": the noun of a number that a formula counts. */
const rowsCounted = (context: SheetContext, count: string): string => {
  const [one, many] = [quote(say(context, texts.row)), quote(say(context, texts.rows))];
  return one === many ? many : `IF(${count}=1,${one},${many})`;
};

const stateOf = (context: SheetContext, sheet: string): string => {
  const count = countOn(context, sheet);
  return count === null
    ? `=${quote(say(context, texts.ready))}`
    : `=IF(${count}=0,${quote(say(context, texts.empty))},"● "&${count}&${rowsCounted(context, count)})`;
};

/** What a sheet is for, without what is to be done on it. */
const inList = (purpose: string): string => /^.*?[.。](?=.)/.exec(purpose)?.[0] ?? purpose;

const placeSheets = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const listed = context.registry.sheets.filter(
    ({ id }) => id !== contentsSheet.id && context.sheets.includes(id) && showsSheet(id, context),
  );
  draft.put(top, 1, say(context, texts.sheets), looks.heading);
  draft.height(top, top, 22);
  draft.paint(areaOf(top + 1, 1, 1, 7), looks.computedHeader);
  draft.line(top + 1, 1, [say(context, texts.sheet), say(context, texts.holds), "", say(context, texts.state)]);
  severities.forEach((severity, index) => {
    draft.put(top + 1, settingsColumn + index, severityWords[severity][context.language], looks.right);
  });
  draft.height(top + 1, top + 1, 20);
  listed.forEach(({ id, name: title, purpose }, index) => {
    const row = top + 2 + index;
    const name = say(context, title);
    draft.paint(areaOf(row, 1, 1, 7), looks.row);
    draft.link({ row, column: 1, text: name, target: linkTarget(context, id), tip: say(context, texts.goTo) + name }, looks.link, {
      bold: true,
    });
    const told = inList(say(context, purpose));
    draft.spread(areaOf(row, 2, 1, 2), told, looks.wrap);
    draft.putLate(row, 4, stateOf(context, id));
    severities.forEach((_severity, at) => {
      const cell = cellName(top + 1, settingsColumn + at);
      const sameSheet = id === findingsSheet.id ? "" : `${findingColumn(context, "section")},$${cellName(row, 1)},`;
      const counted =
        countOn(context, id) === null
          ? '=""'
          : `=COUNTIFS(${sameSheet}${findingColumn(context, "severity")},${cell.replace(/(\d+)/, "$$$1")})`;
      draft.putLate(row, settingsColumn + at, counted, looks.right, { numberFormat: '0;-0;"–"' });
    });
    draft.height(row, row, linesOf(told, holdsWidth) > 1 ? 25.5 : rowHeight);
  });
  context.foreign.forEach((name, index) => {
    const row = top + 2 + listed.length + index;
    const count = context.data.foreign[index]?.rows.length ?? 0;
    draft.paint(areaOf(row, 1, 1, 7), looks.row);
    // A link's text is typed into its cell: a sheet called "=1+1" must not become a formula.
    const shown = forCell(name) === name ? name : `› ${name}`;
    draft.link({ row, column: 1, text: shown, target: `${quotedSheet(name)}!A1`, tip: say(context, texts.goTo) + name }, looks.link, {
      bold: true,
    });
    draft.put(row, 2, say(context, texts.brought));
    draft.put(row, 4, `● ${count}${say(context, count === 1 ? texts.row : texts.rows)}`);
    draft.height(row, row, rowHeight);
  });
  [colors.bad, colors.attention].forEach((color, at) => {
    const area = areaOf(top + 2, settingsColumn + at, listed.length, 1);
    draft.conditional({ kind: "formula", area, formula: `=N(${cellName(top + 2, settingsColumn + at)})>0`, look: { color, bold: true } });
  });
  return placeLarger(draft, context, top + 1 + listed.length + context.foreign.length);
};

/** What of a sheet the next sizes add: the sheet itself, or sections on it. */
const additionsOf = (context: SheetContext, size: Size): readonly { readonly name: string; readonly holds: string }[] =>
  context.registry.sheets.flatMap(({ id, name, purpose }) => {
    const own = context.registry.sections.filter(
      (section) => section.size === size && (section.sheet?.id === id || section.part?.sheet === id) && context.chosen.includes(section.id),
    );
    if (own.length === 0 || shows(own[0]?.id ?? "", context)) return [];
    const isNew = !showsSheet(id, { ...context, size: sizes[sizes.indexOf(size) - 1] ?? size });
    // A sheet that is still to come is named once, with the size that brings it.
    if (!isNew && !showsSheet(id, context)) return [];
    const parts = own.filter(({ part }) => part).map((section) => say(context, section.name));
    return [{ name: say(context, name), holds: isNew ? say(context, purpose) : joinNames(parts, context.language) }];
  });

/** One line for each sheet that a larger size adds or enlarges, in muted ink; answers with the last row taken. */
const placeLarger = (draft: SheetDraft, context: SheetContext, last: number): number => {
  const rows = sizes.flatMap((size) => additionsOf(context, size).map((one) => ({ ...one, size })));
  if (rows.length === 0) return last;
  const top = last + 2;
  draft.put(top, 1, say(context, texts.larger), looks.heading);
  draft.put(top, 3, say(context, texts.howLarger), looks.purpose);
  draft.height(top - 1, top - 1, 6);
  draft.height(top, top, 21);
  rows.forEach(({ name, holds, size }, index) => {
    const row = top + 1 + index;
    draft.paint(areaOf(row, 1, 1, 7), looks.row, looks.muted);
    draft.put(row, 1, name);
    draft.spread(areaOf(row, 2, 1, 2), inList(holds), looks.wrap);
    draft.put(row, 4, labelOf(sizeWords, size, context.language));
    draft.height(row, row, linesOf(inList(holds), holdsWidth) > 1 ? 25 : 13);
  });
  return top + rows.length;
};

/** Row of the list of sheets as it stands, or null. */
const standingList = (context: SheetContext, { formulas, top, left }: StandingSheetCells): number | null => {
  const at = (row: number): unknown => formulas[row]?.[1 - left];
  const found = formulas.findIndex((_cells, row) => at(row) === say(context, texts.sheets) && at(row + 1) === say(context, texts.sheet));
  return found < 0 ? null : top + found;
};

/** The list of sheets follows the size of the plan; what the user entered above it stays. */
export const resized = (context: SheetContext, standing: StandingSheetCells): Redrawing | null => {
  const top = standingList(context, standing);
  if (top === null) return null;
  const draft = new SheetDraft(contentsSheet.id, context.names[contentsSheet.id] ?? "", "");
  placeTemplate(draft, context);
  const last = placeSheets(draft, context, top);
  const bottom = Math.max(last, standing.top + standing.formulas.length - 1);
  return {
    clear: areaOf(top, 1, bottom - top + 1, 7),
    usualHeight: { from: top, height: 15 },
    spec: closeSheet(draft, context, { ...page, lastRow: last }),
  };
};

const page = { lastColumn: 7, frozenRows: 3, frozenColumns: 0, titleRows: null, onePage: true } as const;

export const draw = async (context: SheetContext): Promise<SheetSpec> => {
  const lastColumn = 7;
  const draft = openSheet(context, {
    id: contentsSheet.id,
    purpose: texts.purpose,
    lastColumn,
    facts: subjectName(context),
    linkColumns: [1, 2, 3],
  });
  columnWidths.forEach((width, index) => {
    draft.width(1 + index, 1 + index, width);
  });
  draft.height(contentRow, contentRow, 20);
  const partsEnd = await placeParts(draft, context, contentsSheet.id, partRow);
  placeSettings(draft, context);
  const list = Math.max(partsEnd, reviewDateRow + 1) + 4;
  draft.height(list - 3, list - 1, 6);
  const end = placeSheets(draft, context, list);
  return closeSheet(draft, context, { ...page, lastRow: end });
};
