import { planFunctions } from "../../../src/cli/planFunctions";
import type { Sheet, Workbook } from "../../../src/host/model/state";
import { withGlobals, type EmbeddedExcel } from "../../../src/host/node";
import { findingsTableName } from "../../../src/plan/frame/findings/layout";
import { redrawFramework } from "../../../src/workbook/build/redrawFramework";
import { addRows, changeRow } from "../../../src/workbook/write";
import { buildIn, exampleData, reviewDate } from "../buildExample";
import { comparable } from "./comparable";
import { judgePlan } from "../../../src/workbook/build/judgePlan";
import { registry } from "../../registry";

jest.setTimeout(60_000);

const tableOf = (workbook: Workbook, name: string) => {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`no table ${name}`);
};

const rowsOf = (workbook: Workbook, name: string): readonly (readonly unknown[])[] => {
  const { sheet, table } = tableOf(workbook, name);
  const { top, left, bottom, right } = table.area;
  return Array.from({ length: bottom - top }, (_, down) =>
    Array.from(
      { length: right - left + 1 },
      (_unused, across) => sheet.cells.get((top + 1 + down) * 16_384 + left + across)?.value ?? null,
    ),
  );
};

const built = async (): Promise<EmbeddedExcel> => (await buildIn(exampleData("ebanking"), { functions: planFunctions })).excel;

describe("refreshing the findings", () => {
  it("writes what the rules say now and keeps the notes of the user", async () => {
    const excel = await built();
    const before = rowsOf(excel.workbook, findingsTableName);
    const overdue = before.findIndex((row) => row[6] === "action-overdue");
    expect(overdue).toBeGreaterThan(0);
    await withGlobals(excel, async () => {
      await Excel.run(async (context) => {
        const body = context.workbook.tables.getItem(findingsTableName).getDataBodyRange();
        body.getCell(overdue, 5).values = [["asked twice"]];
        await context.sync();
      });
      // The CEO has been met: one finding less, the others stay.
      await changeRow(registry, "stakeholders", 1, { closeness: "Close" });
      await judgePlan(registry, reviewDate);
    });
    const after = rowsOf(excel.workbook, findingsTableName);
    expect(after.filter((row) => row[6] === "decision-maker-not-contacted")).toEqual([]);
    expect(after.find((row) => row[6] === "action-overdue")?.[5]).toBe("asked twice");
    expect(after.every((row) => typeof row[7] === "string" && row[7] !== "")).toBe(true);
    excel.dispose();
  });

  it("moves the review date of the plan to the day of the judgement, unless it is a formula", async () => {
    const excel = await built();
    const date = () => excel.workbook.sheets[0]?.cells.get(8 * 16_384 + 5);
    await withGlobals(excel, () => judgePlan(registry, reviewDate + 7));
    expect(date()?.value).toBe(reviewDate + 7);
    await withGlobals(excel, async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("F9").formulas = [["=TODAY()"]];
        await context.sync();
      });
      await judgePlan(registry, reviewDate + 9);
    });
    expect(date()?.formula).toBe("=TODAY()");
    excel.dispose();
  });

  it("shrinks and grows the table with the findings", async () => {
    const excel = await built();
    const { findings } = await withGlobals(excel, async () => {
      await addRows(registry, "stakeholders", [
        { name: "Second CEO", level: "Decision", role: "Decision maker", attitude: "Opponent", closeness: "No contact" },
      ]);
      return judgePlan(registry, reviewDate);
    });
    expect(findings.some(({ id }) => id === "decision-maker-opposes")).toBe(true);
    expect(rowsOf(excel.workbook, findingsTableName)).toHaveLength(findings.length);
    expect(rowsOf(excel.workbook, findingsTableName)[0]?.[0]).toBe("■ stop");
    excel.dispose();
  });
});

describe("drawing the framework again", () => {
  const textsLeft = (sheet: Sheet, before: number): readonly unknown[] =>
    [...sheet.cells].flatMap(([key, { value }]) => (key % 16_384 < before && typeof value === "string" && value !== "" ? [value] : []));

  it("changes nothing while the nodes are the same", async () => {
    const excel = await built();
    const picture = () => comparable(excel.workbook).sheets.find(({ name }) => name === "Value framework")?.cells;
    const before = picture();
    await withGlobals(excel, () => redrawFramework());
    expect(picture()).toEqual(before);
    excel.dispose();
  });

  it("draws a node that was added and leaves the table as it is", async () => {
    const excel = await built();
    const { sheet, table } = tableOf(excel.workbook, "KAM_Framework");
    await withGlobals(excel, async () => {
      await addRows(registry, "framework", [{ id: "S4", level: 4, name: "Treasury dashboard", supports: "O2" }]);
      await redrawFramework();
    });
    await excel.calculator.settled();
    expect(textsLeft(sheet, table.area.left)).toContain("Treasury dashboard");
    expect(rowsOf(excel.workbook, "KAM_Framework").map((row) => row[0])).toEqual([
      "K1",
      "K2",
      "K3",
      "I1",
      "I2",
      "I3",
      "O1",
      "O2",
      "O3",
      "O4",
      "S1",
      "S2",
      "S3",
      "S4",
    ]);
    excel.dispose();
  });
});
