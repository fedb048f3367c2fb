/** Four questions and white space in a workbook: what their formulas say is what the figures say, in both kinds of formulas and languages. */
import { importPlan } from "../../../src/import/importCsv";
import type { Language } from "../../../src/plan/language";
import type { PlanWith } from "../../../src/plan/plan";
import { planFromData } from "../../../src/plan/planFromData";
import { columnOf, type Table } from "../../../src/plan/table";
import { answersOf, fourResult } from "../../../src/sections/fourQuestions/figures";
import { fourQuestionsOfTable, fourQuestionTable, answerColumns } from "../../../src/sections/fourQuestions/table";
import { questionIds } from "../../../src/sections/fourQuestions/words";
import { matrixOf, walletOf, walletShare, whiteShareOf } from "../../../src/sections/whiteSpace/figures";
import { whiteSpaceTable } from "../../../src/sections/whiteSpace/table";
import { stateWords } from "../../../src/sections/whiteSpace/words";
import { labelOf } from "../../../src/plan/words";
import { openPlan, type OpenPlan } from "../../madeUp/openPlan";
import { readCase } from "../../readCase";
import { registry } from "../../registry";

const columnsPerSheet = 16_384;

const rounded = (value: unknown): unknown => (typeof value === "number" ? Number(value.toFixed(6)) : (value ?? ""));

/** What a column of a table shows. */
const shownIn = ({ excel }: OpenPlan, table: Table, id: string, language: Language): readonly unknown[] => {
  const header = columnOf(table, id).header[language];
  for (const sheet of excel.workbook.sheets)
    for (const { name, area, columns } of sheet.tables) {
      if (name !== table.name) continue;
      const column = area.left + columns.findIndex((one) => one.name === header);
      return Array.from({ length: area.bottom - area.top }, (_, index) =>
        rounded(sheet.cells.get((area.top + 1 + index) * columnsPerSheet + column)?.value ?? null),
      );
    }
  return [];
};

const cases: readonly (readonly [string, Language, string])[] = [
  ["ebanking", "en", "White space"],
  ["hospital", "zh", "空白市场"],
];

describe.each(cases.flatMap((one) => (["kam", "native"] as const).map((formulas) => [...one, formulas] as const)))(
  "%s in %s (%s) with %s formulas",
  (name, language, sheetName, formulas) => {
    let open: OpenPlan;
    beforeAll(async () => {
      open = await openPlan(registry, readCase(name), { formulas, size: "full" });
    });
    afterAll(() => open.excel.dispose());
    const plan = planFromData(registry, importPlan(registry.tables, readCase(name)).data, registry.settings).plan as PlanWith<
      typeof fourQuestionTable | typeof whiteSpaceTable
    >;

    it("shows no error", () => expect(open.errors()).toEqual([]));

    it("says of the answers what the figures say", () => {
      const results = answerColumns.map((column) => fourResult(answersOf(plan.fourQuestions, column)));
      const shown = (id: string) => shownIn(open, fourQuestionsOfTable, id, language);
      expect(shown("winnability")).toEqual(results.map((result) => rounded(result?.winnability)));
      for (const id of questionIds) {
        expect(shown(id)).toEqual(results.map((result) => rounded(result?.of[id].score)));
        expect(shown(`${id}Unknown`)).toEqual(results.map((result) => rounded(result?.of[id].unknownShare)));
      }
    });

    it("draws the matrix that the figures make", () => {
      const matrix = matrixOf(plan.whiteSpace);
      const { cells } = open.sheet(sheetName);
      const at = (row: number, column: number): unknown => rounded(cells.get(row * columnsPerSheet + column)?.value ?? null);
      expect([at(6, 2), at(7, 2)]).toEqual([rounded(whiteShareOf(matrix)), rounded(walletShare(walletOf(plan.whiteSpace)))]);
      expect(matrix.offerings.map((_offering, index) => at(10, 5 + index))).toEqual(matrix.offerings);
      expect(at(10, 5 + matrix.offerings.length)).toBe("");
      matrix.lines.forEach((line, index) => {
        expect(at(12 + index, 1)).toBe(matrix.units[index]);
        expect(line.map((_cell, column) => at(12 + index, 5 + column))).toEqual(
          line.map(({ cell }) => (cell?.state ? labelOf(stateWords, cell.state, language) : "")),
        );
      });
      expect(at(12 + matrix.units.length, 1)).toBe("");
    });
  },
);

describe("with nothing entered", () => {
  it.each(["en", "zh"] as const)("invites with an example in %s and shows no error", async (language) => {
    const open = await openPlan(registry, [], { language, size: "full" });
    expect(open.errors()).toEqual([]);
    const [sheet, unit] = language === "en" ? ["White space", "e.g. Treasury"] : ["空白市场", "例：影像科"];
    expect(open.shown(sheet)).toContain(unit);
    open.excel.dispose();
  });
});

it("says in words what of a large matrix is not shown", async () => {
  const rows = Array.from({ length: 14 }, (_row, index) => `Unit ${index.toString()},Offering ${(index % 11).toString()},won,1`);
  const open = await openPlan(registry, [{ name: "whiteSpace.csv", text: ["Unit,Offering,State,Amount", ...rows].join("\n") }], {
    size: "standard",
  });
  expect(open.errors()).toEqual([]);
  expect(open.shown("White space")).toContain("Not shown: units 2, offerings 1. The figures of the matrix leave them out.");
  open.excel.dispose();
});
