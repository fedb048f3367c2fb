/** Tables as plans use them: names, rows at once, growing, and what stands under a filter. */
import { compared, differs, fits, refusal, type Probe, type Scratch } from "./probe";

const tableOf = (scratch: Scratch, name: string, rows: readonly (readonly (string | number)[])[]): Excel.Table => {
  const area = scratch.range(0, 0, rows.length, rows[0]?.length ?? 1);
  area.values = rows.map((row) => [...row]);
  const table = scratch.sheet.tables.add(area, true);
  table.name = scratch.name(name);
  return table;
};

const threeRows = [["n"], [1], [2], [3]];

export const tableProbes: readonly Probe[] = [
  {
    id: "rows-at-once",
    title: { en: "Rows are added in one go", zh: "一次添加多行" },
    matters: { en: "Import and quick entry take longer or break off.", zh: "导入和快速录入会变慢或中断。" },
    needs: "1.4",
    run: async (scratch) => {
      const { context } = scratch;
      const table = tableOf(scratch, "rows", threeRows);
      table.rows.add(undefined, [[4], [5]]);
      const body = table.getDataBodyRange();
      body.load("values");
      await context.sync();
      return compared(body.values, [[1], [2], [3], [4], [5]]);
    },
  },
  {
    id: "table-names",
    title: { en: "A name belongs to one table only", zh: "表格名称不可重复" },
    matters: {
      en: "A second plan in the workbook may take the first one's tables.",
      zh: "同一工作簿中的第二个计划可能占用第一个计划的表格。",
    },
    needs: "1.1",
    reports: [551, 2875],
    run: async (scratch) => {
      const { context } = scratch;
      tableOf(scratch, "twice", threeRows);
      scratch.range(0, 3, 4).values = threeRows;
      scratch.sheet.tables.add(scratch.range(0, 3, 4), true).name = scratch.name("twice");
      const refused = await refusal(context);
      return refused === null ? differs("taken") : fits(refused);
    },
  },
  {
    id: "under-a-filter",
    title: { en: "What is written under a filter", zh: "筛选状态下的写入" },
    matters: {
      en: "Excel misplaces what is written into a filtered table. Keyplan writes row by row there.",
      zh: "Excel 会把写入筛选表格的内容放错位置；Keyplan 在此情况下逐行写入。",
    },
    needs: "1.2",
    run: async (scratch) => {
      const { context } = scratch;
      const table = tableOf(scratch, "filter", threeRows);
      table.columns.getItemAt(0).filter.applyCustomFilter("<>2");
      await context.sync();
      scratch.range(1, 0, 3).values = [[10], [20], [30]];
      const refused = await refusal(context);
      table.clearFilters();
      const body = table.getDataBodyRange();
      body.load("values");
      await context.sync();
      const got = JSON.stringify(body.values.flat());
      // Both ways are known and met: this line tells which one this Excel takes.
      return fits(`${refused ?? "taken"}; the cells then hold ${got}${got === "[10,20,30]" ? "" : " (misplaced, as reported of Excel)"}`);
    },
  },
  {
    id: "sort",
    title: { en: "A table sorts, and its rows stay whole", zh: "表格排序后各行保持完整" },
    matters: { en: "Rows of the plan may fall apart when sorted.", zh: "排序可能打乱计划中的行。" },
    needs: "1.2",
    run: async (scratch) => {
      const { context } = scratch;
      const table = tableOf(scratch, "sort", [
        ["n", "word"],
        [2, "b"],
        [1, "a"],
        [3, "c"],
      ]);
      table.sort.apply([{ key: 0, ascending: false }]);
      const body = table.getDataBodyRange();
      body.load("values");
      await context.sync();
      return compared(body.values, [
        [3, "c"],
        [2, "b"],
        [1, "a"],
      ]);
    },
  },
];
