/** KAM.COLLECT (chapter 10), its native twin, and what KAM.WHY says about it. */
import { defineFunction, type FunctionDefinition } from "../../plan/functions/functionDefinition";
import { languageParameter, optional, parameter } from "../../plan/functions/parameters";
import { spilled, whyDefinition, type Why } from "../../plan/functions/why";
import { labelOf, term } from "../../plan/words";
import { collect } from "./figures";
import { defaultCollectLimits, type CollectLimits } from "./settings";
import { explainCollect } from "./why";
import { collectWords } from "./words";

const { collectDays, collectAmount } = defaultCollectLimits;

const parameters = [
  parameter("daysOverdue", "Days since the due date; 0 or less is not overdue", "到期日至今的天数，不大于 0 为未逾期", { kind: "number" }),
  parameter("amount", "What is still owed", "尚未支付的金额", { kind: "number" }),
  optional("dayLimit", "Over so many days it is long overdue (90)", "超过该天数为逾期时间长（90）", { kind: "number", min: 0 }),
  optional("amountLimit", "Over this amount it is large (100000)", "超过该金额为金额大（100000）", { kind: "number", min: 0 }),
  languageParameter,
] as const;

const limitsOf = (days: number | null, amount: number | null): CollectLimits => ({
  collectDays: days ?? collectDays,
  collectAmount: amount ?? collectAmount,
});

/** A limit that may be left out or blank. */
const limitOr = (limit: string, usual: number): string =>
  limit === "" ? usual.toString() : `IF(${limit}="",${usual.toString()},${limit})`;

export const receivableFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "COLLECT",
    description: {
      en: "How an overdue invoice is collected: reminder, letter, visit in person or a special arrangement",
      zh: "逾期应收款的催收方式：财务催收、信函催收、上门催收或特殊方式",
    },
    parameters,
    result: "scalar",
    source: "10",
    example: { formula: "=KAM.COLLECT(120, 250000)", value: "Special arrangement" },
    run: (days, amount, dayLimit, amountLimit, language) =>
      labelOf(collectWords, collect(days, amount, limitsOf(dayLimit, amountLimit)), language),
    native: ([days = "", amount = "", dayLimit = "", amountLimit = ""], { language }) => {
      const label = (id: string): string => `"${labelOf(collectWords, id, language)}"`;
      const [isLong, isLarge] = [`${days}>${limitOr(dayLimit, collectDays)}`, `${amount}>${limitOr(amountLimit, collectAmount)}`];
      const overdue = `IF(${isLarge},IF(${isLong},${label("special")},${label("visit")}),IF(${isLong},${label("letter")},${label("remind")}))`;
      return `IF(OR(${days}="",${amount}=""),"",IF(${days}<=0,${label("none")},${overdue}))`;
    },
  }),
];

export const receivableReasons: readonly Why[] = [
  {
    kind: term("collect", "Collection", "催收"),
    takes: { en: "daysOverdue, amount, [dayLimit], [amountLimit]", zh: "逾期天数、金额、[天数界限]、[金额界限]" },
    definition: defineFunction({
      ...whyDefinition,
      parameters,
      run: (days, amount, dayLimit, amountLimit, language) =>
        spilled(explainCollect(days, amount, limitsOf(dayLimit, amountLimit)), language),
    }),
  },
];
