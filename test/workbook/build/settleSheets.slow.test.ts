import { planFunctions } from "../../../src/cli/planFunctions";
import { withGlobals, type EmbeddedExcel } from "../../../src/host/node";
import type { Sheet, Workbook } from "../../../src/host/model/state";
import { judgePlan, readChanged } from "../../../src/workbook/build/judgePlan";
import { readPlan } from "../../../src/workbook/read";
import { addRows } from "../../../src/workbook/write";
import { registry } from "../../registry";
import { buildIn, exampleData, reviewDate } from "../buildExample";
import { tableOf } from "./tables";

const columns = 16_384;

const sheetOf = ({ sheets }: Workbook, name: string): Sheet => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** Row of a text in column B, from a row on. */
const rowOf = (sheet: Sheet, text: string): number => {
  const found = [...sheet.cells].find(([at, cell]) => at % columns === 1 && cell.value === text);
  if (!found) throw new Error(`no cell ${text}`);
  return Math.floor(found[0] / columns);
};

const competitors = (count: number) => Array.from({ length: count }, (_, index) => ({ competitor: `Newcomer ${index.toString()}` }));

/** What the sheet Competition shows of its second part, which begins with this heading, in a row of 20 points. */
const second = "Strengths and weaknesses";

describe("a shared sheet whose first table grows", () => {
  let excel: EmbeddedExcel;
  const sheet = (): Sheet => sheetOf(excel.workbook, "Competition");
  const headingHeight = (): number | undefined => sheet().rowHeights.get(rowOf(sheet(), second));

  beforeAll(async () => {
    excel = (await buildIn(exampleData("ebanking", "standard"), { functions: planFunctions(registry), size: "standard" })).excel;
  });
  afterAll(() => {
    excel.dispose();
  });

  /** Height of the first line of what is to be done. */
  const firstToDo = (): number | undefined => sheet().rowHeights.get(rowOf(sheet(), "To do here") + 1);

  it("begins with headings that have room", () => {
    expect(headingHeight()).toBe(20);
    expect(firstToDo()).toBe(26);
  });

  it("keeps the heights a user chose while no table has grown", async () => {
    const first = tableOf(excel.workbook, "KAM_Competitors").table.area.top + 1;
    sheet().rowHeights.set(first, 77);
    await withGlobals(excel, () => judgePlan(registry, reviewDate));
    expect(sheet().rowHeights.get(first)).toBe(77);
  });

  it("has heights, pages and the printed area of what stands there now after rows from the pane", async () => {
    const at = rowOf(sheet(), second);
    const printed = sheet().page.printArea?.[0]?.bottom ?? 0;
    await withGlobals(excel, async () => {
      const before = await readPlan(registry);
      await addRows(registry, "competitors", competitors(4));
      await readChanged(registry, ["competitors"], reviewDate, before);
    });
    expect(rowOf(sheet(), second)).toBe(at + 4);
    expect(headingHeight()).toBe(20);
    expect(firstToDo()).toBe(26);
    expect(sheet().page.printArea?.[0]?.bottom).toBe(printed + 4);
  });

  it("gets them with the next check after rows typed in the grid, for no more requests than before", async () => {
    const requests = async (): Promise<number> => {
      const before = excel.host.statistics.requests;
      await withGlobals(excel, () => judgePlan(registry, reviewDate));
      return excel.host.statistics.requests - before;
    };
    await requests();
    const usual = await requests();
    const at = rowOf(sheet(), second);
    await withGlobals(excel, () =>
      Excel.run(async (context) => {
        const { rows } = context.workbook.tables.getItem("KAM_Competitors");
        for (let index = 0; index < 3; index += 1) rows.add();
        await context.sync();
      }),
    );
    expect(rowOf(sheet(), second)).toBe(at + 3);
    expect(headingHeight()).not.toBe(20);
    expect(await requests()).toBe(usual);
    expect(headingHeight()).toBe(20);
    expect(firstToDo()).toBe(26);
  });
});
