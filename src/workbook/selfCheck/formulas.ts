/** What Excel computes, and how it takes formulas: ours, its own, those that fill several cells and those of table columns. */
import { compared, differs, fits, pause, type Observed, type Probe, type Scratch } from "./probe";

const busy = (value: unknown): boolean => typeof value === "string" && /^#(BUSY!|GETTING_DATA)/.test(value);

/** Values of a range once no cell is busy any more, after a second and a half at most; with how long that took, milliseconds. */
const settled = async ({ context }: Scratch, cells: Excel.Range): Promise<{ values: unknown[][]; waited: number }> => {
  const begin = performance.now();
  const look = async (): Promise<unknown[][]> => {
    cells.load("values");
    await context.sync();
    const values = cells.values as unknown[][];
    if (!values.flat().some(busy) || performance.now() - begin > 1_500) return values;
    await pause(150);
    return look();
  };
  const values = await look();
  return { values, waited: Math.round(performance.now() - begin) };
};

const writes = (probe: Omit<Probe, "run">, formula: string, expected: unknown): Probe => ({
  ...probe,
  run: async (scratch) => {
    const cell = scratch.range(0, 0);
    cell.formulas = [[formula]];
    const { values } = await settled(scratch, cell);
    return compared(values[0]?.[0], expected);
  },
});

const functionsBroken: Probe["matters"] = {
  en: "Cells of the plan show #NAME? or wait. Compute the plan with Excel's own formulas instead.",
  zh: "计划单元格会显示 #NAME? 或一直等待。可改用 Excel 内置公式计算。",
};

/** As many calls as the largest table of an ordinary plan has. */
const calls = 100;

export const formulaProbes: readonly Probe[] = [
  {
    id: "kam-functions",
    title: { en: "The functions KAM.* answer", zh: "KAM.* 函数可用" },
    matters: functionsBroken,
    needs: "1.1",
    reports: [6611, 6395, 6355, 6936, 6930, 6662, 1395],
    run: async (scratch) => {
      const cells = scratch.range(0, 0, 50, calls / 50);
      cells.formulas = Array.from({ length: 50 }, () => Array.from({ length: calls / 50 }, () => '=KAM.INFLUENCE("decision","user")'));
      const { values, waited } = await settled(scratch, cells);
      const first = values[0]?.[0];
      const all = values.flat().every((value) => typeof value === "number");
      const said = `${calls} calls after ${waited} ms: ${String(first)}`;
      return all ? fits(said) : differs(`${said}; ${values.flat().filter((value) => typeof value !== "number").length} without a number`);
    },
  },
  writes(
    {
      id: "kam-case",
      title: { en: "The functions are found in lower case too", zh: "函数名称不区分大小写" },
      matters: functionsBroken,
      needs: "1.1",
      reports: [891, 6614],
    },
    '=kam.influence("decision","user")=KAM.INFLUENCE("decision","user")',
    true,
  ),
  writes(
    {
      id: "english-formulas",
      title: { en: "Formulas are taken in English, with points and commas", zh: "接受英文公式（小数点与逗号）" },
      matters: { en: "Formulas of the plan are refused or read wrongly.", zh: "计划中的公式会被拒绝或误读。" },
      needs: "1.1",
    },
    "=IF(TRUE,ROUND(1.25,1)+0.5,0)",
    1.8,
  ),
  writes(
    {
      id: "newer-formulas",
      title: { en: "LET, XLOOKUP and FILTER are there", zh: "支持 LET、XLOOKUP 与 FILTER" },
      matters: { en: "Some built-in formulas of the plan show #NAME?.", zh: "计划中的部分内置公式会显示 #NAME?。" },
      needs: "1.12",
    },
    '=LET(x,FILTER({1,2,3},{0,1,1}),SUM(x)+XLOOKUP("b",{"a","b"},{10,20}))',
    25,
  ),
  {
    id: "spill",
    title: { en: "A formula fills the cells below it", zh: "公式可溢出到下方单元格" },
    matters: { en: "Lists that grow by themselves stay at one line.", zh: "自动扩展的列表只显示一行。" },
    needs: "1.12",
    run: async (scratch) => {
      scratch.range(0, 0).formulas = [["=SEQUENCE(3)"]];
      const { values } = await settled(scratch, scratch.range(0, 0, 3));
      return compared(values, [[1], [2], [3]]);
    },
  },
  {
    id: "calculated-column",
    title: { en: "A column of a table computes each row", zh: "表格计算列逐行计算" },
    matters: { en: "Figures of the plan's tables are missing in some rows.", zh: "计划表格的部分行缺少数值。" },
    needs: "1.1",
    reports: [2093, 5909, 6469],
    run: async (scratch) => {
      const area = scratch.range(0, 0, 4, 2);
      area.values = [
        ["n", "twice"],
        [1, ""],
        [2, ""],
        [3, ""],
      ];
      const table = scratch.sheet.tables.add(area, true);
      table.name = scratch.name("column");
      scratch.range(1, 1, 3).formulas = Array.from({ length: 3 }, () => ["=[@n]*2"]);
      const { values } = await settled(scratch, scratch.range(1, 1, 3));
      return compared(values, [[2], [4], [6]]);
    },
  },
  {
    id: "locale",
    title: { en: "Numbers and dates of this Excel", zh: "此 Excel 的数字与日期格式" },
    matters: { en: "Numbers and dates show in another form than expected.", zh: "数字和日期的显示形式可能与预期不同。" },
    needs: "1.1",
    run: async ({ context, range }): Promise<Observed> => {
      const cells = range(0, 0, 1, 2);
      cells.values = [[1234.5, 46355]];
      cells.numberFormat = [["#,##0.00", "yyyy-mm-dd"]];
      cells.load("text,values,numberFormat");
      await context.sync();
      const [[number, day] = []] = cells.text;
      const said = `${number ?? ""} · ${day ?? ""} · formats ${JSON.stringify(cells.numberFormat)}`;
      const kept = JSON.stringify(cells.values) === "[[1234.5,46355]]";
      return kept && day === "2026-11-29" ? fits(said) : differs(said);
    },
  },
];
