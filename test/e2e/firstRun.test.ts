/** From a blank workbook to a working plan, saved and opened again, in both languages. */
import type { Language } from "../../src/plan/language";
import { describeInBrowser } from "./browser";
import { eventually } from "./eventually";
import type { WorkbenchPage } from "./workbenchPage";
import { labelOf } from "../../src/plan/words";
import { stakeholderTable } from "../../src/sections/stakeholders/table";

const account = "Fabrikam";

/** How a person of one language names things, and where they stand. */
class Words {
  constructor(private readonly language: Language) {}

  header(table: string, id: string): string {
    const column = schema[table].columns.find((candidate) => candidate.id === id);
    if (!column) throw new Error(`${table} has no column ${id}.`);
    return column.header[this.language];
  }

  word(list: string, id: string): string {
    return labelOf(list, id, this.language);
  }
}

describeInBrowser("From a blank workbook to a plan", (open) => {
  describe.each(["en", "zh"] as const)("in %s", (language) => {
    const words = new Words(language);
    const separator = language === "zh" ? "，" : ", ";
    const line = (...parts: readonly string[]): string => parts.join(separator);
    const column = (workbench: WorkbenchPage, table: string, id: string) => () =>
      workbench.column(schema[table].name, words.header(table, id));
    const place = (workbench: WorkbenchPage, table: string, row: number, id: string): Promise<string> =>
      workbench.placeOf(schema[table].name, row, words.header(table, id));

    it("a plan is built, filled by form, line and paste, judged, acted on, and after saving and opening holds the same figures", async () => {
      const workbench = await open({ language });
      const { pane } = workbench;
      const { texts } = pane;

      await workbench.newWorkbook();
      await pane.buildPlan(account);
      await pane.title(account).waitFor();

      await pane.goTo("stakeholders");
      await pane.button(texts.form.byForm).click();
      await pane.fill("stakeholders", {
        name: "Li Na",
        level: words.word("level", "decision"),
        role: words.word("role", "decision-maker"),
        attitude: words.word("attitude", "neutral"),
        closeness: words.word("closeness", "none"),
      });
      await pane.notice(texts.stakeholders.added("Li Na")).waitFor();
      // Decision level × decision maker is the most there is; not yet won and not met: 100 · (1 − 0.2 · (1 + 0) / 2) = 90.
      await eventually(column(workbench, "stakeholders", "influence"), ["100"]);
      await eventually(column(workbench, "stakeholders", "priority"), ["90"]);

      await pane.quickAdd(
        texts.stakeholders.quickLabel,
        line(
          "Wang Wei",
          words.word("function", "finance"),
          words.word("level", "management"),
          words.word("role", "evaluator"),
          words.word("attitude", "supporter"),
          words.word("closeness", "frequent"),
        ),
      );
      await pane.notice(texts.stakeholders.added("Wang Wei")).waitFor();
      // 100 · 2·2 / (3·3) = 44.4
      await eventually(column(workbench, "stakeholders", "influence"), ["100", "44"]);
      await pane.button(texts.common.back).click();
      // 100 · (0 + 44.4 · 0.8) / (100 + 44.4) = 24.6
      await pane.text(texts.home.support("+25")).waitFor();

      await pane.command(texts.stakeholders.paste);
      // Li Na is in the plan already and is left out.
      await pane.pastePeople([
        ["name", "level", "function", "role", "attitude", "closeness"].map((id) => words.header("stakeholders", id)),
        ["LI NA", words.word("level", "decision"), "", "", "", ""],
        [
          "Zhang Min",
          words.word("level", "operational"),
          words.word("function", "user"),
          words.word("role", "user"),
          words.word("attitude", "supporter"),
          words.word("closeness", "close"),
        ],
      ]);
      await pane.text(texts.stakeholders.pasteTwin("Li Na")).waitFor();
      await pane.button(texts.stakeholders.pasteAdd(1)).click();
      await pane.notice(texts.stakeholders.pasted(1)).waitFor();
      await eventually(column(workbench, "stakeholders", "influence"), ["100", "44", "11"]);

      // Into the grid, right below the table.
      await workbench.goTo(await workbench.below(stakeholderTable.name));
      await workbench.paste([
        [
          "Chen Bo",
          "",
          words.word("level", "management"),
          words.word("function", "technical"),
          words.word("role", "designer"),
          words.word("attitude", "opponent"),
          words.word("closeness", "distant"),
        ],
      ]);
      await eventually(column(workbench, "stakeholders", "influence"), ["100", "44", "11", "44"]);
      await pane.button(texts.common.back).click();
      // 100 · (0 + 35.6 + 11.1 − 22.2) / (100 + 44.4 + 11.1 + 44.4) = 12.2
      await pane.text(texts.home.support("+12")).waitFor();
      await pane.text(texts.home.people(4)).waitFor();

      await pane.goToFindings();
      const unmet = pane.finding({ en: "Decision maker not contacted: Li Na", zh: "决策者未联系：Li Na" }[language]);
      await unmet.getByRole("button", { name: texts.common.showMe }).click();
      const [sheet, address] = (await place(workbench, "stakeholders", 0, "closeness")).replaceAll("'", "").split("!");
      await eventually(() => workbench.activeCell(), { sheet, address, text: words.word("closeness", "none") });
      await unmet.getByRole("button", { name: texts.findings.doIt }).click();
      await pane.notice(texts.findings.added).waitFor();
      await eventually(column(workbench, "actions", "stakeholder"), ["Li Na"]);
      await eventually(column(workbench, "actions", "status"), [words.word("status", "open")]);

      await workbench.goTo(await place(workbench, "framework", 0, "id"));
      await workbench.paste([
        ["K1", "1", "Cash cycle", "", "", "", "", "days", "60", "45", "1000000"],
        ["I1", "2", "Faster payments", "K1"],
        ["O1", "3", "Manual postings", "I1"],
        ["S1", "4", "Payment hub", "O1"],
      ]);
      // The one solution carries the whole figure.
      await eventually(column(workbench, "framework", "value"), ["1,000,000", "1,000,000", "1,000,000", "1,000,000"]);
      await workbench.goTo(await place(workbench, "framework", 0, "annualValue"));
      await workbench.type("2400000");
      await eventually(column(workbench, "framework", "value"), ["2,400,000", "2,400,000", "2,400,000", "2,400,000"]);
      await pane.goTo("framework");
      await pane.text(texts.framework.valueBelow({ en: "2.4M EUR", zh: "240万 CNY" }[language])).waitFor();

      const before = await workbench.figures();
      const file = await workbench.save();
      await workbench.reload();
      await pane.title("Northern Machinery Group").waitFor();
      await workbench.openFile(file);
      await pane.title(account).waitFor();
      expect(await workbench.figures()).toEqual(before);
    });
  });
});
