/**
 * A section is one folder: the made-up one beside this file is added to the registry, and with no other file changed it imports, builds,
 * reads back, is judged, explained, listed, and its function is known. Its view is tested in inPane.test.tsx.
 */
import { paletteActions, planActions } from "../../src/actions/planActions";
import { planFunctions } from "../../src/cli/planFunctions";
import { functionCalls } from "../../src/functions/call";
import { functionsMetadata } from "../../src/functions/metadata";
import { functionReference } from "../../src/functions/reference";
import { importPlan } from "../../src/import/importCsv";
import { createRegistry } from "../../src/plan/registry";
import { rowsOf } from "../../src/plan/plan";
import type { Size } from "../../src/plan/table";
import type { Section } from "../../src/plan/section";
import { numbersOf } from "../../src/plan/settings";
import { sections } from "../../src/sections/all";
import { judgePlan } from "../../src/workbook/build/judgePlan";
import { readPlan } from "../../src/workbook/read";
import { repairPlan } from "../../src/workbook/repair";
import { addRows, changeRow } from "../../src/workbook/write";
import { createCalculator } from "../../src/host/calc";
import { newWorkbook } from "../../src/host/model/newWorkbook";
import { reviewDay } from "../plans";
import { openPlan, type OpenPlan } from "./openPlan";
import { partners } from "./section";
import { partnerThresholds } from "./section/settings";
import { partnerTable } from "./section/table";

const registry = createRegistry([...sections, partners]);
/** What a user chooses who takes everything. */
const chosen = registry.sections.map(({ id }) => id);

const files = [
  { name: "account.csv", text: "field,value\nName,North\nCurrency,EUR" },
  { name: "stakeholders.csv", text: "Name,Level,Role\nAna Ruiz,Decision,Decision maker" },
  {
    name: "Partners.csv",
    text: [
      "Company,Kind,Fit,Share,People,Fee,Since,Active,Serves,Contact,Note,Contract,Colour",
      'Delta,Implementer,60,50 %,3,"12,000",2024-03-01,yes,S1;S2,Ana Ruiz,knows the plant,C-7,blue',
      "Sigma,adviser,80,,1,,,yes,,,,,",
    ].join("\n"),
  },
  { name: "partnerCosts.csv", text: "Item,Amount\nTraining,5000" },
];

const chinese = [
  { name: "客户.csv", text: "项目,内容\n名称,北方\n币种,CNY" },
  { name: "合作伙伴.csv", text: "伙伴,类型,契合度,份额,在用\n德达公司,实施方,60,50%,是" },
];

describe("the made-up section imports", () => {
  test("a CSV with a column of every kind, by header and alias, and keeps what it does not know", () => {
    const { data, issues } = importPlan(registry.tables, files);
    expect(data.tables["partners"]?.rows).toEqual([
      {
        cells: {
          name: "Delta",
          kind: "Implementer",
          fit: 60,
          share: 0.5,
          people: 3,
          fee: 12000,
          since: 45352,
          active: "Yes",
          serves: "S1;S2",
          contact: "Ana Ruiz",
          note: "knows the plant",
          contract: "C-7",
        },
        user: { Colour: "blue" },
      },
      expect.objectContaining({ cells: expect.objectContaining({ name: "Sigma", kind: "Adviser", share: null }) as unknown }),
    ]);
    expect(issues.map(({ code }) => code)).toEqual(["unknown-column"]);
  });

  test("says what a word of its list may be, in the file's language", () => {
    const { issues } = importPlan(registry.tables, [{ name: "partners.csv", text: "Partner,Kind\nDelta,friend" }]);
    expect(issues[0]?.text.en).toBe('Kind: "friend" is no word of the list. Write one of: Reseller, Implementer, Adviser.');
  });
});

describe.each(["kam", "native"] as const)("built with %s formulas", (formulas) => {
  let plan: OpenPlan;
  beforeAll(async () => {
    plan = await openPlan(registry, files, { formulas, sections: chosen });
  });
  afterAll(() => plan.excel.dispose());

  test("its sheet stands between the sections and the findings, with its figure computed", () => {
    expect(plan.excel.workbook.sheets.map(({ name }) => name)).toEqual([
      "Contents",
      "Summary",
      "Stakeholders",
      "Value framework",
      "Opportunities",
      "Actions",
      "Partners",
      "Findings",
      "Lists",
    ]);
    // 60 × 0.5 × 2 / 3; Sigma's share is not known.
    expect(plan.shown("Partners")).toEqual(expect.arrayContaining(["Delta", "20", "What partners cost", "Training", "North · 0 strong"]));
    expect(plan.errors()).toEqual([]);
  });

  test("it is listed on Contents with its state and finding, its words and threshold on Lists, its finding on Findings", () => {
    expect(plan.shown("Contents")).toEqual(expect.arrayContaining(["Partners", "Who sells with us, and how strong each is", "● 3 rows"]));
    expect(plan.shown("Lists")).toEqual(expect.arrayContaining(["Kind of partner", "Implementer", "Strong partner from"]));
    expect(plan.shown("Findings")).toEqual(
      expect.arrayContaining(["Sigma is active and carries no share", "Agree on the part of the project it carries.", "partners-1"]),
    );
  });

  test("it reads back as it was imported, with the numbers in force", async () => {
    const reading = await plan.inExcel(() => readPlan(registry));
    expect(rowsOf(reading.plan, partnerTable)).toMatchObject([
      { name: "Delta", kind: "implementer", fit: 60, share: 0.5, people: 3, fee: 12000, since: 45352, active: true, serves: ["S1", "S2"] },
      { name: "Sigma", kind: "adviser", share: null, serves: [], note: null },
    ]);
    expect(reading.data.tables["partners"]?.userColumns).toEqual(["Colour"]);
    expect(numbersOf(partnerThresholds, reading.plan.settings).partnerStrong).toBe(40);
    expect(reading.issues).toEqual([]);
  });
});

describe("in a workbook that stands", () => {
  let plan: OpenPlan;
  beforeAll(async () => {
    plan = await openPlan(registry, files, { sections: chosen });
  });
  afterAll(() => plan.excel.dispose());

  test("its rows are added and changed, then judged", async () => {
    await plan.inExcel(() => addRows(registry, "partners", [{ name: "Omega", kind: "Reseller", active: true }]));
    await plan.inExcel(() => changeRow(registry, "partners", 1, { share: 0.25 }, "Sigma"));
    const { findings, reading } = await plan.inExcel(() => judgePlan(registry, reviewDay));
    const own = findings.filter(({ table }) => table === "partners");
    expect(own.map(({ text }) => text.en)).toEqual(["Omega is active and carries no share"]);
    expect(reading.places.of(own[0]!)).toMatchObject({ sheet: "Partners" });
    expect(plan.shown("Findings")).toContain("Omega is active and carries no share");
  });

  test("its formula and its list come back when they are lost", async () => {
    await plan.inExcel(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("KAM_Partners");
        table.columns.getItem("Strength").getDataBodyRange().getCell(0, 0).values = [["typed over"]];
        table.columns.getItem("Kind").getDataBodyRange().dataValidation.clear();
        await context.sync();
      }),
    );
    const { repaired } = await plan.inExcel(() => repairPlan(registry, { asOf: 46347 }));
    expect(repaired.map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual(["formula Partners", "validation Partners"]);
  });
});

test("in Chinese, every text of it is Chinese", async () => {
  const plan = await openPlan(registry, chinese, { sections: chosen });
  expect(plan.shown("合作伙伴")).toEqual(expect.arrayContaining(["德达公司", "实施方", "20", "伙伴成本", "北方 · 0 家强伙伴"]));
  expect(plan.shown("目录")).toContain("谁与我方一起销售，各自实力如何");
  expect(plan.errors()).toEqual([]);
  plan.excel.dispose();
});

describe("sizes", () => {
  const hiddenColumns = async (size: "light" | "standard" | "full"): Promise<readonly string[]> => {
    const plan = await openPlan(registry, files, { size, sections: chosen });
    const sheet = plan.sheet("Partners");
    const columns = [...sheet.hiddenColumns].map((at) => partnerTable.columns[at - 1]?.id ?? String(at));
    plan.excel.dispose();
    return columns;
  };

  test("a plan shows the columns of its size; what is larger is hidden, not left out", async () => {
    expect(await hiddenColumns("light")).toEqual(["note", "contract"]);
    expect(await hiddenColumns("standard")).toEqual(["contract"]);
    expect(await hiddenColumns("full")).toEqual([]);
  });

  test("a section of a larger size stays out of a light plan, and stands hidden where something was brought along for it", async () => {
    const standard = createRegistry([...sections, { ...partners, size: "standard" }]);
    const seen = async (size: Size, given = files) => {
      const { excel } = await openPlan(standard, given, { size, sections: chosen });
      const found = excel.workbook.sheets.find(({ name }) => name === "Partners");
      excel.dispose();
      return found?.visibility ?? "none";
    };
    expect(await seen("light", [])).toBe("none");
    expect(await seen("light")).toBe("hidden");
    expect(await seen("full")).toBe("visible");
  });
});

test("several sections share one sheet, one below the other", async () => {
  const part = (id: string, words: string): Section => ({
    id,
    name: { en: words, zh: words },
    size: "light",
    tables: [],
    part: {
      sheet: "partners",
      load: () =>
        Promise.resolve({
          place: (draft, _context, top) => {
            draft.put(top, 1, words);
            return top + 1;
          },
        }),
    },
  });
  const shared = createRegistry([...sections, partners, part("first", "First part"), part("second", "Second part")]);
  const plan = await openPlan(shared, files, { sections: [...chosen, "first", "second"] });
  const rows = [...plan.sheet("Partners").cells.values()].flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  expect(rows.indexOf("Training")).toBeLessThan(rows.indexOf("First part"));
  expect(rows.indexOf("First part")).toBeLessThan(rows.indexOf("Second part"));
  expect(plan.errors()).toEqual([]);
  plan.excel.dispose();
});

describe("its function", () => {
  test("stands in the metadata of both languages and in the reference", () => {
    expect(functionsMetadata(registry.functions, "en").functions.find(({ id }) => id === "PARTNERSTRENGTH")).toMatchObject({
      parameters: [{ description: "Kind of partner" }, {}, {}],
    });
    expect(functionsMetadata(registry.functions, "zh").functions.find(({ id }) => id === "PARTNERSTRENGTH")?.description).toBe(
      "伙伴实力，0–100：契合度 × 份额 × 类型权重",
    );
    expect(functionReference(registry.functions, "en")).toContain("`KAM.PARTNERSTRENGTH(kind, fit, share)`");
  });

  test("answers, and WHY explains it", async () => {
    const { call } = functionCalls(registry.functions);
    expect(call("KAM.PARTNERSTRENGTH", ["实施方", 60, 0.5])).toBe(20);
    expect(call("KAM.WHY", ["partner", "implementer", 60, 0.5])).toEqual([
      ["20: it carries 50 % of the project.", "The whole project makes it 40."],
    ]);
    const workbook = newWorkbook();
    const calculator = createCalculator(workbook, planFunctions(registry));
    const value = await calculator.evaluate('=KAM.PARTNERSTRENGTH("implementer",60,0.5)', {
      sheet: workbook.sheets[0]!,
      row: 0,
      column: 0,
    });
    expect(value).toBe(20);
  });

  test("says what the example says", () => {
    const { example } = registry.functions.find(({ id }) => id === "PARTNERSTRENGTH")!;
    expect(functionCalls(registry.functions).call("KAM.PARTNERSTRENGTH", ["implementer", 60, 0.5])).toBe(Number(example.value));
  });
});

test("its commands stand among the actions", () => {
  expect(planActions(registry).map(({ id }) => id)).toEqual(expect.arrayContaining(["addPartner", "go-partners"]));
  const labels = paletteActions(registry, true).map((action) => action.id);
  expect(labels).toContain("go-partners");
});

test("two sections with one id are refused", () => {
  expect(() => createRegistry([...sections, partners, partners])).toThrow("Two sections have the id partners.");
});
