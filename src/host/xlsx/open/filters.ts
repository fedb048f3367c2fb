/** Filters of tables and sheets. */
import { isKnownDynamic } from "../../model/filterMeaning";
import type { ConditionalStyle, FilterCriteria, FilterMeaning, SheetFilter } from "../../model/state";
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

/** Those that conditions name by number: the file keeps the colours of filters among them. */
type Looks = readonly Pick<ConditionalStyle, "fill" | "color">[];

/** What a column shows; null where it only hides its button. */
function criteriaOf(node: XmlNode, looks: Looks): FilterCriteria | null {
  const [content] = node.children;
  if (!content) return null;
  const dates = childrenOf(content, "dateGroupItem");
  if (content.name === "filters" && dates.length === 0) {
    return { filterOn: "Values", values: textsOf(content) };
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
  return { filterOn: "Other", content: JSON.stringify(content), meaning: meaningOf(content, looks) };
}

const textsOf = (content: XmlNode): readonly string[] => {
  const texts = childrenOf(content, "filter").map((one) => text(one, "val") ?? "");
  return flag(content, "blank") ? [...texts, ""] : texts;
};

const dateParts = ["year", "month", "day", "hour", "minute", "second"] as const;

/** Of a kind that can be applied; null of another, as icons are. */
function meaningOf(content: XmlNode, looks: Looks): FilterMeaning | null {
  if (content.name === "filters") {
    const groups = childrenOf(content, "dateGroupItem").map((item) => {
      const finest = dateParts.findIndex((part) => part === text(item, "dateTimeGrouping"));
      return dateParts.slice(0, finest + 1).map((part) => number(item, part) ?? NaN);
    });
    return groups.every((group) => group.length > 0) ? { kind: "dates", texts: textsOf(content), groups } : null;
  }
  if (content.name === "dynamicFilter") {
    const type = text(content, "type") ?? "";
    return isKnownDynamic(type) ? { kind: "dynamic", type } : null;
  }
  const look = content.name === "colorFilter" ? looks[number(content, "dxfId") ?? -1] : undefined;
  if (!look) return null;
  const isFill = flag(content, "cellColor", true);
  return { kind: "color", isFill, color: isFill ? look.fill : look.color };
}

/** By place of the column in the filter, from 0. */
export function openCriteria(node: XmlNode | undefined, looks: Looks): ReadonlyMap<number, FilterCriteria> {
  return new Map(
    childrenOf(node, "filterColumn").flatMap((column) => {
      const criteria = criteriaOf(column, looks);
      const index = number(column, "colId");
      return criteria && index !== null ? [[index, criteria] as const] : [];
    }),
  );
}

export function openSheetFilter(node: XmlNode | undefined, looks: Looks): SheetFilter | null {
  const area = parseArea(text(node, "ref") ?? "");
  if (!node || !area) return null;
  return { area, criteria: new Map([...openCriteria(node, looks)].map(([index, criteria]) => [area.left + index, criteria])) };
}
