/** Exports of other systems and messy lists, as people have them: test/cases/crm, whose README says the right values. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importKnowledge } from "../../src/import/columns/knowledge";
import { remembered } from "../../src/import/columns/memory";
import { headerFits } from "../../src/import/columns/proposeMapping";
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
  const [file = ""] = readdirSync(join(cases, name));
  const reading = await readSource(file, readFileSync(join(cases, name, file)));
  if (reading.kind === "refused") throw new Error(reading.text.en);
  const sources = reading.grids.map((grid) => ({
    file,
    table: locateTable(grid, { fits: headerFits(knowledge, grid.name, file) }),
    doubtful: reading.delimiter === ";",
  }));
  return importSources(knowledge, sources, { memory });
};

const cellsOf = ({ data }: PlanImport, table: string, ...columns: readonly string[]) =>
  (data.tables[table]?.rows ?? []).map(({ cells }) =>
    columns.map((column) => {
      const value = cells[column] ?? null;
      return typeof value === "number" && /Date$|Contact$/.test(column) ? isoOf(value) : value;
    }),
  );

const userOf = ({ data }: PlanImport, table: string) => (data.tables[table]?.rows ?? []).map(({ user }) => ({ ...user }));
const issuesOf = ({ issues }: PlanImport) => issues.map(({ code }) => code);
const draftOf = ({ drafts }: PlanImport) => {
  const [draft] = drafts;
  if (!draft) throw new Error("Nothing was read.");
  return draft;
};
const saidBy = (plan: PlanImport) => draftOf(plan).decisions.map(({ text }) => text.en);

const opportunity = ["name", "stage", "amount", "probability", "closeDate", "owner"] as const;
const milestones = ["milestone1", "milestone2", "milestone3", "milestone4", "milestone5", "milestone6"] as const;

describe("a report of Salesforce", () => {
  let plan: PlanImport;
  beforeAll(async () => void (plan = await read("salesforce-report")));
  test("has its three rows with the day first, its stages by their meaning, and no footer", () => {
    expect(cellsOf(plan, "opportunities", ...opportunity)).toEqual([
      ["Treasury rollout", "Propose", 240_000, 0.75, "2026-12-15", "Dana Ilic"],
      ["Branch pilot", "Develop", 18_500, 0.1, "2027-02-28", "Dana Ilic"],
      ["Service renewal", "Implement", 60_000, 1, "2026-11-03", "Tom Weir"],
    ]);
    expect(issuesOf(plan)).toEqual(["rows-left-out"]);
  });
  test("says what a deal won reached: all milestones up to the contract", () =>
    expect(cellsOf(plan, "opportunities", ...milestones)).toEqual([
      Array(6).fill(null),
      Array(6).fill(null),
      ["Yes", "Yes", "Yes", "Yes", "Yes", null],
    ]));
  test("keeps what the plan has no column for, and says in one line what it inferred of a column", () => {
    expect(userOf(plan, "opportunities")[0]).toEqual({ "Account Name": "Northern Group", "Next Step": "Send draft", Type: "New Business" });
    expect(saidBy(plan)).toContain("Close Date: day first (15/12/2026 in row 2 leaves no choice)");
    expect(saidBy(plan)).toContain("Probability (%): 50 is 50 % (the header and the numbers say so)");
    expect(draftOf(plan).decisions.filter(({ open }) => open)).toEqual([]);
  });
});

test("contacts of HubSpot: one name of two, buying roles by their meaning, several in a cell taken apart", async () => {
  const plan = await read("hubspot");
  expect(cellsOf(plan, "stakeholders", "name", "title", "role", "buyerType", "lastContact", "owner")).toEqual([
    ["Ana Ruiz", "Chief Financial Officer", null, "Economic buyer", "2026-11-02", "Dana Ilic"],
    ["Piet Mol", "Treasury Manager", null, "Coach", "2026-11-20", "Dana Ilic"],
    ["Okafor", "IT Architect", "Evaluator", "Technical buyer", null, "Tom Weir"],
  ]);
  expect(userOf(plan, "stakeholders")[2]).toEqual({
    Email: "okafor@example.com",
    "Lifecycle Stage": "Lead",
    "Associated Company": "Northern Group",
    "Buying Role (further)": "Influencer",
  });
  expect([draftOf(plan).keys, draftOf(plan).accounts[0], issuesOf(plan)]).toEqual([["101", "102", "103"], "Northern Group", []]);
});

test("deals of Pipedrive: a probability that is blank stays blank, person and organisation stay columns of the user", async () => {
  const plan = await read("pipedrive");
  expect(cellsOf(plan, "opportunities", ...opportunity)).toEqual([
    ["Payment hub", "Propose", 2_400_000, 0.6, "2027-03-31", "Dana Ilic"],
    ["Cash pooling", "Enter", 350_000, null, "2027-06-30", "Tom Weir"],
  ]);
  expect(userOf(plan, "opportunities")[0]).toEqual({
    "Deal - Currency": "EUR",
    "Person - Name": "Ana Ruiz",
    "Organization - Name": "Northern Group",
  });
  expect(draftOf(plan).currencies).toEqual(["EUR"]);
});

test("opportunities of Dynamics: month first, what nobody should touch left out without a word", async () => {
  const plan = await read("dynamics");
  expect(cellsOf(plan, "opportunities", "name", "amount", "probability", "closeDate", "owner")).toEqual([
    ["Gateway upgrade", 125_000, 0.5, "2026-12-24", "Dana Ilic"],
    ["Archive", 40_000, 0.2, "2027-01-31", "Tom Weir"],
  ]);
  expect(userOf(plan, "opportunities")[0]).toEqual({ "Potential Customer": "Northern Group", Rating: "Hot", Status: "Open" });
  expect([issuesOf(plan), draftOf(plan).keys[0]]).toEqual([[], "00000000-0000-0000-0000-000000000001"]);
});

test("商机 of a Chinese system in GB18030: 万, dates in Chinese, no 合计", async () => {
  const plan = await read("chinese");
  expect(plan.data.language).toBe("zh");
  expect(cellsOf(plan, "opportunities", ...opportunity)).toEqual([
    ["支付平台一期", "提案阶段", 32_000, 0.6, "2026-12-15", "李工"],
    ["现金池", "开发阶段", 1_200_000, 0.2, "2027-03-31", "王工"],
  ]);
});

test("a German list in Windows-1252", async () => {
  const plan = await read("windows-1252");
  expect(cellsOf(plan, "stakeholders", "name", "title", "level", "role", "attitude", "lastContact")).toEqual([
    ["Jürgen Müller", "Geschäftsführer", "Decision", "Decision maker", "Neutral", "2026-11-02"],
    ["Zoë Lefèvre", "Achats – Région Est", "Management", "Evaluator", "Supporter", "2026-10-15"],
  ]);
  expect(remembered({}, draftOf(plan))).toEqual({
    stakeholders: {
      Name: "name",
      Titel: "title",
      Ebene: "level",
      Rolle: "role",
      Einstellung: "attitude",
      "Letzter Kontakt": "lastContact",
    },
  });
});

test("a messy list: headings skipped, units and brackets read, one row decides the order of days", async () => {
  const plan = await read("messy");
  expect(cellsOf(plan, "opportunities", "name", "amount", "probability", "closeDate")).toEqual([
    ["Alpha", 2_400_000, 0.5, "2026-12-03"],
    ["Beta", 850_000, 0.25, "2026-12-25"],
    ["Gamma", -1200, 0, null],
  ]);
  expect(issuesOf(plan)).toEqual(["rows-left-out", "unknown-column"]);
});
