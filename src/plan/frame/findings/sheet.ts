/** The Findings sheet: what the rules say, most severe first; the note beside each belongs to the user. */
import { severities, type Finding } from "../../finding";
import type { Invitation } from "../../invitation";
import type { Text } from "../../language";
import { tableIn } from "../../planData";
import { areaOf, cellName } from "../../sheet/address";
import { colors, looks } from "../../sheet/looks";
import { colourSeverity, joined, ref, subjectStart } from "../../sheet/blocks";
import { quote, say, tableName, type SheetContext } from "../../sheet/sheetContext";
import { hintAt } from "../../sheet/planTable";
import { closeSheet, contentRow, linkTarget, openSheet } from "../../sheet/sheetFrame";
import { invitationIn, whileInvited } from "../../sheet/invitation";
import type { SheetDraft } from "../../sheet/sheetDraft";
import type { SheetSpec } from "../../sheet/sheetSpec";
import { findingColumn, findingColumns, findingRows, findingsTableName, severityWords, type FindingColumnId } from "./layout";
import { contentsSheet, findingsSheet } from "../frameSheets";
import { findingHeight, findingPaints, findingSheetName } from "./paints";

const texts = {
  purpose: {
    en: "What the rules of the method say about this plan, most severe first. Renew it from the pane after changes; your notes stay.",
    zh: "方法规则对本计划的提示，按程度排序。修改后可在任务窗格中刷新，备注会保留。",
  },
} as const satisfies Record<string, Text>;

const findingsHeaderRow = contentRow + 1;
const left = 1;

/** Place of the cell a finding is about, or of its sheet; the contents where the plan does not have that sheet. */
const targetOf = async (context: SheetContext, { table: id, row, column }: Finding): Promise<string> => {
  const sheet = context.registry.sheetOf(id)?.id;
  const placed =
    sheet !== undefined && context.sheets.includes(sheet) ? (await context.spec(sheet)).tables.find((one) => one.id === id) : null;
  if (sheet === undefined || !placed) return linkTarget(context, contentsSheet.id);
  const { top, left } = placed.area;
  const table = context.registry.table(id);
  if (table?.shape === "record") {
    const line = table.columns.findIndex((one) => one.id === column);
    return linkTarget(context, sheet, cellName(top + 1 + Math.max(0, line), left + 1));
  }
  const index = Math.max(0, table?.columns.findIndex((one) => one.id === column) ?? 0);
  return row === null ? linkTarget(context, sheet) : linkTarget(context, sheet, cellName(top + 1 + row, left + index));
};

/** While the plan is empty, how to begin, above the header where a finding and its next step would stand. */
const placeInvitation = (draft: SheetDraft, context: SheetContext): void => {
  const row = findingsHeaderRow - 1;
  const invitation = invitationIn(context);
  const invites = invitation !== null && tableIn(context.data, invitation.table).rows.length === 0;
  draft.height(row, row, invites ? 26 : 6);
  if (!invites) return;
  const said: Partial<Record<FindingColumnId, (invitation: Invitation) => string>> = {
    finding: ({ says }) => say(context, says.title),
    next: ({ says }) => say(context, says.text),
  };
  findingColumns.forEach(({ id }, index) => {
    const words = said[id];
    if (words) draft.putLate(row, left + index, `=${whileInvited(context, words, '""')}`, looks.hint, { color: colors.brand, bold: true });
  });
};

export const draw = async (context: SheetContext): Promise<SheetSpec> => {
  const { cells: rows, findings, closed } = findingRows(context.findings, context.language, findingSheetName(context), new Map());
  const lastColumn = left + 5;
  const severity = findingColumn(context, "severity");
  const counts = severities.flatMap((id, index) => {
    const word = severityWords[id][context.language];
    return [`${index === 0 ? "" : " · "}${word} `, ref(`COUNTIF(${severity},${quote(word)})`)];
  });
  const facts = joined(subjectStart(context), ...counts);
  const draft = openSheet(context, {
    id: findingsSheet.id,
    purpose: texts.purpose,
    lastColumn,
    bandTo: left + findingColumns.length - 1,
    facts: `=${facts}`,
    linkColumns: [1, 2, 3],
  });
  const area = areaOf(findingsHeaderRow, left, rows.length + 1, findingColumns.length);
  draft.table({
    name: tableName(context, { name: findingsTableName }),
    id: null,
    area,
    columns: findingColumns.map(({ id, header }) => ({ id, header: say(context, header), formula: null })),
    body: rows,
  });
  placeInvitation(draft, context);
  draft.height(findingsHeaderRow, findingsHeaderRow, 24);
  for (const { area: painted, look } of findingPaints(findingsHeaderRow + 1, left, rows.length)) draft.paint(painted, look);
  findingColumns.forEach(({ width, by, header, hint }, index) => {
    const column = left + index;
    draft.validate(hintAt(areaOf(findingsHeaderRow, column, 1, 1), say(context, header), say(context, hint)));
    draft.width(column, column, width);
    draft.paint(areaOf(findingsHeaderRow, column, 1, 1), by === "user" ? looks.entryHeader : looks.computedHeader, looks.left, {
      indent: 1,
    });
  });
  const targets = await Promise.all(findings.map((finding) => targetOf(context, finding)));
  findings.forEach((finding, index) => {
    const row = findingsHeaderRow + 1 + index;
    const text = rows[index]?.[1] ?? "";
    draft.link(
      { row, column: left + 1, text: String(text), target: targets[index] ?? "", tip: finding.subject || String(text) },
      { color: colors.brand },
    );
    const cells = rows[index] ?? [];
    draft.height(row, row, findingHeight(cells));
  });
  colourSeverity(draft, areaOf(findingsHeaderRow + 1, left, rows.length + 200, 1));
  draft.group({ from: left + 6, to: left + 7, collapsed: true });
  for (const { from, to } of closed)
    draft.group({ rows: true, from: findingsHeaderRow + 1 + from, to: findingsHeaderRow + 1 + to, collapsed: true });
  return closeSheet(draft, context, {
    lastRow: area.bottom + 1,
    lastColumn,
    frozenRows: findingsHeaderRow + 1,
    frozenColumns: 0,
    titleRows: [0, findingsHeaderRow],
    onePage: false,
  });
};
