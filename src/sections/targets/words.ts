/** What targets measure (chapter 10). */
import { listed, spelledTerm, vocabulary } from "../../plan/words";

/** A bare "Sales" is money; with a unit of goods behind it, it is what was sold in pieces. */
export const measureWords = listed(
  vocabulary("target-measure", "Measure of a target", "目标指标", [
    spelledTerm("revenue", "Revenue", "收入", "Sales", "Turnover", "Sales revenue", "销售额", "销售收入", "营业收入"),
    spelledTerm("gross-profit", "Gross profit", "毛利", "Gross margin", "毛利润", "毛利额"),
    spelledTerm(
      "volume",
      "Volume",
      "销量",
      "Sales volume",
      "Quantity",
      "Units",
      "Sales (cases)",
      "Sales (units)",
      "Sales (pieces)",
      "Sales (tons)",
      "销售量",
      "数量",
      "销售（箱）",
      "销售（件）",
      "销售（台）",
      "销售（吨）",
    ),
  ]),
);

export const measureIds: readonly string[] = measureWords.terms.map(({ id }) => id);
