/** Contents of the proposal on the Proposal sheet: the items, a sentence, and how far each chapter is. */
import type { Text } from "../../plan/language";
import type { SheetContext } from "../../plan/section";
import { areaOf, cellName } from "../../plan/sheet/address";
import { joined, ref } from "../../plan/sheet/blocks";
import { colors, formats, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { behindCount, type CountedText, inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { tableIn } from "../../plan/planData";
import { proposalContentsTable } from "./table";
import { contentsTexts } from "./texts";
import { contentsStatusWords } from "./words";

const words = {
  noText: { en: "text", zh: "正文" },
  noOwner: { en: "owner", zh: "负责人" },
  ready: { en: "✓", zh: "✓" },
  release: { en: "release", zh: "定稿" },
  of: { en: " of ", zh: " / " },
  sentence: { one: " item is ready.", en: " items are ready.", zh: " 项已就绪。" },
  none: { en: "Not begun yet: give each item an owner first.", zh: "尚未开始：请先为每项指定负责人。" },
  chapter: { en: "Chapter", zh: "章节" },
  share: { en: "Ready", zh: "已就绪" },
} as const satisfies Record<string, Text | CountedText>;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const cell = (id: string): string => inRow(context, proposalContentsTable, id);
  const ready = context.lists.word(contentsStatusWords, "ready");
  const table = placePartTable(draft, context, top, {
    heading: contentsTexts.heading,
    purpose: contentsTexts.purpose,
    table: proposalContentsTable,
    formulas: {
      missing: `=IF(${cell("item")}="","",IF(AND(${cell("content")}="",${cell("where")}=""),${quote(say(context, words.noText))},IF(${cell("owner")}="",${quote(say(context, words.noOwner))},IF(${cell("status")}=${ready},${quote(say(context, words.ready))},${quote(say(context, words.release))}))))`,
    },
    looks: { item: { color: colors.muted, size: 10, wrap: false }, missing: { horizontal: "Center" }, chapter: { bold: true } },
  });
  const missing = table.firstCell("missing");
  draft.conditional({
    kind: "formula",
    area: table.columnArea("missing"),
    formula: `=${missing}=${quote(say(context, words.ready))}`,
    look: { color: colors.good, bold: true },
  });
  const status = wholeColumn(context, proposalContentsTable, "status");
  const chapters = wholeColumn(context, proposalContentsTable, "chapter");
  const all = `COUNTA(${wholeColumn(context, proposalContentsTable, "item")})`;
  const done = `COUNTIF(${status},${ready})`;
  const below = table.area.bottom + 2;
  const sentence = joined("", ref(done), say(context, words.of), ref(all), ref(behindCount(context, all, words.sentence)));
  draft.spread(
    areaOf(below, 1, 1, proposalContentsTable.columns.length),
    `=IF(COUNTIF(${status},"?*")=0,${quote(say(context, words.none))},${sentence})`,
    looks.note,
  );
  draft.height(below, below, 20);
  const names = [...new Set(tableIn(context.data, proposalContentsTable).rows.map(({ cells }) => String(cells["chapter"] ?? "")))].filter(
    (name) => name !== "",
  );
  draft.line(below + 1, 1, [say(context, words.chapter), say(context, words.share)], looks.computedHeader);
  names.forEach((name, index) => {
    const row = below + 2 + index;
    const own = `$${cellName(row, 1)}`;
    draft.put(row, 1, name, looks.row);
    draft.put(
      row,
      2,
      `=IF(COUNTIF(${chapters},${own})=0,"",COUNTIFS(${chapters},${own},${status},${ready})/COUNTIF(${chapters},${own}))`,
      looks.row,
      looks.left,
      { numberFormat: formats.share },
    );
    draft.height(row, row, 20);
  });
  draft.conditional({
    kind: "bar",
    area: areaOf(below + 2, 2, Math.max(1, names.length), 1),
    color: colors.brandLight,
    minimum: 0,
    maximum: 1,
  });
  return below + 1 + Math.max(1, names.length);
};
