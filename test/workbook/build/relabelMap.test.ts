import { planFunctions } from "../../../src/cli/planFunctions";
import { withGlobals, type EmbeddedExcel } from "../../../src/host/node";
import { colors } from "../../../src/plan/sheet/looks";
import { mapChartName } from "../../../src/sections/stakeholders/sheet";
import { relabelMap } from "../../../src/workbook/build/relabelMap";
import { addRows, deleteRows } from "../../../src/workbook/write";
import { buildIn, exampleData } from "../buildExample";
import { registry } from "../../registry";

/** Name and colour of each bubble, from the first row of the table on. */
const bubbles = ({ workbook }: EmbeddedExcel): readonly (readonly [string | undefined, string | undefined])[] => {
  const charts = workbook.sheets.flatMap((sheet) => sheet.charts);
  const people = charts.find(({ name }) => name === mapChartName)?.series[0];
  const names = people?.labels?.texts ?? new Map<number, string>();
  return [...names.keys()].sort((a, b) => a - b).map((index) => [names.get(index), people?.pointColors.get(index)]);
};

test("names and colours of the map follow people who come and go", async () => {
  const { excel } = await buildIn(exampleData("ebanking"), { functions: planFunctions });
  await withGlobals(excel, async () => {
    await addRows(registry, "stakeholders", [
      { name: "Head of audit", level: "Decision", role: "Decision maker", attitude: "Opponent", closeness: "Distant" },
    ]);
    await relabelMap();
    // Influence 100, against us: priority 100 · (1 − 0.5 · 0) = 100, which needs an action now.
    expect(bubbles(excel)[9]).toEqual(["Head of audit", colors.attention]);
    expect(bubbles(excel)[0]).toEqual(["Group CFO", colors.brandMiddle]);
    await deleteRows(registry, "stakeholders", [0]);
    await relabelMap();
    expect(bubbles(excel).slice(0, 2)).toEqual([
      ["Group CEO", colors.attention],
      ["Treasury manager", colors.brandMiddle],
    ]);
    expect(bubbles(excel)[8]).toEqual(["Head of audit", colors.attention]);
  });
  excel.dispose();
});

test("a workbook without the map is left as it is", async () => {
  const { excel } = await buildIn(exampleData("ebanking"), { functions: planFunctions });
  await withGlobals(excel, async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Stakeholders").charts.getItem(mapChartName).delete();
      await context.sync();
    });
    await expect(relabelMap()).resolves.toBeUndefined();
  });
  excel.dispose();
});
