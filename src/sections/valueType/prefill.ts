/** The twelve statements in the plan's language (chapter 1.3). */
import type { Text } from "../../plan/language";
import type { PrefillModule } from "../../plan/section";
import { text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { valueTypeWords } from "../account/words";
import { valueTypeTable } from "./table";
import { statementIds, valueTypeIds, type ValueTypeId } from "./words";

const statements: Readonly<Record<ValueTypeId, readonly Text[]>> = {
  intrinsic: [
    text("sees the value in the product alone, and compares prices", "认为价值只在产品本身，主要比较价格"),
    text("knows the product well and needs no explanation", "对产品已很了解，不需要讲解"),
    text("takes our product and others’ as interchangeable", "认为各家产品可以互相替代"),
    text("grudges time spent with salespeople", "不愿在销售人员身上花时间"),
  ],
  extrinsic: [
    text("cares for the solution and how it is used, beyond the product", "除产品外，更关心解决方案及其应用"),
    text("wants to learn something new about needs and options", "希望对自身需求和可选方案有新的认识"),
    text("invests time and money in working with the seller", "愿意为与销售方合作投入时间和费用"),
    text("expects us to learn its business", "期望我方深入了解其业务"),
  ],
  strategic: [
    text("wants to draw on our core competence, not only on what we sell", "希望借助我方的核心能力，而不只是产品"),
    text("is ready to change deeply inside for the cooperation", "愿意为合作在内部做出深层改变"),
    text("has chosen its few strategic suppliers on purpose", "有意识地选定少数战略供应商"),
    text("works with us on several levels, up to the executives", "从高层到执行层，多个层面与我方合作"),
  ],
};

export const rows: PrefillModule["rows"] = ({ language }) => ({
  [valueTypeTable.id]: valueTypeIds.flatMap((type) =>
    statementIds[type].map((statement, index) => ({
      statement,
      type: labelOf(valueTypeWords, type, language),
      text: statements[type][index]?.[language] ?? statement,
    })),
  ),
});
