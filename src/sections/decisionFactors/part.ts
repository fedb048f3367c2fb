/** The decision factors on the Needs sheet: the table, and below it for and against drawn as one line. */
import type { SheetContext } from "../../plan/section";
import { areaOf } from "../../plan/sheet/address";
import { joined, ref } from "../../plan/sheet/blocks";
import { colors, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { decisionFactorTable } from "./table";
import { factorTexts } from "./texts";
import { effectWords } from "./words";

const texts = {
  none: { en: "No factor is judged yet.", zh: "尚未判断任何因素。" },
  forUs: { en: "For us: ", zh: "有利：" },
  against: { en: ", against us: ", zh: " 项，不利：" },
  unknown: { en: ", unknown: ", zh: " 项，未知：" },
  end: { en: ".", zh: " 项。" },
} as const;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const table = placePartTable(draft, context, top, {
    heading: factorTexts.name,
    purpose: factorTexts.purpose,
    table: decisionFactorTable,
    formulas: {},
    lines: 2,
    looks: { text: looks.wrap, factor: { ...looks.muted, ...looks.wrap } },
    example: {
      stakeholder: { en: "IT director", zh: "信息主管" },
      note: { en: "Wants to keep his own platform", zh: "希望保留自有平台" },
      effect: effectWords.terms[2]?.label ?? factorTexts.name,
    },
  });
  const column = (id: string): string => wholeColumn(context, decisionFactorTable, id);
  const word = (id: string): string => context.lists.word(effectWords, id);
  const count = (id: string): string => `COUNTIF(${column("effect")},${word(id)})`;
  const effect = table.firstCell("effect");
  const sign = (id: string, color: string, mark: string): void => {
    draft.conditional({
      kind: "formula",
      area: table.columnArea("effect"),
      formula: `=${effect}=${word(id)}`,
      look: { color, bold: true, numberFormat: `"${mark} "@` },
    });
  };
  sign("for-us", colors.good, "▲");
  sign("against", colors.bad, "▼");
  const row = table.area.bottom + 1;
  const unknown = `(COUNTA(${column("factor")})-${count("for-us")}-${count("against")}-${count("neutral")})`;
  draft.put(row, 1, `=REPT("▲ ",${count("for-us")})`, looks.row, { color: colors.good });
  draft.put(row, 2, `=REPT("▼ ",${count("against")})`, looks.row, { color: colors.bad });
  draft.spread(
    areaOf(row, 3, 1, 3),
    `=IF(COUNTIF(${column("effect")},"?*")=0,${quote(say(context, texts.none))},${joined(
      say(context, texts.forUs),
      ref(count("for-us")),
      say(context, texts.against),
      ref(count("against")),
      say(context, texts.unknown),
      ref(unknown),
      say(context, texts.end),
    )})`,
    looks.row,
  );
  draft.height(row, row, 20);
  return row;
};
