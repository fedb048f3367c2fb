/** The Findings sheet: what the rules say, most severe first; the note beside each belongs to the user. */
import type { Language, Text } from "../../language";
import { areaOf } from "../../sheet/address";
import { colors, looks } from "../../sheet/looks";
import { accountStart, joined, ref } from "../../sheet/blocks";
import { sheetOfTable, targetOf } from "../../sheet/places";
import { heightOf, linesOf } from "../../sheet/planTable";
import { quote, say, type SheetContext } from "../../sheet/sheetContext";
import { closeSheet, contentRow, openSheet } from "../../sheet/sheetFrame";
import { sheetNames, type Paint, type SheetSpec } from "../../sheet/sheetSpec";
import { findingColumn, findingColumns, findingRows, findingsTableName, severityWords, sortedFindings } from "./layout";

const texts = {
  purpose: {
    en: "What the rules of the method say about this plan, most severe first. Renew it from the pane after changes; your notes stay.",
    zh: "方法规则对本计划的提示，按程度排序。修改后可在任务窗格中刷新，备注会保留。",
  },
} as const satisfies Record<string, Text>;

const findingsHeaderRow = contentRow + 1;
const left = 1;

/** How a finding names its sheet: by its usual name, which the Contents sheet counts by. */
export const findingSheetName =
  (language: Language) =>
  (section: keyof typeof sheetOfTable): string =>
    sheetNames[sheetOfTable[section]][language];

/** Looks of the rows: also of those that come with new findings. */
export const findingPaints = (top: number, from: number, count: number): readonly Paint[] =>
  findingColumns.map(({ id, by }, index) => ({
    area: areaOf(top, from + index, count, 1),
    look: {
      ...(by === "user" ? looks.entry : looks.computed),
      ...looks.wrap,
      ...(id === "severity" ? looks.bold : {}),
      ...(id === "section" ? { color: colors.brand } : {}),
      ...(id === "rule" || id === "key" ? looks.muted : {}),
    },
  }));

export const findingsSheet = (context: SheetContext): SheetSpec => {
  const rows = findingRows(context.findings, context.language, findingSheetName(context.language), new Map());
  const lastColumn = left + 5;
  const severity = findingColumn(context, "severity");
  const count = (id: "blocker" | "warning" | "hint") => ref(`COUNTIF(${severity},${quote(severityWords[id][context.language])})`);
  const facts = joined(
    accountStart(context),
    `${severityWords.blocker[context.language]} `,
    count("blocker"),
    ` · ${severityWords.warning[context.language]} `,
    count("warning"),
    ` · ${severityWords.hint[context.language]} `,
    count("hint"),
  );
  const draft = openSheet(context, {
    id: "findings",
    purpose: texts.purpose,
    lastColumn,
    bandTo: left + findingColumns.length - 1,
    facts: `=${facts}`,
    linkColumns: [1, 2, 3],
  });
  const area = areaOf(findingsHeaderRow, left, rows.length + 1, findingColumns.length);
  draft.table({
    name: findingsTableName,
    id: null,
    area,
    columns: findingColumns.map(({ id, header }) => ({ id, header: say(context, header), formula: null })),
    body: rows,
  });
  draft.line(
    findingsHeaderRow - 1,
    left,
    findingColumns.map(({ hint }) => say(context, hint)),
    looks.hint,
  );
  draft.height(findingsHeaderRow - 1, findingsHeaderRow - 1, 26);
  draft.height(findingsHeaderRow, findingsHeaderRow, 24);
  for (const { area: painted, look } of findingPaints(findingsHeaderRow + 1, left, rows.length)) draft.paint(painted, look);
  findingColumns.forEach(({ width, by }, index) => {
    const column = left + index;
    draft.width(column, column, width);
    draft.paint(areaOf(findingsHeaderRow, column, 1, 1), by === "user" ? looks.entryHeader : looks.computedHeader);
  });
  sortedFindings(context.findings).forEach((finding, index) => {
    const row = findingsHeaderRow + 1 + index;
    const text = rows[index]?.[1] ?? "";
    draft.link(
      { row, column: left + 1, text: String(text), target: targetOf(context, finding), tip: finding.subject || String(text) },
      { color: colors.brand },
    );
    const cells = rows[index] ?? [];
    const lines = Math.max(...findingColumns.map(({ width }, at) => linesOf(String(cells[at] ?? ""), width)));
    draft.height(row, row, heightOf(Math.min(lines, 4)));
  });
  for (const [mark, color] of [
    ["■", colors.bad],
    ["▲", colors.attention],
    ["○", colors.muted],
  ] as const) {
    draft.conditional({
      kind: "formula",
      area: areaOf(findingsHeaderRow + 1, left, rows.length + 200, 1),
      formula: `=LEFT($B${findingsHeaderRow + 2},1)="${mark}"`,
      look: { color },
    });
  }
  draft.group({ from: left + 6, to: left + 7, collapsed: true });
  return closeSheet(draft, context, {
    lastRow: area.bottom + 1,
    lastColumn,
    frozenRows: findingsHeaderRow + 1,
    frozenColumns: 0,
    titleRows: [0, findingsHeaderRow],
    onePage: false,
  });
};
