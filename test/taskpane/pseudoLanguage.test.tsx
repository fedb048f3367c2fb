/** No text escapes the tables of texts, neither those of the pane nor those of the sections: in the pseudo-language everything shown is bracketed, is the user's, or is a word of the method. */
import { screen, waitFor } from "@testing-library/react";
import { sizeWords } from "../../src/plan/commonWords";
import type { Finding } from "../../src/plan/finding";
import { approach } from "../../src/sections/stakeholders/figures";
import { milestonesOf, scoresOf } from "../../src/sections/opportunities/table";
import { buyerLine, buyerPosition } from "../../src/sections/opportunities/stages";
import { strategies } from "../../src/sections/opportunities/figures";
import type { FunctionDefinition } from "../../src/plan/functions/functionDefinition";
import { paletteActions } from "../../src/actions/planActions";
import { messages } from "../../src/taskpane/messages/messages";
import { healthMeasures } from "../../src/plan/health/health";
import { explainGate, explainGrade, explainStage, explainVerdict } from "../../src/sections/opportunities/why";
import { explainPlanHealth } from "../../src/plan/health/reasons";
import { explainPriority } from "../../src/sections/stakeholders/why";
import { ofSize } from "../../src/plan/registry";
import { planFromData } from "../../src/plan/planFromData";
import { caseData, today } from "./fakeHost";
import { openPane, type PaneOptions } from "./pane";
import { pseudo, registryInPseudo, spoken } from "./pseudoLanguage";
import { tableIn } from "../../src/plan/planData";
import { accountTable } from "../../src/sections/account/table";
import { stakeholderSection } from "../../src/sections/stakeholders/texts";
import { levelWords } from "../../src/sections/stakeholders/words";
import { whole } from "../plans";
import { templates } from "../../src/templates/builtIn";
import { executiveTopics, functionFocus, unknownFocus } from "../../src/sections/audience/figures";
import { daysText, daysToDecision } from "../../src/sections/proposalLog/figures";
import type { proposalLogTable } from "../../src/sections/proposalLog/table";
import {
  budgetOf,
  budgetWords,
  competitorWords,
  paybackMonths,
  paybackWords,
  priceAgainst,
} from "../../src/sections/proposalPrice/figures";
import type { proposalPriceTable } from "../../src/sections/proposalPrice/table";
import { proposalSteps } from "../../src/sections/proposalTiming/figures";
import { explainProposal } from "../../src/sections/proposalTiming/why";
import type { PlanWith } from "../../src/plan/plan";
import { registry } from "../registry";

/** Texts that are loaded with their views. */
const inBrackets = (file: string): object => pseudo(jest.requireActual<object>(file));
jest.mock("../../src/taskpane/templates/texts/texts", () => inBrackets("../../src/taskpane/templates/texts/texts"));
jest.mock("../../src/taskpane/views/selfCheckTexts", () => inBrackets("../../src/taskpane/views/selfCheckTexts"));
jest.mock("../../src/taskpane/views/csvTexts", () => inBrackets("../../src/taskpane/views/csvTexts"));
jest.mock("../../src/taskpane/views/compare/texts", () => inBrackets("../../src/taskpane/views/compare/texts"));

const data = caseData("ebanking");

const finding: Finding = {
  id: "no-coach",
  severity: "warning",
  table: "stakeholders",
  row: null,
  column: null,
  subject: "",
  text: { en: "Nobody coaches us.", zh: "没有教练。" },
  next: { en: "Win a coach.", zh: "争取一位教练。" },
};

const definition: FunctionDefinition = {
  id: "SUPPORT",
  description: { en: "Support index", zh: "支持指数" },
  parameters: [{ name: "levels", description: { en: "Levels", zh: "级别" }, accepts: { kind: "words", list: levelWords } }],
  result: "scalar",
  source: "2",
  example: { formula: "=KAM.SUPPORT(A1:A9)", value: "26" },
  run: () => null,
};

const plan = whole(planFromData(registry, data, registry.settings).plan);

/** The method explains its figures in its own words. */
const reasonsOfMethod = [
  explainPlanHealth(registry.measures, plan, healthMeasures(registry.measures, plan, today), false, today),
  ...plan.stakeholders.flatMap((person) => explainPriority(person) ?? []),
  ...plan.opportunities.flatMap((deal) => explainProposal(deal) ?? []),
  ...plan.opportunities.flatMap((deal) => [
    explainVerdict(scoresOf(deal)),
    explainStage(milestonesOf(deal)),
    ...(deal.stage === null ? [] : [explainGate(deal.stage, milestonesOf(deal))]),
    ...(deal.closeDate === null || deal.probability === null ? [] : [explainGrade(deal.closeDate, deal.probability, today)]),
  ]),
].flatMap(({ reason, lift }) => [reason.en, lift.en]);

/** So do the sections of the proposal: what to do, what to stress, how a price and a day stand. */
const { proposalPrice, proposalLog } = plan as unknown as PlanWith<typeof proposalPriceTable | typeof proposalLogTable>;
const wordsOfProposal = [
  ...Object.values(proposalSteps),
  ...Object.values(functionFocus),
  executiveTopics,
  unknownFocus,
  ...proposalPrice.flatMap((row) => {
    const [budget, competitor] = [priceAgainst(row.price, budgetOf(row, plan.opportunities)), priceAgainst(row.price, row.competitorPrice)];
    const months = paybackMonths(row.price, row.return);
    return [
      ...(budget === null ? [] : [budgetWords(budget)]),
      ...(competitor === null ? [] : [competitorWords(competitor)]),
      ...(months === null ? [] : [paybackWords(months)]),
    ];
  }),
  ...proposalLog.flatMap((version) => {
    const left = daysToDecision(version, today);
    return left === null ? [] : [daysText(left)];
  }),
].map(({ en }) => en);

/** What does not come from the messages and need not: the plan's own content, words of the method, headers, findings, function help. */
const known = new Set([
  ...Object.values(data.tables).flatMap((table) => table.rows.flatMap((row) => Object.values(row.cells).map(String))),
  ...[...registry.lists, ...registry.sections.flatMap(({ words = [] }) => words)].flatMap(({ terms }) =>
    terms.map(({ label }) => label.en),
  ),
  ...registry.tables.flatMap(({ columns }) => columns.flatMap((column) => [column.header.en, column.hint.en])),
  ...["supporter", "neutral", "opponent"].flatMap((attitude) =>
    ["close", "frequent", "distant", "none"].flatMap((closeness) => approach(attitude, closeness)?.en ?? []),
  ),
  ...Object.values(strategies).map((text) => text.en),
  ...plan.opportunities.flatMap(({ stage, buyerStage }) => {
    const position = buyerPosition(stage, buyerStage);
    return position ? [buyerLine(position).en] : [];
  }),
  ...reasonsOfMethod,
  ...wordsOfProposal,
  finding.text.en,
  finding.next.en,
  "KAM.SUPPORT",
  "KAM.SUPPORT(levels)",
  definition.example.formula,
  "levels",
  ...sizeWords.terms.map(({ label }) => label.en),
  ...templates.flatMap(({ name, purpose }) => [name.en, ...purpose.en.split(/: /)]),
  "English",
  "中文",
  "EUR",
  "Contents",
]);

/** Figures, dates, grades, signs. */
const figure = /^[\d\s.,%+\-−–:·→✓▲■□●()*/]*([A-D]|[\d.]+[KMB]? CNY)?$/;

const escaped = (root: Element): readonly string[] =>
  spoken(root)
    .map((text) => text.replace(/⟦[^⟦⟧]*(⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, ""))
    .flatMap((text) => (known.has(text) ? [] : text.split(/ · |: /)))
    .map((text) => text.trim().replace(/^[●○▼✓▲■] /, ""))
    .filter((text) => !known.has(text) && !figure.test(text));

/** What a light plan shows; the views of the larger sizes are read in Chinese, see test/sections/chinese. */
const light = ofSize(registry, "light");

const open = (options: Partial<PaneOptions> = {}) =>
  openPane({
    data,
    findings: [finding],
    registry: { ...registryInPseudo(light), functions: [definition] },
    texts: { en: pseudo(messages.en), zh: pseudo(messages.zh) },
    ...options,
  });

/** What of the palette changes something instead of leading to a view, and views whose texts are loaded with them. */
const deeds = ["checkPlan", "repairPlan", "editSelected", "undoLast", "import", "reviewPlan", "briefing"];

/** A view that has been asked for is there: no part of it is still being loaded. */
const loaded = () => waitFor(() => expect(screen.queryByText(`⟦${messages.en.common.loading}⟧`)).toBeNull());

describe("in a pseudo-language", () => {
  it("the first view holds no text of its own", async () => {
    const { container } = open();
    await screen.findByText("Nobody coaches us.");
    await screen.findByText(`⟦${messages.en.questions.title}⟧`);
    expect(escaped(container)).toEqual([]);
  });

  it("neither does the first view of a plan that is still empty", async () => {
    const { container } = open({ data: { ...data, tables: { account: tableIn(data, accountTable) } } });
    await screen.findByText(`⟦${stakeholderSection.begin.en}⟧`);
    expect(escaped(container)).toEqual([]);
  });

  it.each(
    paletteActions(light, true)
      .filter(({ id }) => !deeds.includes(id))
      .map((action) => [action.label(messages.en, "en")]),
  )("“%s” leads to a view without text of its own", async (label) => {
    const { container, user } = open();
    await screen.findByText("Nobody coaches us.");
    await user.keyboard("{Control>}k{/Control}");
    const options = await screen.findAllByRole("option");
    const wanted = options.find((option) => option.textContent.replaceAll(/[⟦⟧]/g, "") === label);
    await user.click(wanted!);
    await loaded();
    expect(container.querySelector("h1")?.textContent).toMatch(/^⟦/);
    expect(escaped(container)).toEqual([]);
  });

  it("neither does the palette, the empty workbook or the progress of a build", async () => {
    const { container, user } = open({ data: null });
    await screen.findByText(`⟦${messages.en.noPlan.title}⟧`);
    expect(escaped(container)).toEqual([]);
    await user.keyboard("{Control>}k{/Control}");
    await screen.findAllByRole("option");
    expect(escaped(document.body)).toEqual([]);
    await user.keyboard("{Escape}");
  });
});
