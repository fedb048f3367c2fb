/** Other kinds of sale in a browser: chosen with a new plan, filled with their example, their own words in grid and pane. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { columnOf } from "../../src/plan/table";
import { labelOf } from "../../src/plan/words";
import { accountsTable } from "../../src/sections/accounts/table";
import { milestoneWords, stageWords } from "../../src/sections/opportunities/words";
import { opportunityTable } from "../../src/sections/opportunities/table";
import { targetTable } from "../../src/sections/targets/table";
import { templateById } from "../../src/templates/builtIn";
import { templateTexts } from "../../src/taskpane/templates/texts/texts";
import { parseDocument } from "../../src/templates/document/parse";
import { run } from "../cli/run";
import { eventually } from "../run/eventually";
import { paneViolations } from "./axe";
import { describeInBrowser } from "./browser";
import type { WorkbenchPage } from "./workbenchPage";

/** A picture of one point. */
const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const fromExample = async (workbench: WorkbenchPage, template: string): Promise<void> => {
  const { pane } = workbench;
  const { texts, frame, language } = pane;
  await workbench.newWorkbook();
  await pane.button(texts.noPlan.start).click();
  await frame.getByRole("radio", { name: templateById(template).name[language] }).check();
  await frame.getByRole("checkbox", { name: texts.newPlan.example }).check();
  await pane.button(texts.newPlan.build).click();
  await pane.notice(texts.newPlan.built).waitFor();
};

describeInBrowser("A plan of another kind of sale", (open) => {
  it("fleet procurement, in Chinese: seven steps, called so in the sheet and in the form", async () => {
    const workbench = await open({ language: "zh" });
    const { pane } = workbench;
    await fromExample(workbench, "fleet");
    const stages = await workbench.column(opportunityTable.name, columnOf(opportunityTable, "stage").header.zh);
    expect(stages).toContain(labelOf(stageWords, "talks", "zh"));
    const followedUp = labelOf(milestoneWords, "followed-up", "zh");
    expect((await workbench.column(opportunityTable.name, followedUp)).length).toBe(stages.length);
    await pane.command(pane.labelOf("addOpportunity"));
    const choices = await pane.frame
      .getByRole("combobox", { name: columnOf(opportunityTable, "stage").header.zh })
      .getByRole("option")
      .allInnerTexts();
    expect(choices).toContain(labelOf(stageWords, "confirm-needs", "zh"));
    expect(choices).not.toContain(labelOf(stageWords, "bid", "zh"));
  });

  it("the retail channel, in English: accounts with their segments, targets reached, nothing that belongs to other kinds", async () => {
    const workbench = await open({ language: "en" });
    await fromExample(workbench, "retail");
    const segments = await workbench.column(accountsTable.name, columnOf(accountsTable, "segment").header.en);
    expect(segments.filter((segment) => segment === "Most profitable").length).toBe(16);
    expect(await workbench.column(targetTable.name, columnOf(targetTable, "attainment").header.en)).toContain("102.7 %");
    const tabs = await workbench.page.getByTestId("sheet-tabs").getByRole("tab").allInnerTexts();
    expect(tabs).toEqual(expect.arrayContaining(["Summary", "Actions", "Results", "Accounts", "Territory"]));
    expect(tabs).not.toContain("Value framework");
  });

  it("of a company’s own: made in the pane alone, saved, and a plan made from it and filled", async () => {
    const workbench = await open({ language: "en" });
    const { pane } = workbench;
    const { frame, texts } = pane;
    const own = templateTexts.en;
    const tab = async (part: keyof typeof own.tabs): Promise<void> => {
      await frame.locator(`#part-${part}`).click();
      expect(await paneViolations(workbench)).toEqual([]);
    };
    const place = (path: string) => frame.locator(`[data-path="${path}"]`);
    const both = async (path: string, en: string, zh: string): Promise<void> => {
      await place(path).nth(0).fill(en);
      await place(path).nth(1).fill(zh);
    };
    const entry = (id: string) => frame.locator(`[data-entry="${id}"]`).click();
    await workbench.newWorkbook();
    await pane.command(texts.templates.edit);
    await pane.button(own.start.begin).click();
    for (const part of Object.keys(own.tabs) as (keyof typeof own.tabs)[]) await tab(part);
    await tab("general");
    await both("name", "Globe way", "环球之道");
    await place("id").fill("globe-way");
    await place("currency").fill("USD");
    await place("may.numbers").uncheck();
    await tab("process");
    await pane.button(own.process.own).click();
    for (const [index, [en, zh]] of [
      ["Spot", "发现"],
      ["Talk", "会谈"],
      ["Shape", "方案"],
      ["Sign", "签约"],
      ["Run", "运行"],
    ].entries()) {
      await entry(index.toString());
      await both(`process.stages[${index.toString()}].label`, en ?? "", zh ?? "");
    }
    await tab("words");
    await entry("decision-maker");
    await both("words.role.own.decision-maker.label", "Board member", "董事");
    await place("numbers.role.decision-maker").fill("9");
    await tab("columns");
    for (const [index, [en, zh]] of [
      ["Region", "大区"],
      ["Fee", "佣金"],
    ].entries()) {
      await pane.button(own.columns.addOwn).click();
      await both(`ownColumns.opportunities[${index.toString()}].header`, en ?? "", zh ?? "");
    }
    await place("ownColumns.opportunities[1].kind").selectOption("money");
    await place("ownColumns.opportunities[1].formula").fill("={amount}*0.02");
    await tab("look");
    await place("look.brand").fill("#7A1FA2");
    await frame
      .locator("input[accept='image/png']")
      .setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from(dot, "base64") });
    await frame.getByRole("img", { name: own.look.logoAlt }).first().waitFor();
    await tab("locks");
    await frame.getByRole("checkbox", { name: "Lists" }).check();
    await pane.text(own.editor.fine).waitFor();
    const [download] = await Promise.all([workbench.page.waitForEvent("download"), pane.button(own.editor.save).click()]);
    expect(download.suggestedFilename()).toBe("globe-way-1.json");
    const document = await text(await download.createReadStream());
    expect(parseDocument(document)).toMatchObject({
      kind: "read",
      document: {
        id: "globe-way",
        currency: "USD",
        look: { brand: "#7A1FA2", logo: dot },
        locks: { sheets: ["lists"] },
        may: { numbers: false },
      },
    });
    await pane.button(own.editor.makePlan).click();
    await pane.text(/^A draft/).waitFor();
    await frame.getByRole("textbox", { name: texts.newPlan.name }).fill("Contoso");
    await pane.button(texts.newPlan.build).click();
    await pane.notice(texts.newPlan.built).waitFor();
    await pane.command(pane.labelOf("addOpportunity"));
    await pane.fill(opportunityTable, { name: "Payment hub", stage: "Shape", amount: "1000" });
    await eventually(() => workbench.column(opportunityTable.name, "Stage"), ["Shape"]);
    expect(await workbench.column(opportunityTable.name, "Fee")).toEqual(["20"]);
    expect(await workbench.column(opportunityTable.name, "Region")).toEqual([""]);
    await pane.command(texts.templates.plan);
    await pane.text("Globe way, version 1").waitFor();
    await pane.text(own.plan.asSaid).waitFor();
    expect(await paneViolations(workbench)).toEqual([]);
    await pane.command(texts.templates.save);
    expect(await paneViolations(workbench)).toEqual([]);

    // Handed out by the command line: its workbook makes a plan, which is filled here and follows three further versions.
    const folder = mkdtempSync(join(tmpdir(), "keyplan-e2e-"));
    const version = (number: number, more: object): string => {
      const file = join(folder, `globe-${number.toString()}.json`);
      writeFileSync(file, JSON.stringify({ ...(JSON.parse(document) as object), ...more, version: number, state: "active" }));
      return file;
    };
    const keyplan = async (...argv: readonly string[]): Promise<void> => {
      const { code, error } = await run(argv);
      if (code !== 0) throw new Error(error);
    };
    await keyplan("template", "publish", version(1, {}), join(folder, "shared"));
    await workbench.save();
    await workbench.chooseFile("globe-way.xltx", readFileSync(join(folder, "shared/globe-way/1/globe-way.xltx")));
    await workbench.page.getByRole("heading", { name: /^globe-way\.xlsx/ }).waitFor();
    await workbench.ready();
    await pane.command(pane.labelOf("addOpportunity"));
    await pane.fill(opportunityTable, { name: "Card terminals", stage: "Talk", amount: "2000" });
    await eventually(() => workbench.column(opportunityTable.name, "Stage"), ["Talk"]);
    const plan = join(folder, "plans/plan.xlsx");
    mkdirSync(join(folder, "plans"));
    writeFileSync(plan, await workbench.save());
    for (const [index, more] of [
      { columns: { opportunities: { amount: { header: "Volume" } } } },
      { words: { attitude: { own: { supporter: { label: "Ally" } } } } },
      { currency: "EUR", guidance: { opportunities: "Only what we can deliver." } },
    ].entries())
      await keyplan("conform", join(folder, "plans"), "--template", version(index + 2, more));
    await workbench.openFile(readFileSync(plan));
    expect(await workbench.column(opportunityTable.name, "Stage")).toEqual(["Talk"]);
    expect(await workbench.column(opportunityTable.name, "Fee")).toEqual(["40"]);
    await pane.command(texts.templates.plan);
    await pane.text("Globe way, version 4").waitFor();
    rmSync(folder, { recursive: true });
  });
});
