/** How the values of a column are read: one column of a table, all its cells, what comes of them and what is said or asked. */
import { importKnowledge } from "../../src/import/columns/knowledge";
import { proposeMapping } from "../../src/import/columns/proposeMapping";
import { draftImport } from "../../src/import/draftImport";
import type { Answers, ImportDraft, ImportKnowledge, MappingMemory } from "../../src/import/mapping";
import type { SourceCell } from "../../src/import/source";
import { isoOf } from "../../src/plan/cells/dateText";
import { registry } from "../registry";
import { sourceOf } from "./sourceOf";

let knowledge: ImportKnowledge;
beforeAll(async () => void (knowledge = await importKnowledge(registry)));

interface With {
  readonly answers?: Answers;
  readonly memory?: MappingMemory;
}

const draftOf = (header: readonly string[], rows: readonly (readonly SourceCell[])[], more: With = {}): ImportDraft => {
  const source = sourceOf("opportunities", header, ...rows);
  return draftImport(knowledge, source, proposeMapping(knowledge, source, more), { language: "en", ...more });
};

const column = (header: string, id: string, cells: readonly SourceCell[], more: With = {}) => {
  const draft = draftOf(
    ["Opportunity", header],
    cells.map((cell, index) => [`Deal ${index + 1}`, cell]),
    more,
  );
  const values = draft.data.rows.map((row) => row.cells[id] ?? null);
  return { values, draft, open: draft.decisions.filter(({ open }) => open).map(({ id: one }) => one) };
};

const peopleOf = (header: string, cells: readonly string[], more: With = {}) => {
  const source = sourceOf("stakeholders", ["Name", "Role", header], ...cells.map((cell, index) => [`P${index.toString()}`, "User", cell]));
  return draftImport(knowledge, source, proposeMapping(knowledge, source, more), { language: "en", ...more });
};

const namesOf = (cells: readonly string[], more: With = {}) => {
  const source = sourceOf("stakeholders", ["Name", "Role"], ...cells.map((cell) => [cell, "User"]));
  const draft = draftImport(knowledge, source, proposeMapping(knowledge, source, more), { language: "en", ...more });
  return { names: draft.data.rows.map(({ cells: row }) => row["name"]), said: draft.decisions.map(({ text }) => text.en) };
};

describe("names of persons", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["last name first", ["Ruiz, Ana", "de la Cruz, María José", "李, 明"], ["Ana Ruiz", "María José de la Cruz", "李明"]],
    ["companies and suffixes", ["Acme, Inc.", "Nord, GmbH", "King, Jr."], ["Acme, Inc.", "Nord, GmbH", "King, Jr."]],
    ["one of many", ["Ana Ruiz", "Tom Berg", "Buyer, North"], ["Ana Ruiz", "Tom Berg", "Buyer, North"]],
    ["a company among people", ["Ruiz, Ana", "Berg, Tom", "Acme, Inc."], ["Ana Ruiz", "Tom Berg", "Acme, Inc."]],
  ])("%s", (_what, cells, expected) => expect(namesOf(cells).names).toEqual(expected));

  test("what was done is said, and undone by choosing otherwise, now and next time", () => {
    const cells = ["Ruiz, Ana", "Berg, Tom"];
    expect(namesOf(cells).said).toEqual(["Name: “Ruiz, Ana” is written as “Ana Ruiz”"]);
    expect(namesOf(cells, { answers: { "name:0": "as-typed" } }).names).toEqual(cells);
    const memory = { stakeholders: { Name: { column: "name", names: "as-typed" as const }, Role: "role" } };
    expect(namesOf(cells, { memory }).names).toEqual(cells);
  });
});

describe("a month where no deadline is meant", () => {
  test.each([
    [{}, "March 2026", ["month-day:2"]],
    [{ answers: { "month-day:2": "first" } }, "2026-03-01", []],
    [{ answers: { "month-day:2": "last" } }, "2026-03-31", []],
  ])("%j", (more, expected, asked) => {
    const { data, decisions } = peopleOf("Last contact", ["March 2026"], more);
    const value = data.rows[0]?.cells["lastContact"];
    expect(typeof value === "number" ? isoOf(value) : value).toBe(expected);
    expect(decisions.filter(({ open }) => open).map(({ id }) => id)).toEqual(asked);
  });
});

test("more unknown words than anybody answers are kept, in one line", () => {
  const { values, draft, open } = column(
    "Stage",
    "stage",
    Array.from({ length: 43 }, (_, index) => `Step ${String.fromCharCode(65 + (index % 26))}${"x".repeat(index)}`),
  );
  expect(open).toHaveLength(40);
  expect(values.every((value) => String(value).startsWith("Step "))).toBe(true);
  expect(draft.decisions.filter(({ open: isOpen }) => !isOpen).map(({ text }) => text.en)).toEqual([
    expect.stringMatching(/^Stage: 3 more words .* in 3 cells/),
  ]);
});

describe("dates of a column", () => {
  test.each<[string, readonly SourceCell[], readonly (string | null)[], readonly string[]]>([
    ["one row decides: day", ["03/04/2026", "25/12/2026"], ["2026-04-03", "2026-12-25"], []],
    ["one row decides: month", ["03/04/2026", "12/25/2026"], ["2026-03-04", "2026-12-25"], []],
    ["no row decides: asked, kept as typed", ["03/04/2026", "05/06/2026"], ["03/04/2026", "05/06/2026"], ["date-order:1"]],
    ["rows contradict: asked", ["25/12/2026", "12/25/2026", "03/04/2026"], ["2026-12-25", "2026-12-25", "03/04/2026"], ["date-order:1"]],
    ["the same day both ways needs no order", ["04/04/2026"], ["2026-04-04"], []],
    ["years of two digits", ["25/12/26", "03/04/26"], ["2026-12-25", "2026-04-03"], []],
    ["points mean the day first", ["3.12.2026", "3.4.26"], ["2026-12-03", "2026-04-03"], []],
    [
      "months by name",
      ["3. März 2026", "3 de enero de 2026", "1er août 2026", "2026年3月31日"],
      ["2026-03-03", "2026-01-03", "2026-08-01", "2026-03-31"],
      [],
    ],
    ["with time", ["2026-11-02 14:33", "25/12/2026 8:05 PM"], ["2026-11-02", "2026-12-25"], []],
    ["serials", [46_359, "46359"], ["2026-12-03", "2026-12-03"], []],
    [
      "Chinese figures",
      ["二〇二六年三月五日", "二零二六年十二月二十一号", "2026年3月5号", "二○二六年十月三十日"],
      ["2026-03-05", "2026-12-21", "2026-03-05", "2026-10-30"],
      [],
    ],
    [
      "months alone: the last day, since something closes by then",
      ["March 2026", "2026-02", "2026年3月", "二〇二六年四月", "04/2026", "März 2026", "2026-05-07"],
      ["2026-03-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-04-30", "2026-03-31", "2026-05-07"],
      [],
    ],
    ["no day and no year: kept as typed", ["三月五号", "13/2026", "2026-13"], ["三月五号", "13/2026", "2026-13"], []],
  ])("%s", (_name, cells, expected, asked) => {
    const { values, open } = column("Close date", "closeDate", cells);
    expect([values.map((value) => (typeof value === "number" ? isoOf(value) : value)), open]).toEqual([expected, asked]);
  });
  test("another column of the file decides where this one does not", () => {
    const draft = draftOf(["Opportunity", "Close date", "Decision date"], [["Hub", "03/04/2026", "25/12/2026"]]);
    expect([draft.data.rows[0]?.cells["closeDate"], draft.decisions[0]?.text.en]).toEqual([
      46_115,
      "Close date: day first (as in Decision date)",
    ]);
  });
  test.each([
    ["day-first", "2026-04-03"],
    ["month-first", "2026-03-04"],
  ])("an answer %s counts, and so does what is remembered", (order, expected) => {
    const answered = column("Close date", "closeDate", ["03/04/2026"], { answers: { "date-order:1": order } });
    const memory = { opportunities: { Opportunity: "name", "Close date": { column: "closeDate", dates: order as "day-first" } } };
    const remembered = column("Close date", "closeDate", ["03/04/2026"], { memory });
    expect([answered, remembered].map(({ values, open }) => [isoOf(Number(values[0])), open])).toEqual([
      [expected, []],
      [expected, []],
    ]);
  });
});

describe("amounts of a column", () => {
  test.each<[string, readonly SourceCell[], readonly SourceCell[]]>([
    ["decimal comma throughout", ["1.234,50", "2.000"], [1234.5, 2000]],
    ["decimal point throughout", ["1,234.50", "2,000"], [1234.5, 2000]],
    ["points before three digits are thousands of money", ["12.500", "850.000"], [12_500, 850_000]],
    ["apostrophes, blanks, Swiss dashes", ["CHF 1'200.-", "1 200,50 €"], [1200, 1200.5]],
    ["brackets and signs behind", ["(1,200)", "$(5.50)", "1.200,00-"], [-1200, -5.5, -1200]],
    ["units", ["2.4M", "850k", "1.5bn", "2,4 Mio. €", "12 T€", "120 TEUR"], [2_400_000, 850_000, 1.5e9, 2_400_000, 12_000, 120_000]],
    ["万 and 亿", ["3.2万", "120万元", "1.5亿"], [32_000, 1_200_000, 150_000_000]],
    ["lakhs", ["12,34,567", "1,00,000.50"], [1_234_567, 100_000.5]],
    ["what is no number stays", ["about 5m"], ["about 5m"]],
  ])("%s", (_name, cells, expected) => expect(column("Amount", "amount", cells).values).toEqual(expected));
  test("in one currency: said; in several: each stands beside", () => {
    expect(column("Amount", "amount", ["€ 5", "7 EUR"]).draft.decisions.map(({ text }) => text.en)).toEqual(["Amount: amounts in EUR"]);
    const { draft } = column("Amount", "amount", ["€ 5", "$7"]);
    expect(draft.data.rows.map(({ user }) => user["Amount (currency)"])).toEqual(["EUR", "$"]);
  });
});

describe("shares of a column", () => {
  test.each<[string, string, readonly SourceCell[], readonly SourceCell[], readonly string[]]>([
    ["beyond 1: per cent", "Probability", ["50", "25", "0", "1"], [0.5, 0.25, 0, 0.01], []],
    ["all within 1: shares", "Probability", ["0.5", "1", "0"], [0.5, 1, 0], []],
    ["the header says per cent", "Probability (%)", ["1", "0"], [0.01, 0], []],
    ["the header says per cent, the numbers do not", "Probability (%)", [0.5, 0.25], [0.5, 0.25], []],
    ["signs speak for themselves", "Probability", ["50 %", "5%"], [0.5, 0.05], []],
    ["both forms: asked", "Probability", ["0.5", "60"], [0.5, 60], ["share:1"]],
  ])("%s", (_name, header, cells, expected, asked) => {
    const { values, open } = column(header, "probability", cells);
    expect([values, open]).toEqual([expected, asked]);
  });
});

describe("words of a column", () => {
  test("one that nobody knows is asked once for all its cells, and stays as typed until then", () => {
    const { values, draft, open } = column("Stage", "stage", ["Pilot", "Pilot", "Bid"]);
    expect([values, open, draft.decisions[0]?.count]).toEqual([["Pilot", "Pilot", "Bid"], ["word:1:Pilot"], 2]);
  });
  test("an answer counts for all of them and is remembered", () => {
    const answers = { "word:1:Pilot": "enter" };
    const { values, draft, open } = column("Stage", "stage", ["Pilot", "Pilot"], { answers });
    expect([values, open]).toEqual([["Enter", "Enter"], []]);
    const memory = { opportunities: { Opportunity: "name", Stage: { column: "stage", words: { Pilot: "enter" } } } };
    expect(column("Stage", "stage", ["Pilot"], { memory }).values).toEqual(["Enter"]);
    expect(draft.decisions[0]?.alternatives.map(({ id }) => id)).toEqual(expect.arrayContaining(["enter", "bid", "as-typed"]));
  });
  test("what a system's word means can be chosen otherwise", () => {
    expect(column("Stage", "stage", ["Closed Won"]).values).toEqual(["Implement"]);
    expect(column("Stage", "stage", ["Closed Won"], { answers: { "word:1:Closed Won": "as-typed" } }).values).toEqual(["Closed Won"]);
  });
  test("a deal lost is marked, kept in its own word, and worth a review", () => {
    const { draft } = column("Stage", "stage", ["Closed Lost", "Lost"]);
    expect(draft.data.rows.map(({ cells, user }) => [cells["stage"], cells["probability"], user["Stage (imported)"]])).toEqual([
      [null, 0, "Closed Lost"],
      [null, 0, "Lost"],
    ]);
    expect(draft.notes.map(({ en }) => en)).toEqual(["2 lost: worth a deal review each, to know why."]);
  });
  test("a number before a stage does not matter", () => expect(column("Stage", "stage", ["2 - Proposal"]).values).toEqual(["Propose"]));
  test("a status beside speaks only where nothing else does", () => {
    const header = ["Deal - Title", "Deal - Stage", "Deal - Status", "Deal - Value"];
    const draft = draftOf(header, [
      ["Hub", "Proposal Made", "Won", "5"],
      ["Archive", "Proposal Made", "Open", "7"],
    ]);
    expect(draft.data.rows.map(({ cells, user }) => [cells["stage"], cells["milestone5"] ?? null, user["Deal - Status"]])).toEqual([
      ["Propose", "Yes", "Won"],
      ["Propose", null, "Open"],
    ]);
  });
});

test("first and last names become one, in Chinese without a blank and the last one first", () => {
  const source = sourceOf(
    "stakeholders",
    ["First Name", "Middle Name", "Last Name"],
    ["Ana", "María", "Ruiz"],
    ["明", "", "李"],
    ["", "", "Okafor"],
  );
  const draft = draftImport(knowledge, source, proposeMapping(knowledge, source), { language: "en" });
  expect(draft.data.rows.map(({ cells }) => cells["name"])).toEqual(["Ana María Ruiz", "李明", "Okafor"]);
});
