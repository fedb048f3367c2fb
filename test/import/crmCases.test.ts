/** Exports of other systems and messy lists, as people have them: test/cases/crm, whose README says the right values. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { headerFits } from "../../src/import/columns/proposeMapping";
import { importKnowledge } from "../../src/import/columns/knowledge";
import { importSources, type PlanImport } from "../../src/import/importSources";
import { locateTable } from "../../src/import/locateTable";
import type { ImportKnowledge, MappingMemory } from "../../src/import/mapping";
import { readSource } from "../../src/import/readSource";
import { isoOf } from "../../src/plan/cells/dateText";
import { registry } from "../registry";

const cases = join(__dirname, "../cases/crm");

let knowledge: ImportKnowledge;
beforeAll(async () => void (knowledge = await importKnowledge(registry)));

const read = async (name: string, memory: MappingMemory = {}): Promise<PlanImport> => {
  const sources = await Promise.all(
    readdirSync(join(cases, name)).map(async (file) => {
      const reading = await readSource(file, readFileSync(join(cases, name, file)));
      if (reading.kind === "refused") throw new Error(reading.text.en);
      return reading.grids.map((grid) => ({
        file,
        table: locateTable(grid, { fits: headerFits(knowledge, grid.name, file) }),
        doubtful: reading.delimiter === ";",
      }));
    }),
  );
  return importSources(knowledge, sources.flat(), { memory });
};

const rowsOf = ({ data }: PlanImport, table: string, ...columns: readonly string[]) =>
  (data.tables[table]?.rows ?? []).map(({ cells }) =>
    columns.map((column) => {
      const value = cells[column] ?? null;
      return column.endsWith("Date") || column === "lastContact" ? (typeof value === "number" ? isoOf(value) : value) : value;
    }),
  );

const saidBy = ({ drafts }: PlanImport): readonly string[] => drafts.flatMap(({ decisions }) => decisions.map(({ text }) => text.en));

const columns = ["name", "stage", "amount", "probability", "closeDate", "owner"] as const;

test("a report of Salesforce", async () => {
  const plan = await read("salesforce-report");
  console.log(JSON.stringify(plan.data.tables["opportunities"]), saidBy(plan), plan.issues.map((i) => i.text.en), plan.drafts[0]!.mapping.columns.map((c) => [c.header, c.target, c.by]));
  expect(rowsOf(plan, "opportunities", ...columns)).toEqual([
    ["Treasury rollout", "Propose", 240_000, 0.75, "2026-12-15", "Dana Ilic"],
    ["Branch pilot", "Develop", 18_500, 0.1, "2027-02-28", "Dana Ilic"],
    ["Service renewal", "Implement", 60_000, 1, "2026-11-03", "Tom Weir"],
  ]);
  expect(rowsOf(plan, "opportunities", "milestone1", "milestone2", "milestone3", "milestone4", "milestone5", "milestone6")[2]).toEqual([
    "Yes",
    "Yes",
    "Yes",
    "Yes",
    "Yes",
    null,
  ]);
});
for (const n of ["hubspot","pipedrive","dynamics","chinese","windows-1252","messy"]) test(n, async () => {
  const plan = await read(n);
  console.log(n, plan.data.language, JSON.stringify(Object.fromEntries(Object.entries(plan.data.tables).filter(([, t]) => t.rows.length))), plan.data.foreign, saidBy(plan), plan.issues.map((i) => i.text.en), plan.drafts[0]!.keys, plan.drafts[0]!.accounts, plan.drafts[0]!.mapping.why, plan.drafts[0]!.mapping.columns.map((c) => [c.header, c.target, c.by, c.sure]));
});
