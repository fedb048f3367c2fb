/** Four questions and white space in a workbook: what their formulas say is what the figures say, in both kinds of formulas and languages. */
import type { PlanWith } from "../../../src/plan/plan";
import { answersOf, fourResult } from "../../../src/sections/fourQuestions/figures";
import { fourQuestionsOfTable, fourQuestionTable, answerColumns } from "../../../src/sections/fourQuestions/table";
import { questionIds } from "../../../src/sections/fourQuestions/words";
import { matrixOf, walletOf, walletShare, whiteShareOf } from "../../../src/sections/whiteSpace/figures";
import { whiteSpaceTable } from "../../../src/sections/whiteSpace/table";
import { stateWords } from "../../../src/sections/whiteSpace/words";
import { labelOf } from "../../../src/plan/words";
import { openPlan } from "../../madeUp/openPlan";
import { planOfCase, rounded, shownIn, type EmptyPlan, type FilledPlan, type OnSheet } from "../onSheet";
import { registry } from "../../registry";

const columnsPerSheet = 16_384;

const sheetName = { en: "White space", zh: "空白市场" } as const;

const filled = ({ name, language, open }: FilledPlan): void => {
  const plan = planOfCase(name) as PlanWith<typeof fourQuestionTable | typeof whiteSpaceTable>;

  it("says of the answers what the figures say", () => {
    const results = answerColumns.map((column) => fourResult(answersOf(plan.fourQuestions, column)));
    const shown = (id: string) => shownIn(open(), fourQuestionsOfTable, id, language);
    expect(shown("winnability")).toEqual(results.map((result) => rounded(result?.winnability)));
    for (const id of questionIds) {
      expect(shown(id)).toEqual(results.map((result) => rounded(result?.of[id].score)));
      expect(shown(`${id}Unknown`)).toEqual(results.map((result) => rounded(result?.of[id].unknownShare)));
    }
  });

  it("draws the matrix that the figures make", () => {
    const matrix = matrixOf(plan.whiteSpace);
    const { cells } = open().sheet(sheetName[language]);
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
};

const empty = ({ language, size, open }: EmptyPlan): void => {
  if (size !== "full") return;
  it("invites with an example", () => {
    expect(open().shown(sheetName[language])).toContain(language === "en" ? "e.g. Treasury" : "例：影像科");
  });
};

const others = (): void => {
  it("says in words what of a large matrix is not shown", async () => {
    const rows = Array.from({ length: 14 }, (_row, index) => `Unit ${index.toString()},Offering ${(index % 11).toString()},won,1`);
    const open = await openPlan(registry, [{ name: "whiteSpace.csv", text: ["Unit,Offering,State,Amount", ...rows].join("\n") }], {
      size: "standard",
    });
    expect(open.errors()).toEqual([]);
    expect(open.shown("White space")).toContain("Not shown: units 2, offerings 1. The figures of the matrix leave them out.");
    open.excel.dispose();
  });
};

export const whiteSpaceOnSheet: OnSheet = { filled, empty, others };
