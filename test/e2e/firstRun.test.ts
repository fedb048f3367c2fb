/** From a blank workbook to a working plan, saved and opened again, in both languages. */
import type { Language } from "../../src/method/language";
import { labelOf } from "../../src/method/vocabulary";
import { schema, type TableId } from "../../src/template/schema";
import { describeInBrowser } from "./browser";

const header = (table: TableId, id: string, language: Language): string => {
  const column = schema[table].columns.find((candidate) => candidate.id === id);
  if (!column) throw new Error(`${table} has no column ${id}.`);
  return column.header[language];
};

describe.each(["en", "zh"] as const)("In %s", (language) => {
  describeInBrowser("a first plan", (open) => {
    it("is built, filled by form and by one line, judged, acted on, saved and opened again with the same figures", async () => {
      const workbench = await open({ language });
      const { pane } = workbench;
      const { texts } = pane;
      const word = (list: string, id: string): string => labelOf(list, id, language);
      const people = schema.stakeholders.name;
      const shares = (id: string) => workbench.column(people, header("stakeholders", id, language));

      await workbench.newWorkbook();
      await pane.buildPlan("Fabrikam");
      await pane.title("Fabrikam").waitFor();

      await pane.goTo("stakeholders");
      await pane.button(texts.form.byForm).click();
      await pane.fill("stakeholders", {
        name: "Li Na",
        level: word("level", "decision"),
        role: word("role", "decision-maker"),
        attitude: word("attitude", "neutral"),
        closeness: word("closeness", "none"),
      });
      await pane.notice(texts.stakeholders.added("Li Na")).waitFor();
      expect(await shares("influence")).toEqual(["100"]);
    });
  });
});
