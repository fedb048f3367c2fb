/**
 * Random templates, plans made from them, what managers add to those, and whether it is all there after the plan followed another version. What
 * is compared is read from the workbook's cells themselves, not by the plan's own reader. The same on every run.
 */
import { CellError, cellKey, type Cell, type Sheet, type Workbook } from "../../../src/host/model/state";
import type { EmbeddedExcel } from "../../../src/host/node";
import type { Template } from "../../../src/plan/template";
import { compileDocument } from "../../../src/templates/document/compile";
import { judgeDocument } from "../../../src/templates/document/judge";
import { readDocument } from "../../../src/templates/document/parse";
import { conformPlan } from "../../../src/workbook/conform/conformPlan";
import { registry } from "../../registry";
import { pick, randomFrom, type Random } from "../../randomRows";
import { acmeJson } from "../../templates/document/acme";
import { reviewDate } from "../buildExample";
import { dealsData, inExcel, openFile, planFile } from "./versions";

type Draft = Record<string, unknown>;

const pool = [
  "Alpha",
  "Beta",
  "Gamma",
  "Delta",
  "Omega",
  "Nord",
  "Süd",
  "东区",
  "Prüfung",
  "Q1",
  "Won’t say",
  "A & B",
  'The "best"',
  "Plan, later",
];
const chance = (random: Random, share: number): boolean => random() < share;
const several = (random: Random, from: readonly string[], most: number): readonly string[] => [
  ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(random, from))),
];

const ownColumn = (random: Random, id: string): Draft => {
  const kind = pick(random, ["text", "number", "money", "share", "date", "flag", "list"]);
  const formula =
    chance(random, 0.3) && kind !== "list" ? { formula: pick(random, ["={amount}*0.1", "=IF({amount}>5,1,0)", "=LEN({name})"]) } : {};
  const words = kind === "list" ? { words: several(random, pool, 5) } : {};
  return { id, header: `${pick(random, pool)} ${id}`, kind, ...words, ...formula };
};

const process = (random: Random): Draft => {
  const count = 4 + Math.floor(random() * 4);
  const stages = Array.from({ length: count }, (_, index) => ({
    label: `${pick(random, pool)} stage ${index.toString()}`,
    milestone: `${pick(random, pool)} proof ${index.toString()}`,
    probability: index / count,
  }));
  return { stages };
};

const ids = ["one", "two", "three", "four"];

/** A document of the made-up company; null where what came out would be refused. */
const documentOf = (random: Random, version: number): Template | null => {
  const roles = ["decision-maker", "user", "evaluator"].filter(() => chance(random, 0.4));
  const attitudes = ["supporter", "neutral", "opponent"].filter(() => chance(random, 0.4));
  const own = (list: readonly string[]): Draft => Object.fromEntries(list.map((id) => [id, { label: `${pick(random, pool)} ${id}` }]));
  const columns = (of: readonly string[]): Draft =>
    Object.fromEntries(of.filter(() => chance(random, 0.3)).map((id) => [id, { header: `${pick(random, pool)} ${id}` }]));
  const rules = { columns: { opportunities: chance(random, 0.3) ? { one: "two" } : {} }, words: { role: { user: "evaluator" } } };
  const json: Draft = {
    ...acmeJson(),
    version,
    size: "light",
    sections: ["stakeholders", "opportunities", ...(chance(random, 0.1) ? ["actions"] : [])],
    rows: {},
    columns: { opportunities: columns(["amount", "closeDate", "probability", "owner"]), stakeholders: columns(["title", "level", "role"]) },
    ownColumns: {
      opportunities: ids.filter(() => chance(random, 0.5)).map((id) => ownColumn(random, id)),
      stakeholders: ids.filter(() => chance(random, 0.2)).map((id) => ({ ...ownColumn(random, id), formula: undefined })),
    },
    words: { role: { own: own(roles) }, attitude: { own: own(attitudes) } },
    numbers: { role: { "decision-maker": Math.ceil(random() * 30) }, band: { near: 50 + Math.floor(random() * 20) } },
    may: { numbers: chance(random, 0.5), words: chance(random, 0.5) },
    retired: rules,
  };
  delete json["process"];
  if (chance(random, 0.7)) json["process"] = process(random);
  const reading = readDocument(JSON.parse(JSON.stringify(json)) as unknown);
  if (reading.kind !== "read" || judgeDocument(reading.document, registry).some(({ severity }) => severity === "error")) return null;
  return compileDocument(reading.document);
};

const randomTemplate = (random: Random, version: number): Template => {
  for (;;) {
    const made = documentOf(random, version);
    if (made) return made;
  }
};

/** What stands in a cell, as far as it can be compared. */
const shown = (cell: Cell | undefined): unknown => {
  const value = cell?.value ?? null;
  return value instanceof CellError ? value.code : value === "" ? null : value;
};

interface Noted {
  /** By table and id of its column: what stands in its cells, top to bottom. */
  readonly columns: ReadonlyMap<string, readonly unknown[]>;
  /** By sheet of the user and cell: what stands there, its look and its formula. */
  readonly cells: ReadonlyMap<string, { readonly value: unknown; readonly look: string; readonly isFormula: boolean }>;
  readonly notes: number;
}

const userSheets = ["Mine", "Sums"];

const note = ({ sheets, styles }: Workbook): Noted => {
  const columns = new Map<string, readonly unknown[]>();
  const cells = new Map<string, { value: unknown; look: string; isFormula: boolean }>();
  for (const sheet of sheets) {
    for (const { name, area, columns: own } of sheet.tables) {
      if (!name.startsWith("KAM_") || ["KAM_Words", "KAM_Findings"].includes(name)) continue;
      own.forEach(({ id }, index) => {
        const body = Array.from({ length: area.bottom - area.top }, (_, row) =>
          sheet.cells.get(cellKey(area.top + 1 + row, area.left + index)),
        );
        if (body.some((cell) => cell !== undefined && cell.formula !== null)) return;
        columns.set(`${name}/${id.toString()}`, body.map(shown));
      });
    }
    if (!userSheets.includes(sheet.name)) continue;
    for (const [key, cell] of sheet.cells)
      if (cell.formula !== null || shown(cell) !== null)
        cells.set(`${sheet.name}/${key.toString()}`, {
          value: shown(cell),
          look: JSON.stringify(styles[cell.style]),
          isFormula: cell.formula !== null,
        });
  }
  return { columns, cells, notes: sheets.reduce((sum, { notes }) => sum + notes.length, 0) };
};

/** Every word of the lists as they stand: a cell that says one may say another afterwards. */
const wordsIn = ({ sheets }: Workbook): ReadonlySet<unknown> => {
  const lists = sheets.find(({ tables }) => tables.some(({ name }) => name === "KAM_Words"));
  return new Set([...(lists?.cells.values() ?? [])].map(shown));
};

const isBad = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");

/** What was lost or broken. */
const harms = (before: Noted, after: Noted, words: ReadonlySet<unknown>): readonly string[] => {
  const said: string[] = [];
  for (const [column, cells] of before.columns) {
    const now = after.columns.get(column);
    cells.forEach((value, row) => {
      if (value === null) return;
      const is = now?.[row] ?? null;
      if (is === value || (is !== null && words.has(is))) return;
      said.push(`${column} row ${row.toString()}: ${JSON.stringify(value)} became ${JSON.stringify(is)}`);
    });
  }
  for (const [cell, { value, look, isFormula }] of before.cells) {
    const now = after.cells.get(cell);
    if (!now) said.push(`${cell}: gone`);
    else if (now.look !== look) said.push(`${cell}: looks otherwise`);
    else if (isFormula ? isBad(now.value) && !isBad(value) : now.value !== value)
      said.push(`${cell}: ${JSON.stringify(value)} became ${JSON.stringify(now.value)}`);
    else if (isFormula && typeof value === "number" && now.value !== value)
      said.push(`${cell}: computes ${JSON.stringify(now.value)} instead of ${value.toString()}`);
  }
  if (after.notes < before.notes) said.push("a note is gone");
  return said;
};

const sheetWith = ({ sheets }: Workbook, table: string): { sheet: Sheet; columns: readonly string[] } => {
  for (const sheet of sheets)
    for (const { name, columns } of sheet.tables) if (name === table) return { sheet, columns: columns.map((one) => one.name) };
  throw new Error(`There is no table ${table}.`);
};

const escaped = (header: string): string => header.replace(/['[\]#@]/g, (sign) => `'${sign}`);

/** What a manager does to a plan. */
const addTo = (excel: EmbeddedExcel, random: Random): Promise<void> =>
  inExcel(excel, () =>
    Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      for (const table of ["KAM_Opportunities", "KAM_Stakeholders"]) {
        const { sheet, columns } = sheetWith(excel.workbook, table);
        const found = tables.getItem(table);
        const height =
          (sheet.tables.find(({ name }) => name === table)?.area.bottom ?? 0) -
          (sheet.tables.find(({ name }) => name === table)?.area.top ?? 0);
        if (chance(random, 0.6)) {
          const cells = Array.from({ length: height }, (_, row) => [pick(random, [row, `my ${row.toString()}`, true, "", 1.5])]);
          found.columns.add(chance(random, 0.5) ? Math.floor(random() * columns.length) : undefined, [
            [`Mine ${Math.floor(random() * 99).toString()}`],
            ...cells,
          ]);
        }
        await context.sync();
        if (chance(random, 0.2)) {
          const entry = pick(random, table === "KAM_Opportunities" ? ["Opportunity"] : ["Name"]);
          found.columns.getItem(entry).name = `${entry} of mine`;
        }
      }
      await context.sync();
      const deals = sheetWith(excel.workbook, "KAM_Opportunities");
      const mine = worksheets.add("Mine");
      mine.getRange("A1:C2").values = [
        ["note", 5, true],
        ["东", 0.5, ""],
      ];
      mine.getRange("B1:B2").format.fill.color = "#FFEE00";
      mine.getRange("A1").format.font.bold = true;
      const sums = worksheets.add("Sums");
      // What figures make of another process, and what a template computes where nothing stood, is not the manager's.
      const constant = new Set(
        [...note(excel.workbook).columns].flatMap(([key, cells]) => (cells.some((cell) => cell !== null) ? [key] : [])),
      );
      const own = deals.sheet.tables.find(({ name }) => name === "KAM_Opportunities")?.columns ?? [];
      const entered = own.flatMap(({ id, name }) => (constant.has(`KAM_Opportunities/${id.toString()}`) ? [name] : []));
      const headers = Array.from({ length: 6 }, () => pick(random, entered));
      const first = deals.sheet.tables.find(({ name }) => name === "KAM_Opportunities")?.area;
      const quoted = `'${deals.sheet.name.replaceAll("'", "''")}'`;
      const formulas = [
        ...headers.map((header) => `=COUNTA(KAM_Opportunities[${escaped(header)}])`),
        `=SUM(KAM_Opportunities[[#All],[${escaped(headers[0] ?? "")}]])`,
        `=ROWS(KAM_Opportunities[[${escaped(headers[1] ?? "")}]:[${escaped(headers[1] ?? "")}]])`,
        `=IF(${quoted}!B${((first?.top ?? 0) + 2).toString()}="",0,1)`,
        `=Mine!B1*2`,
      ];
      sums.getRange(`A1:A${formulas.length.toString()}`).formulas = formulas.map((formula) => [formula]);
      // A manager who means it takes the template's lock off.
      tables.getItem("KAM_Words").worksheet.protection.unprotect();
      if (chance(random, 0.3))
        tables
          .getItem("KAM_Words")
          .getDataBodyRange()
          .getCell(Math.floor(random() * 12), 3).values = [[Math.ceil(random() * 40)]];
      if (chance(random, 0.3))
        tables
          .getItem("KAM_Words")
          .getDataBodyRange()
          .getCell(Math.floor(random() * 12), 2).values = [[`Own ${Math.floor(random() * 999).toString()}`]];
      await context.sync();
    }),
  );

const files = new Map<number, { readonly template: Template; readonly file: Promise<Uint8Array> }>();

/** A plan of a random template; the same few are made for all runs. */
const planOf = (seed: number) => {
  const random = randomFrom(seed * 7919 + 1);
  const template = files.get(seed)?.template ?? randomTemplate(random, 1);
  const known = files.get(seed) ?? { template, file: planFile(template, dealsData()) };
  files.set(seed, known);
  return known;
};

/** One run; answers with what was lost or broken, nothing as a rule. */
export const tryPlan = async (run: number, plans = 12): Promise<readonly string[]> => {
  const random = randomFrom(run * 104_729 + 17);
  random();
  const { file } = planOf(Math.floor(random() * plans));
  const excel = await openFile(await file);
  try {
    await addTo(excel, random);
    await excel.calculator.settled();
    const before = note(excel.workbook);
    const words = new Set(wordsIn(excel.workbook));
    const steps = 1 + Math.floor(random() * 2);
    for (let step = 0, version = 1; step < steps; step += 1) {
      version += 1 + Math.floor(random() * 5);
      const report = await inExcel(excel, () => conformPlan(registry, randomTemplate(random, version), { asOf: reviewDate }));
      if (report.kind === "refused") return [`refused: ${report.refusal.code}`];
      if (report.kind === "conformed" && report.lost.length > 0) return report.lost.map(({ table }) => `${table} lost cells`);
      for (const word of wordsIn(excel.workbook)) words.add(word);
    }
    await excel.calculator.settled();
    return harms(before, note(excel.workbook), words);
  } finally {
    excel.dispose();
  }
};
