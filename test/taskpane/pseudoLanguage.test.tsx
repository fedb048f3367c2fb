/** No text escapes the message tables: in the pseudo-language everything shown is bracketed, is the user's, or is a word of the method. */
import { screen } from "@testing-library/react";
import type { Finding } from "../../src/plan/finding";
import { approach } from "../../src/sections/stakeholders/figures";
import { strategies } from "../../src/sections/opportunities/figures";
import type { FunctionDefinition } from "../../src/plan/functions/functionDefinition";
import { messages } from "../../src/taskpane/messages/messages";
import { healthMeasures } from "../../src/plan/health/health";
import { explainGate, explainGrade, explainStage, explainVerdict } from "../../src/sections/opportunities/why";
import { explainPlanHealth, explainPriority } from "../../src/plan/health/reasons";
import { planFromData } from "../../src/plan/planFromData";
import { caseData, today } from "./fakeHost";
import { openPane, type PaneOptions } from "./pane";
import { pseudo, spoken } from "./pseudoLanguage";
import { levelWords } from "../../src/sections/stakeholders/words";
import { registry } from "../registry";

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

const { plan } = planFromData(registry, data, registry.settings);

/** The method explains its figures in its own words. */
const reasonsOfMethod = [
  explainPlanHealth(plan, healthMeasures(plan, today), false, today),
  ...plan.stakeholders.flatMap((person) => explainPriority(person) ?? []),
  ...plan.opportunities.flatMap(({ scores, milestones, stage, closeDate, probability }) => [
    explainVerdict(scores),
    explainStage(milestones),
    ...(stage === null ? [] : [explainGate(stage, milestones)]),
    ...(closeDate === null || probability === null ? [] : [explainGrade(closeDate, probability, today)]),
  ]),
].flatMap(({ reason, lift }) => [reason.en, lift.en]);

/** What does not come from the messages and need not: the plan's own content, words of the method, headers, findings, function help. */
const known = new Set([
  ...Object.values(data.tables).flatMap((table) => table.rows.flatMap((row) => Object.values(row.cells).map(String))),
  ...Object.values(vocabularies).flatMap((list) => list.terms.map((term) => term.label.en)),
  ...Object.values(schema).flatMap((table) => table.columns.flatMap((column) => [column.header.en, column.hint.en])),
  ...["supporter", "neutral", "opponent"].flatMap((attitude) =>
    ["close", "frequent", "distant", "none"].flatMap((closeness) => approach(attitude, closeness)?.en ?? []),
  ),
  ...Object.values(strategies).map((text) => text.en),
  ...reasonsOfMethod,
  finding.text.en,
  finding.next.en,
  "KAM.SUPPORT",
  "KAM.SUPPORT(levels)",
  definition.example.formula,
  "levels",
  "English",
  "中文",
  "EUR",
  "Contents",
]);

/** Figures, dates, grades, signs. */
const figure = /^[\d\s.,%+\-−–:·→✓▲■●()*/]*([A-D]|[\d.]+[KMB]? CNY)?$/;

const escaped = (root: Element): readonly string[] =>
  spoken(root)
    .map((text) => text.replace(/⟦[^⟦⟧]*(⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, ""))
    .flatMap((text) => (known.has(text) ? [] : text.split(/ · |: /)))
    .map((text) => text.trim().replace(/^[●○▼] /, ""))
    .filter((text) => !known.has(text) && !figure.test(text));

const open = (options: Partial<PaneOptions> = {}) =>
  openPane({
    data,
    findings: [finding],
    definitions: [definition],
    texts: { en: pseudo(messages.en), zh: pseudo(messages.zh) },
    ...options,
  });

const command = (label: string) => ({ label });

describe("in a pseudo-language", () => {
  it("the first view holds no text of its own", async () => {
    const { container } = open();
    await screen.findByText("Nobody coaches us.");
    expect(escaped(container)).toEqual([]);
  });

  it.each(
    [
      command(messages.en.palette.go(messages.en.sections.stakeholders)),
      command(messages.en.palette.go(messages.en.sections.framework)),
      command(messages.en.palette.go(messages.en.sections.opportunities)),
      command(messages.en.palette.go(messages.en.sections.actions)),
      command(messages.en.palette.go(messages.en.findings.title)),
      command(messages.en.palette.go(messages.en.help.title)),
      command(messages.en.palette.go(messages.en.settings.title)),
      command(messages.en.newPlan.title),
      command(messages.en.stakeholders.openForm),
      command(messages.en.opportunities.add),
      command(messages.en.actions.add),
      command(messages.en.stakeholders.paste),
      command(messages.en.palette.go(messages.en.account.title)),
    ].map(({ label }) => [label]),
  )("“%s” leads to a view without text of its own", async (label) => {
    const { container, user } = open();
    await screen.findByText("Nobody coaches us.");
    await user.keyboard("{Control>}k{/Control}");
    const options = await screen.findAllByRole("option");
    const wanted = options.find((option) => option.textContent.replaceAll(/[⟦⟧]/g, "") === label);
    await user.click(wanted!);
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
