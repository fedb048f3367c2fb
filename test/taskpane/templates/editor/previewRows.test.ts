/** The preview shows a table as the template has it: own words, own columns with what they compute, hidden ones left out. */
import { previewTable } from "../../../../src/taskpane/templates/editor/previewRows";
import { exampleOf } from "../../../../src/taskpane/examples";
import { sectionsOf } from "../../../../src/templates/builtIn";
import { compileDocument } from "../../../../src/templates/document/compile";
import type { TemplateDocument } from "../../../../src/templates/document/schema";
import { acmeDocument } from "../../../templates/document/acme";
import { registry } from "../../../registry";
import { today } from "../../fakeHost";

const preview = async (document: TemplateDocument, table: string) => {
  const template = compileDocument(document);
  const own = sectionsOf(registry, template);
  const found = own.table(table);
  if (!found) throw new Error(table);
  return previewTable(own, template, found, await exampleOf(registry, template, "en", today));
};

const cellsOf = ({ columns, rows }: Awaited<ReturnType<typeof preview>>, header: string): readonly (string | undefined)[] => {
  const at = columns.findIndex((column) => column.header === header);
  expect(at).toBeGreaterThanOrEqual(0);
  return rows.map((row) => row[at]);
};

it("calls headers, stages and words as the company does", async () => {
  const deals = await preview(acmeDocument(), "opportunities");
  const stages = cellsOf(deals, "Stage");
  expect(stages.length).toBeGreaterThan(0);
  expect(["Scout", "Meet", "Shape", "Close deal", "Land"]).toEqual(expect.arrayContaining([...new Set(stages)]));
  const people = await preview(acmeDocument(), "stakeholders");
  expect(cellsOf(people, "Role")).toContain("Board member");
  expect(people.columns.find(({ header }) => header === "Role")?.words).toContain("Board member");
});

it("shows own columns behind, with what they compute", async () => {
  const deals = await preview(acmeDocument(), "opportunities");
  expect(deals.columns.slice(-2).map(({ header }) => header)).toEqual(["Region", "Commission"]);
  expect(cellsOf(deals, "Region").slice(0, 2)).toEqual(["North", "South"]);
  const amounts = cellsOf(deals, "Order value").map((amount) => Number(amount?.replaceAll(",", "")));
  expect(cellsOf(deals, "Commission").map((amount) => Number(amount?.replaceAll(",", "")))).toEqual(amounts.map((amount) => amount * 0.02));
});

it("leaves hidden columns out, and shows the rows of the template first", async () => {
  const document = { ...acmeDocument(), columns: { opportunities: { closeDate: { hidden: true } } } };
  const { columns } = await preview(document, "opportunities");
  expect(columns.map(({ id }) => id)).not.toContain("closeDate");
  expect((await preview(document, "competitors")).rows[0]).toContain("Globex");
});
