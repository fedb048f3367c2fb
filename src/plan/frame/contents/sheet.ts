/** The Contents sheet: the account, what the plan is made from, the review date, and every sheet with its state and open findings. */
import type { Text } from "../../language";
import { labelOf } from "../../words/vocabulary";
import { forCell } from "../../cells/cellText";
import { schema } from "../../schema";
import { areaOf, cellName, quotedSheet } from "../../sheet/address";
import { findingColumn, severityWords } from "../findings/layout";
import { colors, formats, looks } from "../../sheet/looks";
import { quote, say, wholeColumn, type SheetContext } from "../../sheet/sheetContext";
import type { SheetDraft } from "../../sheet/sheetDraft";
import { closeSheet, contentRow, linkTarget, openSheet } from "../../sheet/sheetFrame";
import { sheetNames, type SheetId, type SheetSpec } from "../../sheet/sheetSpec";
import { accountHeaderRow, accountLeft, reviewDateLabel, reviewDateRow, settingsColumn } from "./layout";

const texts = {
  purpose: {
    en: "The account and what this plan holds. Fill in the yellow cells, then go through the sheets in order.",
    zh: "客户概况与计划内容。先填写黄色单元格，再依次完成各工作表。",
  },
  field: { en: "Field", zh: "项目" },
  value: { en: "Value", zh: "内容" },
  account: { en: "Account", zh: "客户" },
  plan: { en: "This plan", zh: "本计划" },
  template: { en: "Template", zh: "模板" },
  language: { en: "Language", zh: "语言" },
  reviewHint: {
    en: "Figures and findings refer to this day; =TODAY() keeps it current",
    zh: "指标与发现以此日为准；填 =TODAY() 可保持为当天",
  },
  sheets: { en: "Sheets", zh: "工作表" },
  sheet: { en: "Sheet", zh: "工作表" },
  holds: { en: "What it is for", zh: "用途" },
  state: { en: "State", zh: "状态" },
  empty: { en: "○ empty", zh: "○ 空" },
  ready: { en: "● ready", zh: "● 就绪" },
  rows: { en: " rows", zh: " 行" },
  brought: { en: "Brought along as it was; not read by the method", zh: "按原样保留，方法不读取" },
  goTo: { en: "Go to ", zh: "转到 " },
} as const satisfies Record<string, Text>;

const purposes: Readonly<Partial<Record<SheetId, Text>>> = {
  summary: { en: "The account on one page: health, value, pipeline, what to do now", zh: "一页总览：健康度、价值、机会与当前行动" },
  stakeholders: { en: "Who decides and influences, and where each stands", zh: "谁决策、谁影响、各自态度如何" },
  framework: { en: "From the customer’s KPIs to what we sell", zh: "从客户KPI到我方解决方案" },
  opportunities: { en: "What is to be won, how sure, how much effort", zh: "有哪些机会、把握多大、投入多少" },
  actions: { en: "Who does what by when", zh: "谁在何时之前做什么" },
  findings: { en: "What the rules of the method say about this plan", zh: "方法规则对本计划的提示" },
  lists: { en: "Words, weights, bands and thresholds", zh: "词语、权重、区间与阈值" },
};

const tableOf = { stakeholders: "stakeholders", framework: "framework", opportunities: "opportunities", actions: "actions" } as const;

const placeAccount = (draft: SheetDraft, context: SheetContext): number => {
  const row = context.data.tables.account.rows[0];
  const columns = schema.account.columns;
  const own = context.data.tables.account.userColumns;
  const body = [
    ...columns.map((column) => [say(context, column.header), forCell(row?.cells[column.id] ?? null)]),
    ...own.map((header) => [forCell(header), forCell(row?.user[header] ?? null)]),
  ];
  const area = areaOf(accountHeaderRow, accountLeft, body.length + 1, 2);
  draft.put(accountHeaderRow - 1, accountLeft, say(context, texts.account), looks.heading);
  draft.table({
    name: schema.account.name,
    id: "account",
    area,
    columns: [
      { id: "field", header: say(context, texts.field), formula: null },
      { id: "value", header: say(context, texts.value), formula: null },
    ],
    body,
  });
  draft.height(accountHeaderRow, accountHeaderRow, 24);
  draft.paint(areaOf(accountHeaderRow, accountLeft, 1, 1), looks.computedHeader);
  draft.paint(areaOf(accountHeaderRow, accountLeft + 1, 1, 1), looks.entryHeader);
  draft.paint(areaOf(accountHeaderRow + 1, accountLeft, body.length, 1), looks.computed);
  draft.paint(areaOf(accountHeaderRow + 1, accountLeft + 1, body.length, 1), looks.entry, looks.left);
  draft.height(accountHeaderRow + 1, accountHeaderRow + body.length, 20);
  columns.forEach((column, index) => {
    const at = accountHeaderRow + 1 + index;
    const cell = areaOf(at, accountLeft + 1, 1, 1);
    draft.put(at, accountLeft + 2, say(context, column.hint), { color: colors.muted, size: 9, vertical: "Center", indent: 1 });
    if (column.holds.kind === "money") draft.paint(cell, { numberFormat: formats.money });
    if (column.holds.kind !== "word") return;
    const title = say(context, column.header);
    draft.validate({
      area: cell,
      rule: { kind: "list", source: `=${context.lists.words(column.holds.list)}` },
      prompt: { title, message: say(context, column.hint) },
      alert: {
        title,
        message: say(context, {
          en: "Pick one of the list. The words stand on the Lists sheet.",
          zh: "请从列表中选择，词语见“词表”工作表。",
        }),
        style: "Stop",
      },
    });
  });
  return area.bottom;
};

const placeSettings = (draft: SheetDraft, context: SheetContext): void => {
  const label = settingsColumn - 1;
  draft.put(accountHeaderRow - 1, label, say(context, texts.plan), looks.heading);
  draft.put(reviewDateRow - 2, label, say(context, texts.template), looks.computed);
  draft.spread(areaOf(reviewDateRow - 2, settingsColumn, 1, 3), say(context, context.template.name), looks.computed);
  draft.put(reviewDateRow - 1, label, say(context, texts.language), looks.computed);
  draft.spread(areaOf(reviewDateRow - 1, settingsColumn, 1, 3), labelOf("language", context.language, context.language), looks.computed);
  draft.put(reviewDateRow, label, say(context, reviewDateLabel), looks.computed);
  draft.spread(areaOf(reviewDateRow, settingsColumn, 1, 3), context.reviewDate, looks.entry, looks.left, { numberFormat: formats.date });
  draft.put(reviewDateRow + 1, settingsColumn, say(context, texts.reviewHint), { color: colors.muted, size: 9 });
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

const stateOf = (context: SheetContext, id: SheetId): string => {
  if (id === "summary" || id === "lists") return `=${quote(say(context, texts.ready))}`;
  const count =
    id === "findings"
      ? `COUNTIF(${findingColumn(context, "key")},"?*")`
      : id in tableOf
        ? `COUNTA(${wholeColumn(context, tableOf[id as keyof typeof tableOf], identifier[id as keyof typeof tableOf])})`
        : "0";
  return `=IF(${count}=0,${quote(say(context, texts.empty))},"● "&${count}&${quote(say(context, texts.rows))})`;
};

const identifier = { stakeholders: "name", framework: "id", opportunities: "name", actions: "action" } as const;

const placeSheets = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const listed = context.sheets.filter((id) => id !== "contents");
  draft.put(top, 1, say(context, texts.sheets), looks.heading);
  draft.height(top, top, 24);
  draft.paint(areaOf(top + 1, 1, 1, 7), looks.computedHeader);
  draft.line(top + 1, 1, [say(context, texts.sheet), say(context, texts.holds), "", say(context, texts.state)]);
  (["blocker", "warning", "hint"] as const).forEach((severity, index) => {
    draft.put(top + 1, settingsColumn + index, severityWords[severity][context.language], looks.right);
  });
  draft.height(top + 1, top + 1, 22);
  listed.forEach((id, index) => {
    const row = top + 2 + index;
    const name = say(context, sheetNames[id]);
    draft.paint(areaOf(row, 1, 1, 7), looks.row);
    draft.link({ row, column: 1, text: name, target: linkTarget(context, id), tip: say(context, texts.goTo) + name }, looks.link, {
      bold: true,
    });
    draft.put(row, 2, say(context, purposes[id] ?? { en: "", zh: "" }));
    draft.putLate(row, 4, stateOf(context, id));
    [0, 1, 2].forEach((at) => {
      const cell = cellName(top + 1, settingsColumn + at);
      const sameSheet = id === "findings" ? "" : `${findingColumn(context, "section")},$${cellName(row, 1)},`;
      const counted =
        id === "summary" || id === "lists"
          ? '=""'
          : `=COUNTIFS(${sameSheet}${findingColumn(context, "severity")},${cell.replace(/(\d+)/, "$$$1")})`;
      draft.putLate(row, settingsColumn + at, counted, looks.right, { numberFormat: '0;-0;"–"' });
    });
    draft.height(row, row, 20);
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
    draft.put(row, 4, `● ${count}${say(context, texts.rows)}`);
    draft.height(row, row, 20);
  });
  [colors.bad, colors.attention].forEach((color, at) => {
    const area = areaOf(top + 2, settingsColumn + at, listed.length, 1);
    draft.conditional({ kind: "formula", area, formula: `=N(${cellName(top + 2, settingsColumn + at)})>0`, look: { color, bold: true } });
  });
  return top + 1 + listed.length + context.foreign.length;
};

export const contentsSheet = (context: SheetContext): SheetSpec => {
  const lastColumn = 7;
  const draft = openSheet(context, {
    id: "contents",
    purpose: texts.purpose,
    lastColumn,
    facts: `=${context.places.accountName}`,
    linkColumns: [1, 2, 3],
  });
  [24, 34, 42, 18, 13, 13, 13].forEach((width, index) => {
    draft.width(1 + index, 1 + index, width);
  });
  draft.height(contentRow, contentRow, 24);
  const accountEnd = placeAccount(draft, context);
  placeSettings(draft, context);
  const end = placeSheets(draft, context, accountEnd + 4);
  return closeSheet(draft, context, { lastRow: end + 1, lastColumn, frozenRows: 3, frozenColumns: 0, titleRows: null, onePage: true });
};
