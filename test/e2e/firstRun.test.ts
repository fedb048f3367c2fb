/** From a blank workbook to a working plan, saved and opened again, in both languages. */
import type { Language } from "../../src/plan/language";
import { describeInBrowser } from "./browser";
import { eventually } from "../run/eventually";
import type { WorkbenchPage } from "./workbenchPage";
import { columnOf, type Table } from "../../src/plan/table";
import { labelOf } from "../../src/plan/words";
import { actionTable } from "../../src/sections/actions/table";
import { actionSection } from "../../src/sections/actions/texts";
import { frameworkTable } from "../../src/sections/framework/table";
import { stakeholderTable } from "../../src/sections/stakeholders/table";
import { peopleCount, supportText } from "../../src/sections/stakeholders/texts";
import { registry } from "../registry";

const account = "Fabrikam";

/** How a person of one language names things, and where they stand. */
class Words {
  constructor(private readonly language: Language) {}

  header(table: Table, id: string): string {
    return columnOf(table, id).header[this.language];
  }

  word(list: string, id: string): string {
    const found = registry.sections.flatMap(({ words = [] }) => words).find((one) => one.id === list);
    if (!found) throw new Error(`There is no list ${list}.`);
    return labelOf(found, id, this.language);
  }
}

describeInBrowser("From a blank workbook to a plan", (open) => {
  describe.each(["en", "zh"] as const)("in %s", (language) => {
    const words = new Words(language);
    const separator = language === "zh" ? "，" : ", ";
    const line = (...parts: readonly string[]): string => parts.join(separator);
    const column = (workbench: WorkbenchPage, table: Table, id: string) => () => workbench.column(table.name, words.header(table, id));
    const place = (workbench: WorkbenchPage, table: Table, row: number, id: string): Promise<string> =>
      workbench.placeOf(table.name, row, words.header(table, id));

    it("a plan is built, filled by form, line and paste, judged, acted on, and after saving and opening holds the same figures", async () => {
      const workbench = await open({ language });
      const { pane } = workbench;
      const { texts } = pane;

      await workbench.newWorkbook();
      await pane.buildPlan(account);
      await pane.title(account).waitFor();

      await pane.goTo("stakeholders");
      await pane.button(texts.form.byForm).click();
      await pane.fill(stakeholderTable, {
        name: "Li Na",
        level: words.word("level", "decision"),
        role: words.word("role", "decision-maker"),
        attitude: words.word("attitude", "neutral"),
        closeness: words.word("closeness", "none"),
      });
      await pane.notice(pane.views.stakeholders.added("Li Na")).waitFor();
      // Decision level × decision maker is the most there is; not yet won and not met: 100 · (1 − 0.2 · (1 + 0) / 2) = 90.
      await eventually(column(workbench, stakeholderTable, "influence"), ["100"]);
      await eventually(column(workbench, stakeholderTable, "priority"), ["90"]);

      await pane.quickAdd(
        pane.views.stakeholders.quickLabel,
        line(
          "Wang Wei",
          words.word("function", "finance"),
          words.word("level", "management"),
          words.word("role", "evaluator"),
          words.word("attitude", "supporter"),
          words.word("closeness", "frequent"),
        ),
      );
      await pane.notice(pane.views.stakeholders.added("Wang Wei")).waitFor();
      // 100 · 2·2 / (3·3) = 44.4
      await eventually(column(workbench, stakeholderTable, "influence"), ["100", "44"]);
      await pane.button(texts.common.back).click();
      // 100 · (0 + 44.4 · 0.8) / (100 + 44.4) = 24.6
      await pane.text(supportText("+25")[language]).waitFor();

      await pane.command(pane.labelOf("pastePeople"));
      // Li Na is in the plan already and is left out.
      await pane.pastePeople([
        ["name", "level", "function", "role", "attitude", "closeness"].map((id) => words.header(stakeholderTable, id)),
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
      await pane.text(pane.views.stakeholders.pasteTwin("Li Na")).waitFor();
      await pane.button(pane.views.stakeholders.pasteAdd(1)).click();
      await pane.notice(pane.views.stakeholders.pasted(1)).waitFor();
      await eventually(column(workbench, stakeholderTable, "influence"), ["100", "44", "11"]);

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
      await eventually(column(workbench, stakeholderTable, "influence"), ["100", "44", "11", "44"]);
      await pane.button(texts.common.back).click();
      // 100 · (0 + 35.6 + 11.1 − 22.2) / (100 + 44.4 + 11.1 + 44.4) = 12.2
      await pane.text(supportText("+12")[language]).waitFor();
      await pane.text(peopleCount(4)[language]).waitFor();

      await pane.goToFindings();
      const unmet = pane.finding({ en: "Decision maker not contacted: Li Na", zh: "决策者未联系：Li Na" }[language]);
      await unmet.getByRole("button", { name: texts.common.showMe }).click();
      const [sheet, address] = (await place(workbench, stakeholderTable, 0, "closeness")).replaceAll("'", "").split("!");
      await eventually(() => workbench.activeCell(), { sheet, address, text: words.word("closeness", "none") });
      await unmet.getByRole("button", { name: texts.findings.doIt }).click();
      await pane.notice(actionSection.added[language]).waitFor();
      await eventually(column(workbench, actionTable, "stakeholder"), ["Li Na"]);
      await eventually(column(workbench, actionTable, "status"), [words.word("status", "open")]);

      await workbench.goTo(await place(workbench, frameworkTable, 0, "id"));
      await workbench.paste([
        ["K1", "1", "Cash cycle", "", "", "", "", "days", "60", "45", "1000000"],
        ["I1", "2", "Faster payments", "K1"],
        ["O1", "3", "Manual postings", "I1"],
        ["S1", "4", "Payment hub", "O1"],
      ]);
      // The one solution carries the whole figure.
      await eventually(column(workbench, frameworkTable, "value"), ["1,000,000", "1,000,000", "1,000,000", "1,000,000"]);
      await workbench.goTo(await place(workbench, frameworkTable, 0, "annualValue"));
      await workbench.type("2400000");
      await eventually(column(workbench, frameworkTable, "value"), ["2,400,000", "2,400,000", "2,400,000", "2,400,000"]);
      await pane.goTo("framework");
      await pane.text(pane.views.framework.valueBelow({ en: "2.4M EUR", zh: "240万 CNY" }[language])).waitFor();

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
