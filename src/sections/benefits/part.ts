/** The benefit map on the Relationships sheet: one line for each person of the Stakeholders sheet, three boxes filled or open. */
import type { SheetContext } from "../../plan/section";
import { areaOf, cellName, fixedArea } from "../../plan/sheet/address";
import { joined, ref } from "../../plan/sheet/blocks";
import { colors, looks } from "../../plan/sheet/looks";
import { mirrored, mirroredIfThere, mirroredRows, mirrorLines, textOf } from "../../plan/sheet/mirror";
import { placeHeading } from "../../plan/sheet/parts";
import { behindCount, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { columnOf } from "../../plan/table";
import { stakeholderTable } from "../stakeholders/table";
import { benefitIds, needIds } from "./figures";
import { benefitNames, benefitTexts } from "./texts";
import { comma } from "../../plan/wording";

const texts = {
  person: { en: "Person", zh: "人员" },
  complete: { en: "Complete", zh: "完整度" },
  needs: { en: "Personal needs", zh: "个人需求" },
  toFind: { en: "To find out", zh: "待了解" },
  known: { en: "■ known", zh: "■ 已知" },
  open: { en: "□ open", zh: "□ 未知" },
  of: { en: " of ", zh: "／" },
  nothing: { en: "✓ all three known", zh: "✓ 三项均已知" },
  noOne: { en: "Nobody on the Stakeholders sheet yet.", zh: "干系人表中尚无人员。" },
  filled: { en: " boxes filled", zh: " 格已填" },
  whole: { en: " complete", zh: "，完整度" },
  more: {
    one: " more person on the Stakeholders sheet is not shown here.",
    en: " more people on the Stakeholders sheet are not shown here.",
    zh: " 人未在此显示，请见干系人表。",
  },
} as const;

/** Texts stand as in the tables of the sheet. */
const inset = { horizontal: "Left", indent: 1 } as const;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const headerRow = placeHeading(draft, context, top, benefitTexts.name, benefitTexts.purpose);
  const lines = mirrorLines(context, stakeholderTable);
  const people = mirroredRows(context, stakeholderTable);
  const first = headerRow + 1;
  const last = headerRow + lines;
  const boxes = areaOf(first, 2, lines, benefitIds.length);
  const headers = [
    texts.person,
    ...benefitIds.map((id) => benefitNames[id]),
    texts.complete,
    columnOf(stakeholderTable, "influence").header,
    texts.needs,
    texts.toFind,
  ];
  draft.line(
    headerRow,
    1,
    headers.map((header) => say(context, header)),
    looks.computedHeader,
  );
  draft.paint(areaOf(headerRow, 1, 1, 4), inset);
  draft.paint(areaOf(headerRow, 5, 1, 2), looks.right);
  draft.paint(areaOf(headerRow, 7, 1, 1), looks.center);
  draft.paint(areaOf(headerRow, 8, 1, 1), inset);
  draft.height(headerRow, headerRow, 34);
  const between = comma(context.language);
  for (let line = 1; line <= lines; line += 1) {
    const row = headerRow + line;
    const look = line <= people ? looks.row : looks.freeRow;
    const person = `$${cellName(row, 1)}`;
    const unlessFree = (formula: string): string => `=IF(${person}="","",${formula})`;
    draft.put(row, 1, `=${textOf(mirrored(context, stakeholderTable, "name", line))}`, look, looks.bold, inset);
    benefitIds.forEach((id, index) => {
      const known = `TRIM(${textOf(mirrored(context, stakeholderTable, id, line))})<>""`;
      draft.put(
        row,
        2 + index,
        unlessFree(`IF(${known},${quote(say(context, texts.known))},${quote(say(context, texts.open))})`),
        look,
        inset,
      );
    });
    const own = areaOf(row, 2, 1, benefitIds.length);
    const filled = `COUNTIF(${fixedArea(own)},"■*")`;
    draft.put(row, 5, unlessFree(`${filled}/${benefitIds.length.toString()}`), look, { numberFormat: "0 %", horizontal: "Right" });
    draft.put(row, 6, unlessFree(`IFERROR(${mirrored(context, stakeholderTable, "influence", line)},"")`), look, {
      numberFormat: "0",
      horizontal: "Right",
    });
    const needs = needIds.map((id) => `(TRIM(${textOf(mirroredIfThere(context, stakeholderTable, id, line))})<>"")`).join("+");
    draft.put(row, 7, unlessFree(`(${needs})&${quote(say(context, texts.of))}&${needIds.length.toString()}`), look, {
      horizontal: "Center",
    });
    const open = benefitIds
      .map(
        (id, index) =>
          `IF(LEFT(${cellName(row, 2 + index)},1)="□",${quote(between + say(context, columnOf(stakeholderTable, id).header))},"")`,
      )
      .join("&");
    draft.put(
      row,
      8,
      unlessFree(
        `IF(${filled}=${benefitIds.length.toString()},${quote(say(context, texts.nothing))},MID(${open},${(between.length + 1).toString()},200))`,
      ),
      look,
      looks.wrap,
      inset,
    );
    draft.height(row, row, line <= people ? 24 : 18);
  }
  for (const [sign, shown] of [
    ["■", { color: colors.brand, fill: colors.brandTint }],
    ["□", { color: colors.attention }],
  ] as const)
    draft.conditional({ kind: "formula", area: boxes, formula: `=LEFT(${cellName(first, 2)},1)=${quote(sign)}`, look: shown });
  const names = wholeColumn(context, stakeholderTable, "name");
  const shown = `COUNTIF(${fixedArea(areaOf(first, 1, lines, 1))},"?*")`;
  const filled = `COUNTIF(${fixedArea(boxes)},"■*")`;
  const share = `TEXT(${filled}/MAX(1,${shown}*${benefitIds.length.toString()}),"0 %")`;
  const count = [ref(filled), say(context, texts.of), ref(`${shown}*${benefitIds.length.toString()}`), say(context, texts.filled)];
  const words =
    context.language === "zh"
      ? joined(...count, say(context, texts.whole), " ", ref(share), "。")
      : joined(...count, ", ", ref(share), say(context, texts.whole), ".");
  const more = `COUNTA(${names})-${lines.toString()}`;
  const beyond = `IF(COUNTA(${names})>${lines.toString()}," "&(${more})&${behindCount(context, more, texts.more)},"")`;
  const note = last + 1;
  draft.spread(areaOf(note, 1, 1, 8), `=IF(${shown}=0,${quote(say(context, texts.noOne))},${words}&${beyond})`, looks.note);
  draft.height(note, note, 18);
  return note;
};
