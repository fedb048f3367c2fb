/** Filters of tables and sheets, and the hidden name that Excel keeps with that of a sheet. */
import { formatAbsolute } from "../../model/address";
import type { FilterCriteria, Sheet } from "../../model/state";
import { areaName } from "../address";
import { element } from "../xml";

const conditionNames: Readonly<Record<string, string | null>> = {
  "<>": "notEqual",
  "<=": "lessThanOrEqual",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  ">": "greaterThan",
};

function conditionXml(condition: string): string {
  const [, sign = "", operand = ""] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(condition) ?? [];
  return element("customFilter", { operator: conditionNames[sign] ?? null, val: operand });
}

function criteriaXml(criteria: FilterCriteria): string {
  if (criteria.filterOn === "Values") {
    const texts = criteria.values.filter((value) => value !== "");
    const blank = texts.length < criteria.values.length ? true : null;
    return element("filters", { blank }, ...texts.map((val) => element("filter", { val })));
  }
  if (criteria.filterOn === "Custom") {
    const conditions = [criteria.criterion1, criteria.criterion2].filter((one) => one !== null);
    const and = conditions.length === 2 && criteria.operator === "And" ? true : null;
    return element("customFilters", { and }, ...conditions.map(conditionXml));
  }
  // Stands for what the file says of it (patch/filters), and for nothing elsewhere.
  if (criteria.filterOn === "Other") return element("unknown", { content: criteria.content });
  return element("top10", {
    top: criteria.filterOn.startsWith("Top") ? null : false,
    percent: criteria.filterOn.endsWith("Percent") || null,
    val: criteria.criterion1,
  });
}

/** @param colId Place of the column in the filter, from 0. */
export const filterColumnXml = (colId: number, criteria: FilterCriteria): string =>
  element("filterColumn", { colId }, criteriaXml(criteria));

const unknownColumn = /<filterColumn colId="\d+"><unknown content="[^"]*"\/><\/filterColumn>/g;

/** Conditions of a kind that only a file could have said are left out where there is none. */
export const withoutUnknown = (xml: string): string => xml.replace(unknownColumn, "");

export function sheetFilterXml({ filter }: Sheet): string {
  if (!filter) return "";
  const columns = [...filter.criteria].sort(([one], [other]) => one - other);
  return element(
    "autoFilter",
    { ref: areaName(filter.area) },
    ...columns.map(([column, criteria]) => filterColumnXml(column - filter.area.left, criteria)),
  );
}

export const filterName = "_xlnm._FilterDatabase";

/** Without it Excel takes the filter for one of another program and repairs what it does not agree with. */
export const filterReference = ({ name, filter }: Sheet): string | null => filter && formatAbsolute(name, filter.area);
