/** KAM.PROPOSAL (chapter 5.1), its native twin, and what KAM.WHY says about it. */
import { defineFunction, type FunctionDefinition, type NativeReferences } from "../../plan/functions/functionDefinition";
import { languageParameter, parameter } from "../../plan/functions/parameters";
import { spilled, whyDefinition, type Why } from "../../plan/functions/why";
import { yesNoWords } from "../../plan/commonWords";
import { labelOf, term } from "../../plan/words";
import { criteriaByWords } from "../opportunities/words";
import { proposal } from "./figures";
import { explainProposal } from "./why";
import { proposalWords } from "./words";

const needsKnown = parameter("needsKnown", "Are the customer’s needs known? Yes or no", "客户需求是否清楚：是或否", { kind: "flag" });
const criteriaBy = {
  ...parameter(
    "criteriaBy",
    "Who set the purchase criteria; may be blank while the needs are not known",
    "采购标准由谁制定；需求不清楚时可为空",
    {
      kind: "word",
      list: criteriaByWords,
    },
  ),
  takesBlank: true,
} as const;
const canInfluence = {
  ...parameter(
    "canInfluence",
    "Can we still influence the criteria? Counts only where others set them",
    "能否影响标准；仅在标准由他人制定时有影响",
    { kind: "flag" },
  ),
  takesBlank: true,
} as const;

const flagLabels = (id: "yes" | "no"): readonly string[] => {
  const label = yesNoWords.terms.find((one) => one.id === id)?.label;
  return label ? [label.en, label.zh] : [];
};

const is = (cell: string, id: "yes" | "no"): string =>
  `OR(${[id === "yes" ? "TRUE" : "FALSE", ...flagLabels(id).map((label) => `"${label}"`)].map((value) => `${cell}=${value}`).join(",")})`;

/** A blank cell equals FALSE in Excel, so blanks are told apart first. */
const native = ([needs = '""', criteria = '""', influence = '""']: readonly string[], { words, language }: NativeReferences): string => {
  const say = (id: string): string => `"${labelOf(proposalWords, id, language)}"`;
  const either = (yes: string, no: string): string =>
    `IF(${influence}&""="","",IF(${is(influence, "yes")},${say(yes)},IF(${is(influence, "no")},${say(no)},"")))`;
  const known = `IF(${criteria}&""="","",CHOOSE(MATCH(${criteria},${words(criteriaByWords)},0),${say("submit")},${say("set-criteria")},${either("change-criteria", "walk-away")},${either("influence-criteria", "compete")}))`;
  return `IF(${needs}&""="","",IF(${is(needs, "no")},${say("research")},IF(${is(needs, "yes")},${known},"")))`;
};

export const timingFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "PROPOSAL",
    description: {
      en: "May a proposal be submitted, and if not, what comes first; blank while something that decides is not known",
      zh: "能否提交方案，否则应先做什么；决定因素未知时为空",
    },
    parameters: [needsKnown, criteriaBy, canInfluence, languageParameter],
    result: "scalar",
    source: "5.1",
    example: { formula: '=KAM.PROPOSAL("yes", "competitor", "no")', value: "Walk away" },
    run: (needs, criteria, influence, language) => {
      const answer = proposal({ needsKnown: needs, criteriaBy: criteria, canInfluence: influence });
      return answer === null ? null : labelOf(proposalWords, answer, language);
    },
    native,
  }),
];

export const timingReasons: readonly Why[] = [
  {
    kind: term("proposal", "Proposal", "提案"),
    takes: { en: "needsKnown, criteriaBy, canInfluence", zh: "需求已知、标准制定方、可影响" },
    definition: defineFunction({
      ...whyDefinition,
      parameters: [needsKnown, criteriaBy, canInfluence, languageParameter],
      run: (needs, criteria, influence, language) =>
        spilled(explainProposal({ needsKnown: needs, criteriaBy: criteria, canInfluence: influence }), language),
    }),
  },
];
