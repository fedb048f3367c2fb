/** Plans of a company follow its template through versions; what managers entered and added stays. */
import { cellKey, columnOf, rowOf } from "../../../src/host/model/state";
import type { EmbeddedExcel } from "../../../src/host/node";
import { cellName } from "../../../src/plan/sheet/address";
import type { Template } from "../../../src/plan/template";
import { conformPlan, differences } from "../../../src/workbook/conform/conformPlan";
import { resetSetting, settingsChanged } from "../../../src/workbook/conform/settings";
import { readPlan } from "../../../src/workbook/read";
import { registry } from "../../registry";
import { acmeDocument } from "../../templates/document/acme";
import { reviewDate } from "../buildExample";
import { column, commission, errorsIn, headersOf, inExcel, openFile, planFile, process, region, version } from "./versions";

jest.setTimeout(120_000);

let first: Uint8Array;
beforeAll(async () => {
  first = await planFile(version());
});

const area = { ...region, header: { en: "Area", zh: "区域" }, words: ["North", "East", "South"] };
const second = version(
  {
    words: { attitude: { own: { supporter: { label: { en: "Friend", zh: "朋友" } } } } },
    columns: { opportunities: { amount: { header: { en: "Deal value", zh: "成交金额" } } } },
    ownColumns: {
      opportunities: [
        area,
        { ...commission, formula: "={amount}*0.03" },
        { id: "channel", header: "Channel", kind: "list", words: ["Direct", "Partner"] },
      ],
    },
    numbers: { role: { "decision-maker": 25 } },
  },
  2,
);

test("a plan in shape is left as it is", async () => {
  const excel = await openFile(first);
  const compared = await inExcel(excel, () => differences(registry, version()));
  expect(compared).toMatchObject({ kind: "compared", inShape: true });
  if (compared.kind === "compared") expect(compared.differences.map(({ kind }) => kind)).toEqual(["user-column"]);
  excel.dispose();
});

test("a plan follows the next version", async () => {
  const excel = await openFile(first);
  const report = await inExcel(excel, () => conformPlan(registry, second, { asOf: reviewDate }));
  await excel.calculator.settled();
  expect(report).toMatchObject({ kind: "conformed", lost: [] });
  const { workbook } = excel;
  expect(headersOf(workbook, "KAM_Opportunities")).toEqual(expect.arrayContaining(["Deal value", "Area", "My notes", "Channel"]));
  expect(column(workbook, "KAM_Stakeholders", "Attitude")).toContain("Friend");
  expect(column(workbook, "KAM_Opportunities", "Area")).toContain("South");
  const amounts = column(workbook, "KAM_Opportunities", "Deal value");
  expect(column(workbook, "KAM_Opportunities", "Commission")).toEqual(amounts.map((one) => (typeof one === "number" ? one * 0.03 : 0)));
  expect(errorsIn(workbook)).toEqual([]);
  const reading = await inExcel(excel, () => readPlan(registry));
  expect(reading.meta).toMatchObject({ template: "acme-key-accounts", templateVersion: 2 });
  expect(reading.issues).toEqual([]);
  const again = await inExcel(excel, () => differences(registry, second));
  expect(again).toMatchObject({ inShape: true });
  excel.dispose();
});

const rows = (excel: EmbeddedExcel, header: string) => column(excel.workbook, "KAM_Opportunities", header);

const conformed = async (bytes: Uint8Array, ...templates: readonly Template[]) => {
  const excel = await openFile(bytes);
  const reports = [];
  for (const template of templates)
    reports.push(await inExcel(excel, () => conformPlan(registry, template, { asOf: reviewDate, back: true })));
  await excel.calculator.settled();
  return { excel, reports };
};

const third = version(
  {
    process: process(0, 1, 3, 4),
    retired: { words: { stage: { operate: "agree" } }, columns: { opportunities: { region: "territory" } } },
    ownColumns: { opportunities: [{ ...region, id: "territory", header: "Territory" }, commission] },
    sections: ["stakeholders", "opportunities", "competitionSheet", "competitors"],
    size: "standard",
    columns: { stakeholders: { title: { header: "Position held" } } },
  },
  5,
);

test("several versions at once: another process, a section more, an own column with another id", async () => {
  const { excel, reports } = await conformed(first, third);
  expect(reports[0]).toMatchObject({ kind: "conformed", lost: [] });
  expect(new Set(rows(excel, "Stage"))).toEqual(new Set(["Scout", "Meet", "Close deal"]));
  expect(rows(excel, "Territory")).toEqual(expect.arrayContaining(["North", "South"]));
  expect(headersOf(excel.workbook, "KAM_Opportunities")).not.toContain("Region");
  expect(headersOf(excel.workbook, "KAM_Stakeholders")).toContain("Position held");
  expect(headersOf(excel.workbook, "KAM_Competitors").length).toBeGreaterThan(2);
  expect(errorsIn(excel.workbook)).toEqual([]);
  expect(await inExcel(excel, () => differences(registry, third))).toMatchObject({ inShape: true });
  excel.dispose();
});

test("forth and back: what managers entered is there, and the plan is as the first version has it", async () => {
  const plain = await openFile(first);
  const { excel, reports } = await conformed(first, second, third, second, version());
  expect(reports.every((one) => one.kind === "conformed" && one.lost.length === 0)).toBe(true);
  for (const header of ["Opportunity", "Order value", "My notes"]) expect(rows(excel, header)).toEqual(rows(plain, header));
  expect(rows(excel, "Commission")).toEqual(rows(plain, "Commission"));
  expect(errorsIn(excel.workbook)).toEqual([]);
  [plain, excel].forEach((one) => one.dispose());
});

test("a plan with a later version of the template is left alone, and so is one of another company", async () => {
  const excel = await openFile(first);
  await inExcel(excel, () => conformPlan(registry, second, { asOf: reviewDate }));
  expect(await inExcel(excel, () => conformPlan(registry, version(), { asOf: reviewDate }))).toMatchObject({
    refusal: { code: "newer-template" },
  });
  const other = version({ id: "globex" });
  expect(await inExcel(excel, () => conformPlan(registry, other, { asOf: reviewDate }))).toMatchObject({
    refusal: { code: "other-template" },
  });
  excel.dispose();
});

test("what managers typed over formulas, added and renamed is told and stays", async () => {
  const excel = await openFile(first);
  await inExcel(excel, () =>
    Excel.run(async (context) => {
      const deals = context.workbook.tables.getItem("KAM_Opportunities");
      deals.columns.getItem("Commission").getDataBodyRange().getCell(0, 0).values = [[777]];
      deals.columns.getItem("Grade").getDataBodyRange().getCell(1, 0).values = [["mine"]];
      deals.columns.getItem("Close date").name = "Signed by";
      const sheet = context.workbook.worksheets.add("Mine");
      sheet.getRange("A1:A3").formulas = [
        ["=SUM(KAM_Opportunities[Order value])"],
        ['=COUNTIF(KAM_Stakeholders[Attitude],"Ally")'],
        ["=COUNTA(KAM_Opportunities[Region])"],
      ];
      await context.sync();
    }),
  );
  const mine = () => [0, 1, 2].map((row) => excel.workbook.sheets.find(({ name }) => name === "Mine")?.cells.get(cellKey(row, 0))?.value);
  const before = mine();
  const report = await inExcel(excel, () => conformPlan(registry, second, { asOf: reviewDate }));
  await excel.calculator.settled();
  expect(rows(excel, "Commission")[0]).toBe(777);
  expect(rows(excel, "Grade")[1]).toBe("mine");
  expect(headersOf(excel.workbook, "KAM_Opportunities")).toContain("Signed by");
  expect([mine()[0], mine()[2]]).toEqual([before[0], before[2]]);
  const kinds = report.kind === "conformed" ? report.differences.filter(({ becomes }) => becomes === "stays").map(({ kind }) => kind) : [];
  expect(kinds.filter((kind) => kind === "formula-overwritten")).toHaveLength(2);
  expect(kinds).toEqual(expect.arrayContaining(["column-renamed", "user-sheet", "formula-says-word"]));
  excel.dispose();
});

test("a deleted sheet and lost formulas come back", async () => {
  const excel = await openFile(first);
  await inExcel(excel, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Findings").delete();
      const grade = context.workbook.tables.getItem("KAM_Opportunities").columns.getItem("Grade").getDataBodyRange();
      grade.getCell(0, 0).clear("Contents");
      await context.sync();
    }),
  );
  const report = await inExcel(excel, () => conformPlan(registry, version(), { asOf: reviewDate }));
  await excel.calculator.settled();
  expect(report).toMatchObject({ kind: "conformed" });
  const kinds = report.kind === "conformed" ? report.differences.map(({ kind }) => kind) : [];
  expect(kinds).toEqual(expect.arrayContaining(["sheet-missing", "formula-lost"]));
  expect(excel.workbook.sheets.map(({ name }) => name)).toContain("Findings");
  expect(column(excel.workbook, "KAM_Opportunities", "Grade", "formula")).not.toContain("");
  excel.dispose();
});

test("settings that a manager changed are shown, and go back with one step", async () => {
  const excel = await openFile(first);
  await inExcel(excel, async () => {
    const { words } = await readPlan(registry);
    const at = words?.rows.findIndex(({ list, id }) => list === "attitude" && id === "supporter") ?? -1;
    const near = words?.rows.findIndex(({ list, id }) => list === "band" && id === "near") ?? -1;
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KAM_Words");
      // A manager who means it takes the template's lock off; what we write gets through it.
      table.worksheet.protection.unprotect();
      table.getDataBodyRange().getCell(at, 2).values = [["Buddy"]];
      table.getDataBodyRange().getCell(near, 3).values = [[42]];
      table.worksheet.protection.protect();
      const attitude = context.workbook.tables.getItem("KAM_Stakeholders").columns.getItem("Attitude").getDataBodyRange();
      attitude.load("values");
      await context.sync();
      attitude.values = (attitude.values as unknown[][]).map(([word]) => [word === "Ally" ? "Buddy" : word]);
      await context.sync();
    });
    const reading = await readPlan(registry);
    const changed = settingsChanged(registry, reading);
    expect(changed).toMatchObject([
      { kind: "word", stands: "Buddy", template: "Ally", allowed: true },
      { kind: "number", stands: 42, template: 60, allowed: false },
    ]);
    for (const setting of changed) await resetSetting(registry, reading, setting, reviewDate);
    expect(settingsChanged(registry, await readPlan(registry))).toEqual([]);
  });
  expect(column(excel.workbook, "KAM_Stakeholders", "Attitude")).toContain("Ally");
  excel.dispose();
});

const sheetNamed = (excel: EmbeddedExcel, name: string) => {
  const sheet = excel.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

const fillAt = (excel: EmbeddedExcel, name: string, row: number, at: number) =>
  excel.workbook.styles[sheetNamed(excel, name).cells.get(cellKey(row, at))?.style ?? 0]?.fill;

/** Where the plan is in a colour: cells, charts, conditional formats, tabs. */
const colouredIn = ({ workbook: { sheets, styles } }: EmbeddedExcel, color: string): readonly string[] =>
  sheets.flatMap(({ name, cells, charts, conditionalFormats, tabColor }) => {
    const has = (value: unknown): boolean =>
      JSON.stringify(value ?? "")
        .toUpperCase()
        .includes(color);
    return [
      ...[...cells].flatMap(([key, { style }]) => (has(styles[style]) ? [`${name} ${cellName(rowOf(key), columnOf(key))}`] : [])),
      ...charts.flatMap((chart) => (has(chart) ? [`${name} ${chart.name}`] : [])),
      ...(has(conditionalFormats) ? [`${name} formats`] : []),
      ...(has(tabColor) ? [`${name} tab`] : []),
    ];
  });

test("sheets that stand get new colours, another logo and new locks; what the user coloured, moved and protected stays", async () => {
  const excel = await openFile(first);
  await inExcel(excel, () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const deals = worksheets.getItem("Opportunities");
      // The user's own: a red title, a cell beside the plan in the company's colour, a protected sheet.
      deals.getRange("C1").format.fill.color = "#C00000";
      deals.getRange("B400").format.fill.color = "#7A1FA2";
      worksheets.getItem("Findings").protection.protect();
      const logo = worksheets.getItem("Contents").shapes.getItem("Keyplan logo");
      logo.left = 40;
      logo.top = 300;
      await context.sync();
    }),
  );
  const picture = acmeDocument().look?.logo ?? "";
  const look = { brand: "#0A5C36", accent: "#8A4B08", logo: `${picture.slice(0, -8)}AAAAAAAA` };
  const other = version({ look, locks: { sheets: ["stakeholders"], password: "open" } }, 2);
  const report = await inExcel(excel, () => conformPlan(registry, other, { asOf: reviewDate }));
  expect(report).toMatchObject({ kind: "conformed", lost: [] });
  const said = report.kind === "conformed" ? report.differences.map(({ kind }) => kind) : [];
  expect([said.filter((kind) => kind === "look"), said.filter((kind) => kind === "lock")]).toEqual([["look", "look"], ["lock"]]);
  expect(fillAt(excel, "Opportunities", 0, 1)).toBe("#0A5C36");
  expect([fillAt(excel, "Opportunities", 0, 2), fillAt(excel, "Opportunities", 399, 1)]).toEqual(["#C00000", "#7A1FA2"]);
  expect(sheetNamed(excel, "Stakeholders").tabColor).toBe("#0A5C36");
  expect([colouredIn(excel, "#7A1FA2"), colouredIn(excel, "#A568C0"), colouredIn(excel, "#C2185B")]).toEqual([
    ["Opportunities B400"],
    [],
    [],
  ]);
  // Another picture where the user had put the old one.
  const [logo, ...more] = sheetNamed(excel, "Contents").drawings;
  expect([more, logo?.name]).toEqual([[], "Keyplan logo"]);
  const box = await inExcel(excel, () =>
    Excel.run(async (context) => {
      const shape = context.workbook.worksheets.getItem("Contents").shapes.getItem("Keyplan logo").load("left,top");
      await context.sync();
      return [shape.left, shape.top].map(Math.round);
    }),
  );
  expect(box).toEqual([40, 300]);
  // The lists were locked by this company and stay so; the stakeholders are locked now, with the password.
  expect(["Lists", "Stakeholders", "Findings", "Opportunities"].map((name) => sheetNamed(excel, name).protection.enabled)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(sheetNamed(excel, "Stakeholders").protection.password).toBe("open");
  expect(sheetNamed(excel, "Findings").protection.password).toBeUndefined();
  expect(await inExcel(excel, () => differences(registry, other))).toMatchObject({ inShape: true });
  // Back again: everything as the first version has it.
  await inExcel(excel, () => conformPlan(registry, version(), { asOf: reviewDate, back: true }));
  expect(colouredIn(excel, "#0A5C36")).toEqual([]);
  expect(["Lists", "Stakeholders"].map((name) => sheetNamed(excel, name).protection.enabled)).toEqual([true, false]);
  excel.dispose();
});

/** Field and value of the account as they stand. */
const accountIn = (excel: EmbeddedExcel) => {
  const [fields, values] = ["Field", "Value"].map((header) => column(excel.workbook, "KAM_Account", header));
  return Object.fromEntries((fields ?? []).map((field, line) => [String(field), values?.[line] ?? ""]));
};

test("a list of fields follows: names through two versions, and the company's own fields", async () => {
  const client = { id: "client", header: { en: "Client number", zh: "客户编号" }, kind: "text" };
  const since = { id: "since", header: { en: "Client since", zh: "合作起始" }, kind: "list", words: ["2019", "2020"] };
  const named = (header: string, own: readonly unknown[], number: number) =>
    version({ columns: { account: { revenue: { header } } }, ownColumns: { account: own } }, number);
  const plain = await openFile(first);
  const before = accountIn(plain);
  const excel = await openFile(first);
  const below = sheetNamed(excel, "Contents").tables.length;
  const turnover = named("Turnover", [client, since], 2);
  const report = await inExcel(excel, () => conformPlan(registry, turnover, { asOf: reviewDate }));
  expect(report).toMatchObject({ kind: "conformed", lost: [] });
  const { Revenue: revenue, ...others } = before;
  expect(accountIn(excel)).toEqual({ ...others, Turnover: revenue, "Client number": "", "Client since": "" });
  expect(await inExcel(excel, () => differences(registry, turnover))).toMatchObject({ inShape: true });
  await inExcel(excel, () =>
    Excel.run(async (context) => {
      const values = context.workbook.tables.getItem("KAM_Account").columns.getItem("Value").getDataBodyRange();
      values.getLastRow().values = [["2020"]];
      await context.sync();
    }),
  );
  const third = named("Sales with us", [{ ...client, header: "Client no." }], 3);
  const next = await inExcel(excel, () => conformPlan(registry, third, { asOf: reviewDate }));
  expect(next).toMatchObject({ kind: "conformed", lost: [] });
  expect(accountIn(excel)).toEqual({ ...others, "Sales with us": revenue, "Client no.": "", "Client since": 2020 });
  const reading = await inExcel(excel, () => readPlan(registry));
  expect(reading.data.tables["account"]?.rows[0]).toMatchObject({ cells: { revenue }, user: { "Client since": 2020 } });
  expect(sheetNamed(excel, "Contents").tables).toHaveLength(below);
  expect(errorsIn(excel.workbook)).toEqual([]);
  // A plan built from it has the same.
  const built = await openFile(await planFile(third));
  expect(accountIn(built)).toEqual({ ...others, "Sales with us": revenue, "Client no.": "" });
  [plain, excel, built].forEach((one) => one.dispose());
});
