/** The built-in templates, the first being the one where nobody says otherwise. */
import type { Template } from "../plan/template";
import { roleLists } from "../sections/stakeholders/words";

/** The complex sale: several people decide, the value is argued along the customer's goals, a process with gates leads to the order. */
export const complexSale: Template = {
  id: "complex-sale",
  version: 1,
  name: { en: "Complex sale", zh: "复杂销售" },
  purpose: {
    en: "A key account where several people decide and the value is argued along the customer’s goals.",
    zh: "多人参与决策、围绕客户目标论证价值的大客户。",
  },
  sections: [
    "summary",
    "account",
    "accountSheet",
    "accountProfile",
    "profitLoss",
    "dossiers",
    "qualification",
    "valueType",
    "valueSteps",
    "stakeholders",
    "relationshipsSheet",
    "relationshipSteps",
    "benefits",
    "styles",
    "courtesies",
    "framework",
    "needsSheet",
    "needs",
    "spin",
    "buyingFactors",
    "valueBalance",
    "spinQuestions",
    "surveyPlan",
    "decisionFactors",
    "fiveWTwoH",
    "opportunities",
    "fourQuestions",
    "competitionSheet",
    "competitors",
    "competitorCriteria",
    "proposalSheet",
    "proposalTiming",
    "proposalPrice",
    "criteriaByPhase",
    "proposalContents",
    "audience",
    "proposalLog",
    "actions",
    "whiteSpace",
    "accounts",
    "replenishment",
    "territorySheet",
    "team",
    "territory",
    "focusMarkets",
  ],
  size: "light",
  offers: { role: roleLists["purchase-analysis"].map(({ id }) => id) },
  settings: {},
};

const templates: readonly Template[] = [complexSale];

/** A template by its id; the first one where nobody knows the id. */
export const templateById = (id: string): Template => templates.find((template) => template.id === id) ?? complexSale;
