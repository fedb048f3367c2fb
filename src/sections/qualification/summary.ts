/** What the evidence says on the Summary: how much of it is in hand. */
import type { SummaryModule } from "../../plan/section";
import { has, quote, say } from "../../plan/sheet/sheetContext";
import { text } from "../../plan/wording";
import { begunFormula, missingFormula, qualifiedFormula } from "./part/formulas";
import { qualificationTable } from "./table";

const texts = {
  label: text("Key account, proven", "大客户认定"),
  notBegun: text("nothing ticked yet", "尚未认定"),
  all: text("all evidence is in hand", "认定依据齐全"),
  missing: text("missing: ", "尚缺："),
};

export const line: SummaryModule["line"] = (context) => {
  if (!has(context, qualificationTable)) return null;
  const share = qualifiedFormula(context);
  const begun = begunFormula(context);
  return {
    label: texts.label,
    value: `IF(${begun},IFERROR(TEXT(${share},"0 %"),""),"")`,
    meaning: `IF(${begun},IF(${share}=1,${quote(say(context, texts.all))},${quote(say(context, texts.missing))}&${missingFormula(context)}),${quote(say(context, texts.notBegun))})`,
  };
};
