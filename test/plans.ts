/** Small plans for tests: every field blank but those a test names. */
import type { Plan, PlanWith } from "../src/plan/plan";
import type { accountTable } from "../src/sections/account/table";
import type { Action, actionTable } from "../src/sections/actions/table";
import type { FrameworkNode, frameworkTable } from "../src/sections/framework/table";
import type { Opportunity, opportunityTable } from "../src/sections/opportunities/table";
import { stakeholderTable, type Stakeholder } from "../src/sections/stakeholders/table";
import { planFromData } from "../src/plan/planFromData";
import type { RowOf, Table } from "../src/plan/table";
import { registry } from "./registry";

/** A plan with the tables of every section. */
export type WholePlan = PlanWith<
  typeof accountTable | typeof stakeholderTable | typeof frameworkTable | typeof opportunityTable | typeof actionTable
>;

/** A plan that was read, with the tables that the product's registry gives it. */
export const whole = (plan: Plan): WholePlan => plan as WholePlan;

/** 2026-11-21 as an Excel serial. */
export const reviewDay = 46347;

export const person = (name: string, given: Partial<Stakeholder> = {}): Stakeholder => ({
  name,
  title: null,
  level: null,
  function: null,
  role: null,
  attitude: null,
  closeness: null,
  department: null,
  buyerType: null,
  relationshipStage: null,
  socialStyle: null,
  reportsTo: null,
  organisationalBenefit: null,
  personalBenefit: null,
  humanTouch: null,
  focus: null,
  lastContact: null,
  nextContact: null,
  owner: null,
  targetAttitude: null,
  targetCloseness: null,
  targetDate: null,
  evidence: null,
  confirmedOn: null,
  lifeRole: null,
  wishes: null,
  interests: null,
  personalDevelopment: null,
  position: null,
  assertiveness: null,
  responsiveness: null,
  ...given,
});

export const node = (
  id: string,
  level: number | null,
  supports: readonly string[] = [],
  given: Partial<FrameworkNode> = {},
): FrameworkNode => ({
  id,
  level,
  name: `Node ${id}`,
  supports,
  share: null,
  department: null,
  owner: null,
  unit: null,
  baseline: null,
  target: null,
  annualValue: null,
  confidence: null,
  evidence: null,
  confirmedOn: null,
  ...given,
});

interface GivenOpportunity extends Partial<Opportunity> {
  /** The nine scores in the order of the method, instead of one by one. */
  readonly scores?: readonly (number | null)[];
  /** The six milestones in the order of the process. */
  readonly milestones?: readonly (boolean | null)[];
}

export const opportunity = (name: string, { scores = [], milestones = [], ...given }: GivenOpportunity = {}): Opportunity => ({
  name,
  stage: null,
  amount: null,
  probability: null,
  closeDate: null,
  criteriaBy: null,
  needsKnown: null,
  canInfluence: null,
  projectGrade: scores[0] ?? null,
  funding: scores[1] ?? null,
  technicalFit: scores[2] ?? null,
  customerRelations: scores[3] ?? null,
  customerCredit: scores[4] ?? null,
  product: scores[5] ?? null,
  price: scores[6] ?? null,
  technicalSolution: scores[7] ?? null,
  afterSales: scores[8] ?? null,
  milestone1: milestones[0] ?? null,
  milestone2: milestones[1] ?? null,
  milestone3: milestones[2] ?? null,
  milestone4: milestones[3] ?? null,
  milestone5: milestones[4] ?? null,
  milestone6: milestones[5] ?? null,
  milestone7: milestones[6] ?? null,
  owner: null,
  decisionDate: null,
  budget: null,
  soldTo: null,
  process: null,
  buyerStage: null,
  ...given,
});

export const action = (what: string, given: Partial<Action> = {}): Action => ({
  action: what,
  stakeholder: null,
  opportunity: null,
  owner: null,
  due: null,
  status: "open",
  kind: null,
  ...given,
});

/** A row of a table with every column of the user blank but those given. */
export const rowOf = <T extends Table>(table: T, given: Partial<RowOf<T>> = {}): RowOf<T> =>
  ({
    ...Object.fromEntries(
      table.columns
        .filter(({ by }) => by === "user")
        .map(({ id, holds }) => [id, holds.kind === "ids" ? [] : "filled" in holds ? "" : null]),
    ),
    ...given,
  }) as RowOf<T>;

/** A plan with the tables given; those of all other sections are empty. */
export const plan = (given: Partial<WholePlan> & Readonly<Record<string, unknown>> = {}): WholePlan => ({
  ...(planFromData(registry, { language: "en", tables: {}, foreign: [] }, registry.settings).plan as WholePlan),
  account: {
    name: "Northern Machinery Group",
    currency: "CNY",
    category: null,
    industry: null,
    revenue: null,
    profit: null,
    valueType: null,
    serviceClass: null,
  },
  stakeholders: [],
  framework: [],
  opportunities: [],
  actions: [],
  settings: registry.settings,
  ...given,
});

const words = (level: string, kind: string | null, role: string, attitude: string, closeness: string) => ({
  level,
  function: kind,
  role,
  attitude,
  closeness,
});

/** The e-banking case of test/cases as it stands in its files, with the days of last contact as serials. */
export const ebanking: WholePlan = plan({
  stakeholders: [
    person("Group CFO", {
      ...words("decision", "finance", "decision-maker", "supporter", "frequent"),
      personalBenefit: "standing",
      lastContact: 46325,
    }),
    person("Group CEO", words("decision", null, "decision-maker", "neutral", "none")),
    person("Treasury manager", {
      ...words("management", "finance", "initiator", "supporter", "close"),
      buyerType: "coach",
      personalBenefit: "Leads the project",
      lastContact: 46338,
    }),
    person("IT director", {
      ...words("management", "technical", "evaluator", "opponent", "distant"),
      personalBenefit: "Keeps own platform",
      lastContact: 46267,
    }),
    person("IT architect", { ...words("operational", "technical", "designer", "neutral", "frequent"), lastContact: 46331 }),
    person("Subsidiary CFO East", words("management", "user", "user", "opponent", "none")),
    person("Subsidiary CFO West", { ...words("management", "user", "user", "neutral", "distant"), lastContact: 46254 }),
    person("Accountant team lead", { ...words("operational", "user", "user", "supporter", "frequent"), lastContact: 46336 }),
    person("Procurement manager", { ...words("management", "procurement", "evaluator", "neutral", "frequent"), lastContact: 46327 }),
  ],
  framework: [
    node("K1", 1, [], {
      name: "Use of group funds",
      department: "Board",
      owner: "Group CEO",
      baseline: 62,
      target: 75,
      annualValue: 12_000_000,
      confidence: 0.8,
    }),
    node("K2", 1, [], {
      name: "Financing cost",
      department: "Board",
      owner: "Group CFO",
      baseline: 48,
      target: 40,
      annualValue: 8_000_000,
      confidence: 0.7,
    }),
    node("K3", 1, [], {
      name: "Days to close",
      department: "Board",
      owner: "Group CFO",
      baseline: 12,
      target: 6,
      annualValue: 1_500_000,
      confidence: 0.9,
    }),
    node("I1", 2, ["K1", "K2"], { department: "Finance", owner: "Group CFO" }),
    node("I2", 2, ["K1", "K2"], { share: 2, department: "Finance", owner: "Treasury manager" }),
    node("I3", 2, ["K3"], { department: "Finance", owner: "Group CFO" }),
    node("O1", 3, ["I1"], { department: "Treasury", owner: "Treasury manager", baseline: 10, target: 90 }),
    node("O2", 3, ["I2"], { department: "Treasury", owner: "Treasury manager", baseline: 310, target: 120 }),
    node("O3", 3, ["I3"], { department: "Shared services", owner: "Accountant team lead", baseline: 5200, target: 800 }),
    node("O4", 3, ["I1", "I3"], { share: 0.5, department: "IT", owner: "IT director", baseline: 21, target: 5 }),
    node("S1", 4, ["O1"]),
    node("S2", 4, ["O2"]),
    node("S3", 4, ["O3", "O4"]),
  ],
  opportunities: [
    opportunity("Payment hub", {
      stage: "propose",
      amount: 6_800_000,
      probability: 0.7,
      closeDate: 46416,
      scores: [5, 4, 4, 4, 5, 4, 3, 4, 4],
      milestones: [true, true, false, false, false, false],
    }),
    opportunity("Cash pooling", {
      stage: "develop",
      amount: 2_400_000,
      probability: 0.45,
      closeDate: 46568,
      scores: [4, 3, 4, 4, 5, 4, 3, null, 4],
      milestones: [false, false, false, false, false, false],
    }),
    opportunity("Posting connector", {
      stage: "enter",
      amount: 900_000,
      probability: 0.3,
      closeDate: 46477,
      scores: [2, 3, 3, 3, 5, 3, 2, 3, null],
      milestones: [true, false, false, false, false, false],
    }),
  ],
  actions: [
    action("Meet with the treasury manager", {
      stakeholder: "Group CEO",
      opportunity: "Payment hub",
      owner: "Account manager",
      due: 46360,
      kind: "visit",
    }),
    action("Technical exchange", {
      stakeholder: "IT director",
      opportunity: "Payment hub",
      owner: "Solution lead",
      due: 46344,
      kind: "technical-exchange",
    }),
    action("Workshop on criteria", { stakeholder: "Treasury manager", opportunity: "Cash pooling", owner: "Account manager", due: 46371 }),
    action("Send the risk list", { stakeholder: "Procurement manager", opportunity: "Payment hub", due: 46336, status: "done" }),
  ],
});
