/** Exports of other systems through the pane into a plan that stands: test/cases/crm, whose README says the right values. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeInBrowser } from "./browser";
import type { WorkbenchPage } from "./workbenchPage";

const cases = join(__dirname, "../cases/crm");
const exported = (system: string, name: string) => ({ name, mimeType: "text/csv", buffer: readFileSync(join(cases, system, name)) });

/** The cells of a table under some of its headers, of the rows behind those that stood before. */
const rowsOf = async (workbench: WorkbenchPage, table: string, headers: readonly string[], from = 0) => {
  const columns = await Promise.all(headers.map((header) => workbench.column(table, header)));
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? "")).slice(from);
};

const deals = ["Opportunity", "Stage", "Amount", "Probability", "Close date", "Owner"] as const;
const people = ["Name", "Title", "Level", "Role", "Buyer type", "Last contact"] as const;

describeInBrowser("Import", (open) => {
  it("exports of seven systems come in together, and a later one changes what it says anew and nothing else", async () => {
    const workbench = await open();
    const { pane } = workbench;
    const [dealsBefore, peopleBefore] = [
      await rowsOf(workbench, "KAM_Opportunities", deals),
      await rowsOf(workbench, "KAM_Stakeholders", people),
    ];
    await workbench.runRibbon("Import");
    await pane.button(pane.imports.choose).waitFor();
    const systems = ["salesforce-report", "pipedrive", "dynamics", "chinese", "messy"];
    await pane.give([
      ...systems.map((system) => exported(system, "opportunities.csv")),
      ...["hubspot", "windows-1252"].map((system) => exported(system, "stakeholders.csv")),
    ]);
    await pane.frame
      .getByRole("region", { name: /\.csv$/ })
      .nth(6)
      .waitFor();
    await pane.button(pane.imports.preview).click();
    await pane.button(pane.imports.apply).click();
    await pane.text(/^Stakeholders: 5 rows added; Opportunities: 10 rows added, 2 changed\.$/).waitFor();
    // Payment hub and Cash pooling of Pipedrive stand in the plan already; what they say otherwise is not taken unasked.
    expect(await rowsOf(workbench, "KAM_Opportunities", deals.slice(0, 5))).toEqual([
      ...dealsBefore.map((row) => row.slice(0, 5)),
      ["Treasury rollout", "Propose", "240,000", "75 %", "2026-12-15"],
      ["Branch pilot", "Develop", "18,500", "10 %", "2027-02-28"],
      ["Service renewal", "Implement", "60,000", "100 %", "2026-11-03"],
      ["Gateway upgrade", "", "125,000", "50 %", "2026-12-24"],
      ["Archive", "", "40,000", "20 %", "2027-01-31"],
      ["支付平台一期", "Propose", "32,000", "60 %", "2026-12-15"],
      ["现金池", "Develop", "1,200,000", "20 %", "2027-03-31"],
      ["Alpha", "", "2,400,000", "50 %", "2026-12-03"],
      ["Beta", "", "850,000", "25 %", "2026-12-25"],
      ["Gamma", "", "-1,200", "0 %", ""],
    ]);
    expect(await rowsOf(workbench, "KAM_Stakeholders", people)).toEqual([
      ...peopleBefore,
      ["Ana Ruiz", "Chief Financial Officer", "", "", "Economic buyer", "2026-11-02"],
      ["Piet Mol", "Treasury Manager", "", "", "Coach", "2026-11-20"],
      ["Okafor", "IT Architect", "", "Evaluator", "Technical buyer", ""],
      ["Jürgen Müller", "Geschäftsführer", "Decision", "Decision maker", "", "2026-11-02"],
      ["Zoë Lefèvre", "Achats – Région Est", "Management", "Evaluator", "", "2026-10-15"],
    ]);
    const milestones = await rowsOf(workbench, "KAM_Opportunities", ["Opportunity", "Bid in", "Contract signed", "Accepted"]);
    expect(milestones.find(([name]) => name === "Service renewal")?.slice(1)).toEqual(["Yes", "Yes", ""]);

    const dealsStanding = await rowsOf(workbench, "KAM_Opportunities", deals);
    const report = exported("salesforce-report", "opportunities.csv");
    const later = report.buffer.toString().replace("240,000.00", "255,000.00");
    await workbench.runRibbon("Import");
    await pane.give([{ ...report, buffer: Buffer.from(later) }]);
    await pane.text(pane.imports.asLastTime(9)).waitFor();
    await pane.button(pane.imports.preview).click();
    await pane.text("Amount: 240,000 → 255,000").waitFor();
    await pane.button(pane.imports.apply).click();
    await pane.text("Opportunities: 1 row changed.").waitFor();
    const expected = dealsStanding.map((row) =>
      row[0] === "Treasury rollout" ? row.map((cell) => (cell === "240,000" ? "255,000" : cell)) : row,
    );
    expect(await rowsOf(workbench, "KAM_Opportunities", deals)).toEqual(expected);

    await pane.button(pane.texts.common.undo).click();
    await pane.text(pane.texts.common.undone).waitFor();
    expect(await rowsOf(workbench, "KAM_Opportunities", deals)).toEqual(dealsStanding);
  });
});
