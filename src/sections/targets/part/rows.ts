/** The computed cells of a target's row. */
import type { Text } from "../../../plan/language";
import type { SheetContext } from "../../../plan/section";
import { elapsedFormula } from "../../../plan/sheet/elapsedFormula";
import { inRow, quote, say, wholeColumn } from "../../../plan/sheet/sheetContext";
import { targetThresholds } from "../settings";
import { targetTable as table } from "../table";
import { targetTexts } from "../texts";

const texts = {
  goneStart: { en: ", ", zh: "，时间已过 " },
  gone: { en: " of the time gone", zh: "" },
  also: { en: "; ", zh: "；" },
  enter: { en: "Enter plan and actual", zh: "请填写计划与实际" },
} as const satisfies Record<string, Text>;

/** Behind, on the way or reached; how much of the time has gone; below the prior year. */
const checkFormula = (context: SheetContext): string => {
  const cell = (id: string): string => inRow(context, table, id);
  const says = (text: Text, sign = ""): string => quote(sign + say(context, text));
  const [reached, grown, gone] = [
    `ROUND(${cell("attainment")},9)`,
    cell("growth"),
    elapsedFormula(context, cell("period"), context.lists.weight(targetThresholds, "fiscalStart")),
  ];
  const enough = `ROUND(${context.lists.weight(targetThresholds, "attainmentLow")}*${gone},9)`;
  const running = `IF(${gone}<1,${says(targetTexts.onTheWay, "○ ")}&${says(texts.goneStart)}&TEXT(${gone},"0 %")&${says(texts.gone)},${says(targetTexts.close, "○ ")})`;
  const standing = `IF(${reached}>=1,${says(targetTexts.reached, "✓ ")},IF(${reached}<${enough},${says(targetTexts.behind, "▲ ")},${running}))`;
  const fell = says(targetTexts.fell, "▼ ");
  return (
    `=IF(${cell("measure")}="","",IF(ISNUMBER(${cell("attainment")}),${standing}&IF(N(${grown})<0,${says(texts.also)}&${fell},""),` +
    `IF(ISNUMBER(${grown}),${says(targetTexts.noPlan)}&${says(texts.also)}&IF(${grown}<0,${fell},${says(targetTexts.rose)}),${says(texts.enter)})))`
  );
};

/** Share of the actual in all rows of the same period, measure and unit that split alike. */
const shareFormula = (context: SheetContext): string => {
  const cell = (id: string): string => inRow(context, table, id);
  const all = (id: string): string => wholeColumn(context, table, id);
  const same = (id: string): string => `(TRIM(${all(id)})=TRIM(${cell(id)}))`;
  const isBlank = (id: string): string => `TRIM(${cell(id)})=""`;
  // Rows with a segment are one split whether or not they name a manager.
  const split = `((TRIM(${all("segment")})="")=(${isBlank("segment")}))*(1-(TRIM(${all("segment")}&${all("manager")})=""))`;
  const rows = `(${all("measure")}=${cell("measure")})*${same("period")}*${same("unit")}*${split}*ISNUMBER(${all("actual")})`;
  const sum = `SUMPRODUCT(${rows},${all("actual")})`;
  const hasNone = `OR(${cell("measure")}="",NOT(ISNUMBER(${cell("actual")})),AND(${isBlank("segment")},${isBlank("manager")}))`;
  return `=IF(${hasNone},"",IFERROR(IF(${sum}<=0,"",${cell("actual")}/${sum}),""))`;
};

/** Formulas with "=" by computed column. */
export const rowFormulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, table, id);
  const actualBy = (base: string, less: string): string =>
    `=IF(AND(ISNUMBER(${cell("actual")}),ISNUMBER(${cell(base)})),IF(${cell(base)}>0,${cell("actual")}/${cell(base)}${less},""),"")`;
  return {
    attainment: actualBy("plan", ""),
    growth: actualBy("priorYear", "-1"),
    structureShare: shareFormula(context),
    check: checkFormula(context),
  };
};
