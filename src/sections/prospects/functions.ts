/** KAM.FOLLOWUP and KAM.NEXTCONTACT (chapters 6.1 and 6.3), their native twins, and what KAM.WHY says about the level. */
import { defineFunction, type FunctionDefinition } from "../../plan/functions/functionDefinition";
import { languageParameter, optional, parameter } from "../../plan/functions/parameters";
import { nativeYes } from "../../plan/functions/twins";
import { spilled, whyDefinition, type Why } from "../../plan/functions/why";
import { labelOf, term } from "../../plan/words";
import { dayBounds, followUp, followUpRules, nextContact } from "./figures";
import { explainFollowUp } from "./why";
import { followUpWords, levels } from "./words";

const ordered = {
  ...parameter("ordered", "Have they ordered? Yes or no; blank counts as no", "是否已订购：是或否，空为否", { kind: "flag" }),
  takesBlank: true,
} as const;
const days = {
  ...parameter("days", "Days until they mean to buy, 0 or more; blank = not known", "多少天内购买，不小于 0，空为未知", {
    kind: "number",
    min: 0,
  }),
  takesBlank: true,
} as const;
const focused = optional(
  "focused",
  "Do they compare one or two products and ask precisely? Counts from 31 to 90 days",
  "是否只比较一两种产品、问得具体；仅 31 至 90 天时有影响",
  { kind: "flag" },
);

const level = parameter("level", "Level of the prospect, for example A+", "客户级别，例如 A+", { kind: "word", list: followUpWords });
const lastContact = parameter("lastContact", "Date of the last contact", "上次联系的日期", { kind: "date" });

export const prospectFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "FOLLOWUP",
    description: {
      en: "Level of a prospect: O ordered; by the days until they buy H, A+, A, B+ or B, C; unclassified while not known",
      zh: "意向客户级别：已订购为 O；按购买天数为 H、A+、A、B+ 或 B、C；未知为无级",
    },
    parameters: [ordered, days, focused, languageParameter],
    result: "scalar",
    source: "6.1",
    example: { formula: "=KAM.FOLLOWUP(FALSE, 20)", value: "A" },
    run: (isOrdered, inDays, isFocused, language) =>
      labelOf(followUpWords, followUp({ ordered: isOrdered, days: inDays, focused: isFocused }), language),
    native: ([isOrdered = '""', inDays = '""', isFocused = '""'], { language }) => {
      const middle = isFocused === '""' || isFocused === "" ? '"B"' : `IF(${nativeYes(isFocused)},"B+","B")`;
      const near = (["H", "A+", "A"] as const).reduceRight<string>(
        (later, id) => `IF(${inDays}<=${dayBounds[id].toString()},"${id}",${later})`,
        `IF(${inDays}<=${dayBounds.B.toString()},${middle},"C")`,
      );
      return `IF(${nativeYes(isOrdered)},"O",IF(${inDays}&""="","${labelOf(followUpWords, "none", language)}",${near}))`;
    },
  }),
  defineFunction({
    id: "NEXTCONTACT",
    description: {
      en: "Day of the next contact: the last one + the interval of the level; blank for an unclassified prospect",
      zh: "下次联系日期：上次联系 + 该级别的间隔；无级为空",
    },
    parameters: [level, lastContact],
    result: "scalar",
    source: "6.3",
    example: { formula: '=KAM.NEXTCONTACT("H", 46345)', value: "46347" },
    run: (ofLevel, last) => nextContact(ofLevel, last),
    native: ([ofLevel = "", last = ""]) => {
      const of = (values: readonly string[]): string => `{${values.join(",")}}`;
      const interval = `INDEX(${of(levels.map((id) => followUpRules[id].days.toString()))},MATCH(TRIM(${ofLevel}),${of(levels.map((id) => `"${id}"`))},0))`;
      return `IF(OR(${ofLevel}="",${last}=""),"",IFERROR(${last}+${interval},""))`;
    },
  }),
];

export const prospectReasons: readonly Why[] = [
  {
    kind: term("followup", "Follow-up", "客户级别"),
    takes: { en: "ordered, days, [focused]", zh: "已订购、天数、[意向集中]" },
    definition: defineFunction({
      ...whyDefinition,
      parameters: [ordered, days, focused, languageParameter],
      run: (isOrdered, inDays, isFocused, language) =>
        spilled(explainFollowUp({ ordered: isOrdered, days: inDays, focused: isFocused }), language),
    }),
  },
];
