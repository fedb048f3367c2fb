/** What the plan's tables are called beside those of others, and which table is then found as which. */
import { namesIn } from "../../src/workbook/givenNames";
import { matchTables, type FoundTable } from "../../src/workbook/matchTables";
import { metaFromXml, metaToXml, metaVersion, type PlanMeta } from "../../src/workbook/planMeta";
import { actionTable } from "../../src/sections/actions/table";
import { stakeholderTable } from "../../src/sections/stakeholders/table";

const tables = [stakeholderTable, actionTable];
const named = (...names: readonly string[]) => names.map((name) => ({ name }));

describe("names", () => {
  test.each([
    ["free names are the usual ones", [], ["Table1", "Kam_stakeholder"], {}],
    ["a table or name of others takes one, whatever its letters", [], ["kam_stakeholders"], { KAM_Stakeholders: "KAM_Stakeholders_2" }],
    ["the next number where that is taken too", [], ["KAM_Actions", "KAM_ACTIONS_2"], { KAM_Actions: "KAM_Actions_3" }],
    [
      "what stands beside the tables gives way as well",
      [],
      ["KAM_Words", "KAM_Findings"],
      { KAM_Words: "KAM_Words_2", KAM_Findings: "KAM_Findings_2" },
    ],
    ["a table that stands under its own name keeps it", ["KAM_Actions"], [], {}],
    ["also where a name of others came since", ["KAM_Actions"], ["KAM_Actions"], {}],
    ["one that gave way keeps its number, though the others are gone", ["KAM_Actions_2"], [], { KAM_Actions: "KAM_Actions_2" }],
  ] as const)("%s", (_, own, others, expected) => {
    expect(namesIn(tables, { own: named(...own), others: named(...others) }, 0)).toEqual(expected);
  });

  test("tables brought along give way one by one", () => {
    expect(namesIn([], { own: [], others: named("KAM_Other2") }, 2)).toEqual({ KAM_Other2: "KAM_Other2_2" });
  });

  test("a table that was found is called as it is, and what is remembered of others stays", () => {
    const known = { remembered: { KAM_Receivables: "KAM_Receivables_2" }, standing: { KAM_Actions: "To_do" } };
    expect(namesIn(tables, { own: [], others: named("To_do") }, 0, known)).toEqual({
      KAM_Receivables: "KAM_Receivables_2",
      KAM_Actions: "To_do",
    });
  });
});

const meta: PlanMeta = {
  version: metaVersion,
  product: null,
  language: "en",
  templateVersion: null,
  company: null,
  template: "standard",
  size: "light",
  sections: null,
  formulas: "kam",
  tables: {},
  names: {},
  foreign: [],
};

test("the meta data keep the names; those of earlier versions have none", () => {
  const kept = { ...meta, names: { KAM_Actions: "KAM_Actions_2" } };
  expect(metaFromXml(metaToXml(kept))).toEqual({ kind: "read", meta: kept });
  const earlier = { ...meta, names: undefined };
  expect(metaFromXml(metaToXml(earlier as unknown as PlanMeta))).toEqual({ kind: "read", meta });
});

const found = (name: string, ...columns: readonly string[]): FoundTable => ({
  id: `{${name}}`,
  name,
  sheetId: "1",
  sheetName: "Sheet1",
  columns: columns.map((column, index) => ({ id: index + 1, name: column })),
});
const ours = ["Name", "Level", "Role", "Attitude", "Closeness", "Last contact"];
const find = (tablesFound: readonly FoundTable[], known: PlanMeta | null) =>
  matchTables(tables, tablesFound, known).get("stakeholders")?.name;
const gave: PlanMeta = {
  ...meta,
  names: { KAM_Stakeholders: "KAM_Stakeholders_2" },
  tables: { stakeholders: ours.map((header, index) => ({ id: header.toLowerCase(), header, tableColumn: index + 1 })) },
};

describe("a table of the plan is found", () => {
  test.each([
    ["by its usual name", [found("KAM_Stakeholders", ...ours)], null, "KAM_Stakeholders"],
    ["by the name it was given", [found("KAM_Stakeholders", ...ours), found("KAM_Stakeholders_2", ...ours)], gave, "KAM_Stakeholders_2"],
    [
      "without meta data as the one that is more like it",
      [found("KAM_Stakeholders", "Firm"), found("KAM_Stakeholders_2", ...ours)],
      null,
      "KAM_Stakeholders_2",
    ],
    ["renamed, by its headers", [found("KAM_Stakeholders", "Name"), found("People", ...ours)], gave, "People"],
    ["back under its usual name, with all its headers", [found("KAM_Stakeholders", ...ours)], gave, "KAM_Stakeholders"],
    ["and not mistaken for one of others", [found("KAM_Stakeholders", "Name", "Level", "Role", "Attitude")], gave, undefined],
    ["nor where the plan never had it", [found("KAM_Stakeholders", ...ours)], { ...gave, tables: {} }, undefined],
  ] as const)("%s", (_, standing, known, expected) => {
    expect(find(standing, known)).toBe(expected);
  });
});
