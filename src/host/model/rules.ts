/**
 * Validation rules and conditional formats as they lie on cells: cut out, taken along with cells that move, laid on cells that are filled or
 * pasted. Their formulas are written for the upper left cell of all their areas; when that becomes another one, they are written anew.
 */
import { translateFormula } from "../calc/rewrite";
import { bounding, contains, intersection, overlap, without } from "./address";
import { changeRuleFormulas } from "./formulas";
import { newId } from "./newWorkbook";
import type { Area, ConditionalFormat, Sheet, Validation } from "./state";

export type Rule = Validation | ConditionalFormat;

/** Rules of one sheet or part of them. */
interface Rules {
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
}

const cornerOf = (areas: readonly Area[]): Area | undefined => areas[0] && areas.reduce(bounding, areas[0]);

/** Lays a rule over other cells: its formulas read what lies as far from each cell as before. */
function layOver(rule: Rule, areas: readonly Area[]): void {
  const [before, now] = [cornerOf(rule.areas), cornerOf(areas)];
  rule.areas = joined(areas);
  if (!before || !now || (before.top === now.top && before.left === now.left)) return;
  changeRuleFormulas(rule, (formula) => translateFormula(formula, now.top - before.top, now.left - before.left));
}

const copyOf = <T extends Rule>(rule: T): T => ("id" in rule ? { ...structuredClone(rule), id: newId() } : structuredClone(rule));

/** Whether two rules say the same, each of its cells. */
function isAlike(one: Rule, other: Rule): boolean {
  const said = (rule: Rule): string => {
    const laid = structuredClone(rule);
    layOver(laid, [...one.areas, ...other.areas]);
    return JSON.stringify({ ...laid, areas: [], id: null });
  };
  return said(one) === said(other);
}

/** More areas than these are left as they are. */
const mostJoined = 200;

/** Areas that lie side by side as one. */
function joined(areas: readonly Area[]): Area[] {
  const list = [...areas];
  if (list.length > mostJoined) return list;
  for (let index = 0; index < list.length; index++) {
    for (let other = index + 1; other < list.length; other++) {
      const [a, b] = [list[index], list[other]];
      if (!a || !b || !makesOne(a, b)) continue;
      list[index] = bounding(a, b);
      list.splice(other, 1);
      // The larger one may fit with those already looked at.
      index = -1;
      break;
    }
  }
  return list;
}

function makesOne(a: Area, b: Area): boolean {
  if (contains(a, b) || contains(b, a)) return true;
  if (a.left === b.left && a.right === b.right) return a.top <= b.bottom + 1 && b.top <= a.bottom + 1;
  return a.top === b.top && a.bottom === b.bottom && a.left <= b.right + 1 && b.left <= a.right + 1;
}

const outside = (areas: readonly Area[], holes: readonly Area[]): Area[] =>
  holes.reduce<Area[]>((rest, hole) => rest.flatMap((area) => without(area, hole)), [...areas]);

/** Without the cells of the area; rules that lose all their cells go. */
export function cutOut<T extends Rule>(rules: readonly T[], area: Area): T[] {
  for (const rule of rules) if (rule.areas.some((part) => overlap(part, area))) layOver(rule, outside(rule.areas, [area]));
  return rules.filter((rule) => rule.areas.length > 0);
}

/** Takes what lies on the area off the sheet; a rule that lies on other cells too is parted. */
export function takeRules(sheet: Sheet, area: Area): Rules {
  const [validations, conditionalFormats] = [taken(sheet.validations, area), taken(sheet.conditionalFormats, area)];
  sheet.validations = validations.left;
  sheet.conditionalFormats = conditionalFormats.left;
  return { validations: validations.taken, conditionalFormats: conditionalFormats.taken };
}

function taken<T extends Rule>(rules: readonly T[], area: Area): { taken: T[]; left: T[] } {
  const [off, left]: [T[], T[]] = [[], []];
  for (const rule of rules) {
    const within = rule.areas.map((part) => intersection(part, area)).filter((part) => part !== null);
    const rest = within.length === 0 ? rule.areas : outside(rule.areas, [area]);
    if (rest.length === 0) off.push(rule);
    else {
      left.push(rule);
      if (within.length === 0) continue;
      const part = copyOf(rule);
      layOver(part, within);
      layOver(rule, rest);
      off.push(part);
    }
  }
  return { taken: off, left };
}

/** Puts rules on a sheet in place of those on their cells; what says the same as one that is there becomes part of it. */
export function putRules(sheet: Sheet, rules: Rules, cells: readonly Area[]): void {
  for (const area of cells) {
    sheet.validations = cutOut(sheet.validations, area);
    sheet.conditionalFormats = cutOut(sheet.conditionalFormats, area);
  }
  sheet.validations = withThese(sheet.validations, rules.validations);
  sheet.conditionalFormats = withThese(sheet.conditionalFormats, rules.conditionalFormats);
}

function withThese<T extends Rule>(there: readonly T[], come: readonly T[]): T[] {
  const rules = [...there];
  for (const rule of come) {
    const same = rules.find((one) => isAlike(one, rule));
    if (same) layOver(same, [...same.areas, ...rule.areas]);
    else rules.push(rule);
  }
  return rules;
}

/** Rules that come to another sheet are judged after those that are there. */
export function judgedLast(formats: readonly ConditionalFormat[], { conditionalFormats }: Sheet): void {
  const last = Math.max(-1, ...conditionalFormats.map(({ priority }) => priority));
  for (const [index, format] of [...formats].sort((a, b) => a.priority - b.priority).entries()) format.priority = last + 1 + index;
}

interface CopyOfRules {
  readonly from: { readonly sheet: Sheet; readonly area: Area };
  readonly to: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  /** Where a part of the source comes to lie. */
  readonly images: (part: Area) => readonly Area[];
  readonly what: "all" | "formats";
}

/** Copied cells bring their rules along, formats without validation; rules on the cells that they cover give way. */
export function copyRules({ from, to, images, what }: CopyOfRules): void {
  const copies = <T extends Rule>(rules: readonly T[]): T[] =>
    rules.flatMap((rule) => {
      const areas = rule.areas.map((part) => intersection(part, from.area)).filter((part) => part !== null);
      const lie = areas.flatMap(images);
      if (lie.length === 0) return [];
      const copy = copyOf(rule);
      layOver(copy, lie);
      return [copy];
    });
  const rules = {
    validations: what === "all" ? copies(from.sheet.validations) : [],
    conditionalFormats: copies(from.sheet.conditionalFormats),
  };
  if (to.sheet !== from.sheet) judgedLast(rules.conditionalFormats, to.sheet);
  for (const area of to.areas) {
    if (what === "all") to.sheet.validations = cutOut(to.sheet.validations, area);
    to.sheet.conditionalFormats = cutOut(to.sheet.conditionalFormats, area);
  }
  to.sheet.validations = withThese(to.sheet.validations, rules.validations);
  to.sheet.conditionalFormats = withThese(to.sheet.conditionalFormats, rules.conditionalFormats);
}
