/** The markets in focus on the Territory sheet: target and actual, the three pillars, who is listened to, what we do there. */
import type { SheetContext } from "../../plan/section";
import { colors } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { inRow, quote, say } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { pillarIds } from "./figures";
import { focusMarketTable } from "./table";
import { marketTexts } from "./texts";

const texts = {
  of: { en: " of 3", zh: " / 3" },
} as const;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const cell = (id: string): string => inRow(context, focusMarketTable, id);
  const named = pillarIds.map((id) => `(TRIM(${cell(id)})<>"")`).join("+");
  const [target, actual] = [cell("target"), cell("actual")];
  const placed = placePartTable(draft, context, top, {
    heading: marketTexts.name,
    purpose: marketTexts.purpose,
    table: focusMarketTable,
    formulas: {
      attainment: `=IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),IF(${target}=0,"",${actual}/${target}),"")`,
      pillars: `=IF(${cell("market")}="","",IFERROR(IF(${named}=3,"✓ ","○ ")&(${named})&${quote(say(context, texts.of))},""))`,
    },
    looks: { target: { numberFormat: "#,##0.##" }, actual: { numberFormat: "#,##0.##" }, pillars: { horizontal: "Center", indent: 0 } },
    lines: 2,
    example: {
      market: { en: "Quarry road", zh: "北山石料场" },
      manager: { en: "Li Wei", zh: "李伟" },
      target: 12,
      rivalUser: { en: "Hill Stone", zh: "宏石矿业" },
      ownUser: { en: "Becker Bros", zh: "老王车队" },
      serviceShop: { en: "Parts Corner", zh: "顺达修理" },
    },
  });
  draft.conditional({ kind: "bar", area: placed.columnArea("attainment"), color: colors.brandLight, minimum: 0, maximum: 1 });
  const pillars = placed.firstCell("pillars");
  draft.conditional({
    kind: "formula",
    area: placed.columnArea("pillars"),
    formula: `=LEFT(${pillars},1)="○"`,
    look: { color: colors.attention },
  });
  draft.conditional({
    kind: "formula",
    area: placed.columnArea("pillars"),
    formula: `=LEFT(${pillars},1)="✓"`,
    look: { color: colors.good },
  });
  return placed.area.bottom;
};
