/** The Competition sheet in a workbook: what its formulas say is what the figures say, in both kinds of formulas and both languages. */
import { importPlan } from "../../../src/import/importCsv";
import type { PlanWith } from "../../../src/plan/plan";
import { planFromData } from "../../../src/plan/planFromData";
import { labelOf } from "../../../src/plan/words";
import { columnOf } from "../../../src/plan/table";
import type { Language } from "../../../src/plan/language";
import { wordWeights } from "../../../src/sections/stakeholders/settings";
import type { stakeholderTable } from "../../../src/sections/stakeholders/table";
import { engage, positionAgainst, strengthRatio, supporterInfluence, unansweredAgainst } from "../../../src/sections/competitors/figures";
import { competitorTable } from "../../../src/sections/competitors/table";
import { engageWords } from "../../../src/sections/competitors/words";
import { competitorCriteriaTable } from "../../../src/sections/competitorCriteria/table";
import { openPlan, type OpenPlan } from "../../madeUp/openPlan";
import { readCase } from "../../readCase";
import { registry } from "../../registry";

const columnsPerSheet = 16_384;

/** What a column of a table shows, rounded. */
const shownIn = ({ excel }: OpenPlan, tableName: string, header: string): readonly unknown[] =>
  excel.workbook.sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name }) => name === tableName)
      .flatMap(({ area, columns }) => {
        const column = area.left + columns.findIndex(({ name }) => name === header);
        return Array.from({ length: area.bottom - area.top }, (_, index) => {
          const value = sheet.cells.get((area.top + 1 + index) * columnsPerSheet + column)?.value ?? null;
          return typeof value === "number" ? Number(value.toFixed(6)) : value;
        });
      }),
  );

const rounded = (value: number | null): number | "" => (value === null ? "" : Number(value.toFixed(6)));

const cases: readonly (readonly [string, Language])[] = [
  ["ebanking", "en"],
  ["hospital", "zh"],
];

describe.each(cases.flatMap(([name, language]) => (["kam", "native"] as const).map((formulas) => [name, language, formulas] as const)))(
  "%s in %s with %s formulas",
  (name, language, formulas) => {
    let open: OpenPlan;
    beforeAll(async () => {
      open = await openPlan(registry, readCase(name), { formulas, size: "full" });
    });
    afterAll(() => open.excel.dispose());

    it("shows no error", () => expect(open.errors()).toEqual([]));

    it("says of each competitor what the figures say", () => {
      const { data } = importPlan(registry.tables, readCase(name));
      const plan = planFromData(registry, data, registry.settings).plan as PlanWith<
        typeof competitorTable | typeof competitorCriteriaTable | typeof stakeholderTable
      >;
      const { competitors: rows, competitorCriteria: criteria, stakeholders: people } = plan;
      const weights = wordWeights(registry.settings);
      const shown = (id: string) => shownIn(open, competitorTable.name, columnOf(competitorTable, id).header[language]);
      expect(rows.length).toBeGreaterThan(1);
      expect(shown("position")).toEqual(rows.map((_row, rival) => rounded(positionAgainst(criteria, rival))));
      expect(shown("supporterInfluence")).toEqual(rows.map((row) => rounded(supporterInfluence(row, people, weights))));
      expect(shown("unanswered")).toEqual(rows.map((_row, rival) => unansweredAgainst(criteria, rival).length));
      const ways = rows.map((row) => engage(strengthRatio(row)));
      expect(shown("engage")).toEqual(ways.map((way) => (way === null ? "" : labelOf(engageWords, way, language))));
      expect(shown("engageMeans").map((meaning) => meaning !== "")).toEqual(ways.map((way) => way !== null));
    });

    it("names the competitors above their scores and tells lead and lag in words", () => {
      const told = open.shown(language === "en" ? "Competition" : "竞争分析");
      const [lags, sentence] =
        language === "en"
          ? ["Bank A −1; Bank B −1", "Bank B: widest lead Control over group accounts +2; widest lag Price over five years −1."]
          : ["华东医信 −3；康诚软件 −1", "康诚软件：领先最多：护理流程贴合度 +2；落后最多：与现有收费系统对接 −1。"];
      expect(told).toEqual(expect.arrayContaining([lags, sentence]));
    });
  },
);

describe("with nothing entered", () => {
  it.each(["en", "zh"] as const)("invites with an example in %s and shows no error", async (language) => {
    const open = await openPlan(registry, [], { language, size: "standard" });
    expect(open.errors()).toEqual([]);
    const [sheet, competitor, criterion] =
      language === "en" ? ["Competition", "e.g. Finastra", "e.g. Interfaces"] : ["竞争分析", "例：远信软件", "例：接口能力"];
    expect(open.shown(sheet)).toEqual(expect.arrayContaining([competitor, criterion]));
    open.excel.dispose();
  });
});

it("a light plan that was brought competitors without criteria keeps them hidden, without a formula that points nowhere", async () => {
  const files = [{ name: "competitors.csv", text: "Competitor,Our strength,Their strength\nBank A,14,10\n" }];
  const open = await openPlan(registry, files, { size: "light" });
  expect(open.errors()).toEqual([]);
  expect(open.sheet("Competition").visibility).toBe("hidden");
  expect(open.shown("Competition")).toEqual(expect.arrayContaining(["Bank A", "Divide"]));
  open.excel.dispose();
});
