import { withGlobals, type EmbeddedExcel } from "../../../src/host/node";
import { findingsTableName } from "../../../src/plan/frame/findings/layout";
import { judgePlan } from "../../../src/workbook/build/judgePlan";
import { ofSize } from "../../../src/plan/registry";
import type { PlanReading } from "../../../src/workbook/read";
import { watchPlan } from "../../../src/workbook/watch";
import { addRows, changeRow } from "../../../src/workbook/write";
import { registry } from "../../registry";
import { pass, stopClock } from "../../run/clock";
import { openExample, reviewDate } from "../buildExample";
import { mentions, rowsOf, tableOf } from "./tables";
import { tableReads } from "./tableReads";

const built = async (): Promise<EmbeddedExcel> => openExample("ebanking");

/** What the list of a column is taken from. */
const listOf = (excel: EmbeddedExcel, name: string, header: string): string | undefined => {
  const { sheet, table } = tableOf(excel.workbook, name);
  const column = table.area.left + table.columns.findIndex((one) => one.name === header);
  const isHere = ({ left, right, top }: { left: number; right: number; top: number }) =>
    left <= column && column <= right && top > table.area.top;
  return sheet.validations.find(({ type, areas }) => type === "list" && areas.some(isHere))?.formula1;
};

const deleteSheet = (name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });

describe("judging the plan", () => {
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
    const [first, second, ...others] = excel.workbook.sheets;
    // What earlier versions wrote is ours as well; what a user wrote stays.
    if (first) first.page.footer.right = "&D";
    if (second) second.page.footer.right = "Draft";
    await withGlobals(excel, () => judgePlan(registry, reviewDate + 7));
    expect(date()?.value).toBe(reviewDate + 7);
    expect(first?.page.footer.right).toBe("2026-11-28");
    expect(second?.page.footer.right).toBe("Draft");
    expect(new Set(others.map(({ page }) => page.footer.right))).toEqual(new Set(["2026-11-28"]));
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

  it("closes the others of a kind above the line that speaks for them, and opens them when they are fewer", async () => {
    const excel = await built();
    const closed = () => {
      const { sheet, table } = tableOf(excel.workbook, findingsTableName);
      const keys = rowsOf(excel.workbook, findingsTableName).map((row) => String(row[7]));
      const rows = keys.flatMap((key, index) => (key.endsWith("+") ? [table.area.top + 1 + index] : []));
      expect([...sheet.rowOutline.levels.keys()].sort((left, right) => left - right)).toEqual(rows);
      expect([...sheet.hiddenRows].sort((left, right) => left - right)).toEqual(rows);
      return rows.length;
    };
    const chiefs = [0, 1, 2];
    const standing = closed();
    await withGlobals(excel, async () => {
      const before = rowsOf(excel.workbook, "KAM_Stakeholders").length;
      await addRows(
        registry,
        "stakeholders",
        chiefs.map((number) => ({ name: `Chief ${number.toString()}`, level: "Decision", role: "Decision maker", attitude: "Opponent" })),
      );
      await judgePlan(registry, reviewDate);
      expect(closed()).toBeGreaterThan(standing);
      const [line] = rowsOf(excel.workbook, findingsTableName).filter((row) => String(row[3]).includes("more of this kind"));
      expect(line?.[3]).toBe("Decision maker against us: Chief 0 · 2 more of this kind: Chief 1 and Chief 2");
      // The Summary reads lines, not what stands closed above them.
      await excel.calculator.settled();
      const summary = excel.workbook.sheets.find(({ name }) => name === "Summary");
      const texts = [...(summary?.cells.values() ?? [])].map(({ value }) => String(value));
      expect(texts.filter((text) => text.startsWith("Decision maker against us"))).toEqual([line?.[3]]);
      for (const number of chiefs) await changeRow(registry, "stakeholders", before + number, { attitude: "Supporter" });
      await judgePlan(registry, reviewDate);
    });
    closed();
    excel.dispose();
  });

  it("brings the pictures of all sections up to date, and the lists that offer the people", async () => {
    const excel = await built();
    const people = (): string => {
      const { area } = tableOf(excel.workbook, "KAM_Stakeholders").table;
      return `=Stakeholders!$B$${(area.top + 2).toString()}:$B$${(area.bottom + 1).toString()}`;
    };
    const offered = () => [
      listOf(excel, "KAM_Actions", "Stakeholder"),
      listOf(excel, "KAM_Stakeholders", "Reports to"),
      listOf(excel, "KAM_Framework", "Owner"),
    ];
    const before = people();
    expect(offered()).toEqual([before, before, before]);
    await withGlobals(excel, async () => {
      await addRows(registry, "stakeholders", [
        { name: "Head of audit", level: "Decision", role: "Decision maker", attitude: "Opponent", closeness: "Distant" },
      ]);
      await addRows(registry, "framework", [{ id: "S4", level: 4, name: "Treasury dashboard", supports: "O2" }]);
      await judgePlan(registry, reviewDate);
    });
    await excel.calculator.settled();
    expect(people()).not.toBe(before);
    expect(offered()).toEqual([people(), people(), people()]);
    const { sheet, table } = tableOf(excel.workbook, "KAM_Framework");
    // In its box, and among the contributions.
    expect(mentions(sheet, table.area.left, "Treasury dashboard")).toBe(2);
    const map = excel.workbook.sheets.flatMap(({ charts }) => charts).find(({ name }) => name === "KAM_Map");
    expect([...(map?.series[0]?.labels?.texts.values() ?? [])]).toContain("Head of audit");
    excel.dispose();
  });

  it("reads every table of the plan exactly once", async () => {
    const excel = await built();
    const reads = await withGlobals(excel, () => tableReads(excel.workbook, () => judgePlan(registry, reviewDate)));
    // Words and findings have tables of their own.
    const own = Object.fromEntries(ofSize(registry, "light").tables.map(({ name }) => [name, 1]));
    expect(reads).toEqual({ ...own, KAM_Words: 1, [findingsTableName]: 1 });
    excel.dispose();
  });

  it("needs as many requests for many findings as for few", async () => {
    const excel = await built();
    const requests = async (): Promise<number> => {
      const before = excel.host.statistics.requests;
      await judgePlan(registry, reviewDate);
      return excel.host.statistics.requests - before;
    };
    await withGlobals(excel, async () => {
      const few = await requests();
      await addRows(
        registry,
        "stakeholders",
        [1, 2, 3, 4, 5, 6].map((number) => ({ name: `Chief ${number}`, level: "Decision", role: "Decision maker", attitude: "Opponent" })),
      );
      expect(await requests()).toBe(few);
    });
    excel.dispose();
  });

  it("judges a workbook without its Findings sheet all the same, and makes none", async () => {
    const excel = await built();
    await withGlobals(excel, async () => {
      const { findings: wanted } = await judgePlan(registry, reviewDate);
      await deleteSheet("Findings");
      const { findings, reading } = await judgePlan(registry, reviewDate);
      expect(findings).toEqual(wanted);
      expect(findings.length).toBeGreaterThan(5);
      expect(reading.issues).toEqual([]);
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).not.toContain("Findings");
    excel.dispose();
  });

  it("is not heard by the watch, whatever it writes", async () => {
    const excel = await built();
    stopClock();
    await withGlobals(excel, async () => {
      const readings: PlanReading[] = [];
      await addRows(registry, "framework", [{ id: "S4", level: 4, name: "Treasury dashboard", supports: "O2" }]);
      const stop = await watchPlan(
        () => registry,
        (reading) => readings.push(reading),
        { debounce: 10 },
      );
      await judgePlan(registry, reviewDate + 7);
      await pass(10);
      expect(readings).toEqual([]);
      await stop();
    });
    jest.useRealTimers();
    excel.dispose();
  });

  it("says where a workbook holds no plan", async () => {
    const excel = await built();
    await withGlobals(excel, async () => {
      const ofPlan = new Set(registry.tables.map(({ name }) => name));
      const holding = excel.workbook.sheets.filter(({ tables }) => tables.some(({ name }) => ofPlan.has(name)));
      for (const { name } of holding) await deleteSheet(name);
      await expect(judgePlan(registry, reviewDate)).rejects.toMatchObject({ problem: { code: "no-plan" } });
    });
    excel.dispose();
  });
});
