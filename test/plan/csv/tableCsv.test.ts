/** A table as CSV, in each of its forms, and back. */
import fc from "fast-check";
import { importPlan } from "../../../src/import/importCsv";
import { fieldsOf } from "../../../src/import/merge/fields";
import { plainContext } from "../../../src/plan/cells/readCell";
import { csvTableOf, tableCsv, usualForm, type CsvForm } from "../../../src/plan/csv/tableCsv";
import { tableIn, type CellContent, type PlanData, type TableData } from "../../../src/plan/planData";
import { languages, type Language } from "../../../src/plan/language";
import type { Table } from "../../../src/plan/table";
import { registry } from "../../registry";
import { anyContent, randomFrom } from "../../randomRows";

const deals = registry.table("opportunities");
if (!deals) throw new Error("The plan has opportunities.");

const csv = (table: Table, data: TableData, form: Partial<CsvForm> = {}, language: Language = "en"): string =>
  tableCsv(csvTableOf(table, data, language), { ...usualForm, ...form }, language);

const read = (table: Table, text: string, language: Language): TableData =>
  tableIn(importPlan(registry.tables, [{ name: `${table.id}.csv`, text }], language).data, table);

const row = (cells: Readonly<Record<string, CellContent>>, user: Readonly<Record<string, CellContent>> = {}): TableData => ({
  rows: [{ cells, user }],
  userColumns: Object.keys(user),
});

describe("a row as CSV", () => {
  const data = row(
    { name: "=HYPERLINK(1)", stage: "Propose", amount: -1200.5, probability: 0.5, closeDate: 46_371, milestone1: "Yes" },
    { Note: "a;b" },
  );
  test.each<readonly [Partial<CsvForm>, string]>([
    [
      {},
      '\ufeffOpportunity,Stage,Amount,Probability,Close date,Graded,Note\r\n"\'=HYPERLINK(1)",Propose,-1200.5,0.5,2026-12-15,Yes,"a;b"\r\n',
    ],
    [
      { bom: false, names: "ids" },
      'name,stage,amount,probability,closeDate,milestone1,Note\r\n"\'=HYPERLINK(1)",propose,-1200.5,0.5,2026-12-15,yes,"a;b"\r\n',
    ],
    [
      { bom: false, delimiter: ";" },
      'Opportunity;Stage;Amount;Probability;Close date;Graded;Note\r\n"\'=HYPERLINK(1)";Propose;-1200.5;0.5;2026-12-15;Yes;"a;b"\r\n',
    ],
    [
      { bom: false, delimiter: "\t" },
      'Opportunity\tStage\tAmount\tProbability\tClose date\tGraded\tNote\r\n"\'=HYPERLINK(1)"\tPropose\t-1200.5\t0.5\t2026-12-15\tYes\t"a;b"\r\n',
    ],
  ])("%j", (form, text) => expect(csv(deals, data, form)).toBe(text));

  test.each<readonly [CellContent, string]>([
    ["=1", `"'=1"`],
    ["'=1", `"''=1"`],
    ["-5", `"'-5"`],
    ["＝1", `"'＝1"`],
    ["'quoted", "'quoted"],
    ["a\nb", '"a\nb"'],
    [1e21, "1000000000000000000000"],
    [1.5e-7, "0.00000015"],
    [true, "TRUE"],
  ])("%j stands as %s", (content, text) => expect(csv(deals, row({}, { Note: content }), { bom: false })).toBe(`Note\r\n${text}\r\n`));
});

/** A number in a column of texts comes back as a text. */
const figure = (form: string): string => (form !== "" && Number.isFinite(Number(form)) ? String(Number(form)) : form);

/** In a column of the user nothing says what a cell is: a text that is plainly a number comes back as the number, a truth value as its text. */
const ownContents: readonly (readonly [written: CellContent, read: CellContent])[] = [
  ["-x", "-x"],
  ["'+1 a", "'+1 a"],
  ["5", 5],
  ["0.50", 0.5],
  ["007", "007"],
  ["1,5", "1,5"],
  [true, "TRUE"],
  ["TRUE", "TRUE"],
];
const ownRead = new Map(ownContents);

/** What of a cell comes back: texts without blanks around, days without their time. */
const settled = (table: Table, { rows, userColumns }: TableData): TableData => ({
  userColumns,
  rows: rows.map(({ cells, user }) => ({
    cells: Object.fromEntries(
      Object.entries(cells).map(([id, content]) => {
        const trimmed = typeof content === "string" ? content.trim() || null : content;
        return [
          id,
          table.columns.find((column) => column.id === id)?.holds.kind === "date" && typeof trimmed === "number"
            ? Math.floor(trimmed)
            : trimmed,
        ];
      }),
    ),
    user: Object.fromEntries(
      Object.entries(user).map(([header, content]) => [header, ownRead.has(content) ? (ownRead.get(content) ?? null) : content]),
    ),
  })),
});

test("any table, written in any form and read again, is the same", () => {
  const forms = fc.record({
    delimiter: fc.constantFrom<CsvForm["delimiter"]>(",", ";", "\t"),
    bom: fc.boolean(),
    names: fc.constantFrom<CsvForm["names"]>("labels", "ids"),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...registry.tables.map(({ id }) => id)),
      forms,
      fc.constantFrom(...languages),
      fc.integer({ min: 1, max: 1e9 }),
      (id, form, language, seed) => {
        const table = registry.tables.find((one) => one.id === id) ?? deals;
        const random = randomFrom(seed);
        const columns = table.columns.filter(({ by }) => by === "user");
        const written: PlanData["tables"][string] = {
          userColumns: ["=Own", "备注 x"],
          rows: Array.from({ length: table.shape === "record" ? 1 : 1 + Math.floor(random() * 4) }, () => ({
            cells: Object.fromEntries(columns.map((column) => [column.id, anyContent(column, random)])),
            user: {
              "=Own": ownContents[Math.floor(random() * ownContents.length)]?.[0] ?? null,
              "备注 x": random() < 0.5 ? Math.round(random() * 1e6) / 1e3 : null,
            },
          })),
        };
        // What import makes of a table is what it must make of it again.
        const first = read(table, csv(table, written, form, language), language);
        const again = read(table, csv(table, first, form, language), language);
        expect(again).toEqual(first);
        const { form: said } = fieldsOf(table, [], plainContext(language));
        const forms = (data: TableData) =>
          data.rows.map(({ cells, user }) => [
            ...columns.map(({ id: field }) => figure(said(field, cells[field] ?? null).toLowerCase())),
            ...written.userColumns.map((header) => user[header]),
          ]);
        expect(forms(first)).toEqual(forms(settled(table, written)));
      },
    ),
    { numRuns: 150 },
  );
});
