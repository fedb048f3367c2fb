/** KAM.QUALIFY (chapter 1.1). */
import { CellError, defineFunction, type FunctionDefinition, type NativeReferences } from "../../plan/functions/functionDefinition";
import { functionMessages } from "../../plan/functions/functionMessages";
import { parameter } from "../../plan/functions/parameters";
import { nativeTicks } from "../../plan/functions/twins";
import { categoryWords } from "../account/words";
import { qualify, requiredItems } from "./figures";

/** Another number of items than the category needs is refused. */
const nativeQualify = ([category = "", evidence = ""]: readonly string[], references: NativeReferences): string => {
  const counts = categoryWords.terms.map(({ id }) => requiredItems(id).length).join(",");
  const needed = `CHOOSE(MATCH(TRIM(${category}),${references.words(categoryWords)},0),${counts})`;
  const share = `IF(ROWS(${evidence})*COLUMNS(${evidence})=${needed},${nativeTicks(evidence)}/${needed},NA())`;
  return `IF(TRIM(${category})="","",${share})`;
};

export const qualificationFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "QUALIFY",
    description: {
      en: "Share of the evidence in hand that proves a key account of this category, 0–1",
      zh: "该分类大客户的认定依据中已具备的占比，0–1",
    },
    parameters: [
      parameter("category", "Category of the account", "客户分类", { kind: "word", list: categoryWords }),
      parameter(
        "evidence",
        "TRUE or FALSE an item: the two general ones first, then the category’s (corporate 2, government 5, system 5, staff reform 6 in all)",
        "每项填 TRUE 或 FALSE：先两项通用依据，再该分类的依据（合计：法人 2 项、政府采购 5 项、系统采购 5 项、车改 6 项）",
        { kind: "flags" },
      ),
    ],
    result: "scalar",
    source: "1.1",
    example: { formula: '=KAM.QUALIFY("government", {TRUE,TRUE,TRUE,FALSE,FALSE})', value: "0.6" },
    run: (category, evidence) =>
      qualify(category, evidence) ??
      new CellError("#VALUE!", functionMessages.wrongCells("evidence", evidence.length, requiredItems(category).length)),
    native: nativeQualify,
  }),
];
