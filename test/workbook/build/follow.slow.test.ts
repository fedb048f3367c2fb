import { withGlobals, type EmbeddedExcel } from "../../../src/host/node";
import { ofSize } from "../../../src/plan/registry";
import { colors } from "../../../src/plan/sheet/looks";
import { readChanged } from "../../../src/workbook/build/judgePlan";
import { computeWith } from "../../../src/workbook/computeWith";
import { readPlan } from "../../../src/workbook/read";
import { addRows, deleteRows } from "../../../src/workbook/write";
import { whole } from "../../plans";
import { registry } from "../../registry";
import { openExample, reviewDate } from "../buildExample";
import { comparable } from "./comparable";
import { mentions, rowsOf, tableOf } from "./tables";
import { tableReads } from "./tableReads";

/** Stored in workbooks. */
const mapChartName = "KAM_Map";

let excel: EmbeddedExcel;
beforeEach(async () => void (excel = await openExample("ebanking")));
afterEach(() => excel.dispose());

const inExcel = <T>(work: () => Promise<T>): Promise<T> => withGlobals(excel, work);

describe("the map of the stakeholders", () => {
  /** Name and colour of each bubble, from the first row of the table on. */
  const bubbles = (): readonly (readonly [string | undefined, string | undefined])[] => {
    const charts = excel.workbook.sheets.flatMap((sheet) => sheet.charts);
    const people = charts.find(({ name }) => name === mapChartName)?.series[0];
    const names = people?.labels?.texts ?? new Map<number, string>();
    return [...names.keys()].sort((a, b) => a - b).map((index) => [names.get(index), people?.pointColors.get(index)]);
  };

  test("has names and colours that follow people who come and go", () =>
    inExcel(async () => {
      await addRows(registry, "stakeholders", [
        { name: "Head of audit", level: "Decision", role: "Decision maker", attitude: "Opponent", closeness: "Distant" },
      ]);
      await readChanged(registry, ["stakeholders"], reviewDate);
      // Influence 100, against us: priority 100 · (1 − 0.5 · 0) = 100, which needs an action now.
      expect(bubbles()[9]).toEqual(["Head of audit", colors.attention]);
      expect(bubbles()[0]).toEqual(["Group CFO", colors.brandMiddle]);
      await deleteRows(registry, "stakeholders", [0]);
      await readChanged(registry, ["stakeholders"], reviewDate);
      expect(bubbles().slice(0, 2)).toEqual([
        ["Group CEO", colors.attention],
        ["Treasury manager", colors.brandMiddle],
      ]);
      expect(bubbles()[8]).toEqual(["Head of audit", colors.attention]);
    }));

  test("names nobody among more people than can be read, in one colour", () =>
    inExcel(async () => {
      await addRows(registry, "stakeholders", Array.from({ length: 120 }, (_, index) => ({ name: `Person ${index.toString()}`, level: "Decision" }))); // prettier-ignore
      await readChanged(registry, ["stakeholders"], reviewDate);
      const map = excel.workbook.sheets.flatMap((sheet) => sheet.charts).find(({ name }) => name === mapChartName)?.series[0];
      expect([map?.labels, map?.color, map?.pointColors.size]).toEqual([null, colors.brandMiddle, 0]);
    }));

  test("may be gone: the workbook is left as it is, and the plan is read all the same", () =>
    inExcel(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Stakeholders").charts.getItem(mapChartName).delete();
        await context.sync();
      });
      const before = comparable(excel.workbook);
      const { plan } = await readChanged(registry, ["stakeholders"], reviewDate);
      expect(whole(plan).stakeholders).toHaveLength(9);
      expect(comparable(excel.workbook)).toEqual(before);
    }));
});

describe("the drawing of the framework", () => {
  test("changes nothing while the nodes are the same", async () => {
    const picture = () => comparable(excel.workbook).sheets.find(({ name }) => name === "Value framework")?.cells;
    const before = picture();
    await inExcel(() => readChanged(registry, ["framework"], reviewDate));
    expect(picture()).toEqual(before);
  });

  test.each(["kam", "native"] as const)("gets a node that was added and leaves the table as it is, with %s formulas", async (formulas) => {
    const { sheet, table } = tableOf(excel.workbook, "KAM_Framework");
    await inExcel(async () => {
      if (formulas === "native") await computeWith(registry, formulas);
      await addRows(registry, "framework", [{ id: "S4", level: 4, name: "Treasury dashboard", supports: "O2" }]);
      await readChanged(registry, ["framework"], reviewDate);
    });
    await excel.calculator.settled();
    // In its box, and among the contributions as every solution.
    expect(mentions(sheet, table.area.left, "Group e-banking payment hub")).toBe(2);
    expect(mentions(sheet, table.area.left, "Treasury dashboard")).toBe(2);
    expect(rowsOf(excel.workbook, "KAM_Framework").map((row) => row[0])).toEqual([
      ...["K1", "K2", "K3", "I1", "I2", "I3", "O1", "O2", "O3", "O4", "S1", "S2", "S3", "S4"],
    ]);
  });

  test("stays as it is where its table was not changed", async () => {
    const { sheet, table } = tableOf(excel.workbook, "KAM_Framework");
    await inExcel(async () => {
      await addRows(registry, "framework", [{ id: "S4", level: 4, name: "Treasury dashboard", supports: "O2" }]);
      await readChanged(registry, ["stakeholders", "actions"], reviewDate);
    });
    await excel.calculator.settled();
    // The table of contributions follows by its formulas; no box is drawn.
    expect(mentions(sheet, table.area.left, "Treasury dashboard")).toBe(1);
  });

  test("cannot be drawn on a protected sheet: the plan is read all the same", async () => {
    await inExcel(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Value framework").protection.protect();
        await context.sync();
      });
      const before = comparable(excel.workbook);
      const { plan } = await readChanged(registry, ["framework"], reviewDate);
      expect(whole(plan).framework).toHaveLength(13);
      expect(comparable(excel.workbook)).toEqual(before);
    });
  });
});

test("the plan is read once, however many pictures follow", async () => {
  const reads = await inExcel(() =>
    tableReads(excel.workbook, () =>
      readChanged(
        registry,
        registry.tables.map(({ id }) => id),
        reviewDate,
      ),
    ),
  );
  expect(reads).toEqual({ ...Object.fromEntries(ofSize(registry, "light").tables.map(({ name }) => [name, 1])), KAM_Words: 1 });
});

test("a change without a picture costs no more requests than reading", () =>
  inExcel(async () => {
    const requests = async (work: () => Promise<unknown>): Promise<number> => {
      const before = excel.host.statistics.requests;
      await work();
      return excel.host.statistics.requests - before;
    };
    const reading = await requests(() => readPlan(registry));
    expect(await requests(() => readChanged(registry, ["actions"], reviewDate))).toBe(reading);
    expect(await requests(() => readChanged(registry, ["stakeholders"], reviewDate))).toBeGreaterThan(reading);
  }));
