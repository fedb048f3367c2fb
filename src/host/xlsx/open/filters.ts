/** Filters of tables and sheets. */
import type { FilterCriteria, SheetFilter } from "../../model/state";
import { parseArea } from "../address";
import { childrenOf, flag, number, text, type XmlNode } from "./xmlTree";

const conditionSigns: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** What a column shows; null where it only hides its button. */
function criteriaOf(node: XmlNode): FilterCriteria | null {
  const [content] = node.children;
  if (!content) return null;
  const dates = childrenOf(content, "dateGroupItem");
  if (content.name === "filters" && dates.length === 0) {
    const texts = childrenOf(content, "filter").map((one) => text(one, "val") ?? "");
    return { filterOn: "Values", values: flag(content, "blank") ? [...texts, ""] : texts };
  }
  const conditions = childrenOf(content, "customFilter");
  const [criterion1 = null, criterion2 = null] = conditions.map(
    (one) => `${conditionSigns[text(one, "operator") ?? "equal"] ?? "="}${text(one, "val") ?? ""}`,
  );
  if (content.name === "customFilters" && criterion1 !== null)
    return { filterOn: "Custom", criterion1, criterion2, operator: criterion2 === null || flag(content, "and") ? "And" : "Or" };
  if (content.name === "top10") {
    const unit = flag(content, "percent") ? "Percent" : "Items";
    return { filterOn: `${flag(content, "top", true) ? "Top" : "Bottom"}${unit}`, criterion1: text(content, "val") ?? "10" };
  }
  return { filterOn: "Other", content: JSON.stringify(content) };
}

/** By place of the column in the filter, from 0. */
export function openCriteria(node: XmlNode | undefined): ReadonlyMap<number, FilterCriteria> {
  return new Map(
    childrenOf(node, "filterColumn").flatMap((column) => {
      const criteria = criteriaOf(column);
      const index = number(column, "colId");
      return criteria && index !== null ? [[index, criteria] as const] : [];
    }),
  );
}

export function openSheetFilter(node: XmlNode | undefined): SheetFilter | null {
  const area = parseArea(text(node, "ref") ?? "");
  if (!node || !area) return null;
  return { area, criteria: new Map([...openCriteria(node)].map(([index, criteria]) => [area.left + index, criteria])) };
}
