/** Every view of the pane of a full plan, and how to get there: for pictures and for the accessibility checks. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnOf } from "../../src/plan/table";
import { fourPanelTexts } from "../../src/sections/fourQuestions/panel/texts";
import { opportunityTable } from "../../src/sections/opportunities/table";
import { spinPanelTexts } from "../../src/sections/spin/panel/texts";
import { styleViewTexts } from "../../src/sections/styles/panel/texts";
import { compareTexts } from "../../src/taskpane/views/compare/texts";
import { reviewTexts } from "../../src/taskpane/views/review/texts";
import { selfCheckTexts } from "../../src/taskpane/views/selfCheckTexts";
import { registry } from "../registry";
import { project } from "./server";
import type { PanePage } from "./panePage";

export interface PaneView {
  readonly id: string;
  readonly show: (pane: PanePage) => Promise<void>;
  /** Holds a drawing, which other colours and little room put to the test. */
  readonly drawn?: true;
}

const command =
  (label: (pane: PanePage) => string) =>
  (pane: PanePage): Promise<void> =>
    pane.command(label(pane));

/** Sections with a picture, a map or a matrix. */
const drawn = new Set([
  "stakeholders",
  "framework",
  "profitLoss",
  "needs",
  "benefits",
  "styles",
  "competitors",
  "valueBalance",
  "fourQuestions",
  "whiteSpace",
  "prospects",
  "objections",
  "concessions",
  "targets",
  "dealReviews",
  "indicators",
  "accounts",
  "team",
  "territory",
]);

/** Ten minutes with an executive; the sheet that keeps what was decided comes when it is asked for there, and with it the section's view. */
const reviewViews: readonly PaneView[] = [
  {
    id: "review",
    show: async (pane) => {
      await pane.command(pane.texts.review.command);
      await pane.button(reviewTexts[pane.language].presenter).waitFor();
    },
  },
  {
    id: "form-sign-off",
    show: async (pane) => {
      const texts = reviewTexts[pane.language];
      await pane.frame.getByRole("navigation", { name: texts.agenda }).getByRole("button").last().click();
      await pane.button(texts.addSheet).click();
      await pane.button(texts.sign).waitFor();
    },
  },
];

/** The view of every section with one. */
const sectionViews: readonly PaneView[] = registry.sections
  .filter(({ pane }) => pane)
  .map(({ id }) => ({ id, show: (pane) => pane.goTo(id), ...(drawn.has(id) ? { drawn: true } : {}) }));

/** The form of every table that a command of the palette opens. */
const formViews: readonly PaneView[] = registry.sections
  .flatMap(({ pane }) => pane?.commands ?? [])
  .filter(({ task }) => task === "add" || task === "paste")
  .map(({ id }) => ({ id: `form-${id}`, show: command((pane) => pane.labelOf(id)) }));

/** What a view of a section opens into. */
const deeperViews: readonly PaneView[] = [
  {
    id: "styles-first-question",
    show: async (pane) => {
      await pane.goTo("styles");
      await pane.button(styleViewTexts[pane.language].ask("Group CFO")).click();
    },
  },
  // Each goes on where the one before has ended.
  { id: "styles-question-11", show: (pane) => pane.answerByKeys(10).then(() => undefined) },
  {
    id: "styles-result",
    show: async (pane) => {
      await pane.answerByKeys(10);
      await pane.button(styleViewTexts[pane.language].takeBack).waitFor();
    },
  },
  {
    id: "four-questions-one-by-one",
    show: async (pane) => {
      const texts = fourPanelTexts[pane.language];
      await pane.goTo("fourQuestions");
      await pane.button(texts.lookAt(texts.questions.win)).click();
    },
  },
  {
    id: "four-questions-list",
    show: (pane) => pane.button(fourPanelTexts[pane.language].asList).click(),
  },
  {
    id: "spin-ideas",
    show: async (pane) => {
      const texts = spinPanelTexts[pane.language];
      await pane.goTo("spin");
      await pane.text(texts.ideas(texts.steps.implication.title)).click();
    },
  },
  {
    id: "white-space-cell",
    drawn: true,
    show: async (pane) => {
      await pane.goTo("whiteSpace");
      await pane.frame.locator("[data-place='2:3']").click();
    },
  },
  { id: "about-person", show: (pane) => pane.openAbout("stakeholders", "Group CFO") },
  { id: "about-opportunity", show: (pane) => pane.openAbout("opportunities", "Payment hub") },
  {
    id: "edit-opportunity",
    show: async (pane) => {
      await pane.goTo("opportunities");
      await pane.button(`${pane.texts.form.edit}: Payment hub`).click();
      await pane.frame.getByRole("textbox", { name: columnOf(opportunityTable, "name").header[pane.language] }).waitFor();
    },
  },
];

/** A file that asks something of every kind: a line that is none, a column to look at, a word nobody knows, a clash, a row twice. */
const list = `Our people
Name,Level,Title,Shoe size,Last contact,Record ID
Group CFO,Upstairs,Chief of finance,43,15/12/2026,1
Ana Ruiz,Management,Buyer,39,03/11/2026,2
Dr. A. Ruiz,Management,Buyer,39,,3
`;

const importViews: readonly PaneView[] = [
  {
    id: "import",
    show: async (pane) => {
      await pane.command(pane.texts.importing.command);
      await pane.button(pane.imports.choose).waitFor();
    },
  },
  {
    id: "import-columns",
    show: async (pane) => {
      await pane.give([{ name: "stakeholders.csv", mimeType: "text/csv", buffer: Buffer.from(list) }]);
      await pane.button(pane.imports.preview).waitFor();
    },
  },
  {
    id: "import-changes",
    show: async (pane) => {
      await pane.button(pane.imports.preview).click();
      await pane.button(pane.imports.apply).waitFor();
    },
  },
];

/** Another copy of the example: some people have changed their minds, one is called otherwise, and one opportunity is gone. */
const otherCopy = (): Uint8Array => {
  const parts = unzipSync(readFileSync(join(project, "dist/example/ebanking.xlsx")));
  const strings = "xl/sharedStrings.xml";
  const texts = strFromU8(parts[strings] ?? new Uint8Array());
  return zipSync({
    ...parts,
    [strings]: strToU8(texts.replaceAll(">Supporter<", ">Opponent<").replaceAll(">Treasury manager<", ">Head of treasury<")),
  });
};

const compareView: PaneView = {
  id: "compare",
  show: async (pane) => {
    const texts = compareTexts[pane.language];
    await pane.command(pane.texts.compare.title);
    await pane.button(texts.choose).waitFor();
    await pane.give([{ name: "other.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(otherCopy()) }]);
    await pane.text(texts.merge).click();
    await pane.button(texts.bring).waitFor();
  },
};

/** Views of a workbook with a plan, the first one as the pane opens. */
export const planViews: readonly PaneView[] = [
  { id: "home", show: (pane) => pane.text(pane.texts.questions.title).waitFor() },
  { id: "findings", show: (pane) => pane.goToFindings() },
  ...reviewViews,
  ...sectionViews,
  ...formViews,
  ...deeperViews,
  ...importViews,
  compareView,
  { id: "size", show: command(({ texts }) => texts.size.command) },
  { id: "functions", show: command(({ texts }) => texts.palette.go(texts.help.title)) },
  {
    id: "self-check",
    show: async (pane) => {
      await pane.command(pane.texts.selfCheck.title);
      await pane.button(selfCheckTexts[pane.language].start).click();
      await pane.button(selfCheckTexts[pane.language].copy).waitFor();
    },
  },
  { id: "settings", show: command(({ texts }) => texts.palette.go(texts.settings.title)) },
  { id: "new-plan", show: command(({ texts }) => texts.newPlan.title) },
  { id: "commands", show: (pane) => pane.openPalette() },
];
